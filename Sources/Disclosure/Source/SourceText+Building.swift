extension SourceText {
  /// Puts a marked text together from what a format finds in a file, in reading order.
  ///
  /// Texts may hold anything: control characters become blanks, and a text of blanks is nothing.
  struct Builder {
    private var bytes: [UInt8] = []
    private var pageBegins: [Int] = []
    private var boxes: [[Box]] = []
    private var count = 0

    /// A cell of a row: its text and, where the format knows, its box.
    struct Cell {
      var text: [UInt8]
      var box: Box?

      /// A cell with a text in UTF-8.
      init(_ text: some Sequence<UInt8>, box: Box? = nil) {
        self.text = Array(text)
        self.box = box
      }
    }

    /// Nothing yet.
    init() {}

    /// Whether no line has been added.
    var isEmpty: Bool { count == 0 }

    /// How many lines have been added.
    var lineCount: Int { count }

    /// Begins a page.
    mutating func beginPage() { pageBegins.append(count) }

    /// Adds a paragraph, as one line.
    mutating func add(line text: some Sequence<UInt8>, box: Box? = nil) {
      add(text, behind: nil, box)
    }

    /// Adds a line that is shown, and is no part of the document.
    mutating func add(aside text: some Sequence<UInt8>, box: Box? = nil) {
      add(text, behind: Mark.aside, box)
    }

    /// Adds a table; each row has its cells from left to right, a merged cell once, in its first row and
    /// column. A row without cells is left out.
    mutating func add(table rows: [[Cell]]) {
      var mark = Mark.table
      for row in rows where !row.isEmpty {
        bytes.append(mark)
        for (place, cell) in row.enumerated() {
          if place > 0 { bytes.append(Mark.cell) }
          append(cell.text)
        }
        endLine(row.map(\.box))
        mark = Mark.row
      }
    }

    /// The text; the characters of some pages were read off a picture, and of others nothing was read.
    func text(recognizedPages: Set<Int> = [], unreadPages: Set<Int> = []) -> SourceText {
      let hasBoxes = boxes.contains { !$0.isEmpty }
      return SourceText(
        bytes: bytes, isMarked: true, pageBegins: pageBegins, boxes: hasBoxes ? boxes : [],
        recognizedPages: recognizedPages, unreadPages: unreadPages)
    }

    private mutating func add(_ text: some Sequence<UInt8>, behind mark: UInt8?, _ box: Box?) {
      let start = bytes.count
      if let mark { bytes.append(mark) }
      let begin = bytes.count
      append(text)
      guard !bytes.trimmed(begin..<bytes.count).isEmpty else {
        bytes.removeLast(bytes.count - start)
        return
      }
      endLine([box])
    }

    private mutating func append(_ text: some Sequence<UInt8>) {
      for byte in text { bytes.append(byte < 0x20 || byte == 0x7F ? ASCII.space : byte) }
    }

    private mutating func endLine(_ boxes: [Box?]) {
      bytes.append(ASCII.newline)
      count += 1
      self.boxes.append(boxes.contains(nil) ? [] : boxes.compactMap(\.self))
    }
  }
}
