/// Whether lines of the tables of a copy stand twice, as 0 and 信息内容 do in every true table.
struct Repetition {
  private var seen: Set<[UInt8]> = []
  private var repeated = 0
  /// Where the first line stands.
  private(set) var first: Position?

  /// Takes in a line.
  mutating func add(_ line: ArraySlice<UInt8>, _ text: Document.Text) {
    if first == nil { first = text.position }
    // A true table soon repeats itself often enough.
    guard repeated <= Self.fewest else { return }
    if !seen.insert(Array(line)).inserted { repeated += 1 }
  }

  /// Whether next to none do, of more lines than could be different by chance: one in twenty may be a
  /// number of the page.
  var isLacking: Bool {
    seen.count >= 12 && repeated <= Self.fewest && repeated * 20 < seen.count
  }

  /// As many lines that stand twice tell a true table.
  private static let fewest = 8
}
