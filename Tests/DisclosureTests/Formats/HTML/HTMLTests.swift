import Testing

@testable import Disclosure

@Suite("HTML")
struct HTMLTests {
  // MARK: - Recognition

  @Test(
    "A page is known by its beginning, whatever stands before it",
    arguments: [
      "<html>", "<!DOCTYPE html>\n<p>甲", "\u{FEFF}<!doctype HTML PUBLIC \"x\">", "\r\n  <HTML>",
      "<!-- 由系统生成 -->\n<head>", "<?xml version=\"1.0\"?><html>", "<body>甲",
      "<table><tr><td>甲</td></tr></table>", "<div><p>甲</p></div>", "<meta charset=gbk><p>甲</p>",
      "<p>甲</p><p>乙</p>", "Warning: x in y.php\n<html><body>甲</body></html>",
      "甲" + String(repeating: "<p>乙</p>", count: 10),
    ])
  func recognizes(_ text: String) {
    #expect(PageSigns(Array(text.utf8)).areThere)
    let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(PageSigns([0xFF, 0xFE] + wide).areThere)
    #expect(PageSigns(wide).areThere)
  }

  @Test(
    "A text that mentions a tag, and XML of another kind, is no page",
    arguments: [
      "一、总体情况", "<noframes id=\"main\">\n一、总体情况\n规章 | 0 |", "一、总体情况\n<html>", "1 < 2 <b>",
      "<?xml version=\"1.0\"?><w:wordDocument><w:p/></w:wordDocument>", "{\\rtf1 <html></html>}",
      "<svg xmlns=\"x\"></svg>", "<rss><title>x</title></rss>", "<p>", "<", "<!--", "<?",
    ])
  func doesNotRecognize(_ text: String) {
    #expect(!PageSigns(Array(text.utf8)).areThere)
  }

  // MARK: - Lines

  @Test(
    "Lines are those that a browser shows",
    arguments: [
      ("<p>甲<p>乙", "甲\n乙"), ("甲<br>乙<hr>丙", "甲\n乙\n丙"), ("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙"),
      ("<span>信</span><span>息</span>", "信息"), ("<p>信\n息\n公开</p>", "信息公开"),
      ("<p>open government\n  information</p>", "open government information"),
      ("<p>2023年1月\n1日</p>", "2023年1月1日"), ("<p>&nbsp;&nbsp;甲&amp;乙 &lt;丙&gt;", "甲&乙 <丙>"),
      ("<ul><li>甲<li>乙</ul>", "甲\n乙"), ("<dl><dt>甲:</dt><dd>乙</dd></dl>", "甲:\n乙"),
      ("<pre>甲\n乙</pre>", "甲\n乙"), ("<h2>甲</h2>乙", "甲\n乙"), ("1 < 2 与 a<b", "1 < 2 与 a"),
      ("<ruby>國<rp>(</rp><rt>guó</rt><rp>)</rp></ruby>家", "國家"),
      ("<p>甲</p></body></html><p>乙</p>", "甲\n乙"), ("甲</p>乙", "甲\n乙"), ("甲\u{0}乙", "甲 乙"),
      ("甲<![CDATA[乙]]>", "甲乙]]>"), ("甲<!-->乙<!-- -- > -->丙", "甲乙丙"), ("甲<?php echo 1 ?>乙", "甲乙"),
    ])
  func lines(_ body: String, _ lines: String) throws {
    #expect(try shown(page(body)) == lines)
  }

  @Test(
    "What a browser does not show is no text",
    arguments: [
      "<script>一</script>", "<script>if (a<b) '</div>'</script>", "<style>p{}</style>",
      "<span style='display:none'>一<b>二</b></span>", "<div hidden>一<p>二</p></div>",
      "<p style=\"color:red;visibility: hidden\">一</p>", "<template><p>一</p></template>",
      "<noscript>一</noscript>", "<select><option>一</select>",
      "<input type=hidden value=一>", "<svg><text>一</text></svg>", "<canvas>一</canvas>",
      "<!-- 一 -->",
      "<iframe src=a.htm>一</iframe>", "<font style=display:none>一</font>",
      "<xml><w:View>一</w:View></xml>", "<!--[if mso]>一<![endif]-->",
      "<title>一</title>", "<img alt=一 src=\"data:image/png;base64,AAAA\">",
    ])
  func hidden(_ markup: String) throws {
    let text = try shown(page("<p>甲\(markup)乙</p>"))
    #expect(!text.split(separator: "\n").contains { !$0.hasPrefix("title") && $0.contains("一") })
    #expect(text.contains("甲") && text.contains("乙"))
  }

  @Test("A style that nothing closes hides no more than its block")
  func unclosedStyle() throws {
    #expect(try shown(page("<p><b>甲<p>乙<div><span style=display:none>丙</div>丁")) == "甲\n乙\n丁")
    #expect(try shown(page("<b><span style=display:none>甲</b>乙")) == "乙")
    #expect(try shown(page("<span style=display:none>甲<br><font>乙</span>丙")) == "丙")
  }

  @Test(
    "What is hidden beside a number is no digit of it, whatever hides it",
    arguments: [
      "<span style=\"display:none\">9</span>", "<i style='color:red;visibility: hidden'>9</i>",
      "<style>.h{display:none}</style><span class=h>9</span>",
      "<span class='a h'>9</span><style><!-- /* { */ td{} .g, .h { color:red; display: none } --></style>",
      "<span style='font-size:0'>9</span>", "<b style=\"font-size: 0.0pt;color:red\">9</b>",
      "<a style=display:none>9</a>", "<textarea style=display:none>9</textarea>",
      String(repeating: "<font>", count: 600) + "<span style=display:none>9</span>",
      String(repeating: "<font>", count: 600) + "<b hidden><font>9</font>9</b>",
    ])
  func hiddenDigits(_ markup: String) throws {
    let cell = "<td>\(markup)12</td>"
    #expect(try shown(page("<table><tr><td>甲</td>\(cell)</table>")) == "甲·12")
    // Where the whole report is hidden, too.
    let first = try #require(Printed(.gov2021).value(of: 0))
    let report = String(reportPage().dropFirst(27).dropLast(14))
    let parts = report.split(separator: "<td>\(first)</td>", maxSplits: 1)
    try #require(parts.count == 2)
    let body = "\(parts[0])<td>\(markup)\(first)</td>\(parts[1])"
    let read = try Report(reading: Array(page("<div style=\"display:none\">\(body)</div>").utf8))
    #expect(read.isWhole())
  }

  @Test(
    "What only looks hidden is read",
    arguments: [
      "<span style='-webkit-backface-visibility:hidden'>1</span>", "<b style=font-size:0.5em>1</b>",
      "<style>@media print{.h{display:none}}</style><b class=h>1</b>",
      "<style media=print>.h{display:none}</style><b class=h>1</b>",
      "<style>.h{display:none} td .h{display:inline}</style><b class=h>1</b>",
      "<style>.h{display:none}</style><b class=h style='display:inline'>1</b>",
      "<style>.on .h, .h:hover{display:none}</style><b class=h>1</b>",
      "<style>.h{display:none}@media screen{.h{display:block}}</style><b class=h>1</b>",
      "<style>.h{display:none</style><b class=hh>1</b>",
      "<em style=\"x-display:none\">1</em>",
    ])
  func seemsHidden(_ markup: String) throws {
    #expect(try shown(page("<table><tr><td>甲<td>\(markup)2</table>")) == "甲·12")
  }

  @Test("A part of a table that is hidden stays hidden where the report is")
  func hiddenParts() throws {
    let body = String(reportPage().dropFirst(27).dropLast(14)).replacing(
      "<tr>", with: "<tr><td style='display:none'>9</td>")
    let read = try Report(reading: Array(page("<div style='display:none'>\(body)</div>").utf8))
    #expect(read.isWhole())
  }

  @Test("A report that a page hides is read where nothing else is one")
  func hiddenReport() throws {
    let report = reportPage()
    let body = String(report.dropFirst(27).dropLast(14))
    for wrapped in [
      "<div style='display:none'>\(body)</div>", "<noscript>\(body)</noscript>",
      "<textarea>\(escaped(body))</textarea>", "<xmp>\(body)</xmp>",
      "<iframe srcdoc=\"\(escaped(body))\"></iframe>", "<template>\(body)</template>",
      "<noframes>\(body)</noframes>",
    ] {
      let read = try Report(reading: Array(page("<p>首页</p>\(wrapped)").utf8))
      #expect(read.isWhole(), "\(wrapped.prefix(20))")
    }
    let both = try Report(
      reading: Array(reportPage(after: "<div style='display:none'>\(body)</div>").utf8))
    #expect(both.remarks.isEmpty)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  // MARK: - The whole report

  @Test("Every form's report is read whole", arguments: [Form.gov2021, .gov2019])
  func forms(_ form: Form) throws {
    let printed = Printed(form)
    let report = try Report(reading: Array(reportPage(printed).utf8))
    for (index, cell) in form.cells.enumerated() where printed.value(of: index) != nil {
      #expect(report.cells[index].raw == printed.value(of: index), "\(cell.id)")
    }
    #expect(report.sections.map(\.heading).allSatisfy { $0 != nil })
    #expect(report.remarks.isEmpty)
  }

  @Test("The older statistics table is read as an annex, and with its headings")
  func older() throws {
    let printed = Printed(.stat2014)
    let body =
      "<h1>清水县统计局2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>本局依法公开。</p>"
      + "<p>二、存在的问题</p><p>公开不够及时。</p><p>清水县统计局</p><p>2017年3月1日</p>"
    let annex = "<div><p>附件</p>\(table(printed.grid(ofSection: 0).rows))</div>"
    let report = try Report(reading: Array(page("<div>\(body)</div>\(annex)").utf8))
    #expect(report.form == .stat2014)
    for index in report.form.cells.indices where printed.value(of: index) != nil {
      #expect(report.cells[index].raw == printed.value(of: index))
    }
    #expect(report.published?.value.description == "2017-03-01")
  }

  @Test("A page in the page, with its own head, is read through")
  func innerDocument() throws {
    let inner = reportPage().replacing(
      "<body>", with: "<head><title>无标题</title><style>td{}</style></head><body>")
    let outer = page("<p>首页</p><div id=zoom>\(inner)</div><p>主办单位:清水县政府</p>")
    let report = try Report(reading: Array(outer.utf8))
    #expect(report.isWhole())
    #expect(report.title?.value == "清水县统计局2022年政府信息公开工作年度报告")
  }

  @Test("A page cut short is read as far as it goes, wherever it breaks off")
  func truncated() throws {
    let whole = Array(reportPage().utf8)
    for count in stride(from: 1, to: whole.count, by: 211) {
      let cut = Array(whole.prefix(count))
      guard let document = try? Document(reading: cut) else { continue }
      #expect(document.text.count <= count + 64)
    }
    let report = try Report(reading: Array(whole.dropLast(3000)))
    #expect(report.cells[0].raw == Printed(.gov2021).value(of: 0))
  }

  // MARK: - The part of the page that is the report

  @Test("What a site puts behind the report is shown, and is not read")
  func footer() throws {
    let after =
      "<p>清水县统计局</p><p>2023年1月12日</p><p>附件:年报.docx</p><p>【打印】【关闭】</p>"
      + "<ul><li><a href=a>别的新闻</a></ul><footer>主办单位:清水县人民政府 电话12345</footer>"
    let text = try SourceText(rendering: Array(reportPage(after: after).utf8))
    #expect(text.lines.last?.cells == ["主办单位:清水县人民政府 电话12345"])
    let lines = try shown(reportPage(after: after)).split(separator: "\n")
    #expect(lines.suffix(4) == ["本局依法公开政府信息,情况良好。", "清水县统计局", "2023年1月12日", "附件:年报.docx"])
    #expect(
      try Report(reading: Array(reportPage(after: after).utf8)).published?.value.description
        == "2023-01-12")
  }

  @Test("A line of the report that has words of a site's foot is the report's")
  func wordsOfFooter() throws {
    let line = "(一)信息处理费相关信息"
    let body = reportPage().replacing("</div></body>", with: "<p>\(line)</p><p>无。</p></div></body>")
    let text = try shown(body.replacing("</body>", with: "<p>相关信息</p></body>"))
    #expect(text.hasSuffix("\(line)\n无。"))
  }

  @Test("A list of links before the report is set aside; a few lines before it stay")
  func navigation() throws {
    let link = { (text: String) in "<li><a href=x>\(text)</a></li>" }
    let menu = (2016...2021).map { link("清水县统计局\($0)年政府信息公开工作年度报告") }.joined()
    let before = "<ul>\(menu)</ul><p>当前位置:<a>首页</a> &gt; <a>年报</a></p>"
    let lines = try shown(reportPage(before: before)).split(separator: "\n")
    #expect(lines.first == "当前位置:首页 > 年报")
    let report = try Report(reading: Array(reportPage(before: before).utf8))
    #expect(report.year?.value == 2022)
  }

  @Test("A page without a report keeps all it has")
  func noReport() throws {
    let body = (1...5).map { "<p><a href=a>链接\($0)</a></p>" }.joined() + "<p>主办单位:某局</p>"
    #expect(try shown(page(body)).split(separator: "\n").count == 6)
    #expect(throws: ReadError.notAReport) { try Report(reading: Array(page(body).utf8)) }
  }

  @Test(
    "A page whose report is attached or in a frame says where it is",
    arguments: [
      ("<p><a href=a/b.docx>附件1:清水县统计局2022年年报.docx</a></p>", "附件1:清水县统计局2022年年报.docx"),
      ("<p><a href=\"./P01.pdf?x=1\">点击下载</a></p>", "./P01.pdf?x=1"),
      ("<iframe src=main.htm></iframe>", "main.htm"),
    ])
  func elsewhere(_ body: String, _ name: String) throws {
    let error = #expect(throws: ReadError.self) { try Report(reading: Array(page(body).utf8)) }
    #expect(error?.code == .notAReport)
    #expect(error?.message.zh.contains(name) == true)
    #expect(error?.message.en.contains(name) == true)
  }

  @Test("Two reports on a page are two")
  func twoReports() throws {
    var second = Printed(.gov2021)
    second.values["s3.other.misc"] = ["9", "0", "0", "0", "0", "0", "9"]
    let other = reportPage(second).replacing("2022年", with: "2023年")
    let both = page("<div>\(reportPage())</div><hr><div>\(other)</div><footer>主办单位:某局</footer>")
    let reports = try Report.all(reading: Array(both.utf8))
    #expect(reports.map { $0.year?.value } == [2022, 2023])
  }

  // MARK: - Hostile pages

  @Test(
    "However deep a page nests, it is read in time", .timeLimit(.minutes(10)),
    arguments: [
      "<div>", "<span>", "<table><tr><td>", "<b>", "<font color=1>", "<p>", "<ul><li>",
      "<a href=x.doc>",
      "<svg>", "<select>", "<textarea>", "<!--", "<iframe srcdoc='", "<span style=display:none>",
      "<table>", "<td>", "<noscript>", "<i><p>", "<button>", "<object>", "</p>", "<h1><h2>",
      "<template>", "<form>", "<a><div>", "<dl><dt><dd>", "<pre>", "<nobr>", "<b><table>", "<",
      "<h1><li>", "<div><td>", "<h1><p><li></p>", "<p><li></p><p><h1></p>", "<h1><li><div></div>",
      "<dd><h1></li>", "<sup>", "<math>", "<style>.a{display:none}</style>",
      "<table><object>",
    ])
  func nesting(_ tag: String) throws {
    // More tags than are read would not be parsed.
    let count = min(100_000, 160_000 / tag.count { $0 == "<" })
    let markup = "<html><body>甲" + String(repeating: tag, count: count) + "乙"
    do throws(ReadError) {
      _ = try Document(reading: Array(markup.utf8))
    } catch {
      guard error.code == .tooLarge else { throw error }
    }
  }

  @Test("A page of more tags than are read is refused; what nests too deep keeps its lines")
  func tooMuch() throws {
    let rows = String(repeating: "<tr><td>5<td>7", count: 140_000)
    let error = #expect(throws: ReadError.self) {
      try Document(reading: Array(page("<table>\(rows)</table>").utf8))
    }
    #expect(error?.code == .tooLarge)
    let deep = String(repeating: "<div>", count: 250)
    let ends = String(repeating: "</div>", count: 250)
    #expect(try shown(page("\(deep)甲<div>5</div>7<div>8</div>\(ends)<p>9")) == "甲\n5\n7\n8\n9")
  }

  @Test("Pictures inside a page cost nothing but their bytes")
  func dataAddresses() throws {
    let picture = "<img src=\"data:image/png;base64,\(String(repeating: "QUFB", count: 1 << 20))\">"
    let report = try Report(reading: Array(reportPage(before: picture, after: picture).utf8))
    #expect(report.isWhole())
  }
}
