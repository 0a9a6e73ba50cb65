/// The lines by which the parts of a document are known: headings and titles.
struct PartLines {
  private let headings: Headings

  /// The lines of reports in `form` that stand in a document.
  init(of form: Form, in document: Document) {
    headings = Headings(of: form, in: document)
  }

  /// The heading that a line is, with the number of its section, or 0 in a form without prescribed
  /// ones; and whether text follows in the line.
  func heading(
    _ line: Document.Text, in document: Document
  ) -> (number: Int, title: String, goesOn: Bool)? {
    guard mayBeHeading(document.text[line.range]),
      let found = headings.candidates(on: line).first, !found.isInline
    else { return nil }
    let title = document.string(.init(range: found.range, position: line.position))
    return (found.section, title, found.range.upperBound < line.range.upperBound)
  }

  /// Whether a line begins with one of 一 to 九, behind marks or not, or is a heading without its number.
  private func mayBeHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { $0 == UInt8(ascii: "#") || $0 == ASCII.space }
    guard let first = line.first, (0xE4...0xE9).contains(first), line.count >= 6 else {
      return false
    }
    if Self.numerals.contains(where: line.prefix(3).elementsEqual) { return true }
    return headings.words.titles.contains { $0.count == line.count && line.elementsEqual($0) }
  }

  /// The title that a line is, if it names an agency or a year.
  func title(_ line: Document.Text, in document: Document) -> ReportTitle? {
    guard (15...240).contains(line.range.count),
      document.text[line.range].holdsReport,
      let title = ReportTitle(Letters(document.string(line))),
      title.agency != nil || title.year != nil
    else { return nil }
    return title
  }

  private static let numerals = "一二三四五六七八九".unicodeScalars.map { Array(String($0).utf8) }
}

extension ArraySlice<UInt8> {
  /// Whether 报, of 报告 or 年报, stands near the end: a title has at most a date behind it.
  fileprivate var holdsReport: Bool {
    let end = suffix(64)
    return end.indices.dropLast(2).contains {
      end[$0] == 0xE6 && end[$0 + 1] == 0x8A && end[$0 + 2] == 0xA5
    }
  }
}
