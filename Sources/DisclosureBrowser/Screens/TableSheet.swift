internal import Disclosure

/// A statutory table of a report as columns and lines of a sheet.
struct TableSheet {
  /// The head.
  let table: Sheet.Table
  /// The rows, with a line for every head over rows.
  private(set) var lines: [Sheet.Line] = []

  /// The table at a place of the report's form, its failing cells marked.
  init(_ report: Report, table index: Int, marks: [Int: Severity], _ desk: Desk) {
    let form = report.form.tables[index]
    let isTransposed = form.rows.count == 1 && form.rows[0].label.zh.isEmpty
    let cells = report.form.cells.indices.filter { report.form.cells[$0].table == index }
    let maker = CellMaker(report: report, marks: marks, desk: desk)
    if isTransposed {
      let blocks = form.columns.map { $0.groups.map { $0[desk.language] } }
      let unique = blocks.enumerated().filter { blocks.firstIndex(of: $1) == $0 }.map(\.element)
      table = Sheet.Table(
        corner: form.title[desk.language],
        columns: unique.map {
          Sheet.Column($0.last ?? "", group: $0.count > 1 ? $0[0] : "", minimum: 8)
        })
      let labels = form.columns.map { $0.label[desk.language] }
      for (place, label) in labels.enumerated() where labels.firstIndex(of: label) == place {
        let own = unique.map { block in
          form.columns.indices.first { labels[$0] == label && blocks[$0] == block }
            .map { maker.cell(cells[$0]) } ?? Sheet.Cell("")
        }
        lines.append(.init(.row(.init(table: 0, label: label, cells: own))))
      }
      return
    }
    table = Sheet.Table(
      corner: form.title[desk.language],
      columns: form.columns.map { column in
        Sheet.Column(column.label[desk.language], group: column.groups.first?[desk.language] ?? "")
      })
    addRows(of: form, cells, maker, desk)
  }

  private mutating func addRows(
    of form: Form.Table, _ cells: [Int], _ maker: CellMaker, _ desk: Desk
  ) {
    let width = form.columns.count
    let shown = form.rows.enumerated().filter { place, row in
      let own = cells[place * width..<(place + 1) * width]
      return row.presence == .required
        || !own.allSatisfy { maker.report.cells[$0].entry == .absent }
    }
    var groups: [Message] = []
    for (place, row) in shown {
      let own = cells[place * width..<(place + 1) * width]
      for (depth, group) in row.groups.enumerated()
      where depth >= groups.count || groups[depth] != group
        || groups[..<depth] != row.groups[..<depth]
      {
        if group.zh == row.label.zh { continue }
        let head = Sheet.Row(
          table: 0, label: group[desk.language], style: .dim, indent: depth * 2)
        // A row that is there itself heads those under it.
        if shown.contains(where: { $1.label.zh == group.zh }) { continue }
        lines.append(.init(.row(head)))
      }
      groups = row.groups
      let unit = form.hasUnits ? row.unit.map { " (\($0.rawValue))" } ?? "" : ""
      let line = Sheet.Row(
        table: 0, label: row.label[desk.language] + unit, indent: row.groups.count * 2,
        cells: own.map(maker.cell))
      let position = own.lazy.compactMap { maker.report.cells[$0].position }.first
      lines.append(.init(.row(line), at: position))
    }
  }
}

/// Makes the cells of sheets out of a report's readings.
struct CellMaker {
  let report: Report
  let marks: [Int: Severity]
  let desk: Desk

  /// A cell with what stands in it: zero is dimmed, what is no number is shown as printed or by a
  /// sign of its own, what fails has the sign of its severity.
  func cell(_ index: Int) -> Sheet.Cell {
    let reading = report.cells[index]
    let text: String =
      switch reading.entry {
      case .number(let number): number.description + (reading.unit?.rawValue ?? "")
      case .blank: "_"
      case .slash, .dash: reading.raw
      case .absent: desk.text("缺", "none")
      case .unreadable: reading.raw.isEmpty ? "##" : "#" + reading.raw
      }
    let severity = marks[index]
    let style: Style =
      if let severity {
        Style(severity)
      } else if reading.byPosition {
        .edited
      } else if reading.entry == .number(.zero) || reading.entry.number == nil {
        .dim
      } else {
        .plain
      }
    return Sheet.Cell(
      text, style: style, mark: severity?.sign ?? (reading.byPosition ? "~" : nil), tag: index)
  }
}
