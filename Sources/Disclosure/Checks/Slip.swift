/// A kind of slip that makes one number another.
enum Slip: Hashable, Sendable {
  /// Two digits side by side change places.
  case swappedDigits
  /// A zero at the end is lost or added.
  case zero
  /// Two cells side by side change places.
  case neighbours
  /// What stands there is last year's number.
  case lastYears
  /// One digit is another.
  case oneDigit
  /// A digit is lost or added.
  case lostDigit
  /// Another.
  case other

  /// The kind that makes `old` of `new`, the right number.
  init(from old: Number, to new: Number) {
    let (a, b) = (Array(old.description.utf8), Array(new.description.utf8))
    if old != .zero, new != .zero,
      a + [ASCII.digits.lowerBound] == b || b + [ASCII.digits.lowerBound] == a
    {
      self = .zero
      return
    }
    let differing = a.count == b.count ? a.indices.filter { a[$0] != b[$0] } : []
    if differing.count == 2, differing[1] == differing[0] + 1, a[differing[0]] == b[differing[1]],
      a[differing[1]] == b[differing[0]]
    {
      self = .swappedDigits
    } else if differing.count == 1, a.count >= 2 {
      self = .oneDigit
    } else if a.count >= 2, b.count == a.count + 1, Self.lacksOne(a, of: b) {
      self = .lostDigit
    } else if b.count >= 2, a.count == b.count + 1, Self.lacksOne(b, of: a) {
      self = .lostDigit
    } else {
      self = .other
    }
  }

  /// Whether the shorter is the longer without one digit.
  private static func lacksOne(_ short: [UInt8], of long: [UInt8]) -> Bool {
    let same = zip(short, long).prefix { $0 == $1 }.count
    return short[same...].elementsEqual(long[(same + 1)...])
  }

  /// Whether it says enough by itself, where only one relation is mended.
  var isTelling: Bool { self == .swappedDigits || self == .zero }

  /// How common it is; the smaller the commoner.
  var rank: Int {
    switch self {
    case .swappedDigits: 0
    case .zero, .neighbours, .lastYears: 1
    case .oneDigit, .lostDigit: 2
    case .other: 3
    }
  }

  /// What happened, in a few words; empty where that is not known.
  var wording: Message {
    switch self {
    case .swappedDigits: .init(zh: "两位数字颠倒", en: "two digits swapped")
    case .zero: .init(zh: "多写或漏写了零", en: "a zero too many or too few")
    case .neighbours: .init(zh: "填在了相邻一格", en: "put into the cell beside it")
    case .lastYears: .init(zh: "仍是上一年度的数", en: "last year's number left standing")
    case .oneDigit: .init(zh: "一位数字写错", en: "one digit wrong")
    case .lostDigit: .init(zh: "多写或漏写了一位数字", en: "a digit too many or too few")
    case .other: .init(zh: "", en: "")
    }
  }
}
