internal import Disclosure

/// A figure over the years of an agency, each with the change to the year before.
struct Trend: Sendable {
  /// What one year says.
  struct Point: Sendable {
    /// The year and its report.
    let year: AgencyYears.Year
    /// The form of the report.
    let form: Form?
    /// What the report says; `nil` without a report, or where its form has no such figure.
    let value: Comparison.Value?
    /// The change to the year before; `nil` unless both are numbers.
    var change: Number?
    /// The change in per cent of the year before; `nil` where that is not above zero.
    var growth: Number?
    /// The gravest severity of what fails in the cells it was taken from.
    let severity: Severity?
  }

  /// The figure.
  let figure: Figure
  /// The years in order.
  let points: [Point]

  /// The figure in the reports of these years.
  init(of figure: Figure, over years: AgencyYears, in library: Library) {
    self.figure = figure
    var points: [Point] = []
    for (year, report) in zip(years.years, years.reports) {
      let value = report.flatMap { figure.value(in: $0) }
      var severity: Severity?
      if let report, let value, let place = year.place {
        let marks = ReportPages.marks(report, library.openFindings(of: place))
        severity = value.cells.compactMap { report.form.index(of: $0).flatMap { marks[$0] } }.max()
      }
      var point = Point(year: year, form: report?.form, value: value, severity: severity)
      if let before = points.last?.value, let value {
        point.change = Comparison.Pair(left: before, right: value).difference
        point.growth = point.change.flatMap { Self.growth($0, from: before.measure) }
      }
      points.append(point)
    }
    self.points = points
  }

  /// A change in per cent of what it began with, to a tenth.
  static func growth(_ change: Number, from base: Number?) -> Number? {
    guard let base, base > .zero else { return nil }
    func double(_ number: Number) -> Double {
      (0..<number.scale).reduce(Double(number.mantissa)) { value, _ in value / 10 }
    }
    let tenths = (double(change) / double(base) * 1000).rounded()
    return abs(tenths) < 1e12 ? Number(mantissa: Int64(tenths), scale: 1) : nil
  }

  /// The columns under which the whole table of the years has no room.
  private static let narrowest = 60

  /// A growth with its sign and one digit behind the point.
  private static func percent(_ growth: Number) -> String {
    ComparePages.signed(growth) + (growth.isWhole ? ".0%" : "%")
  }

  /// The years as bars.
  func chart(selected: Int, _ desk: Desk) -> BarChart {
    BarChart(
      bars: points.map { point in
        BarChart.Bar(
          label: String(point.year.year), text: point.text(desk.language),
          value: point.value?.measure, mark: point.severity?.sign,
          style: point.severity.map { Style($0) } ?? .label)
      }, selected: selected)
  }

  /// The years as a table: what is printed, the changes, and in words what is no number.
  func sheet(_ desk: Desk) -> Sheet {
    let notes = points.map { $0.note(of: figure, desk) }
    let width = notes.map { desk.width(of: $0) }.max() ?? 0
    var columns = [
      Sheet.Column(desk.text("数值", "Value")), Sheet.Column(desk.text("较上年", "Change")),
      Sheet.Column(desk.text("增减%", "Per cent")),
    ]
    // Where there is little room, what is no number goes before changes.
    let noteColumn = desk.area.width < Self.narrowest ? 1 : 3
    if width > 0 { columns.insert(Sheet.Column("", minimum: width), at: noteColumn) }
    columns.append(Sheet.Column(desk.text("格式", "Form"), minimum: 8))
    var sheet = Sheet()
    sheet.tables = [.init(corner: desk.text("年度", "Year"), columns: columns)]
    sheet.lines = [.init(.head(table: 0))]
    for (point, note) in zip(points, notes) {
      var cells = [
        Sheet.Cell(
          point.text(desk.language), style: point.severity.map { Style($0) } ?? .plain,
          mark: point.severity?.sign, tag: point.year.place),
        Sheet.Cell(point.change.map(ComparePages.signed) ?? "-", style: .changed),
        Sheet.Cell(point.growth.map(Self.percent) ?? "-"),
      ]
      if width > 0 {
        cells.insert(
          Sheet.Cell(note.padded(to: width, .left, desk.ambiguous), style: .note), at: noteColumn)
      }
      cells.append(Sheet.Cell(point.form?.id ?? "-", style: .dim))
      sheet.lines.append(
        .init(
          .row(.init(table: 0, label: point.year.name, cells: cells)), at: point.value?.position))
    }
    return sheet
  }
}

extension Trend.Point {
  /// The value as printed, with the unit of an amount of money; `-` where there is none.
  func text(_ language: Language) -> String {
    guard let value else { return "-" }
    let isMoney = [Unit.yuan, .wanYuan, .wan].contains { $0 == value.unit }
    let unit = isMoney && value.entry.number != nil ? value.unit?.rawValue ?? "" : ""
    return value.text(language) + unit
  }

  /// What is to be said of the value: why it is no number, or where it was taken from.
  func note(of figure: Figure, _ desk: Desk) -> String {
    guard year.place != nil else { return desk.text("没有这一年的报告", "no report of the year") }
    guard let value else { return desk.text("格式没有这一行", "no such row in the form") }
    if value.entry.number == nil { return value.entry.name[desk.language] }
    if value.isDerived {
      return desk.text("\(value.cells.count) 格之和", "sum of \(value.cells.count) cells")
    }
    guard value.cells != [figure.cell], let cell = value.cells.first else { return "" }
    return desk.text("取自 \(cell)", "from \(cell)")
  }
}

extension Comparison.Value {
  /// What stands there in a cell of a table: as printed, or a sign of its own where nothing is.
  func text(_ language: Language) -> String {
    switch entry {
    case .number(let number): number.description
    case .blank: "_"
    case .slash, .dash: raw.isEmpty ? "-" : raw
    case .absent: language == .zh ? "缺" : "none"
    case .unreadable: raw.isEmpty ? "##" : "#" + raw
    }
  }
}
