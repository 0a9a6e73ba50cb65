extension String {
  /// The text of UTF-16 units; half a character that stands alone is U+FFFD.
  ///
  /// What the standard library does for any sequence and any encoding, at a tenth of the cost.
  init(units: ArraySlice<UInt16>) {
    self = units.withUnsafeBufferPointer { units in
      String(unsafeUninitializedCapacity: units.count * 3) { bytes in
        var count = 0
        var place = 0
        func append(_ byte: UInt32) {
          bytes[count] = UInt8(truncatingIfNeeded: byte)
          count += 1
        }
        while place < units.count {
          var scalar = UInt32(units[place])
          place += 1
          if scalar & 0xF800 == 0xD800 {
            if scalar < 0xDC00, place < units.count, units[place] & 0xFC00 == 0xDC00 {
              scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(units[place] & 0x3FF)
              place += 1
            } else {
              scalar = 0xFFFD
            }
          }
          switch scalar {
          case ..<0x80: append(scalar)
          case ..<0x800:
            append(0xC0 | scalar >> 6)
            append(0x80 | scalar & 0x3F)
          case ..<0x10000:
            append(0xE0 | scalar >> 12)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
          default:
            append(0xF0 | scalar >> 18)
            append(0x80 | scalar >> 12 & 0x3F)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
          }
        }
        return count
      }
    }
  }
}

extension String {
  /// The text in UTF-16.
  var units: [UInt16] {
    let bytes = utf8.span
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let first = UInt32(bytes[i])
      let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var scalar = width == 1 ? first : first & 0xFF >> UInt32(width + 1)
      for place in i + 1..<i + width { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
      if scalar > 0xFFFF {
        units.append(UInt16(truncatingIfNeeded: 0xD800 + (scalar - 0x10000) >> 10))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 + (scalar - 0x10000) & 0x3FF))
      } else {
        units.append(UInt16(truncatingIfNeeded: scalar))
      }
      i += width
    }
    return units
  }
}
