import Testing

@testable import Disclosure

@Suite("What a web page states of itself")
struct HTMLFactsTests {
  private func report(head: String, before: String = "", without title: Bool = false) throws
    -> Report
  {
    var page = reportPage(before: before).replacing("<body>", with: "<head>\(head)</head><body>")
    if title { page = page.replacing("<h1>清水县统计局2022年政府信息公开工作年度报告</h1>", with: "") }
    return try Report(reading: Array(page.utf8))
  }

  @Test("The facts of the head are lines at the top, those for search engines no part of the text")
  func lines() throws {
    let markup =
      "<html><head><title> 甲\n_乙 </title><meta name=PubDate content='2023-01-19 10:20'>"
      + "<META NAME=\"contentsource\" CONTENT=\"甲局&amp;乙局\"><meta name=Keywords content=丙>"
      + "<meta name=viewport content=1></head><body>丁</body></html>"
    let text = try SourceText(rendering: Array(markup.utf8))
    #expect(
      text.lines.map { $0.cells.joined() } == [
        "title: 甲_乙", "PubDate: 2023-01-19 10:20", "contentsource: 甲局&乙局", "Keywords: 丙", "丁",
      ])
    #expect(try shown(markup) == "title: 甲_乙\nPubDate: 2023-01-19 10:20\ncontentsource: 甲局&乙局\n丁")
  }

  @Test(
    "The date of publication, under any of its names",
    arguments: ["PubDate", "pubdate", "PUBDATE", "publishdate", "firstpublishedtime"])
  func published(_ name: String) throws {
    let report = try report(head: "<meta name=\(name) content=\"2023-01-19 10:20\">")
    #expect(report.published?.value.description == "2023-01-19")
    #expect(report.published?.evidence == .metadata)
  }

  @Test("What the page shows goes before what its head states")
  func order() throws {
    let report = try report(
      head:
        "<meta name=PubDate content=2023-01-19><meta name=ArticleTitle content=\"乙县水利局2021年政府信息公开工作年度报告\">",
      before: "<p>发布日期:2023-01-11</p>")
    #expect(report.published?.value.description == "2023-01-11")
    #expect(report.title?.value == "清水县统计局2022年政府信息公开工作年度报告")
    #expect(report.title?.evidence == .title)
    #expect(report.agency?.value.name == "清水县统计局")
  }

  @Test("The title of the article goes before that of the page, which may have the site behind it")
  func titles() throws {
    let page = "<title>清水县统计局2022年政府信息公开年报_清水县人民政府</title>"
    let article = "<meta name=ArticleTitle content=\"清水县统计局2022年政府信息公开工作年度报告\">"
    let both = try report(head: page + article, without: true)
    #expect(both.title?.value == "清水县统计局2022年政府信息公开工作年度报告")
    #expect(both.title?.evidence == .metadata)
    let alone = try report(head: page, without: true)
    #expect(alone.title?.value == "清水县统计局2022年政府信息公开年报")
    #expect(alone.agency?.value.name == "清水县统计局")
    #expect(alone.year?.value == 2022)
  }

  @Test("The name of the site is never the agency's")
  func site() throws {
    let head = "<meta name=SiteName content=清水县人民政府><title>清水县人民政府</title>"
    #expect(try report(head: head).agency?.value.name == "清水县统计局")
    #expect(try report(head: head, without: true).agency == nil)
  }

  @Test("A description that repeats the text makes no heading")
  func description() throws {
    let head = "<meta name=Description content=\"一、总体情况 本局。二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况\">"
    let report = try report(head: head)
    #expect(report.sections.count == 6)
    #expect(report.sections.first?.heading?.line ?? 0 > 2)
  }

  @Test(
    "Facts that the page shows are read from every kind of block",
    arguments: [
      "<ul><li>索引号:QS-2023-0011<li>发布日期:2023-01-15</ul>",
      "<dl><dt>索引号:<dd>QS-2023-0011<dt>发布日期:<dd>2023-01-15</dl>",
      "<table><tr><td>索引号<td>QS-2023-0011<td>发布日期<td>2023-01-15</table>",
      "<table><tr><th>索引号<th>发布日期<tr><td>QS-2023-0011<td>2023-01-15</table>",
      "<div><span>索引号:</span><span>QS-2023-0011</span> <span>发布日期:</span><em>2023-01-15</em></div>",
      "<p><b>索&nbsp;引&nbsp;号:</b> QS-2023-0011</p><p>发布日期: 2023-01-15 09:30</p>",
    ])
  func blocks(_ block: String) throws {
    let report = try report(head: "", before: block)
    #expect(report.indexNumber?.value == "QS-2023-0011")
    #expect(report.published?.value.description == "2023-01-15")
  }
}
