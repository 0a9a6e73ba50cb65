/// A number written as a list of Word's has it.
enum WordNumeral {
  /// The number in a format of ST_NumberFormat; in digits where the format is of no use in China.
  static func text(of number: Int, in format: String) -> String {
    switch format {
    case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting",
      "taiwaneseCounting", "taiwaneseCountingThousand", "koreanCounting":
      return chinese(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return (1...20).contains(number)
        ? UnicodeScalar(0x2460 + UInt32(number) - 1).map { String($0) } ?? String(number)
        : String(number)
    case "lowerLetter": return letter(number, from: 0x61)
    case "upperLetter": return letter(number, from: 0x41)
    default: return String(number)
    }
  }

  private static func letter(_ number: Int, from first: UInt8) -> String {
    (1...26).contains(number)
      ? String(UnicodeScalar(first + UInt8(number - 1))) : String(number)
  }

  /// A number up to 99 in Chinese numerals: 十二.
  private static func chinese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let digits = Array("一二三四五六七八九")
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : (tens == 1 ? "" : String(digits[tens - 1])) + "十"
    return head + (ones == 0 ? "" : String(digits[ones - 1]))
  }
}
