/// Numbers as the prose writes them, in digits or in Chinese characters.
enum NarrativeNumeral {
  /// The most digits a count may have.
  private static let maxDigits = 7

  /// The digits from a place on, with commas between thousands; `nil` for the value of more digits
  /// than any count has.
  static func digits(in letters: Letters, at start: Int) -> (value: Int?, end: Int) {
    var end = start
    var value = 0
    var count = 0
    while true {
      let unit = letters[end]
      if Letters.isDigit(unit) {
        if count <= maxDigits { value = value * 10 + Int(unit - 0x30) }
        count += 1
        end += 1
      } else if unit == 0x2C, count > 0, isThousands(letters, at: end + 1) {
        end += 1
      } else {
        return (count <= maxDigits ? value : nil, end)
      }
    }
  }

  /// Whether three digits and no fourth stand at a place.
  private static func isThousands(_ letters: Letters, at place: Int) -> Bool {
    (0..<3).allSatisfy { Letters.isDigit(letters[place + $0]) }
      && !Letters.isDigit(letters[place + 3])
  }

  /// The value of a Chinese digit; `nil` for another sign.
  static func digit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x96F6, 0x3007: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  private static func power(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    default: nil
    }
  }

  /// The end of the Chinese digits, 十, 百 and 千 that stand at a place.
  static func endOfChinese(in letters: Letters, at start: Int) -> Int {
    var end = start
    while isChinese(letters[end]) { end += 1 }
    return end
  }

  /// Whether a sign is a Chinese digit, 十, 百 or 千.
  static func isChinese(_ unit: UInt16) -> Bool { digit(unit) != nil || power(unit) != nil }

  /// The number below ten thousand that a run of Chinese digits says; `nil` if digits stand side by
  /// side without 十, 百 or 千 between, or one of these behind none.
  static func chinese(_ letters: Letters, in run: Range<Int>) -> Int? {
    var total = 0
    var pending: Int?
    for place in run {
      if let digit = digit(letters[place]) {
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      } else if let power = power(letters[place]) {
        guard pending != nil || place == run.lowerBound else { return nil }
        total += (pending ?? 1) * power
        pending = nil
      }
    }
    return total < 10_000 ? total + (pending ?? 0) : nil
  }

  /// The year written in Chinese digits with 年 behind, `二〇二三年` or `二O一一年`, and the place
  /// behind 年.
  static func chineseYear(in letters: Letters, at start: Int) -> (value: Int, end: Int)? {
    guard letters[start] == 0x4E8C, letters[start + 4] == 0x5E74 else { return nil }
    var value = 0
    for place in start..<start + 4 {
      let unit = letters[place]
      let isRound = unit == 0x4F || unit == 0x6F || unit == 0x25CB || unit == 0x30
      guard let digit = isRound ? 0 : digit(unit) else { return nil }
      value = value * 10 + digit
    }
    return (2000...2035).contains(value) ? (value, start + 5) : nil
  }

  /// The bounds of a rough number, the upper one excluded.
  static func bounds(of value: Int, _ rough: NarrativeLexicon.Rough) -> Range<Int> {
    var step = 10
    while step < 1_000_000, value > 0, value % (step * 10) == 0 { step *= 10 }
    return switch rough {
    case .above: value..<value + step
    case .below: max(0, value - step)..<value + 1
    case .around: max(0, value - step)..<value + step + 1
    }
  }
}
