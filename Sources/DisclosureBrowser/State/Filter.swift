package import Disclosure
package import DisclosureIndex

/// What a user types to see fewer agencies: words with blanks between them, all of which must hold.
///
/// A word is a year, a form, a check, a severity, a level, `ok`, a figure held against a number as in
/// `s3.new.total>100`, or a part of the agency's name in characters or in pinyin.
package struct Filter: Hashable, Sendable {
  fileprivate enum Word: Hashable, Sendable {
    case name(String)
    /// Letters that are the first of some characters of the name, in order.
    case letters(String)
    case year(Int)
    case form(String)
    case check(String)
    case severity(Severity)
    case level(Agency.Level)
    case faultless
    case figure(cell: String, Relation, Number)
    case unknownFigure(String)
    /// A comparison whose number is still being typed.
    case unfinished
  }

  fileprivate enum Relation: String, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case unlike = "!="
    case more = ">"
    case less = "<"
    case equal = "="
  }

  fileprivate let words: [Word]

  /// The words of a text.
  package init(_ text: String) {
    words = Self.joined(text).split(separator: " ").map { Self.word(String($0)) }
  }

  /// Whether a word asks for something that reports have: then an agency is meant for the sake of those
  /// of its reports of which all of these words hold.
  package var isOfReports: Bool { words.contains { !$0.isOfAgency } }

  /// What is wrong with it; `nil` if nothing is.
  package var fault: Message? {
    for case .unknownFigure(let name) in words {
      return Message(
        zh: "没有名为“\(name)”的单元格(gongkai forms 列出全部)。",
        en: "No cell is named “\(name)” (gongkai forms lists them all).")
    }
    return nil
  }

  /// The same with letters that need not be those of neighbouring characters, as in `scjg` for
  /// 市场监督管理局; nil if there are no letters.
  package var loosened: Filter? {
    let loose = words.map { word in
      if case .name(let text) = word, text.isOfLetters, text.utf8.count > 2 {
        Word.letters(text)
      } else {
        word
      }
    }
    return loose == words ? nil : Filter(words: loose)
  }

  /// Whether an agency has the name that the words ask for, and a report of which the others hold.
  package func holds(of agency: AgencyReports, in library: Library) -> Bool {
    guard words.allSatisfy({ $0.holds(of: agency) }) else { return false }
    return !isOfReports || agency.places.contains { holds(of: $0, in: library) }
  }

  /// Whether all words about reports hold of one.
  package func holds(of place: Int, in library: Library) -> Bool {
    words.allSatisfy { $0.isOfAgency || $0.holds(of: place, in: library) }
  }

  private init(words: [Word]) { self.words = words }

  // MARK: - Words

  /// A text without the blanks around its signs of comparison, which belong to the words around them.
  private static func joined(_ text: String) -> String {
    var text = text
    for (written, plain) in [
      ("≥", ">="), ("≤", "<="), ("≠", "!="), ("＞", ">"), ("＜", "<"), ("＝", "="),
    ] {
      text.replace(written, with: plain)
    }
    var result = ""
    for character in text {
      let isSign = "<>=!".contains(character)
      if isSign { while result.last == " " { result.removeLast() } }
      if character == " ", let last = result.last, "<>=".contains(last) { continue }
      result.append(character == "\u{3000}" ? " " : character)
    }
    return result
  }

  private static func word(_ text: String) -> Word {
    if let comparison = comparison(text) { return comparison }
    if text.count == 4, let year = Int(text), (1990...2100).contains(year) { return .year(year) }
    if Form.all.contains(where: { $0.id == text }) { return .form(text) }
    let check = text.uppercased()
    let family = String(check.prefix { $0 != "." })
    if Check.all.contains(where: { $0.id == family }) {
      return .check(family + text.dropFirst(family.count))
    }
    for severity in Severity.allCases
    where [severity.word.zh, severity.word.en, severity.word.en + "s", String(severity.sign)]
      .contains(text.lowercased())
    {
      return .severity(severity)
    }
    if let level = Agency.Level.allCases.first(where: { $0.title.zh == text || $0.title.en == text }
    ) {
      return .level(level)
    }
    return text.lowercased() == "ok" ? .faultless : .name(text)
  }

  private static func comparison(_ text: String) -> Word? {
    for relation in Relation.allCases {
      guard let sign = text.firstRange(of: relation.rawValue), sign.lowerBound > text.startIndex
      else { continue }
      let cell = String(text[..<sign.lowerBound])
      guard Form.all.contains(where: { $0.index(of: cell) != nil }) else {
        return .unknownFigure(cell)
      }
      guard let number = number(text[sign.upperBound...]) else { return .unfinished }
      return .figure(cell: cell, relation, number)
    }
    return nil
  }

  private static func number(_ text: Substring) -> Number? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard digits.utf8.count <= 12, let mantissa = Int64(digits), mantissa >= 0 else { return nil }
    return Number(mantissa: mantissa, scale: parts.count > 1 ? parts[1].utf8.count : 0)
  }
}

extension Filter.Word {
  /// Whether it asks for the agency, whatever reports it has.
  fileprivate var isOfAgency: Bool {
    switch self {
    case .name, .letters, .unfinished: true
    default: false
    }
  }

  fileprivate func holds(of agency: AgencyReports) -> Bool {
    switch self {
    case .name(let word):
      agency.name[...].firstMatch(of: word) != nil
        || word.isOfLetters && Pinyin.matches(word, in: agency.name)
    case .letters(let word): Pinyin.matches(word, inOrderIn: agency.name)
    default: true
    }
  }

  fileprivate func holds(of place: Int, in library: Library) -> Bool {
    let report = library.report(place)
    switch self {
    case .name, .letters, .unfinished: return true
    case .year(let year): return report?.year?.value == year
    case .form(let id): return report?.form.id == id
    case .check(let id):
      return library.openFindings(of: place).contains {
        $0.outcome == .fail && ($0.check == id || $0.checkID == id)
      }
    case .severity(let severity): return library.count(severity, of: place) > 0
    case .level(let level): return library.level(of: place) == level
    case .faultless:
      return report != nil
        && library.count(.error, of: place) + library.count(.warning, of: place) == 0
    case .figure(let cell, let relation, let number):
      guard let figure = report.flatMap({ Figure(cell).number(in: $0) }) else { return false }
      return relation.holds(figure, number)
    case .unknownFigure: return false
    }
  }
}

extension Filter.Relation {
  fileprivate func holds(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .unlike: left != right
    case .more: left > right
    case .less: left < right
    case .equal: left == right
    }
  }
}

extension String {
  /// Whether it is of Latin letters alone, as pinyin is.
  fileprivate var isOfLetters: Bool { utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) } }
}
