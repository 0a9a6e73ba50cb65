import Disclosure
import ReportGenerator
import Testing

/// Files of every format hold what they say, as other programs read them.
struct PageTests {
  @Test(arguments: ReportFormat.html.layouts.map(\.id))
  func pagesOfWebsitesShowEveryFigureOnce(layout: String) throws {
    let layout = try #require(Layout.named(layout))
    for index in 0..<12 {
      let report = GeneratedReport(
        seed: 7, index: index, format: .html, layout: layout, form: nil, damages: [])
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let page = report.bytes.starts(with: mark) ? Array(report.bytes.dropFirst(3)) : report.bytes
      let figures = HTMLCells(page).texts.compactMap(\.figure)
      #expect(figures.sorted() == report.figures, "\(report.name)")
      #expect(report.text.lowercased().contains("</html>"))
    }
  }

  @Test(arguments: ReportFormat.docx.layouts.map(\.id))
  func filesOfWordShowEveryFigureOnce(layout: String) throws {
    let layout = try #require(Layout.named(layout))
    for index in 0..<10 {
      let report = GeneratedReport(
        seed: 7, index: index, format: .docx, layout: layout, form: nil, damages: [])
      let file = try #require(WordParts(report.bytes))
      for (name, part) in file.parts {
        #expect(Element(part) != nil, "\(name) of \(report.name) is not well-formed")
      }
      let document = try #require(file.parts["word/document.xml"].flatMap(Element.init))
      let cells = document.all.filter { $0.name == "tc" && $0["tbl"] == nil }
      #expect(cells.compactMap(\.shown.figure).sorted() == report.figures, "\(report.name)")
    }
  }

  /// Damaged tables, too, are tables: every row has all columns, and what reaches down, reaches down
  /// from a cell of the same columns.
  @Test func tablesOfWordAreWhole() throws {
    for damage in Damage.all where damage.applies(to: .docx) {
      for (index, form) in [Form.gov2021, .gov2019, .stat2014].enumerated() {
        let report = GeneratedReport(
          seed: 9, index: index, format: .docx, layout: ReportFormat.docx.layouts[0], form: form,
          damages: [damage])
        let part = try #require(WordParts(report.bytes)?.parts["word/document.xml"])
        let document = try #require(Element(part), "\(report.name)")
        for table in document.all where table.name == "tbl" {
          #expect(table.isWhole, "\(report.name)")
        }
      }
    }
  }

  @Test(arguments: ReportFormat.all.map(\.id)) func isTheSameForTheSameSeed(format: String) throws {
    let format = try #require(ReportFormat.named(format))
    for index in [0, 5, 47] {
      let (first, second) = (
        GeneratedReport(seed: 5, index: index, format: format),
        GeneratedReport(seed: 5, index: index, format: format)
      )
      #expect(first.bytes == second.bytes)
      #expect(first.expected == second.expected)
    }
  }

  @Test func namesEveryLayoutOfEveryFormatOnce() {
    let layouts = ReportFormat.all.flatMap(\.layouts).map(\.id)
    #expect(Set(layouts).count == layouts.count)
  }

  @Test(
    .enabled(if: LibreOffice.isInstalled, "soffice (LibreOffice) makes PDF; it is not installed"))
  func printsReports() throws {
    let count = ReportFormat.pdf.layouts.count
    for report in try GeneratedReport.all(seed: 2, 0..<count, format: .pdf) {
      #expect(report.bytes.starts(with: "%PDF-".utf8), "\(report.name)")
    }
  }
}

extension GeneratedReport {
  /// The figures that it prints, sorted.
  fileprivate var figures: [String] { truth.figures.compactMap { $0?.description }.sorted() }
}

extension String {
  /// The number that a cell holds; `nil` where it holds something else.
  fileprivate var figure: String? {
    let text = filter { !$0.isWhitespace && $0 != "\u{A0}" }
    let digits = text.dropFirst(text.hasPrefix("-") ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }) else {
      return nil
    }
    return text
  }
}

extension Element {
  /// Whether a table's rows have all columns.
  fileprivate var isWhole: Bool {
    let width = self["tblGrid"]?.children.count ?? 0
    var open: [Range<Int>] = []
    for row in children where row.name == "tr" {
      var column = 0
      var merged: [Range<Int>] = []
      for cell in row.children where cell.name == "tc" {
        let properties = cell["tcPr"]
        let span = properties?["gridSpan"]?.attributes["val"].flatMap { Int($0) } ?? 1
        let columns = column..<column + span
        if let merge = properties?["vMerge"] {
          if merge.attributes["val"] != "restart", !open.contains(columns) { return false }
          merged.append(columns)
        }
        column += span
      }
      open = merged
      let missing = row["trPr"]?["gridAfter"]?.attributes["val"].flatMap { Int($0) } ?? 0
      if column + missing != width { return false }
    }
    return true
  }
}
