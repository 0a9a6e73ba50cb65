internal import Disclosure

/// A table of a comparison as a part of a sheet: for every column left, right and difference.
struct CompareTable {
  private let table: Comparison.Table
  private let firstPair: Int
  private let desk: Desk
  private let heads: (left: String, right: String)
  private let link: CompareLink?
  private let firstLink: Int

  /// A table whose pairs are counted from `firstPair` on, and its links, if it has any, from
  /// `firstLink` on.
  init(
    _ table: Comparison.Table, firstPair: Int, _ sides: Sides, link: CompareLink?, firstLink: Int,
    _ desk: Desk
  ) {
    self.table = table
    self.firstPair = firstPair
    self.link = link
    self.firstLink = firstLink
    self.desk = desk
    let same = sides.left.number == sides.right.number
    heads = (
      same || sides.left.number == nil ? desk.text("左", "left") : sides.left.year,
      same || sides.right.number == nil ? desk.text("右", "right") : sides.right.year
    )
  }

  /// Appends the table, with an empty line behind it.
  func add(to sheet: inout Sheet) {
    let place = sheet.tables.count
    let isTransposed = table.lines.count == 1 && table.lines[0].label.zh.isEmpty
    let rows = isTransposed ? transposed : straight
    sheet.tables.append(
      Sheet.Table(corner: table.title[desk.language], columns: rows.columns.flatMap(columns)))
    sheet.lines.append(.init(.head(table: place)))
    var groups: [String] = []
    for row in rows.lines {
      for (depth, group) in row.groups.enumerated()
      where depth >= groups.count || groups[depth] != group {
        sheet.lines.append(
          .init(.row(.init(table: place, label: group, style: .dim, indent: depth * 2))))
      }
      groups = row.groups
      let cells = row.pairs.flatMap(cells)
      let at = row.pairs.lazy.compactMap { $0.flatMap { pair($0).right?.position } }.first
      sheet.lines.append(
        .init(
          .row(.init(table: place, label: row.label, indent: groups.count * 2, cells: cells)),
          at: at))
      if let link, row.id == CompareLink.row {
        let cells = rows.order.flatMap {
          link.cells($0, tag: (firstLink + $0) * 2, desk.language)
        }
        let label = link.label[desk.language]
        sheet.lines.append(
          .init(.row(.init(table: place, label: label, style: .dim, indent: 2, cells: cells))))
      }
    }
    sheet.lines.append(.init(.text("", .plain)))
  }

  private typealias Rows = (
    columns: [String], order: [Int],
    lines: [(id: String, label: String, groups: [String], pairs: [Int?])]
  )

  private func pair(_ index: Int) -> Comparison.Pair {
    table.lines[index / table.columns.count].pairs[index % table.columns.count]
  }

  /// Lines and columns as the form prints them, but the total first: it is what is compared most.
  private var straight: Rows {
    let width = table.columns.count
    let total = table.columns.lastIndex { $0.label.zh == "总计" && $0.groups.isEmpty }
    let order =
      total.map { [$0] + table.columns.indices.filter { $0 != total } }
      ?? Array(table.columns.indices)
    return (
      order.map { table.columns[$0].label[desk.language] }, order,
      table.lines.enumerated().map { place, line in
        (
          line.id, line.label[desk.language], line.groups.map { $0[desk.language] },
          order.map { place * width + $0 }
        )
      }
    )
  }

  /// One line of many columns, with a line for each label and a column for each group instead.
  private var transposed: Rows {
    let blocks = table.columns.map { $0.groups.last?[desk.language] ?? "" }
    let labels = table.columns.map { $0.label[desk.language] }
    let columns = blocks.indices.filter { blocks.firstIndex(of: blocks[$0]) == $0 }.map {
      blocks[$0]
    }
    let lines = labels.indices.filter { labels.firstIndex(of: labels[$0]) == $0 }.map { labels[$0] }
    return (
      columns, [],
      lines.map { label in
        (
          "", label, [],
          columns.map { block in
            labels.indices.first { labels[$0] == label && blocks[$0] == block }
          }
        )
      }
    )
  }

  private func columns(_ title: String) -> [Sheet.Column] {
    [
      Sheet.Column(heads.left, group: title, minimum: 5),
      Sheet.Column(heads.right, group: title, minimum: 5),
      Sheet.Column(desk.text("差", "diff"), group: title, minimum: 5),
    ]
  }

  private func cells(_ index: Int?) -> [Sheet.Cell] {
    guard let index else { return Array(repeating: Sheet.Cell(""), count: 3) }
    let pair = pair(index)
    let tag = (firstPair + index) * 2
    let sides = [(pair.left, tag), (pair.right, tag + 1)].map { value, tag in
      let isZero = value?.entry.number.map { $0 == .zero } ?? true
      return Sheet.Cell(text(value), style: isZero && !pair.differs ? .dim : .plain, tag: tag)
    }
    let difference: Sheet.Cell =
      if let difference = pair.difference {
        difference == .zero
          ? Sheet.Cell("=", style: .dim, tag: tag + 1)
          : Sheet.Cell(ComparePages.signed(difference), style: .changed, tag: tag + 1)
      } else {
        Sheet.Cell(pair.differs ? "/=" : "", style: .changed, tag: tag + 1)
      }
    return sides + [difference]
  }

  private func text(_ value: Comparison.Value?) -> String {
    value?.text(desk.language) ?? "-"
  }
}
