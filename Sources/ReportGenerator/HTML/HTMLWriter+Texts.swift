extension HTMLWriter {
  /// A text as the style marks it up; lines of it are parted by `<br>`.
  mutating func inline(_ text: String) -> String {
    var lines: [String] = []
    for line in text.lines { lines.append(marked(line)) }
    return lines.joined(separator: tag("br"))
  }

  private mutating func marked(_ text: String) -> String {
    switch style.markup {
    case .clean:
      guard random.chance(20), text.count > 4 else { return text.escaped }
      return text.pieces(3, &random).map { "<span>\($0.escaped)</span>" }.joined()
    case .word:
      return wordMarked(text)
    case .old:
      let text = text.escaped
      return random.chance(60) ? "<FONT face=宋体 size=3>\(text)</FONT>" : text
    }
  }

  /// Word's own: a span round every run of one script, or a font round every few characters.
  private mutating func wordMarked(_ text: String) -> String {
    if random.chance(15) {
      return text.pieces(max(1, text.count / 3), &random)
        .map { "<font face=\"仿宋_GB2312\" size=\"4\">\($0.escaped)</font>" }.joined()
    }
    return text.runs.map { run in
      run.first?.isASCIIDigit == true
        ? "<span lang=EN-US style='font-size:16.0pt;mso-bidi-font-size:11.0pt'>\(run)</span>"
        : "<span style='font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>"
          + "\(run.escaped)</span>"
    }.joined()
  }

  /// A label or a head as a cell holds it: now and then in two paragraphs or on two lines.
  mutating func label(_ text: String) -> String {
    guard random.chance(style.brokenCells), text.count >= 4, !text.contains("\n") else {
      return inline(text)
    }
    let place = text.first == "(" || text.first?.isASCIIDigit == true ? 3 : 2
    let (first, second) = (text.prefix(place), text.dropFirst(place))
    guard second.first?.isASCIIDigit == false, first.last?.isASCIIDigit == false else {
      return inline(text)
    }
    return random.chance(50)
      ? inline("\(first)\n\(second)")
      : "<p>\(inline(String(first)))</p><p>\(inline(String(second)))</p>"
  }
}

extension String {
  /// The text with the signs of markup replaced, and blanks that must stay written as such.
  var escaped: String { xmlEscaped.replacing("\u{A0}", with: "&#160;") }

  /// The text in at most `count` pieces, cut anywhere.
  func pieces(_ count: Int, _ random: inout Random) -> [String] {
    var pieces: [String] = []
    var rest = Substring(self)
    while pieces.count < count - 1, rest.count > 1 {
      let length = random.int(1...max(1, min(rest.count - 1, 2 * self.count / count)))
      pieces.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return rest.isEmpty ? pieces : pieces + [String(rest)]
  }

  /// The text in runs of digits and of other characters.
  var runs: [String] {
    var runs: [String] = []
    for character in self {
      if let last = runs.last?.last, last.isASCIIDigit == character.isASCIIDigit {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    return runs
  }
}
