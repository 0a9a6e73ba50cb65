import Disclosure
import DisclosureBrowser
import Testing

@Suite("Sheet")
struct SheetTests {
  /// A page: text, a table of that many rows and columns, text.
  private func sheet(rows: Int = 20, columns: Int = 8) -> Sheet {
    var sheet = Sheet()
    sheet.tables = [
      Sheet.Table(
        corner: "项目",
        columns: (1...columns).map { Sheet.Column("第\($0)列", group: $0 > 2 ? "组" : "") })
    ]
    sheet.lines.append(.init(.text("开头", .plain)))
    sheet.lines.append(.init(.head(table: 0)))
    for row in 1...rows {
      let cells = (1...columns).map { Sheet.Cell("\(row * 10 + $0)", tag: row * 100 + $0) }
      sheet.lines.append(.init(.row(.init(table: 0, label: "第\(row)行", cells: cells))))
    }
    sheet.lines.append(.init(.text("结尾", .plain)))
    return sheet
  }

  private func drawn(_ sheet: inout Sheet, _ width: Int, _ height: Int) -> [String] {
    sheet.settle(width: width, height: height, .narrow)
    var grid = Grid(width: width, height: height)
    sheet.draw(on: &grid, in: grid.bounds, .narrow)
    let lines = grid.description.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map(String.init)
  }

  @Test("Head and labels stay in sight wherever the cursor is, and so does the cursor")
  func frozen() {
    for (width, height) in [(80, 24), (40, 8), (24, 6), (30, 5)] {
      for row in 1...20 {
        for column in 1...8 {
          var sheet = sheet()
          let isThere = sheet.select(tag: row * 100 + column)
          #expect(isThere)
          let lines = drawn(&sheet, width, height)
          #expect(lines.contains { $0.contains("第\(column)列") }, "head at \(width)x\(height)")
          let line = lines.first { $0.hasPrefix(">") }
          #expect(line?.contains("第\(row)行") == true, "\(lines)")
          #expect(line?.contains(" \(row * 10 + column)") == true)
        }
      }
    }
  }

  @Test("Moving by one line moves the page as little as it can")
  func scrolling() {
    var sheet = sheet()
    var tops: [Int] = []
    for _ in 0..<22 {
      _ = drawn(&sheet, 60, 8)
      tops.append(sheet.top)
      sheet.move(.down, height: 8)
    }
    for (one, next) in zip(tops, tops.dropFirst()) { #expect(next - one <= 2 && next >= one) }
    sheet.move(.last, height: 8)
    let lines = drawn(&sheet, 60, 8)
    #expect(lines.last?.contains("结尾") == true)
    sheet.move(.first, height: 8)
    let first = drawn(&sheet, 60, 8).first
    #expect(first?.contains("开头") == true)
  }

  @Test("A click chooses what is drawn under it")
  func clicks() {
    for line in [2, 9, 17] {
      var sheet = sheet()
      sheet.line = line
      let lines = drawn(&sheet, 40, 9)
      for (y, text) in lines.enumerated() {
        var clicked = sheet
        clicked.select(x: 20, y: y, width: 40, .narrow)
        let after = drawn(&clicked, 40, 9)
        guard let label = text.dropFirst(2).split(separator: " ").first, label.hasSuffix("行") else {
          continue
        }
        #expect(after.contains { $0.hasPrefix("> \(label)") }, "\(label): \(after)")
      }
    }
  }

  @Test("Titles are broken evenly")
  func titles() {
    var sheet = Sheet()
    sheet.tables = [
      Sheet.Table(
        corner: "", columns: ["商业企业", "科研机构", "社会公益组织"].map { Sheet.Column($0) })
    ]
    sheet.lines = [
      .init(.head(table: 0)),
      .init(
        .row(
          .init(
            table: 0, label: "一个很长很长的标签", cells: ["1", "2", "3"].map { Sheet.Cell($0) }))),
    ]
    let lines = drawn(&sheet, 36, 4)
    #expect(lines[0].contains("商业   科研 社会公"), "\(lines)")
    #expect(lines[1].contains("企业   机构 益组织"), "\(lines)")
  }

  @Test("A text is found across line breaks, forwards and backwards, round the end")
  func find() {
    let position = Position(line: 3)
    var sheet = Sheet(lines: [
      .init(.text("甲乙丙", .plain), at: position), .init(.text("丁戊", .plain), at: position),
      .init(.text("己丙丁", .plain), at: Position(line: 4)),
      .init(.text("丙", .plain), at: Position(line: 5)),
      .init(.text("丁", .plain), at: Position(line: 6)),
    ])
    let ways: [(String, Int, Int?)] = [
      ("丙丁", 1, 2), ("丙丁", 1, 0), ("丙丁", -1, 2), ("没有", 1, nil), ("", 1, nil),
    ]
    for (text, step, line) in ways {
      let before = sheet.line
      let isFound = sheet.find(text, by: step)
      #expect(isFound == (line != nil))
      #expect(sheet.line == line ?? before)
    }
  }

  @Test("At any size it draws inside its area")
  func sizes() {
    for width in 0...30 {
      for height in 0...8 {
        var sheet = sheet()
        sheet.move(.last, height: height)
        sheet.settle(width: width, height: height, .narrow)
        var grid = Grid(width: width + 4, height: height + 2)
        grid.fill(grid.bounds, with: "#")
        let area = Rect(x: 2, y: 1, width: width, height: height)
        grid.fill(area)
        sheet.draw(on: &grid, in: area, .narrow)
        let lines = grid.description.split(separator: "\n")
        #expect(lines.first == lines.last)
        for line in lines { #expect(line.hasPrefix("##") && line.hasSuffix("##"), "\(line)") }
      }
    }
  }
}
