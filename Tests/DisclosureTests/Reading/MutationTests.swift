import Testing

@testable import Disclosure

/// Reading what damage makes of the samples: nothing crashes, and no number appears from nowhere.
@Suite("Damaged reports")
struct MutationTests {
  @Test("Mutants of every text", arguments: Array(SampleFile.texts.indices))
  func mutants(_ index: Int) throws {
    let bytes = try SampleFile.texts[index].bytes()
    var dice = Dice(state: UInt64(index))
    // Most are made of the tables and headings alone: prose is long and takes most of the time.
    let tables = Array(
      bytes.split(separator: ASCII.newline).filter { $0.count <= 150 }
        .joined(separator: [ASCII.newline]))
    for round in 0..<125 {
      var mutant = round % 5 == 0 ? bytes : tables
      for _ in 0..<Int.random(in: 1...4, using: &dice) { damage(&mutant, &dice) }
      guard let document = try? Document(reading: mutant) else { continue }
      guard let report = try? Report(reading: document) else { continue }
      check(report, document)
    }
  }

  private func check(_ report: Report, _ document: Document) {
    let lines = document.text.split(separator: ASCII.newline, omittingEmptySubsequences: false)
    for (cell, reading) in zip(report.form.cells, report.cells) {
      guard let number = reading.entry.number else { continue }
      let digits = Self.digits(number.description.utf8)
      if reading.raw != number.description,
        Self.digits(Self.narrow(reading.raw).utf8).range(of: digits) == nil
      {
        Issue.record("\(cell.id) \(reading.line)")
      }
      guard let position = reading.position, lines.indices.contains(position.line - 1) else {
        Issue.record("\(cell.id) \(reading.line): no such line")
        continue
      }
      if Array(lines[position.line - 1]).range(of: Array(reading.raw.utf8)) == nil {
        Issue.record("\(cell.id) \(reading.line): not in its line")
      }
    }
  }

  private static func digits(_ bytes: String.UTF8View) -> [UInt8] {
    bytes.filter { ASCII.digits.contains($0) }
  }

  private static func narrow(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          ("０"..."９").contains(scalar)
            ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar
        }))
  }

  private static let inserts: [[UInt8]] = [
    [ASCII.bar], [ASCII.newline], [ASCII.carriageReturn], [ASCII.tab], [0x1B], [0x07], [0x7F],
    Array("5".utf8), Array("１".utf8), Array("|0|".utf8), Array("||".utf8), Array("\n|\n".utf8),
    Array(" | 7 | ".utf8), Array(",".utf8), Array(".".utf8), Array("-".utf8),
    Array("\u{3000}".utf8),
    Array("\u{202E}".utf8), Array("件".utf8), [0xFF],
  ]

  private func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &dice)
    let end = min(bytes.count, place + Int.random(in: 1...60, using: &dice))
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.removeSubrange(place...)
    case 3, 4:
      var lines = bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false)
      let (a, b) = (
        Int.random(in: lines.indices, using: &dice), Int.random(in: lines.indices, using: &dice)
      )
      if Bool.random(using: &dice) { lines.swapAt(a, b) } else { lines.remove(at: a) }
      bytes = Array(lines.joined(separator: [ASCII.newline]))
    case 5:
      var lines = bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false)
      let start = Int.random(in: lines.indices, using: &dice)
      lines[start..<min(lines.count, start + 12)].shuffle(using: &dice)
      bytes = Array(lines.joined(separator: [ASCII.newline]))
    default:
      for _ in 0..<6 {
        let insert = Self.inserts.randomElement(using: &dice) ?? []
        bytes.insert(contentsOf: insert, at: Int.random(in: 0...bytes.count, using: &dice))
      }
    }
  }
}

extension [UInt8] {
  /// The first place at which some bytes stand.
  fileprivate func range(of part: [UInt8]) -> Range<Int>? {
    guard let first = part.first, part.count <= count else { return part.isEmpty ? 0..<0 : nil }
    for start in 0...(count - part.count)
    where self[start] == first && self[start..<start + part.count].elementsEqual(part) {
      return start..<start + part.count
    }
    return nil
  }
}
