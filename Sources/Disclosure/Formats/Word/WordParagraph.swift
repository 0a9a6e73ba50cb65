/// The text of a Word paragraph, put together from its runs.
struct WordParagraph {
  private var texts = [RunText()]
  /// The text boxes that are anchored in it.
  private(set) var boxes: [XMLNode] = []
  /// For each field that is open, whether its instruction is over and what it shows has begun.
  private var fields: [Bool] = []
  private var isRaised = false
  private let styles: WordStyles
  private let look: WordStyles.Look

  /// Reads a paragraph of a document with these styles.
  init(_ paragraph: XMLNode, styles: WordStyles) {
    self.styles = styles
    look = styles.look(of: paragraph)
    read(paragraph)
  }

  /// Its lines; more than one where it has breaks inside.
  var lines: [[UInt8]] { texts.map(\.bytes) }

  /// Whether nothing stands in it.
  var isBlank: Bool { texts.allSatisfy { $0.bytes.trimmed(0..<$0.bytes.count).isEmpty } }

  /// Puts the number that Word supplies before the text.
  mutating func prefix(_ label: [UInt8]) { texts[0].prefix(label) }

  private mutating func read(_ element: XMLNode) {
    for child in element.children {
      switch child.name {
      case "r": read(run: child)
      case "t": append(child.text)
      case "tab", "ptab": append(" ")
      case "br", "cr": if isShown { texts.append(RunText()) }
      case "noBreakHyphen": append("-")
      case "sym": append("\u{FFFD}")
      case "fldChar": read(field: child)
      case "txbxContent": boxes.append(child)
      case "AlternateContent": if let choice = child.firstChoice { read(choice) }
      case "ruby": if let base = child["rubyBase"] { read(base) }
      case "sup", "sub", "den": read(raised: child)
      case let name where Self.skipped.contains(name): break
      default: read(child)
      }
    }
  }

  private mutating func read(run: XMLNode) {
    let look = styles.look(of: run, in: look)
    guard look.isHidden != true, look.isStruck != true else { return read(marksOf: run) }
    let outer = isRaised
    isRaised = outer || look.isRaised == true
    read(run)
    isRaised = outer
  }

  /// Parts of a formula that are not on its line.
  private mutating func read(raised element: XMLNode) {
    let outer = isRaised
    isRaised = true
    read(element)
    isRaised = outer
  }

  // MARK: - Fields

  /// Where fields begin and end in a run whose text does not count.
  private mutating func read(marksOf run: XMLNode) {
    for child in run.children where child.name == "fldChar" { read(field: child) }
  }

  private mutating func read(field mark: XMLNode) {
    switch mark.attribute("fldCharType") {
    case "begin": fields.append(false)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// Whether no field that is open is still at its instruction.
  private var isShown: Bool { fields.allSatisfy { $0 } }

  private mutating func append(_ text: String) {
    if isShown { texts[texts.count - 1].append(text, isRaised: isRaised) }
  }

  /// What is no text, or was deleted.
  private static let skipped: Set<String> = [
    "pPr", "rPr", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt",
    "footnoteReference", "endnoteReference", "commentReference", "sdtPr",
  ]
}
