/// An exact decimal number as a report prints it: a count, or an amount with up to nine decimals.
///
/// The value is `mantissa / 10^scale`, kept without trailing zeros, so that `1.50` equals `1.5`.
public struct Number: Hashable, Sendable {
  /// The digits of the number without its decimal point, with its sign.
  public let mantissa: Int64
  /// How many of those digits stand behind the decimal point, 0 to 9.
  public let scale: Int

  /// The number `mantissa / 10^scale` in its shortest form.
  public init(mantissa: Int64, scale: Int = 0) {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    self.init(mantissa: Int64(value))
  }

  /// Zero.
  public static let zero = Self(0)
  /// The most digits that a number may have: sums of a whole table then stay within 64 bits.
  static let maxDigits = 12
  /// The most digits that may stand behind its point.
  static let maxScale = 9

  /// Whether the number has no digits behind its point.
  public var isWhole: Bool { scale == 0 }
  /// The number as a count; `nil` if it has decimals.
  public var count: Int? { scale == 0 ? Int(exactly: mantissa) : nil }
  /// Whether the number is below zero.
  public var isNegative: Bool { mantissa < 0 }

  /// The mantissa at a larger scale; saturates rather than overflow.
  private func mantissa(at larger: Int) -> Int64 {
    var result = mantissa
    for _ in scale..<max(scale, larger) {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return result < 0 ? .min / 2 : .max / 2 }
      result = next
    }
    return result
  }
}

extension Number {
  /// The sum; saturates at 64 bits rather than overflow.
  public static func + (a: Self, b: Self) -> Self {
    let scale = max(a.scale, b.scale)
    let (sum, overflow) = a.mantissa(at: scale).addingReportingOverflow(b.mantissa(at: scale))
    return Self(mantissa: overflow ? (b.isNegative ? .min / 2 : .max / 2) : sum, scale: scale)
  }

  /// The number with the opposite sign.
  public static prefix func - (a: Self) -> Self { Self(mantissa: 0 &- a.mantissa, scale: a.scale) }

  /// The difference; saturates at 64 bits rather than overflow.
  public static func - (a: Self, b: Self) -> Self { a + -b }

  /// So many times the number; saturates at 64 bits rather than overflow.
  static func * (a: Self, factor: Int) -> Self {
    let (product, overflow) = a.mantissa.multipliedReportingOverflow(by: Int64(factor))
    let most: Int64 = a.isNegative == (factor < 0) ? .max / 2 : .min / 2
    return Self(mantissa: overflow ? most : product, scale: a.scale)
  }
}

extension Number: Comparable {
  /// The order of the values, whatever the number of decimals.
  public static func < (a: Self, b: Self) -> Bool {
    let scale = max(a.scale, b.scale)
    return a.mantissa(at: scale) < b.mantissa(at: scale)
  }
}

extension Number: CustomStringConvertible {
  /// The number in digits, with a point where it has decimals: `-3`, `12.5`.
  public var description: String {
    guard scale > 0 else { return String(mantissa) }
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    let whole = padded.prefix(padded.utf8.count - scale)
    return "\(isNegative ? "-" : "")\(whole).\(padded.suffix(scale))"
  }
}
