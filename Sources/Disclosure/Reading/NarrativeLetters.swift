/// A text as UTF-16 units that compare well: no blanks but one between two digits, and ASCII forms
/// for full-width digits, letters and brackets.
struct Letters: Hashable, Sendable {
  /// The units.
  let units: [UInt16]

  /// The letters of a text.
  init(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// The letters of a stretch of UTF-8, which never has more units than bytes.
  init(utf8 bytes: ArraySlice<UInt8>) {
    units = bytes.withUnsafeBufferPointer { bytes in
      Array(unsafeUninitializedCapacity: bytes.count) { units, count in
        count = Self.write(bytes, to: units)
      }
    }
  }

  /// The letters of a stretch of other letters, or of what is left of them.
  init(units stretch: ArraySlice<UInt16>) {
    var units: [UInt16] = []
    units.reserveCapacity(stretch.count)
    for place in stretch.indices {
      // A blank stands between two digits only.
      if stretch[place] == 0x20 {
        let isBetween = units.last.map(Self.isDigit) == true && place + 1 < stretch.endIndex
        guard isBetween, Self.isDigit(stretch[place + 1]) else { continue }
      }
      units.append(stretch[place])
    }
    self.units = units
  }

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to units: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    var (at, count, blank) = (0, 0, false)
    while at < bytes.count {
      let (scalar, length) = scalar(in: bytes, at: at)
      at += length
      if scalar >= 0x3400, scalar < 0xA000 {
        units[count] = UInt16(truncatingIfNeeded: scalar)
        count += 1
      } else if isBlank(scalar) {
        blank = true
        continue
      } else if scalar > 0xFFFF {
        units[count] = UInt16(truncatingIfNeeded: 0xD800 + (scalar - 0x10000) >> 10)
        units[count + 1] = UInt16(truncatingIfNeeded: 0xDC00 + (scalar - 0x10000) & 0x3FF)
        count += 2
      } else {
        let unit = folded(UInt16(truncatingIfNeeded: scalar))
        if blank, isDigit(unit), count > 0, isDigit(units[count - 1]) {
          units[count] = 0x20
          count += 1
        }
        units[count] = unit
        count += 1
      }
      blank = false
    }
    return count
  }

  /// The scalar that begins at a place, and how many bytes it takes; bytes that are no UTF-8 stand
  /// for themselves.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int
  ) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, at + length <= bytes.count else { return (first, 1) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for next in at + 1..<at + length {
      scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (scalar, length)
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x20, 0x7F, 0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// The ASCII form of a full-width digit, letter, bracket, colon or per cent sign; the full-width
  /// comma stays, because no number has one inside.
  private static func folded(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0xFF0C: unit
    case 0xFF01...0xFF5E: unit - 0xFEE0
    case 0x2236: 0x3A
    default: unit
    }
  }

  /// Whether a unit is an ASCII digit.
  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  /// Whether a unit is a Latin letter.
  static func isLatin(_ unit: UInt16) -> Bool { unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A }

  /// Whether a unit is a Chinese character.
  static func isHan(_ unit: UInt16) -> Bool {
    unit >= 0x3400 && unit <= 0x9FFF || unit >= 0xD800 && unit <= 0xDFFF || unit == 0x3007
  }
}

extension Letters {
  /// The number of units.
  var count: Int { units.count }

  /// The unit at a place; zero beyond the ends.
  subscript(place: Int) -> UInt16 {
    place >= 0 && place < units.count ? units[place] : 0
  }

  /// The text of a stretch.
  subscript(range: Range<Int>) -> String {
    String(units: units[range])
  }

  /// The letters of a stretch.
  func stretch(_ range: Range<Int>) -> Letters { Letters(units: units[range]) }

  /// The whole as a text.
  var text: String { String(units: units[...]) }

  /// Whether `word` stands at a place.
  func has(_ word: Letters, at place: Int) -> Bool {
    guard place >= 0, place + word.count <= count else { return false }
    for offset in word.units.indices where units[place + offset] != word.units[offset] {
      return false
    }
    return true
  }

  /// Where `word` first stands from `start` on.
  func first(_ word: Letters, from start: Int = 0) -> Int? {
    units.withUnsafeBufferPointer { units in
      word.units.withUnsafeBufferPointer { word in
        guard let head = word.first, start >= 0, start + word.count <= units.count
        else { return nil }
        for place in start...units.count - word.count where units[place] == head {
          var offset = 1
          while offset < word.count, units[place + offset] == word[offset] { offset += 1 }
          if offset == word.count { return place }
        }
        return nil
      }
    }
  }

  /// Where the first of `words` stands from `start` on, and which it is; of two at one place the
  /// one that stands first in the list.
  func first(of words: [Letters], from start: Int = 0) -> (place: Int, word: Letters)? {
    var found: (place: Int, word: Letters)?
    for word in words {
      guard let place = first(word, from: start), place < found?.place ?? .max else { continue }
      found = (place, word)
    }
    return found
  }

  /// Whether `word` stands anywhere in it.
  func contains(_ word: Letters) -> Bool { first(word) != nil }
}

extension Letters: ExpressibleByStringLiteral {
  /// The letters of a word written in the source.
  init(stringLiteral value: String) {
    self.init(value)
  }
}
