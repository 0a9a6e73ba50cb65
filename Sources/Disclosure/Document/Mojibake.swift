/// What conversions between encodings and sites that guard against copying leave in a text.
///
/// Only what can have been one thing is mended, and counted; the rest is counted as it stands.
struct Mojibake {
  /// What was mended and what was met.
  private(set) var counts = Document.Hygiene.Damage()
  private let text: [UInt8]
  private var edits: [(range: Range<Int>, text: [UInt8])] = []
  private var openings: [Int] = []
  private var questions = 0
  private var characters = 0

  /// The text mended, and what was met in it; `nil` where nothing was. Throws where the text is gone:
  /// every character is a question mark.
  static func mended(
    _ text: [UInt8]
  ) throws(ReadError) -> (text: [UInt8], counts: Document.Hygiene.Damage)? {
    var scan = Mojibake(text: text)
    scan.run()
    guard scan.questions < 100 || scan.characters * 10 > scan.questions else { throw .destroyed }
    guard scan.counts != .init() else { return nil }
    return (scan.result, scan.counts)
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func run() {
    var i = 0
    while i < text.count {
      let byte = text[i]
      switch byte {
      case 0xE4...0xE9:
        characters += 1
        i += 3
      case 0xE3:
        i = lookAtSign(i)
      case 0xEF:
        if has(Self.replacement, at: i) { met(\.destroyed, i) }
        if has(Self.wideComma, at: i), has(Self.wideComma, at: i + 3) { met(\.doubled, i) }
        i += 3
      case 0xEE:
        // Private use: no font and no reader knows it.
        met(\.destroyed, i)
        i += 3
      case 0xC7 where has(Self.two, at: i) && has(Self.stop, at: i - 3):
        mendNumber(2, "二", at: i, needsBox: true)
        i += 2
      case UInt8(ascii: "?"):
        questions += 1
        for (wreck, word) in Self.phrases where has(wreck, at: i - 3) {
          mend(i - 3..<i - 3 + wreck.count, word)
        }
        i += 1
      case UInt8(ascii: "["):
        if Self.addresses.contains(where: { has($0, at: i) }) { met(\.addresses, i) }
        i += 1
      case UInt8(ascii: ","):
        if i + 1 < text.count, text[i + 1] == byte { met(\.doubled, i) }
        i += 1
      case ASCII.newline:
        dropUnclosed()
        i += 1
      default:
        i += 1
      }
    }
    dropUnclosed()
  }

  /// Looks at 、。【】 and their kin, and at the letters of bopomofo, which stand for (一) to (五).
  private mutating func lookAtSign(_ i: Int) -> Int {
    guard i + 2 < text.count else { return i + 1 }
    switch (text[i + 1], text[i + 2]) {
    case (0x80, 0x90): openings.append(i)
    case (0x80, 0x91): if openings.popLast() == nil { drop(i) }
    case (0x80, 0x81), (0x80, 0x82):
      let isTwice = text[i...].dropFirst(3).starts(with: text[i..<i + 3])
      if isTwice || text[i + 2] == 0x81 && has(Self.wideComma, at: i + 3) { met(\.doubled, i) }
    case (0x84, 0x85...0xA9):
      if let (_, second, number) = Self.numbers.first(where: { has($0.lead, at: i) }) {
        mendNumber(3 + (second.isEmpty ? 0 : 3), number, at: i, needsBox: second.isEmpty)
      } else {
        met(\.destroyed, i)
      }
    default: break
    }
    return i + 3
  }

  /// Mends `?。ㄒ唬┲` to (一): the sign behind it has the closing bracket and half a character.
  private mutating func mendNumber(_ width: Int, _ number: String, at i: Int, needsBox: Bool) {
    guard has(Self.stop, at: i - 3) else { return met(\.destroyed, i) }
    let start = i >= 4 && text[i - 4] == UInt8(ascii: "?") ? i - 4 : i - 3
    var end = i + width
    if needsBox, end < text.count, text[end] == UInt8(ascii: "?") { end += 1 }
    let hasBox = end + 2 < text.count && text[end] == 0xE2 && (0x94...0x95).contains(text[end + 1])
    guard hasBox || !needsBox else { return met(\.destroyed, i) }
    mend(start..<(hasBox ? end + 3 : end), Array("(\(number))".utf8))
  }

  /// A bracket that is closed in no line stands for nothing.
  private mutating func dropUnclosed() {
    for opening in openings { drop(opening) }
    openings = []
  }

  /// Takes out a bracket that stands inside a word.
  private mutating func drop(_ i: Int) {
    guard isHan(endingAt: i), i + 3 < text.count, (0xE4...0xE9).contains(text[i + 3]) else {
      return
    }
    mend(i..<i + 3, [])
  }

  private mutating func mend(_ range: Range<Int>, _ word: [UInt8]) {
    met(\.mended, range.lowerBound)
    edits.append((range, word))
  }

  private mutating func met(_ kind: WritableKeyPath<Document.Hygiene.Damage, Int>, _ i: Int) {
    if counts == .init() { counts.first = i }
    counts[keyPath: kind] += 1
    counts.first = min(counts.first, i)
  }

  private var result: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var copied = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= copied {
      result += text[copied..<edit.range.lowerBound]
      result += edit.text
      copied = edit.range.upperBound
    }
    return result + text[copied...]
  }

  private func has(_ word: [UInt8], at i: Int) -> Bool {
    i >= 0 && i + word.count <= text.count && text[i..<i + word.count].elementsEqual(word)
  }

  private func isHan(endingAt end: Int) -> Bool {
    end >= 3 && (0xE4...0xE9).contains(text[end - 3]) && text[end - 1] & 0xC0 == 0x80
  }

  private static let stop = Array("。".utf8)
  private static let wideComma = Array("，".utf8)
  private static let replacement = Array("\u{FFFD}".utf8)
  private static let two = Array("ǘ".utf8)
  /// What becomes of `(一` where a reader of GBK is one byte late.
  private static let numbers: [(lead: [UInt8], second: String, number: String)] = [
    ("ㄒ", "唬", "一"), ("ㄋ", "模", "四"), ("ㄎ", "澹", "五"), ("ㄈ", "", "三"),
  ].map { (Array(($0 + $1).utf8), $1, $2) }
  /// Words of every such report in which the same happens.
  private static let phrases: [(wreck: [UInt8], word: [UInt8])] = [
    ("三?!敝贫?", "三校”制度"), ("三?！敝贫?", "三校”制度"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
  /// What a site puts in place of an address of mail.
  private static let addresses = ["[email protected]", "[email\u{A0}protected]"].map {
    Array($0.utf8)
  }
}

extension ReadError {
  /// Every character of the text was replaced by a question mark.
  static let destroyed = Self(
    .encoding, zh: "文中的汉字全部变成了问号,文字已在转码时毁坏,无法恢复;请取用原文。",
    en:
      "Every character of the text is a question mark: it was destroyed by a conversion and cannot "
      + "be restored; use the original.")
}
