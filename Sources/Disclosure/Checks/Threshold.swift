/// A number that a check compares with, and that an office may set otherwise.
public enum Threshold: String, Hashable, Sendable, CaseIterable {
  /// The percentage of prose from last year's report at which Y03 takes it for copied.
  case copiedProse = "copied-prose"
  /// The percentage of prose from another agency's report at which X01 takes it for copied.
  case sharedProse = "shared-prose"
  /// The most characters of section one, for F19.
  case overviewLength = "overview-length"
  /// The percentage of results "not held" that R10 points at.
  case notHeldShare = "not-held-share"

  /// The number where no other is set.
  public var usual: Int {
    switch self {
    case .copiedProse: 90
    case .sharedProse: 95
    case .overviewLength: 1_000
    case .notHeldShare: 60
    }
  }

  /// The numbers that make sense.
  public var range: ClosedRange<Int> {
    switch self {
    case .copiedProse, .sharedProse: 50...100
    case .overviewLength: 100...100_000
    case .notHeldShare: 1...100
    }
  }

  /// The check that compares with it.
  public var check: String {
    switch self {
    case .copiedProse: "Y03"
    case .sharedProse: "X01"
    case .overviewLength: "F19"
    case .notHeldShare: "R10"
    }
  }
}
