/// How Excel shows a number (ECMA-376 part 1, section 18.8.31): only what shows the number itself is
/// followed.
struct ExcelNumberFormat {
  /// A section, for the numbers of one sign.
  private enum Section {
    /// The number as it is, between two texts.
    case general(String, String)
    /// The number with some places behind the point; `hasZero` if a zero shows at all.
    case digits(String, String, places: Int, hasZero: Bool)
    /// No number, but perhaps a dash.
    case literal(String)
    case date
    /// What is typed, be it a text.
    case text
    /// Anything else: times, percents, fractions, thousands, or a number in part.
    case other
  }

  private let sections: [Section]
  /// Whether a cell's text shows.
  let showsText: Bool

  /// Shows a number as it is.
  static let general = Self("General")
  /// Shows a number in an unknown way.
  static let unknown = Self("%")

  /// Reads the code of a format.
  init(_ code: String) {
    // Excel takes 255 characters.
    guard code.utf8.count <= 1024 else {
      (sections, showsText) = ([.other], true)
      return
    }
    var all = Self.parts(of: code).map(Self.section)
    showsText = if all.count < 4 { true } else if case .text = all[3] { true } else { false }
    if all.count > 3 { all = Array(all[..<3]) }
    if all.count > 1, case .text = all[all.count - 1] { all.removeLast() }
    sections = all
  }

  /// A format that every workbook has (section 18.8.30), as it is in China.
  init(id: Int) {
    switch id {
    case 0, 49: self = .general
    case 1, 3, 5, 6, 37, 38: self.init("#,##0;-#,##0")
    case 2, 4, 7, 8, 39, 40: self.init("#,##0.00;-#,##0.00")
    case 41, 42: self.init("#,##0;-#,##0;\"-\"")
    case 43, 44: self.init("#,##0.00;-#,##0.00;\"-\"")
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self.init("yyyy")
    default: self = .unknown
    }
  }

  /// Whether positive numbers are days.
  var isDate: Bool { if case .date = sections.first { true } else { false } }

  /// What is shown of a number in digits; `nil` where that is not the number.
  func text(of digits: String) -> String? {
    guard let value = Double(digits) else { return nil }
    let sign = value < 0 ? 1 : value == 0 ? 2 : 0
    let isOwn = sections.indices.contains(sign)
    guard let section = isOwn ? sections[sign] : sections.first else { return nil }
    let size = value < 0 ? String(digits.drop { $0 == "-" }) : digits
    // A number with a section of its own shows no sign but that of the section.
    let minus = value < 0 && !isOwn ? "-" : ""
    switch section {
    case .date, .other: return nil
    case .text: return digits
    case .literal(let text): return value == 0 ? Self.shown(text) : nil
    case .general(let head, let tail):
      guard head.contains("-") == (value < 0 && isOwn), !tail.contains("-") else { return nil }
      return minus + head + size + tail
    case .digits(let head, let tail, let places, let hasZero):
      guard hasZero || value != 0 else { return Self.shown(head + tail) }
      guard head.contains("-") == (value < 0 && isOwn), !tail.contains("-"),
        let rounded = Self.rounded(size, to: places), hasZero || Double(rounded) != 0
      else { return nil }
      return minus + head + rounded + tail
    }
  }

  private static func shown(_ text: String) -> String? {
    text.allSatisfy { $0 == " " } ? nil : text
  }

  /// A number in digits rounded to places behind the point, half of one away from zero.
  private static func rounded(_ digits: String, to places: Int) -> String? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, digits.allSatisfy({ $0 == "." || $0.isNumber })
    else { return nil }
    guard parts.count == 2, parts[1].count > places else { return digits }
    let fraction = parts[1]
    guard let kept = Int(whole + fraction.prefix(places)), kept < 1 << 60 else { return nil }
    let isUp = fraction.dropFirst(places).first.map { $0 >= "5" } ?? false
    let all = String(kept + (isUp ? 1 : 0))
    guard places > 0 else { return all }
    let padded = String(repeating: "0", count: max(0, places + 1 - all.count)) + all
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}

// MARK: - Reading codes

extension ExcelNumberFormat {
  /// A sign of a code: one that means something, or one that stands for itself.
  private struct Sign {
    let character: Character
    var isLiteral = false
  }

  /// The signs of each section. Colours, languages, widths and fills say nothing; an amount of time in
  /// brackets is an `h`, a condition a `%`.
  private static func parts(of code: String) -> [[Sign]] {
    var parts: [[Sign]] = [[]]
    var rest = code[...]
    while let character = rest.popFirst() {
      switch character {
      case ";": parts.append([])
      case "\"":
        let quoted = rest.prefix { $0 != "\"" }
        parts[parts.count - 1] += quoted.map { Sign(character: $0, isLiteral: true) }
        rest = rest[quoted.endIndex...].dropFirst()
      case "\\", "!":
        if let next = rest.popFirst() {
          parts[parts.count - 1].append(Sign(character: next, isLiteral: true))
        }
      case "_", "*": _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        parts[parts.count - 1] += signs(inBrackets: inside.lowercased())
        rest = rest[inside.endIndex...].dropFirst()
      default: parts[parts.count - 1].append(Sign(character: character))
      }
    }
    return parts
  }

  private static func signs(inBrackets inside: String) -> [Sign] {
    if inside.hasPrefix("$") {
      return inside.dropFirst().prefix { $0 != "-" }.map { Sign(character: $0, isLiteral: true) }
    }
    if let first = inside.first, "<>=".contains(first) { return [Sign(character: "%")] }
    let isTime = !inside.isEmpty && inside.allSatisfy { "hms".contains($0) }
    return isTime ? [Sign(character: "h")] : []
  }

  private static func section(_ signs: [Sign]) -> Section {
    let code = String(signs.filter { !$0.isLiteral }.map(\.character)).lowercased()
    if code == "@", signs.count == 1 { return .text }
    let isGeneral = code.contains("general") || code.contains("g/通用格式")
    if !isGeneral, code.contains(where: { "ymdhs".contains($0) }) {
      let hasTime = code.contains { "hs".contains($0) }
      return code.contains { "yd".contains($0) } || !hasTime ? .date : .other
    }
    var (head, pattern, tail) = ("", "", "")
    for sign in signs {
      let isPlace = !sign.isLiteral && !isAlone(sign.character)
      if isPlace {
        guard tail.isEmpty else { return .other }
        pattern.append(sign.character)
      } else if pattern.isEmpty {
        head.append(sign.character)
      } else {
        tail.append(sign.character)
      }
    }
    guard !(head + tail).contains(where: { numeric.contains($0) }) else { return .other }
    if isGeneral {
      return ["general", "g/通用格式"].contains(pattern.lowercased()) ? .general(head, tail) : .other
    }
    return digits(head, pattern, tail)
  }

  private static func digits(_ head: String, _ pattern: String, _ tail: String) -> Section {
    guard !pattern.isEmpty else { return .literal(head) }
    let parts = pattern.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, pattern.allSatisfy({ "0#?.,".contains($0) }), pattern != ".",
      parts.count == 1 || !parts[1].contains(",")
    else { return .other }
    // A comma at the end of the whole part leaves three digits out.
    guard let whole = parts.first, whole.last != ",", whole.first != ",", !whole.contains(",,")
    else { return .other }
    return .digits(
      head, tail, places: parts.count == 2 ? parts[1].count : 0, hasZero: whole.contains("0"))
  }

  /// Whether a sign stands for itself without a quote.
  private static func isAlone(_ character: Character) -> Bool {
    " -+()$¥￥".contains(character) || !character.isASCII && !"通用格式".contains(character)
  }

  private static let numeric = Set("0123456789０１２３４５６７８９.,．，")
}
