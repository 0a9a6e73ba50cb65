import Testing

@testable import DisclosureBrowser

@Suite("Pages without what says nothing")
struct ReducedTests {
  private let sheet = Sheet(
    lines: [
      .init(.text("a", .plain)), .init(.head(table: 0)),
      row("idle", 0, []), row("zero", 2, ["0", "0", "0", "0"]),
      row("group", 0, []), row("x", 2, ["0", "0", "3", "0"]), row("y", 2, ["0", "0", "0", "0"]),
      .init(.text("b", .plain)),
    ],
    tables: [.init(corner: "", columns: ["p", "q", "r", "s"].map { Sheet.Column($0) })])

  private static func row(_ label: String, _ indent: Int, _ cells: [String]) -> Sheet.Line {
    .init(.row(.init(table: 0, label: label, indent: indent, cells: cells.map { Sheet.Cell($0) })))
  }

  private func labels(_ sheet: Sheet) -> [String] {
    sheet.lines.map { line in
      switch line.content {
      case .text(let text, _): text
      case .head: "head"
      case .row(let row): "\(row.label) \(row.cells.map(\.text).joined())"
      }
    }
  }

  @Test("Rows and columns without worth go, with the rows that head only them")
  func reduced() {
    let page = sheet.reduced { $0.text != "0" }
    #expect(labels(page) == ["a", "head", "group ", "x 3", "b"])
    #expect(page.tables[0].columns.map(\.title) == ["r"])
    let pairs = sheet.reduced(span: 2) { $0.text != "0" }
    #expect(pairs.tables[0].columns.map(\.title) == ["r", "s"])
    #expect(labels(sheet.reduced { _ in false }) == ["a", "head", "b"])
  }

  @Test("The next cell of worth is found in either direction")
  func step() {
    var page = sheet
    #expect(page.step(by: 1) { $0.text == "3" })
    #expect(page.line == 5 && page.column == 2)
    #expect(!page.step(by: 1) { $0.text == "3" })
    #expect(page.step(by: -1) { $0.text == "0" })
    #expect(page.line == 3)
  }

  @Test("A copied row has the labels of its groups, a copied table all rows")
  func clips() {
    var page = sheet
    page.line = 5
    page.column = 2
    let clips = page.clips(.narrow)
    #expect(clips.first { $0.key == "c" }?.text == "3")
    #expect(clips.first { $0.key == "r" }?.text == "group x\t0\t0\t3\t0")
    #expect(
      clips.first { $0.key == "v" }?.text.hasPrefix(",p,q,r,s\nidle,,,,\nzero,0,0,0,0\n") == true)
    #expect(
      clips.first { $0.key == "m" }?.text.contains("\n| --- | ---: | ---: | ---: | ---: |\n")
        == true)
    #expect(clips.first { $0.key == "p" }?.text.hasSuffix("\nb") == true)
  }
}
