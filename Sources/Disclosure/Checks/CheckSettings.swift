/// What an office asks otherwise than the catalogue has it: which checks, how grave, and by which
/// numbers and days.
public struct CheckSettings: Sendable {
  /// Checks to ask though they are off by default.
  public var on: Set<String> = []
  /// Checks not to ask.
  public var off: Set<String> = []
  /// The severities of checks, `R01`, and of single relations, `R01.natural`, that are not those of
  /// the catalogue.
  public var severities: [String: Severity] = [:]
  /// Numbers that are not the usual ones.
  public var thresholds: [Threshold: Int] = [:]
  /// Days of publication that are not those of the statute.
  public var deadlines = Deadlines()
  /// What is known of agencies whose names do not tell it, by their canonical names.
  public var standings: [String: Agency.Standing] = [:]

  /// The catalogue as it is.
  public init() {}

  /// The checks to ask, in the order of the catalogue; to leave one out is stronger.
  public var checks: [Check] {
    guard !on.isEmpty || !off.isEmpty else { return Check.usual }
    return Check.all.filter { (!$0.isOff || on.contains($0.id)) && !off.contains($0.id) }
  }

  /// A number that a check compares with.
  public subscript(threshold: Threshold) -> Int { thresholds[threshold] ?? threshold.usual }

  /// A finding with the severity that is set for its relation, else for its check.
  func graded(_ finding: Finding) -> Finding {
    guard !severities.isEmpty else { return finding }
    return (severities[finding.check] ?? severities[finding.checkID]).map(finding.graded) ?? finding
  }
}

/// The days of the following year by which reports must be published, where an office sets them.
public struct Deadlines: Hashable, Sendable {
  /// A day of the year.
  public struct Day: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// The day; `nil` if no year has it.
    public init?(month: Int, day: Int) {
      guard CalendarDate(year: 2024, month: month, day: day) != nil else { return nil }
      self.month = month
      self.day = day
    }

    init(endOf month: Int) {
      self.month = month
      day = 31
    }
  }

  private var ofKind: [Agency.Kind: Day] = [:]
  private var ofLevel: [Agency.Kind: [Agency.Level: Day]] = [:]

  /// No day but those of the statute.
  public init() {}

  /// The day that is set for a kind of agency, and for a level of it before all levels.
  public subscript(kind: Agency.Kind, level: Agency.Level?) -> Day? {
    get { level.flatMap { ofLevel[kind]?[$0] } ?? ofKind[kind] }
    set {
      if let level {
        ofLevel[kind, default: [:]][level] = newValue
      } else {
        ofKind[kind] = newValue
      }
    }
  }
}

extension Agency {
  /// What kind of body an agency is, and on which level, as a list of agencies says it.
  public struct Standing: Hashable, Sendable {
    /// Its kind, if the list tells.
    public var kind: Kind?
    /// Its level, if the list tells.
    public var level: Level?

    /// A standing as far as it is told.
    public init(kind: Kind? = nil, level: Level? = nil) {
      self.kind = kind
      self.level = level
    }
  }
}
