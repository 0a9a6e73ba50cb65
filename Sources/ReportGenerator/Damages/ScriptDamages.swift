internal import COpenCC
internal import Glibc

/// Copies in Traditional script, with or without glosses, and broken encodings.
extension Damage {
  /// Converted to Traditional script.
  static let traditional = Damage("script.traditional") { lines, _ in lines.traditional }

  /// The same, with the reading behind characters that have two.
  static let sparseGlosses = Damage("script.sparse") { lines, _ in
    lines.traditional.map { $0.glossed(by: someReadings) }
  }

  /// The same, with the reading behind many more characters.
  static let denseGlosses = Damage("script.dense") { lines, _ in
    lines.traditional.map { $0.glossed(by: someReadings.merging(moreReadings) { $1 }) }
  }

  /// Simplified script with readings.
  static let simplifiedGlosses = Damage("script.simplified") { lines, _ in
    lines.map { $0.glossed(by: plainReadings) }
  }

  /// The words of Taiwan: 檔案 for 文件.
  static let taiwanWords = Damage("script.taiwan") { draft, _, _ in
    draft.changeCells { cell in
      if cell.text.hasSuffix("规范性文件") { cell.text = cell.text.dropLast(2) + "档案" }
    }
  } mangling: { lines, _ in
    lines.traditional
  }

  /// A byte-order mark before the text.
  static let byteOrderMark = Damage("encoding.mark") { lines, _ in
    ["\u{FEFF}" + (lines.first ?? "")] + lines.dropFirst()
  }

  /// Lines that end as on Windows.
  static let carriageReturns = Damage("encoding.crlf") { lines, _ in lines.map { $0 + "\r" } }

  /// (一) and its neighbours destroyed by a conversion, as in 鍏紑 pages: ?。ㄒ唬┲.
  static let mojibake = Damage("encoding.mojibake", isRecoverable: false) {
    $0.excuseAll()
  } mangle: { lines, _ in
    let wrecks = [
      ("(一)", "?。ㄒ唬┲"), ("(二)", "?。ǘ┎"), ("(四)", "?。ㄋ模o"), ("(五)", "?。ㄎ澹┎"), ("校", "?"),
    ]
    return lines.map { line in wrecks.reduce(line) { $0.replacing($1.0, with: $1.1) } }
  }

  /// Every Han character is a question mark; only digits are left.
  static let questionMarks = Damage("encoding.question", isRecoverable: false) {
    $0.excuseAll()
  } mangle: { lines, _ in
    lines.map { line in
      String(line.map { $0.unicodeScalars.first.map { $0.value >= 0x4E00 } == true ? "?" : $0 })
    }
  }

  /// A line in Latin-1 read as UTF-8: characters that are none.
  static let replacementCharacters = Damage("encoding.replaced") { lines, random in
    lines.map {
      let isProse = !$0.contains("|") && $0.count > 30 && $0.last?.isASCIIDigit != true
      return isProse && random.chance(15) ? $0 + "\u{FFFD}\u{FFFD}" : $0
    }
  }

  private static let someReadings: [Character: String] = [
    "區": "qū", "發": "fā", "報": "bào", "數": "shù", "項": "xiàng", "務": "wù", "復": "fù", "結": "jié",
    "關": "guān", "機": "jī", "構": "gòu", "計": "jì", "聯": "lián", "規": "guī", "費": "fèi",
    "轉": "zhuǎn",
    "業": "yè", "無": "wú", "確": "què", "類": "lèi",
  ]
  private static let moreReadings: [Character: String] = [
    "國": "guó", "開": "kāi", "請": "qǐng", "號": "hào", "濟": "jì", "臺": "tái", "無": "wú", "條": "tiáo",
    "處": "chǔ", "辦": "bàn", "證": "zhèng", "總": "zǒng", "為": "wéi", "義": "yì", "個": "gè",
  ]
  private static let plainReadings: [Character: String] = [
    "中": "zhōng", "工": "gōng", "大": "dà", "开": "kāi", "北": "běi", "公": "gōng", "行": "xíng",
  ]
}

extension [String] {
  /// The lines in Traditional script; as they are where OpenCC's tables are not installed.
  fileprivate var traditional: [String] {
    guard let converter = Converter.shared else { return self }
    let text = converter.convert(joined(separator: "\n"))
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// OpenCC's conversion to Traditional script. Converting only reads from its handle.
private struct Converter: @unchecked Sendable {
  static let shared = Converter()
  private let handle: opencc_t

  private init?() {
    guard let handle = unsafe opencc_open("s2t.json"), unsafe handle != opencc_t(bitPattern: -1)
    else { return nil }
    unsafe self.handle = handle
  }

  func convert(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      guard let output = unsafe opencc_convert_utf8(handle, start, bytes.count) else { return "" }
      defer { unsafe opencc_convert_utf8_free(output) }
      return unsafe String(cString: output)
    }
  }
}

extension String {
  /// The text with the reading behind every character that `readings` has.
  fileprivate func glossed(by readings: [Character: String]) -> String {
    var text = ""
    for character in self {
      text.append(character)
      if let reading = readings[character] { text += "(\(reading))" }
    }
    return text
  }
}
