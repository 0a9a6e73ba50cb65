extension Format {
  /// Text in UTF-8, with or without a byte-order mark, whose tables are drawn with bars.
  static let plainText = Format(
    id: "text", name: .init(zh: "纯文本", en: "plain text"),
    recognizes: { bytes in
      !bytes.prefix(4096).contains(0) && !bytes.starts(with: [0x25, 0x50, 0x44, 0x46])
    },
    read: { bytes throws(ReadError) in try PlainText(bytes).document })
}

/// A text on its way to a document: decoded, cleaned, then cut into paragraphs and tables.
private struct PlainText {
  private var text: [UInt8]
  private var hygiene = Document.Hygiene()

  init(_ bytes: [UInt8]) throws(ReadError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(bytes, at: error.byteOffsets.lowerBound)
    }
    guard !bytes.contains(0) else { throw .unknownFormat(bytes) }
    text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    unifyLineEnds()
    if let cleaned = Gloss.removed(from: text) {
      text = cleaned.text
      hygiene.glosses = cleaned.count
      hygiene.firstGloss = Position(line: cleaned.firstLine)
    }
    if Script.isTraditional(text) {
      text = try Script.simplified(text)
      hygiene.isTraditional = true
      if let worded = TaiwanWording.replaced(in: text) {
        text = worded.text
        hygiene.taiwanWords = worded.count
      }
    }
    if let mended = try Mojibake.mended(text) {
      let line = text[..<mended.counts.first].count { $0 == ASCII.newline } + 1
      hygiene.firstDamage = Position(line: line)
      hygiene.damage = mended.counts
      text = mended.text
    }
  }

  /// A carriage return ends a line where no newline follows; before one it is a blank.
  private mutating func unifyLineEnds() {
    guard text.contains(ASCII.carriageReturn) else { return }
    for i in text.indices where text[i] == ASCII.carriageReturn {
      let ends = i + 1 == text.count || text[i + 1] != ASCII.newline
      text[i] = ends ? ASCII.newline : ASCII.space
    }
  }

  /// Whether a line without a bar, which ends at `end`, is a cell whose bar stands on the next line,
  /// alone or before pads. Alone, it may also open the row that follows: then that row's first cell
  /// ends with one.
  private func isClosedBelow(_ end: Int, in table: BarTable) -> Bool {
    guard let bar = nextLine(after: end), isBars(bar),
      text[bar].count(where: { $0 == ASCII.space }) == min(bar.count - 1, 1)
    else { return false }
    guard bar.count == 1, !table.isBegun || table.opensRows,
      let next = nextLine(after: bar.upperBound)
    else { return true }
    return isBars(next) || text[next.upperBound - 1] != ASCII.bar
  }

  /// The next line that is not blank, blanks at its ends aside.
  private func nextLine(after end: Int) -> Range<Int>? {
    var i = end
    while i < text.count {
      if text[i] == ASCII.newline {
        i += 1
      } else if let width = text.blankWidth(at: i, before: text.count) {
        i += width
      } else {
        return text.trimmed(i..<(text[i...].firstIndex(of: ASCII.newline) ?? text.count))
      }
    }
    return nil
  }

  private func isBars(_ line: Range<Int>) -> Bool {
    line.allSatisfy { text[$0] == ASCII.bar || text[$0] == ASCII.space }
  }

  /// The paragraphs and tables: a line with a bar belongs to a table, blank lines to nothing.
  var document: Document {
    var blocks: [Document.Block] = []
    var table = BarTable()
    var line = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: ASCII.newline) ?? text.count
      line += 1
      let range = text.trimmed(start..<end)
      start = end + 1
      guard !range.isEmpty else { continue }
      if text[range].contains(ASCII.bar) || isClosedBelow(end, in: table) {
        table.add(line: range, of: text, at: Position(line: line))
      } else {
        if let finished = table.finish() { blocks.append(.table(finished)) }
        blocks.append(.paragraph(.init(range: range, position: Position(line: line))))
      }
    }
    if let finished = table.finish() { blocks.append(.table(finished)) }
    return Document(text: text, blocks: blocks, hygiene: hygiene)
  }
}

extension ReadError {
  /// A text that breaks off being UTF-8 at a byte.
  fileprivate static func notUTF8(_ bytes: [UInt8], at offset: Int) -> Self {
    let line = bytes[..<offset].count { $0 == ASCII.newline } + 1
    return Self(
      .encoding, zh: "第 \(line) 行(第 \(offset) 字节)不是 UTF-8 编码;请将文件转存为 UTF-8。",
      en: "Line \(line) (byte \(offset)) is not UTF-8; save the file as UTF-8.")
  }
}
