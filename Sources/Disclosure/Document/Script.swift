internal import COpenCC
internal import Glibc

/// The script of a text, and the way from Traditional to Simplified characters.
enum Script {
  /// Whether so many of a text's characters exist in Traditional script only that it was converted.
  static func isTraditional(_ text: [UInt8]) -> Bool {
    let isTraditionalOnly = isTraditionalOnly
    var count = 0
    var i = 0
    while i + 2 < text.count {
      guard (0xE4...0xE9).contains(text[i]) else {
        i += 1
        continue
      }
      if isTraditionalOnly[han(text[i], text[i + 1], text[i + 2])] {
        count += 1
        if count == threshold { return true }
      }
      i += 3
    }
    return false
  }

  /// The text in Simplified script, line for line; throws if the tables of OpenCC are not installed.
  static func simplified(_ text: [UInt8]) throws(ReadError) -> [UInt8] {
    guard let converter else { throw .noConverter }
    let converted = unsafe text.withUnsafeBytes { bytes -> [UInt8]? in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = unsafe opencc_convert_utf8(converter.handle, start, bytes.count)
      else { return nil }
      defer { unsafe opencc_convert_utf8_free(output) }
      return unsafe Array(UnsafeRawBufferPointer(start: output, count: strlen(output)))
    }
    let lines = { (text: [UInt8]) in text.count { $0 == ASCII.newline } }
    guard let converted, lines(converted) == lines(text) else { throw .noConverter }
    return converted
  }

  /// A text with this many Traditional-only characters was converted; quotations have fewer.
  private static let threshold = 12

  /// Characters of every such report that Simplified script writes otherwise.
  private static let traditionalOnly =
    "開報區務數項關計機構會為國門處辦請電據結審訴議復規範發廣網絡題號標準導責監對應與個們時間動態體讀語訊優"
    + "單圖夠業產權證書記設試說調談論識負財貨質費資賬贊過達違遠還邊鎮長問題類續織組經維編緊總"

  /// Whether a character is in `traditionalOnly`, by its distance from U+4000.
  private static let isTraditionalOnly: [Bool] = {
    var table = [Bool](repeating: false, count: 0xA000 - 0x4000)
    for scalar in traditionalOnly.unicodeScalars { table[Int(scalar.value) - 0x4000] = true }
    return table
  }()

  private static func han(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    (Int(a & 0x0F) << 12 | Int(b & 0x3F) << 6 | Int(c & 0x3F)) - 0x4000
  }

  /// The converter, opened when the first Traditional text is met; `nil` if OpenCC cannot open it.
  private static let converter: Converter? = Converter()

  /// A handle of OpenCC's. Converting only reads from it, so that threads may share it.
  private struct Converter: @unchecked Sendable {
    let handle: opencc_t

    init?() {
      guard let handle = unsafe opencc_open("t2s.json"), unsafe handle != opencc_t(bitPattern: -1)
      else { return nil }
      unsafe self.handle = handle
    }
  }
}

extension ReadError {
  /// Traditional script, and no tables to convert it.
  static let noConverter = Self(
    .unknownFormat,
    zh: "文本为繁体字,但未能载入 OpenCC 转换表;请安装 libopencc-data 后再试。",
    en: "The text is in Traditional script and OpenCC's tables could not be loaded; install "
      + "libopencc-data and try again.")
}
