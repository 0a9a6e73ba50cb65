import Testing

@testable import Disclosure

/// A text in which places are marked, `1️⃣` to `9️⃣`, right before what stands there.
///
/// The marks are taken out before reading; expectations name a place by its mark and are compared
/// once the mark is resolved to the line it stood in.
struct Marked {
  /// The text without its marks.
  let text: String
  private let lines: [String: Int]

  /// The text and where its marks stand.
  init(_ marked: String) {
    var text = ""
    var lines: [String: Int] = [:]
    var line = 1
    for character in marked {
      if Self.marks.contains(character) {
        lines[String(character)] = line
      } else {
        text.append(character)
        if character.isNewline { line += 1 }
      }
    }
    self.text = text
    self.lines = lines
  }

  /// An expectation with lines in place of marks.
  func resolved(_ expectation: String) -> String {
    var result = ""
    for character in expectation {
      result += lines[String(character)].map { "line \($0)" } ?? String(character)
    }
    return result
  }

  private static let marks: Set<Character> = Set("1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣")
}

extension Report {
  /// The report that a text holds.
  init(_ text: String) throws(ReadError) {
    try self.init(reading: Array(text.utf8))
  }
}

extension CellReading {
  /// The reading on one line: `line 12 number 5 by position`, `line 3 slash “/”`, `absent`.
  var line: String {
    var words: [String] = position.map { ["line \($0)"] } ?? []
    words.append(entry.state)
    if let number = entry.number { words.append(number.description) }
    if raw != entry.number?.description, !raw.isEmpty { words.append("“\(raw)”") }
    if let unit { words.append(unit.rawValue) }
    if byPosition { words.append("by position") }
    return words.joined(separator: " ")
  }
}

extension Remark {
  /// The remark on one line, the place first: `line 12: row s3.granted by position, “0” for a label`.
  func line(in form: Form) -> String {
    func row(_ index: Int) -> String { form.row(index).id }
    func heads(_ texts: [String]) -> String { texts.map { "“\($0)”" }.joined(separator: " ") }
    return switch self {
    case .rowByPosition(let index, .replaced(let text), let at):
      "line \(at): row \(row(index)) by position, “\(text)” for a label"
    case .rowByPosition(let index, .blank, let at):
      "line \(at): row \(row(index)) by position, label blank"
    case .rowByPosition(let index, .missing, let at):
      "line \(at): row \(row(index)) by position, no label"
    case .columnsByPosition(let table, let columns, let printed, let unitLost, let at):
      "line \(at): \(form.tables[table].id) columns \(columns) by position, \(heads(printed))"
        + (unitLost ? ", unit lost" : "")
    case .columnsOutOfOrder(let table, let printed, let at):
      "line \(at): \(form.tables[table].id) columns out of order, \(heads(printed))"
    case .unknownColumns(let table, let printed, let at):
      "line \(at): \(form.tables[table].id) has \(heads(printed))"
    case .chosenReading(let index, let found, let at):
      "line \(at): row \(row(index)) chosen from \(found) values"
    case .blankBehindPads(let index, let at): "line \(at): row \(row(index)) blank behind pads"
    case .partedDigits(let index, let at): "line \(at): row \(row(index)) parted"
    case .fusedDigits(let index, let at): "line \(at): row \(row(index)) fused"
    case .repeatedLinesRemoved(let at): "line \(at): no line twice"
    case .otherWording(let printed, let expected, let at):
      "line \(at): “\(printed)” for “\(expected)”"
    case .unknownRow(let label, let at): "line \(at): unknown row “\(label)”"
    case .valueCount(let index, let expected, let found, let at):
      "line \(at): row \(row(index)) has \(found) values, not \(expected)"
    case .repeatedRow(let index, let same, let at):
      "line \(at): row \(row(index)) again, \(same ? "the same" : "different")"
    case .repeatedReport(let at): "line \(at): the report again"
    case .unplacedValues(let count, let at): "line \(at): \(count) values without a row"
    case .otherUnit(let index, let printed, let at):
      "line \(at): row \(row(index)) in \(printed.rawValue)"
    case .noUnit(let index, let at): "line \(at): row \(row(index)) without a unit"
    case .unitInHead(let table, let column, let unit, let at):
      "line \(at): \(form.tables[table].id) column \(column) in \(unit.rawValue)"
    case .recognized(let confirmed, let refused):
      "recognized, \(confirmed) confirmed, \(refused) refused"
    case .formByYear: "form by year"
    case .sourcesDisagree(let fact, let taken, let other, let at):
      "line \(at): \(fact) “\(taken)”, not “\(other)”"
    }
  }
}
