internal import CXXHash

/// The sentences of a report's prose, known by hashes of their characters.
package struct Sentences: Sendable {
  /// A sentence; two with the same hash are taken for the same.
  package struct Line: Sendable {
    /// The hash of its characters, blanks aside.
    let whole: Int
    /// The hash with every run of digits made one sign.
    package let masked: Int
    /// How many bytes it has without blanks.
    package let length: Int
    /// Where its paragraph begins.
    let position: Position
    /// The paragraph, and the bytes of the sentence in it.
    let text: String
    let range: Range<Int>
  }

  package private(set) var lines: [Line] = []
  /// A name that makes no difference.
  private let name: [UInt8]

  /// Prose with fewer characters says too little to be told from other prose.
  package static let shortestProse = 300

  /// The sentences of a report, in which the agency's own name may be masked like a number.
  package init(of report: Report, withoutName: Bool = false) {
    name = withoutName ? Array((report.agency?.value.name ?? "").utf8) : []
    for section in report.sections {
      for passage in section.passages where !passage.isPageChrome { add(passage) }
    }
  }

  private mutating func add(_ passage: Passage) {
    let bytes = Array(passage.text.utf8)
    var start = 0
    var (whole, masked): ([UInt8], [UInt8]) = ([], [])
    var isInNumber = false
    var nameEnd = 0
    for i in 0...bytes.count {
      if i == bytes.count || Self.stops.contains(where: { bytes[i...].starts(with: $0) }) {
        if !whole.isEmpty {
          lines.append(
            Line(
              whole: Self.hash(of: whole), masked: Self.hash(of: masked), length: whole.count,
              position: passage.position, text: passage.text, range: start..<i))
        }
        whole.removeAll(keepingCapacity: true)
        masked.removeAll(keepingCapacity: true)
        isInNumber = false
        start = i
      }
      guard i < bytes.count, bytes[i] > ASCII.space, i >= nameEnd else { continue }
      if bytes[i] == name.first, bytes[i...].starts(with: name) {
        nameEnd = i + name.count
        continue
      }
      let isNumber = ASCII.digits.contains(bytes[i]) || Self.numeric.contains(bytes[i])
      whole.append(bytes[i])
      if !(isNumber && isInNumber) { masked.append(isNumber ? 0 : bytes[i]) }
      isInNumber = isNumber
    }
  }

  /// How many characters they have, Chinese ones.
  package var length: Int { lines.reduce(0) { $0 + $1.length / 3 } }

  /// The share of them that stands in others, in percent.
  func share(in others: Self, by hash: KeyPath<Line, Int>) -> Int {
    share(in: Set(others.lines.map { $0[keyPath: hash] }), by: hash)
  }

  /// The share of them whose hashes are known, in percent.
  package func share(in known: Set<Int>, by hash: KeyPath<Line, Int> = \.masked) -> Int {
    let all = lines.reduce(0) { $0 + $1.length }
    let found = lines.filter { known.contains($0[keyPath: hash]) }.reduce(0) { $0 + $1.length }
    return all == 0 ? 0 : found * 100 / all
  }

  /// The first of them that does not stand in others, numbers aside.
  func firstNew(in others: Self) -> String? {
    let known = Set(others.lines.map(\.masked))
    return lines.first { !known.contains($0.masked) }.map { line in
      let sentence = String(decoding: Array(line.text.utf8)[line.range], as: UTF8.self)
      return String(sentence.drop { "。;；!！?？ ".contains($0) })
    }
  }

  /// The hash of bytes, the same in every run.
  private static func hash(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { Int(truncatingIfNeeded: XXH3_64bits($0.baseAddress, $0.count)) }
  }

  private static let stops = ["。", "；", ";", "！", "!", "？", "?"].map { Array($0.utf8) }
  private static let numeric = Array(".,%".utf8)
}
