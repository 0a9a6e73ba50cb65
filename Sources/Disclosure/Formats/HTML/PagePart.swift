/// The part of a page that is the report, found by what stands in it: the smallest element that holds
/// everything statutory, and what belongs to the report behind it.
struct PagePart {
  /// The items of the page that are no part of the document.
  private(set) var asides: Set<Int> = []
  /// Whether a table of a report stands on the page, or several of its headings.
  let holdsReport: Bool
  /// Whether any of it stands on the page, other than as a link.
  let holdsPart: Bool

  private let flow: PageFlow
  private let document: Document

  /// The report's part of what stands on a page; `lines` says which item each line of the document was,
  /// counted from 0.
  init(of flow: PageFlow, as document: Document, lines: [Int]) {
    self.flow = flow
    self.document = document
    let found = Self.anchors(in: document)
    holdsReport = found.areOfReport
    let anchors = found.lines.compactMap { $0 - 1 < lines.count ? lines[$0 - 1] : nil }
      .filter { $0 >= 0 }
    holdsPart = anchors.contains { !flow.items[$0].isLink }
    guard let first = anchors.first, let last = anchors.last else { return }
    let page = flow.page
    let whole = anchors.dropFirst().reduce(flow.items[first].node) {
      page.commonAncestor(of: $0, flow.items[$1].node)
    }
    let end = page.nodes[whole].end
    markLinks(before: first)
    markEnd(behind: last, insideUntil: end, lines)
  }

  /// The lines of headings, titles of sections and rows of statutory tables, counted from 1, and
  /// whether they are those of a report.
  private static func anchors(in document: Document) -> (lines: [Int], areOfReport: Bool) {
    let forms = [Form.gov2021, .stat2014].map { PartLines(of: $0, in: document) }
    var anchors: [Int] = []
    var headings: Set<String> = []
    var hasTable = false
    for block in document.blocks {
      switch block {
      case .paragraph(let text):
        let heading = forms.lazy.compactMap { $0.heading(text, in: document) }.first
        guard let heading else { continue }
        headings.insert(heading.title)
        anchors.append(text.position.line)
      case .table(let table):
        let rows = table.rows.filter { row in
          row.contains { $0.range.count >= 6 && Labels.isRow(document.text, $0.range) == true }
        }
        guard rows.count > 1 || rows.count == 1 && table.rows.count < 4,
          let line = rows.first?.first?.position.line
        else { continue }
        anchors.append(line)
        hasTable = true
      }
    }
    return (anchors, hasTable || headings.count >= 3)
  }

  /// Sets aside the lists of links before the report.
  private mutating func markLinks(before end: Int) {
    var run: [Int] = []
    for index in 0...end {
      if index < end, flow.items[index].isLink {
        run.append(index)
      } else {
        if run.count >= Self.fewestLinks { asides.formUnion(run) }
        run = []
      }
    }
  }

  /// Sets aside what stands behind the report: everything from the first line on that is the site's
  /// and not the agency's; behind the element that holds the report, from the first line that may be
  /// the site's, the first list of links, or behind more than signature, date and annexes take up.
  private mutating func markEnd(behind last: Int, insideUntil end: Int, _ lines: [Int]) {
    var cleaned: [Int: Range<Int>] = [:]
    for case .paragraph(let text) in document.blocks {
      cleaned[lines[text.position.line - 1]] = text.range
    }
    var outside = 0
    for index in flow.items.indices.dropFirst(last + 1) {
      let isOutside = flow.items[index].node >= end
      if isOutside { outside += 1 }
      let isSite = cleaned[index].map { isOfSite($0, isOutside: isOutside) } ?? false
      let isLink = isOutside && flow.items[index].isLink && !isAnnex(cleaned[index])
      if isSite || isLink || outside > Self.mostBehind {
        asides.formUnion(index..<flow.items.count)
        return
      }
    }
  }

  /// Whether a line is one that sites put under every page. Inside the element that holds the report
  /// only words count that agencies do not use.
  private func isOfSite(_ line: Range<Int>, isOutside: Bool) -> Bool {
    let text = Letters(utf8: document.text[line])
    if Self.certain.contains(where: text.contains) { return true }
    return isOutside && text.count <= 60 && !text.contains("。")
      && Self.likely.contains(where: text.contains)
  }

  private func isAnnex(_ line: Range<Int>?) -> Bool {
    line.map { Letters(utf8: document.text[$0]).contains("附件") } ?? false
  }

  private static let certain: [Letters] = [
    "ICP备", "网站标识码", "公网安备", "网安备", "版权所有", "您访问的链接即将离开", "Copyright",
  ]
  private static let likely: [Letters] = [
    "主办:", "承办:", "主办单位", "承办单位", "网站地图", "联系我们", "关于我们", "上一篇", "下一篇", "上一条", "下一条",
    "相关链接", "相关文章", "相关信息", "相关稿件", "相关新闻", "扫一扫", "分享到", "打印本页", "关闭窗口", "关闭本页", "打印】", "关闭】",
    "返回顶部", "友情链接", "隐私声明", "网站声明", "技术支持", "浏览次数", "责任编辑",
  ]
  /// Fewer links one behind the other are no list.
  private static let fewestLinks = 3
  /// The most lines of a report that stand behind the element that holds it.
  private static let mostBehind = 12
}
