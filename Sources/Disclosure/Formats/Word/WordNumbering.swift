/// The numbers that Word supplies to paragraphs of numbered lists: 一、 of a heading that holds only its
/// title (ECMA-376 part 1, section 17.9).
struct WordNumbering {
  /// A level of a list.
  private struct Level {
    var start = 1
    var format = "decimal"
    /// The text of the number, with `%1` for the number of the first level.
    var text = ""
    /// What follows the number: a `tab`, a `space` or `nothing`.
    var gap = "tab"
    /// Whether the numbers of all levels are written in digits.
    var isLegal = false
  }

  /// The styles of the document.
  let styles: WordStyles
  private var lists: [String: [Int: Level]] = [:]
  /// The abstract list of each list, whose counters they share.
  private var abstracts: [String: String] = [:]
  private var counters: [String: [Int?]] = [:]

  /// The levels that a list can have.
  private static let places = 0...8
  /// The longest text of a number, in bytes: Word takes 31 characters.
  private static let longest = 96

  /// The lists of a document's part, which may be missing.
  init(_ part: [UInt8]?, styles: WordStyles) throws(ReadError) {
    self.styles = styles
    guard let part else { return }
    (lists, abstracts) = try XMLNode.reading(part, Self.lists)
  }

  private static func lists(
    _ root: XMLNode
  ) throws(ReadError) -> ([String: [Int: Level]], [String: String]) {
    var levels: [String: [Int: Level]] = [:]
    for list in root.children where list.name == "abstractNum" {
      guard let id = list.attribute("abstractNumId") else { continue }
      levels[id] = try Self.levels(of: list)
    }
    var lists: [String: [Int: Level]] = [:]
    var abstracts: [String: String] = [:]
    for list in root.children where list.name == "num" {
      guard let id = list.attribute("numId"),
        let abstract = list["abstractNumId"]?.attribute("val")
      else { continue }
      var own = levels[abstract] ?? [:]
      var isOwn = false
      for change in list.children where change.name == "lvlOverride" {
        guard let place = place(of: change) else { continue }
        if let level = change["lvl"] { own[place] = try Self.level(level) }
        if let start = try start(change["startOverride"]) {
          own[place]?.start = start
          isOwn = true
        }
      }
      lists[id] = own
      abstracts[id] = isOwn ? "num \(id)" : abstract
    }
    return (lists, abstracts)
  }

  private static func levels(of list: XMLNode) throws(ReadError) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in list.children where level.name == "lvl" {
      if let place = place(of: level) { levels[place] = try Self.level(level) }
    }
    return levels
  }

  private static func place(of level: XMLNode) -> Int? {
    level.attribute("ilvl").flatMap { Int($0) }.flatMap { places.contains($0) ? $0 : nil }
  }

  private static func level(_ element: XMLNode) throws(ReadError) -> Level {
    var level = Level()
    level.start = try start(element["start"]) ?? 1
    level.format = element["numFmt"]?.attribute("val") ?? "decimal"
    level.text = element["lvlText"]?.attribute("val") ?? ""
    level.gap = element["suff"]?.attribute("val") ?? "tab"
    level.isLegal = element["isLgl"] != nil
    guard level.text.utf8.count <= longest else { throw .damagedXML }
    return level
  }

  /// The number that a list begins with; Word takes none above 32767.
  private static func start(_ element: XMLNode?) throws(ReadError) -> Int? {
    guard let value = element?.attribute("val") else { return nil }
    guard let start = Int(value), (0...32767).contains(start) else { throw .damagedXML }
    return start
  }

  /// The number that a paragraph of this text gets, in UTF-8; the next one of its list gets the next.
  mutating func label(of paragraph: XMLNode, before text: [UInt8]) -> [UInt8] {
    let (list, level) = styles.number(of: paragraph)
    let place = level ?? 0
    guard let list, list != "0", let levels = lists[list], let abstract = abstracts[list],
      let level = levels[place]
    else { return [] }
    count(place, of: abstract, from: level.start)
    guard level.format != "bullet", level.format != "none" else { return [] }
    let label = self.text(of: level, levels, abstract)
    let hasBlank = level.gap == "space" || level.gap == "tab" && Self.goesOn(text)
    return Array((label + (hasBlank ? " " : "")).utf8)
  }

  /// Whether a text would go on with a number right before it: it begins with a digit, a point or a sign.
  private static func goesOn(_ text: [UInt8]) -> Bool {
    String(decoding: text.prefix(3), as: UTF8.self).unicodeScalars.first.map(numeric.contains)
      == true
  }

  private static let numeric = Set("0123456789.,+-/%０１２３４５６７８９．，".unicodeScalars)

  private mutating func count(_ place: Int, of abstract: String, from start: Int) {
    let none = [Int?](repeating: nil, count: Self.places.count)
    let number = counters[abstract, default: none][place].map { $0 + 1 } ?? start
    counters[abstract, default: none][place] = number
    for deeper in place + 1..<none.count { counters[abstract, default: none][deeper] = nil }
  }

  private func text(of level: Level, _ levels: [Int: Level], _ abstract: String) -> String {
    var text = ""
    var isPlace = false
    for character in level.text {
      if isPlace, let digit = character.wholeNumberValue, Self.places.contains(digit - 1) {
        let above = levels[digit - 1] ?? level
        let number = counters[abstract]?[digit - 1] ?? above.start
        text += WordNumeral.text(of: number, in: level.isLegal ? "decimal" : above.format)
      } else if character != "%" {
        text.append(character)
      }
      isPlace = character == "%"
    }
    return text
  }
}
