/// The numbers that Word supplies to paragraphs of numbered lists: 一、 of a heading that holds only its
/// title (ECMA-376 part 1, section 17.9).
struct WordNumbering {
  /// A level of a list.
  private struct Level {
    var start = 1
    var format = "decimal"
    /// The text of the number, with `%1` for the number of the first level.
    var text = ""
    var followsWithBlank = false
    /// Whether the numbers of all levels are written in digits.
    var isLegal = false
  }

  private var lists: [String: [Int: Level]] = [:]
  /// The abstract list of each list, whose counters they share.
  private var abstracts: [String: String] = [:]
  private var styles: [String: (list: String?, level: Int?, base: String?)] = [:]
  private var counters: [String: [Int: Int]] = [:]

  /// The lists of a document's parts, each of which may be missing.
  init(numbering: [UInt8]?, styles: [UInt8]?) throws(ReadError) {
    if let styles { try XMLNode.reading(styles) { read(styles: $0) } }
    if let numbering { try XMLNode.reading(numbering) { read(numbering: $0) } }
  }

  private mutating func read(styles root: XMLNode) {
    for style in root.children where style.name == "style" {
      guard let id = style.attribute("styleId") else { continue }
      let number = style["pPr"]?["numPr"]
      styles[id] = (
        number?["numId"]?.attribute("val"),
        number?["ilvl"]?.attribute("val").flatMap { Int($0) },
        style["basedOn"]?.attribute("val")
      )
    }
  }

  private mutating func read(numbering root: XMLNode) {
    var levels: [String: [Int: Level]] = [:]
    for list in root.children where list.name == "abstractNum" {
      guard let id = list.attribute("abstractNumId") else { continue }
      levels[id] = Self.levels(of: list)
    }
    for list in root.children where list.name == "num" {
      guard let id = list.attribute("numId"),
        let abstract = list["abstractNumId"]?.attribute("val")
      else { continue }
      var own = levels[abstract] ?? [:]
      var isOwn = false
      for change in list.children where change.name == "lvlOverride" {
        guard let place = change.attribute("ilvl").flatMap({ Int($0) }) else { continue }
        if let level = change["lvl"] { own[place] = Self.level(level) }
        if let start = change["startOverride"]?.attribute("val").flatMap({ Int($0) }) {
          own[place]?.start = start
          isOwn = true
        }
      }
      lists[id] = own
      abstracts[id] = isOwn ? "num \(id)" : abstract
    }
  }

  private static func levels(of list: XMLNode) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in list.children where level.name == "lvl" {
      guard let place = level.attribute("ilvl").flatMap({ Int($0) }) else { continue }
      levels[place] = Self.level(level)
    }
    return levels
  }

  private static func level(_ element: XMLNode) -> Level {
    var level = Level()
    level.start = element["start"]?.attribute("val").flatMap { Int($0) } ?? 1
    level.format = element["numFmt"]?.attribute("val") ?? "decimal"
    level.text = element["lvlText"]?.attribute("val") ?? ""
    level.followsWithBlank = element["suff"]?.attribute("val") == "space"
    level.isLegal = element["isLgl"] != nil
    return level
  }

  /// The number that a paragraph of text gets, in UTF-8; the next one of its list gets the next.
  mutating func label(of paragraph: XMLNode) -> [UInt8] {
    let properties = paragraph["pPr"]
    let own = properties?["numPr"]
    var list = own?["numId"]?.attribute("val")
    var place = own?["ilvl"]?.attribute("val").flatMap { Int($0) }
    var style = properties?["pStyle"]?.attribute("val")
    var seen = 0
    while list == nil || place == nil, let name = style, let found = styles[name], seen < 16 {
      list = list ?? found.list
      place = place ?? found.level
      style = found.base
      seen += 1
    }
    guard let list, list != "0", let levels = lists[list], let abstract = abstracts[list],
      let level = levels[place ?? 0]
    else { return [] }
    count(place ?? 0, of: abstract, from: level.start)
    guard level.format != "bullet", level.format != "none" else { return [] }
    return Array((text(of: level, levels, abstract) + (level.followsWithBlank ? " " : "")).utf8)
  }

  private mutating func count(_ place: Int, of abstract: String, from start: Int) {
    var numbers = counters[abstract] ?? [:]
    numbers[place] = numbers[place].map { $0 + 1 } ?? start
    for deeper in numbers.keys where deeper > place { numbers[deeper] = nil }
    counters[abstract] = numbers
  }

  private func text(of level: Level, _ levels: [Int: Level], _ abstract: String) -> String {
    var text = ""
    var isPlace = false
    for character in level.text {
      if isPlace, let digit = character.wholeNumberValue, digit > 0 {
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

/// A number written as a list of Word's has it.
enum WordNumeral {
  /// The number in a format of ST_NumberFormat; in digits where the format is of no use in China.
  static func text(of number: Int, in format: String) -> String {
    switch format {
    case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting",
      "taiwaneseCounting", "taiwaneseCountingThousand", "koreanCounting":
      return chinese(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return (1...20).contains(number)
        ? UnicodeScalar(0x2460 + UInt32(number) - 1).map { String($0) } ?? String(number)
        : String(number)
    case "lowerLetter": return letter(number, from: 0x61)
    case "upperLetter": return letter(number, from: 0x41)
    default: return String(number)
    }
  }

  private static func letter(_ number: Int, from first: UInt8) -> String {
    (1...26).contains(number)
      ? String(UnicodeScalar(first + UInt8(number - 1))) : String(number)
  }

  /// A number up to 99 in Chinese numerals: 十二.
  private static func chinese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let digits = Array("一二三四五六七八九")
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : (tens == 1 ? "" : String(digits[tens - 1])) + "十"
    return head + (ones == 0 ? "" : String(digits[ones - 1]))
  }
}
