internal import Disclosure
internal import DisclosureIndex

/// What is carried from year to year by an agency: in every year the requests carried in, received,
/// answered and carried out, and between two years whether what was carried out of the one is what was
/// carried into the other.
struct Chain: Sendable {
  /// What is told of each year, from left to right.
  enum Stage: String, Hashable, Sendable, CaseIterable {
    case carriedIn = "s3.carryIn"
    case received = "s3.new"
    case done = "s3.resultTotal"
    case carriedOut = "s3.carryOut"

    /// The name of the stage, in few words.
    var title: Message {
      switch self {
      case .carriedIn: Message(zh: "上年结转", en: "Carried in")
      case .received: Message(zh: "本年新收", en: "Received")
      case .done: Message(zh: "办理结果", en: "Done")
      case .carriedOut: Message(zh: "结转下年度", en: "Carried out")
      }
    }
  }

  /// A year.
  struct Year: Sendable {
    /// The year and its report.
    let year: AgencyYears.Year
    /// The stages, in their order; `nil` where the form has no such row.
    let values: [Comparison.Value?]
    /// The gravest severity of what fails in each.
    let severities: [Severity?]
    /// What the ledger says of the link with the year before.
    let verdict: Ledger.Entry?

    /// What the report says of a stage.
    func value(of stage: Stage) -> Comparison.Value? {
      Stage.allCases.firstIndex(of: stage).flatMap { values[$0] }
    }
  }

  /// What stands between a year and the one before it in the list.
  enum Link: Hashable, Sendable {
    /// As many are carried in as were carried out.
    case holds(Number)
    /// Another number is carried in than was carried out.
    case breaks(out: Number, into: Number)
    /// One of the two is no number; in words what it is.
    case unknown(out: Message, into: Message)
    /// The form of that year carries nothing.
    case noRow(year: Int)
    /// There is no report of these years.
    case missing(ClosedRange<Int>)
  }

  /// The years that have a report, in order.
  let years: [Year]
  /// The links, one fewer than years.
  let links: [Link]

  /// The chain of one column of the form.
  init(of column: String, over years: AgencyYears, in library: Library) {
    self.years = zip(years.years, years.reports).compactMap { year, report in
      guard let report, let place = year.place else { return nil }
      let marks = ReportPages.marks(report, library.openFindings(of: place))
      let values = Stage.allCases.map { Figure("\($0.rawValue).\(column)").value(in: report) }
      let severities = values.map { value in
        value?.cells.compactMap { report.form.index(of: $0).flatMap { marks[$0] } }.max()
      }
      let check = "Y01.\(column)"
      let finding = library.findings(of: place).firstIndex { $0.check == check }
      let verdict = finding.flatMap { library.verdict(on: .init(place: place, finding: $0)) }
      return Year(year: year, values: values, severities: severities, verdict: verdict)
    }
    links = zip(self.years, self.years.dropFirst()).map(Self.link)
  }

  private static func link(from one: Year, to other: Year) -> Link {
    guard other.year.year == one.year.year + 1 else {
      return .missing(one.year.year + 1...max(one.year.year + 1, other.year.year - 1))
    }
    guard let out = one.value(of: .carriedOut) else { return .noRow(year: one.year.year) }
    guard let into = other.value(of: .carriedIn) else { return .noRow(year: other.year.year) }
    return Link(out: out, into: into)
  }
}

extension Chain.Link {
  /// What a year carries out beside what the next carries in.
  init(out: Comparison.Value, into: Comparison.Value) {
    guard let left = out.entry.number, let right = into.entry.number else {
      self = .unknown(out: out.entry.name, into: into.entry.name)
      return
    }
    self = left == right ? .holds(left) : .breaks(out: left, into: right)
  }

  /// The link on one line: a sign, both numbers, and by how much they differ.
  func text(_ language: Language) -> String {
    let message: Message =
      switch self {
      case .holds(let number):
        Message(
          zh: "= 结转下年度 \(number) = 上年结转 \(number)",
          en: "= carried out \(number) = carried in \(number)")
      case .breaks(let out, let into):
        Message(
          zh: "! 结转下年度 \(out) != 上年结转 \(into), 差 \(Self.distance(out, into))",
          en: "! carried out \(out) != carried in \(into), off by \(Self.distance(out, into))")
      case .unknown(let out, let into):
        Message(
          zh: "? 结转下年度 \(out.zh), 上年结转 \(into.zh), 无法衔接",
          en: "? carried out \(out.en), carried in \(into.en): no link")
      case .noRow(let year):
        Message(
          zh: "? \(year) 年度的格式没有结转, 无法衔接", en: "? the form of \(year) carries nothing: no link")
      case .missing(let years):
        Message(
          zh: "? 缺 \(Self.name(years)) 年度, 无法衔接", en: "? no report of \(Self.name(years)): no link")
      }
    return message[language]
  }

  /// Its style; the sign says the same.
  var style: Style {
    switch self {
    case .holds: .good
    case .breaks: .error
    case .unknown, .noRow, .missing: .warning
    }
  }

  private static func distance(_ one: Number, _ other: Number) -> Number {
    one > other ? one - other : other - one
  }

  private static func name(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)-\(years.upperBound)"
  }
}
