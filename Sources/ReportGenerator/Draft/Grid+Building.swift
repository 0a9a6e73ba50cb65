import Disclosure

extension Grid {
  /// Section two as the form prints it: for every item of Art. 20 a caption, heads and rows.
  init(proactive truth: Truth) {
    self.init(kind: .proactive, rows: [], width: 4)
    for (t, table) in truth.form.tables.enumerated() where table.section == 2 {
      rows.append(Row(cells: [Cell(table.title.zh, .caption)]))
      let heads = table.columns.enumerated().map {
        Cell($1.label.zh, .column(table: t, column: $0))
      }
      rows.append(Row(cells: [Cell("信息内容", .head)] + heads))
      rows += Self.rows(of: t, truth)
    }
  }

  /// Section three as the form prints it: three rows of heads and the rows of figures.
  init(requests truth: Truth) {
    self.init(kind: .requests, rows: [], width: 10)
    guard let t = truth.form.tables.firstIndex(where: { $0.id == "s3" }) else { return }
    let columns = truth.form.tables[t].columns.enumerated().map {
      Cell($1.label.zh, .column(table: t, column: $0))
    }
    rows = [
      Row(cells: [Cell(Self.corner, .head), Cell("申请人情况", .head)]),
      Row(cells: [columns[0], Cell("法人或其他组织", .head), columns[6]], spanned: 1),
      Row(cells: Array(columns[1...5]), spanned: 2),
    ]
    rows += Self.rows(of: t, truth)
  }

  /// Section four as the form prints it: three rows of heads above fifteen figures.
  init(disputes truth: Truth) {
    self.init(kind: .disputes, rows: [], width: 15)
    guard let t = truth.form.tables.firstIndex(where: { $0.id == "s4" }) else { return }
    let columns = truth.form.tables[t].columns.enumerated().map {
      Cell($1.label.zh, .column(table: t, column: $0))
    }
    rows = [
      Row(cells: [Cell("行政复议", .head), Cell("行政诉讼", .head)]),
      Row(cells: columns[..<5] + [Cell("未经复议直接起诉", .head), Cell("复议后起诉", .head)]),
      Row(cells: Array(columns[5...])),
    ]
    rows += Self.rows(of: t, truth)
  }

  /// The annex of an older report.
  init(statistics truth: Truth) {
    self.init(kind: .statistics, rows: [], width: 3)
    rows = [
      Row(cells: [Cell("政府信息公开情况统计表", .caption)]),
      Row(
        cells: [
          Cell("填报单位(盖章):\(truth.agency.name)", .other), Cell("", .other), Cell("", .other),
        ]),
      Row(
        cells: [
          Cell("统 计 指 标", .head), Cell("单位", .head), Cell("统计数", .column(table: 0, column: 0)),
        ]),
    ]
    rows += Self.rows(of: 0, truth)
  }

  private static let corner = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)"

  /// The rows of a table of the form; the label of a group stands on the first of its rows, or in the
  /// statistics table on a row of its own.
  private static func rows(of t: Int, _ truth: Truth) -> [Row] {
    let table = truth.form.tables[t]
    var rows: [Row] = []
    var open: [String] = []
    for (r, row) in table.rows.enumerated() {
      let cells = truth.form.cells.indices.filter {
        truth.form.cells[$0].table == t && truth.form.cells[$0].row == r
      }
      guard cells.contains(where: { truth.figures[$0] != nil }) else { continue }
      let groups = row.groups.map(\.zh)
      let same = zip(groups, open).prefix { $0 == $1 }.count
      let fresh = groups.dropFirst(same).filter { !truth.printsRow($0, ofTable: t) }
      open = groups
      var printed: [Cell] = []
      if table.hasUnits {
        for group in fresh {
          rows.append(Row(cells: [Cell(group, .group), Cell("", .other), Cell("", .other)]))
        }
      } else {
        printed += fresh.map { Cell($0, .group) }
      }
      if !row.label.zh.isEmpty { printed.append(Cell(row.label.zh, .label)) }
      if table.hasUnits { printed.append(Cell(row.unit?.rawValue ?? "", .unit)) }
      printed += cells.map { Cell(truth.figures[$0]?.description ?? "", .figure($0)) }
      rows.append(
        Row(
          cells: printed, row: truth.form.rowPlace(ofCell: cells[0]),
          spanned: table.hasUnits ? 0 : same))
    }
    return rows
  }
}

extension Truth {
  /// Whether the report prints a row of this label in a table.
  fileprivate func printsRow(_ label: String, ofTable table: Int) -> Bool {
    form.cells.indices.contains { place in
      let cell = form.cells[place]
      return cell.table == table && figures[place] != nil
        && form.tables[table].rows[cell.row].label.zh == label
    }
  }
}

extension Form {
  /// The place of a cell's row in the order of all rows of the form.
  package func rowPlace(ofCell cell: Int) -> Int {
    tables[..<cells[cell].table].reduce(cells[cell].row) { $0 + $1.rows.count }
  }

  /// The cells of a row, by its place in the order of all rows of the form.
  func cells(inRow row: Int) -> [Int] { cells.indices.filter { rowPlace(ofCell: $0) == row } }
}
