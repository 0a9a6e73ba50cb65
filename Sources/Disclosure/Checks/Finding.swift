/// Something wrong in a report, or something that could not be judged, told so that a clerk can
/// pass it on.
public struct Finding: Hashable, Sendable {
  /// The name of the check and, after a dot, of the relation: `R01.natural`.
  public let check: String
  /// How grave it is.
  public let severity: Severity
  /// Whether the check failed or could not be decided.
  public let outcome: Outcome
  /// The cells it rests on, in the order of the equation.
  public let operands: [Operand]
  /// The sum on the left of an equation.
  public let left: Number?
  /// The sum on its right.
  public let right: Number?
  /// One sentence that says what is wrong, ready to be sent to the agency.
  public let message: Message
  /// The place to look at first.
  public let position: Position?

  /// What the left has over the right.
  public var delta: Number? {
    guard let left, let right else { return nil }
    return left - right
  }

  /// A finding of a check.
  public init(
    _ check: String, _ severity: Severity, _ outcome: Outcome = .fail, operands: [Operand] = [],
    left: Number? = nil, right: Number? = nil, at position: Position? = nil, zh: String, en: String
  ) {
    self.check = check
    self.severity = severity
    self.outcome = outcome
    self.operands = operands
    self.left = left
    self.right = right
    self.message = Message(zh: zh, en: en)
    self.position = position ?? operands.lazy.compactMap(\.position).first
  }

  /// The same finding with another severity.
  func graded(_ severity: Severity) -> Finding {
    Finding(
      check, severity, outcome, operands: operands, left: left, right: right, at: position,
      zh: message.zh, en: message.en)
  }

  /// The same finding as one that could not be decided.
  var doubted: Finding {
    Finding(
      check, severity, .uncertain, operands: operands, left: left, right: right, at: position,
      zh: message.zh, en: message.en)
  }

  /// A cell that a finding rests on.
  public struct Operand: Hashable, Sendable {
    /// The cell's name.
    public let cell: String
    /// What stands in it.
    public let entry: Entry
    /// Where it stands.
    public let position: Position?
    /// Whether the cell is of the report of the year before.
    public let isPrevious: Bool

    /// A cell as a report has it.
    public init(cell: String, entry: Entry, position: Position?, isPrevious: Bool = false) {
      self.cell = cell
      self.entry = entry
      self.position = position
      self.isPrevious = isPrevious
    }
  }
}

/// How grave a finding is.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// Probably wrong, or wrong in form.
  case warning
  /// Wrong: a prescribed relation does not hold.
  case error

  /// The graver is the larger.
  public static func < (a: Self, b: Self) -> Bool {
    Self.allCases.firstIndex(of: a) ?? 0 < Self.allCases.firstIndex(of: b) ?? 0
  }

  /// The word for it.
  public var word: Message {
    switch self {
    case .error: Message(zh: "错误", en: "error")
    case .warning: Message(zh: "警告", en: "warning")
    case .note: Message(zh: "提示", en: "note")
    }
  }

  /// The sign for it, one narrow character, the same in every language.
  public var sign: Character {
    switch self {
    case .error: "!"
    case .warning: "?"
    case .note: "i"
    }
  }
}

/// How a check ended that did not pass.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// It does not hold.
  case fail
  /// An operand is blank, unreadable, or in a report that is not there.
  case uncertain
}

extension Finding {
  /// The name of its check without that of the relation: `R01`.
  public var checkID: String { String(check.prefix { $0 != "." }) }

  /// The check of the catalogue that it is of.
  public var rule: Check? { Check.all.first { $0.id == checkID } }
}
