/// What every format yields and every form is read from: paragraphs and tables in reading order,
/// each with its place in the source.
///
/// The text is UTF-8, in Simplified script and without pinyin glosses; ``hygiene`` says what was
/// changed for that. The source's own text is not kept: positions lead back to it.
public struct Document: Sendable {
  /// The text that all ranges of the document point into.
  public let text: [UInt8]
  /// The paragraphs and tables in reading order.
  public let blocks: [Block]
  /// What stood in the source and was cleaned away before reading.
  public let hygiene: Hygiene

  /// A document over `text`, whose `blocks` point into it.
  public init(text: [UInt8], blocks: [Block], hygiene: Hygiene = .init()) {
    self.text = text
    self.blocks = blocks
    self.hygiene = hygiene
  }

  /// A piece of the document: a paragraph, or a table.
  public enum Block: Hashable, Sendable {
    /// A line of running text, a heading among them.
    case paragraph(Text)
    /// A table, as far as the source shows its rows.
    case table(Table)
  }

  /// A stretch of the document's text and the place it came from.
  public struct Text: Hashable, Sendable {
    /// The bytes of ``Document/text``, without blanks at the ends.
    public let range: Range<Int>
    /// Where the stretch begins in the source.
    public let position: Position

    /// The stretch `range`, found at `position`.
    public init(range: Range<Int>, position: Position) {
      self.range = range
      self.position = position
    }

    /// Whether nothing stands there.
    public var isEmpty: Bool { range.isEmpty }
  }

  /// Rows of cells; a merged cell stands once, in its first row and column.
  ///
  /// A source that marks the end of a row only now and then yields rows that run together: readers
  /// of tables go by labels, and take the rows as a hint.
  public struct Table: Hashable, Sendable {
    /// The rows from top to bottom, each with its cells from left to right.
    public var rows: [[Text]]
    /// The places of rows that are filled up with pads, so that a blank last cell may not show.
    public var paddedRows: Set<Int>
    /// Whether its rows are lines of a text without bars.
    public var isOfLines: Bool
    /// Whether the values of a row are one cell, because nothing stands between them in the source.
    public var isFused: Bool

    /// A table of these rows.
    public init(
      rows: [[Text]], paddedRows: Set<Int> = [], isOfLines: Bool = false, isFused: Bool = false
    ) {
      self.rows = rows
      self.paddedRows = paddedRows
      self.isOfLines = isOfLines
      self.isFused = isFused
    }
  }

  /// What a copy of a report had that no report should: signs of a careless or hijacked mirror.
  public struct Hygiene: Hashable, Sendable {
    /// How many pinyin glosses, `區(qū)`, were taken out.
    public var glosses = 0
    /// The line of the first gloss.
    public var firstGloss: Position?
    /// The pages, from 1, whose characters were recognized in a picture, so that each may be wrong.
    public var recognizedPages: Set<Int> = []
    /// The pages, from 1, that are pictures of which nothing was read.
    public var unreadPages: Set<Int> = []
    /// Whether the text stood in Traditional script.
    public var isTraditional = false
    /// How many words of Taiwan's, such as 规范性档案, were read as the mainland's.
    public var taiwanWords = 0
    /// What conversions and guards against copying did to the text.
    public var damage = Damage()
    /// The line of the first such damage.
    public var firstDamage: Position?

    /// Nothing amiss.
    public init() {}

    /// Whether any characters were recognized in a picture.
    public var isRecognized: Bool { !recognizedPages.isEmpty }

    /// What stands in a copy in place of the report's own text, by kind.
    public struct Damage: Hashable, Sendable {
      /// How many wrecked words were mended, and signs inside words taken out.
      public var mended = 0
      /// How many characters are destroyed.
      public var destroyed = 0
      /// How many addresses of mail the site withholds: `[email protected]`.
      public var addresses = 0
      /// How many marks of punctuation stand twice.
      public var doubled = 0
      /// Where in the text the first stands, in bytes.
      var first = 0

      /// No damage.
      public init() {}
    }
  }

  /// Whether a row of a table is filled up with pads.
  func hasPads(_ row: RowReference) -> Bool {
    guard case .table(let table) = blocks[row.block] else { return false }
    return table.paddedRows.contains(row.row)
  }

  /// Whether the values of a row of a table are one cell.
  func isFused(_ row: RowReference) -> Bool {
    guard case .table(let table) = blocks[row.block] else { return false }
    return table.isFused
  }

  /// The text of a stretch.
  public func string(_ text: Text) -> String {
    String(decoding: self.text[text.range], as: UTF8.self)
  }
}

extension Document: CustomStringConvertible {
  /// The document as lines, for people and for tests: `12  paragraph` and `34  | cell | cell |`.
  public var description: String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let text):
        lines.append("\(text.position)\t\(string(text))")
      case .table(let table):
        lines.append("table")
        for row in table.rows {
          let cells = row.map { "\(string($0)) |" }.joined(separator: " ")
          lines.append("\(row.first.map(\.position.description) ?? "-")\t| \(cells)")
        }
        lines.append("end")
      }
    }
    return lines.joined(separator: "\n")
  }
}
