@testable import Disclosure

extension Report {
  /// A report without fault: every number zero, every section there, published in time.
  ///
  /// `cells` are texts by cell name, or by row name for all cells of a row: digits, "" for blank,
  /// "/", "-", "absent", and anything else unreadable.
  static func sample(
    _ form: Form = .gov2021, year: Int? = nil, _ cells: [String: String] = [:],
    changing change: (inout Report) -> Void = { _ in }
  ) -> Report {
    let year = year ?? min(form.years.upperBound, 2024)
    let agency = "清水县统计局"
    var report = Report(
      form: form,
      agency: Found(Agency(name: agency), at: Position(line: 1), in: .title),
      year: Found(year, at: Position(line: 1), in: .title),
      period: nil, published: nil, documentNumber: nil,
      title: Found("\(agency)\(year)年政府信息公开工作年度报告", at: Position(line: 1), in: .title),
      front: [Passage("如有疑问,请与本局联系(地址:人民路1号;电话:0938-1234567)。", at: Position(line: 2))],
      sections: sections(of: form), cells: [], statements: [], remarks: [], hygiene: .init())
    report.cells = form.cells.indices.map { cell in
      reading(cells, of: cell, in: form)
    }
    report.period = period(CalendarDate(year: year, month: 1, day: 1), to: (year, 12, 31))
    report.publish(year + 1, 1, 15)
    change(&report)
    return report
  }

  /// A report of 2024 with these cells.
  static func sample(_ cells: [String: String]) -> Report { sample(.gov2021, cells) }

  private static func reading(
    _ cells: [String: String], of cell: Int, in form: Form
  ) -> CellReading {
    let row = form.row(form.row(ofCell: cell))
    let text =
      cells[form.cells[cell].id] ?? cells[row.id] ?? (row.presence == .local ? "absent" : "0")
    let entry: Entry =
      switch text {
      case "": .blank
      case "/": .slash
      case "-": .dash
      case "absent": .absent
      default: number(text).map(Entry.number) ?? .unreadable
      }
    guard entry != .absent else { return .absent }
    return CellReading(entry: entry, raw: text, position: Position(line: 100 + cell))
  }

  private static func number(_ text: String) -> Number? {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let mantissa = Int64(parts.joined()) else { return nil }
    return Number(mantissa: mantissa, scale: parts.count > 1 ? parts[1].count : 0)
  }

  private static func sections(of form: Form) -> [Section] {
    form.sections.enumerated().map { index, heading in
      let line = 10 * (index + 1)
      var section = Section(
        number: index + 1, title: heading.title.zh, heading: Position(line: line))
      let text =
        switch index {
        case 0: "一年来,本局主动公开政府信息,依法办理申请,加强信息管理和平台建设,做好监督保障。"
        case 5: "本年度未收取信息处理费。"
        default: "一年来,本局依法公开政府信息,情况良好。"
        }
      section.passages = [Passage(text, at: Position(line: line + 1))]
      section.tables = form.tables.indices.filter { form.tables[$0].section == index + 1 }
      return section
    }
  }

  private static func period(
    _ from: CalendarDate?, to: (year: Int, month: Int, day: Int?)
  ) -> Found<Period>? {
    guard let from, let to = CalendarDate(year: to.year, month: to.month, day: to.day)
    else { return nil }
    return Found(Period(from: from, to: to), at: Position(line: 2), in: .period)
  }

  /// Sets the day it was published.
  mutating func publish(_ year: Int, _ month: Int, _ day: Int?, in evidence: Evidence = .signature)
  {
    published = CalendarDate(year: year, month: month, day: day).map {
      Found($0, at: Position(line: 900), in: evidence)
    }
  }

  /// Sets the period of its figures.
  mutating func cover(to year: Int, _ month: Int, _ day: Int?, from: (Int, Int?) = (1, 1)) {
    period = Self.period(
      CalendarDate(year: year, month: from.0, day: from.1), to: (year, month, day))
  }

  /// Sets the agency's name, in the title too.
  mutating func rename(_ name: String) {
    agency = Found(Agency(name: name), at: Position(line: 1), in: .title)
    title = Found(
      "\(name)\(year?.value ?? 0)年政府信息公开工作年度报告", at: Position(line: 1), in: .title)
  }

  /// Adds a paragraph to a section; to what stands before the sections if `section` is 0.
  mutating func write(_ text: String, in section: Int = 1) {
    let passage = Passage(text, at: Position(line: 500))
    if section == 0 {
      front.append(passage)
    } else {
      sections[section - 1].passages.append(passage)
    }
  }

  /// A report of 2024 with these cells, whose first section says `text` too.
  static func saying(_ text: String, _ cells: [String: String] = [:]) -> Report {
    sample(.gov2021, cells) {
      $0.write(text)
      $0.readStatements()
    }
  }

  /// Reads the statements of its prose anew.
  mutating func readStatements() {
    statements = Statement.all(in: sections, year: year?.value, agency: agency?.value)
  }

  /// Empties a section, and takes its heading if `heading` says so.
  mutating func clear(_ section: Int, heading: Bool = false) {
    sections[section - 1].passages = []
    if heading { sections[section - 1].heading = nil }
  }

  /// The findings of one check, by the first part of its name.
  func findings(
    _ check: String, after previous: Report? = nil, among siblings: Siblings = Siblings(),
    beside peers: Peers = Peers()
  ) -> [Finding] {
    let checks = Check.all.filter { $0.id == check }
    return Examination(of: self, after: previous, among: siblings, beside: peers, by: checks)
      .findings
  }
}

extension Finding {
  /// A finding in a line, for tests: `R01.total error fail`.
  var line: String { "\(check) \(severity) \(outcome)" }
}
