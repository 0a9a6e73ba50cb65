/// The text of a Word paragraph, put together from its runs.
struct WordParagraph {
  /// Its lines; more than one where it has breaks inside.
  private(set) var lines: [[UInt8]] = [[]]
  /// The text boxes that are anchored in it.
  private(set) var boxes: [XMLNode] = []

  /// Reads a paragraph.
  init(_ paragraph: XMLNode) {
    read(paragraph)
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { lines.allSatisfy { $0.trimmed(0..<$0.count).isEmpty } }

  /// Puts the number that Word supplies before the text.
  mutating func prefix(_ label: [UInt8]) { lines[0].insert(contentsOf: label, at: 0) }

  private mutating func read(_ element: XMLNode) {
    for child in element.children {
      switch child.name {
      case "r": if !Self.isHidden(child) { read(child) }
      case "t": append(child.text)
      case "tab", "ptab": append(" ")
      case "br", "cr": lines.append([])
      case "noBreakHyphen": append("-")
      case "txbxContent": boxes.append(child)
      case "AlternateContent": if let choice = child.firstChoice { read(choice) }
      case "ruby": if let base = child["rubyBase"] { read(base) }
      case let name where Self.skipped.contains(name): break
      default: read(child)
      }
    }
  }

  private mutating func append(_ text: String) { lines[lines.count - 1] += text.utf8 }

  /// What is no text, or was deleted.
  private static let skipped: Set<String> = [
    "pPr", "rPr", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt",
    "footnoteReference", "endnoteReference", "commentReference", "sdtPr",
  ]

  private static func isHidden(_ run: XMLNode) -> Bool {
    guard let vanish = run["rPr"]?["vanish"] else { return false }
    return !["0", "false", "off"].contains(vanish.attribute("val") ?? "")
  }
}
