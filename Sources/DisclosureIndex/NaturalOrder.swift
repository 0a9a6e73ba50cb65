/// The order in which people list names: by bytes, but numbers by their value, so that `9月` comes
/// before `10月`.
package enum NaturalOrder {
  /// Whether `a` comes before `b`; names that differ never count as equal.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    precedes(Array(a.utf8), Array(b.utf8))
  }

  /// Whether the name `a` comes before the name `b`.
  static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (one, two) = (number(a, at: i), number(b, at: j))
      if one.isEmpty || two.isEmpty {
        if a[i] != b[j] { return a[i] < b[j] }
        (i, j) = (i + 1, j + 1)
        continue
      }
      let (x, y) = (a[one].drop { $0 == zero }, b[two].drop { $0 == zero })
      if x.count != y.count { return x.count < y.count }
      if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
      (i, j) = (one.upperBound, two.upperBound)
    }
    if a.count - i != b.count - j { return a.count - i < b.count - j }
    return a.lexicographicallyPrecedes(b)
  }

  private static let zero = UInt8(ascii: "0")
  private static let nine = UInt8(ascii: "9")

  private static func number(_ name: [UInt8], at start: Int) -> Range<Int> {
    var end = start
    while end < name.count, (zero...nine).contains(name[end]) { end += 1 }
    return start..<end
  }
}
