import Testing

@testable import Disclosure

@Suite("Numbers")
struct NumberTests {
  @Test(
    "A number is kept in its shortest form",
    arguments: [
      (Int64(150), 2, "1.5"), (1500, 2, "15"), (5, 3, "0.005"), (-5, 3, "-0.005"), (0, 9, "0"),
      (-30, 0, "-30"), (123_456_789_012, 0, "123456789012"), (1, 9, "0.000000001"),
      (-1_234_567, 6, "-1.234567"), (100, 1, "10"),
    ])
  func description(_ mantissa: Int64, _ scale: Int, _ text: String) {
    #expect(Number(mantissa: mantissa, scale: scale).description == text)
  }

  @Test("Equal values are equal, whatever their trailing zeros")
  func equality() {
    #expect(Number(mantissa: 150, scale: 2) == Number(mantissa: 15, scale: 1))
    #expect(Number(mantissa: 10, scale: 1) == Number(1))
    #expect(Number(mantissa: 0, scale: 4) == .zero)
    #expect(Set([Number(mantissa: 20, scale: 1), Number(2)]).count == 1)
    #expect(Number(mantissa: 150, scale: 2) != Number(15))
  }

  @Test(
    "Numbers are ordered by value", arguments: [("-0.5", "0"), ("0.05", "0.5"), ("1.9", "2")]
  )
  func order(_ smaller: String, _ larger: String) throws {
    let (a, b) = (try number(smaller), try number(larger))
    #expect(a < b)
    #expect(!(b < a))
    #expect(-b < -a)
  }

  @Test(
    "Sums and differences are exact",
    arguments: [
      ("0.1", "0.2", "0.3", "-0.1"), ("1105.6", "0.4", "1106", "1105.2"),
      ("-3", "3", "0", "-6"), ("999999999999", "1", "1000000000000", "999999999998"),
    ])
  func arithmetic(_ a: String, _ b: String, _ sum: String, _ difference: String) throws {
    let (left, right) = (try number(a), try number(b))
    #expect((left + right).description == sum)
    #expect((left - right).description == difference)
  }

  @Test("Sums and comparisons beyond 64 bits saturate instead of trapping")
  func overflow() {
    let large = Number(mantissa: .max, scale: 0)
    let small = Number(mantissa: .min, scale: 0)
    let fine = Number(mantissa: 1, scale: 9)
    #expect(large + large > Number(1))
    #expect(small + small < Number(-1))
    #expect((large + fine).isNegative == false)
    #expect((small - fine).isNegative)
    #expect(-small == small || -small > .zero)
    #expect(fine < large)
    #expect(small < fine)
    #expect(!small.description.isEmpty)
  }

  @Test("The largest numbers of a whole table add up within 64 bits")
  func wholeTable() {
    let largest = Number(999_999_999_999)
    let sum = (0..<1000).reduce(Number.zero) { sum, _ in sum + largest }
    #expect(sum.description == "999999999999000")
  }

  @Test("Whole and negative")
  func properties() {
    #expect(Number(3).isWhole)
    #expect(Number(mantissa: 30, scale: 1).isWhole)
    #expect(!Number(mantissa: 31, scale: 1).isWhole)
    #expect(Number(-1).isNegative)
    #expect(!Number.zero.isNegative)
  }

  private func number(_ text: String) throws -> Number {
    let bytes = Array(text.utf8)
    return try #require(CellValue(bytes, bytes.indices).entry.number)
  }
}
