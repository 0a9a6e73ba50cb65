/// The labels of all forms, found in a text in which nothing parts them from what stands around them.
///
/// Blanks, punctuation and the width of characters do not count, as in ``LabelKey``; longer labels come
/// before shorter ones. A number in digits, as in `1.`, is no part of a label here: whether the digit in
/// front is the label's or the last of a value must be told by the text.
struct FusedLabels: Sendable {
  /// A label without its number.
  struct Entry: Sendable {
    /// The bytes that count.
    let bytes: [UInt8]
    /// The numbers in digits that forms print before it.
    var numbers: Set<UInt8> = []
    /// Whether a form prints it without one.
    var standsAlone = false
    /// Whether it is then that of a row.
    var isRow = false
  }

  private var entries: [UInt32: [Entry]] = [:]
  /// The last two characters of the labels of rows.
  private var endings: Set<UInt64> = []

  /// The labels of every form.
  static let all = Self(of: Form.all)

  private init(of forms: [Form]) {
    for form in forms {
      for (index, place) in form.rows.enumerated() {
        let row = form.row(index)
        for label in [row.label.zh] + row.aliases + row.groups.map(\.zh) { add(label, isRow: true) }
        guard place.row == 0 else { continue }
        let table = form.tables[place.table]
        for column in table.columns {
          for head in [column.label.zh] + column.aliases + column.groups.map(\.zh) {
            add(head, isRow: false)
          }
        }
        for head in table.heads { add(head, isRow: false) }
      }
    }
    for key in Array(entries.keys) { entries[key]?.sort { $0.bytes.count > $1.bytes.count } }
  }

  private mutating func add(_ label: String, isRow: Bool) {
    let text = Array(label.utf8)
    guard let first = text.first else { return }
    let body = text.endOfNumber(text.indices)
    if ASCII.digits.contains(first) {
      add(text.countedBytes(body..<text.count), number: first, isRow: isRow)
    } else {
      add(text.countedBytes(text.indices), number: nil, isRow: isRow)
      let unnumbered = text.countedBytes(body..<text.count)
      // As everywhere, four characters are enough to know a label that has lost its number.
      if body > 0, unnumbered.count >= 12 { add(unnumbered, number: nil, isRow: isRow) }
    }
  }

  private mutating func add(_ bytes: [UInt8], number: UInt8?, isRow: Bool) {
    guard bytes.count >= 6 else { return }
    let key = Self.key(bytes)
    let place = entries[key]?.firstIndex { $0.bytes == bytes }
    var entry = place.flatMap { entries[key]?[$0] } ?? Entry(bytes: bytes)
    if let number {
      entry.numbers.insert(number)
    } else {
      entry.standsAlone = true
      entry.isRow = entry.isRow || isRow
    }
    if let place { entries[key]?[place] = entry } else { entries[key, default: []].append(entry) }
    if isRow { endings.insert(bytes.suffix(6).reduce(0) { $0 << 8 | UInt64($1) }) }
  }

  private static func key(_ bytes: [UInt8]) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The longest label that begins right at `start`, and where it ends.
  func longest(in text: [UInt8], from start: Int, before end: Int) -> (entry: Entry, end: Int)? {
    guard start + 3 <= end, text[start] >= 0xE3 else { return nil }
    let key = UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    for entry in entries[key] ?? [] {
      if let end = Self.end(of: entry.bytes, in: text, from: start, before: end) {
        return (entry, end)
      }
    }
    return nil
  }

  private static func end(
    of bytes: [UInt8], in text: [UInt8], from start: Int, before end: Int
  ) -> Int? {
    var i = start
    var place = 0
    while place < bytes.count {
      guard i < end else { return nil }
      let width = min(text.scalarWidth(at: i), end - i)
      let counted = text.counted(at: i, width: width)
      guard bytes[place...].starts(with: counted) else { return nil }
      place += counted.count
      i += width
    }
    return i
  }

  /// Whether the label of a row ends right before `end`, as far as its last two characters tell.
  func mayEnd(in text: [UInt8], at end: Int, after start: Int) -> Bool {
    guard end - 6 >= start else { return false }
    return endings.contains(text[end - 6..<end].reduce(0) { $0 << 8 | UInt64($1) })
  }
}

extension [UInt8] {
  /// The bytes of a label that count.
  fileprivate func countedBytes(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let width = Swift.min(scalarWidth(at: i), range.upperBound - i)
      bytes += counted(at: i, width: width)
      i += width
    }
    return bytes
  }
}
