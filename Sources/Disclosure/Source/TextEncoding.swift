internal import CUchardet
internal import Glibc

/// The encodings that reports come in, and the way from each to UTF-8.
///
/// What a text says of itself is believed only if it decodes so: a byte-order mark first, then valid
/// UTF-8, then the declaration, then uchardet's statistics. Between encodings that all decode, the one
/// with most of the commonest characters of reports is right.
package enum TextEncoding {
  /// Whether a file may be text: it holds no zero byte, or those of UTF-16.
  static func isText(_ bytes: [UInt8]) -> Bool {
    utf16(bytes) != nil || !bytes.prefix(4096).contains(0)
  }

  /// The text in UTF-8, without its byte-order mark; bytes that decode to nothing are U+FFFD.
  ///
  /// `declared` is the encoding that the source names. Throws where too much cannot be decoded.
  package static func decoded(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(ReadError) -> [UInt8] {
    if let name = utf16(bytes) {
      let text = try converted(bytes, from: name).text
      return text.starts(with: Self.mark) ? Array(text.dropFirst(3)) : text
    }
    let rest = bytes.starts(with: Self.mark) ? Array(bytes.dropFirst(3)) : bytes
    guard !rest.holds(0) else { throw .binary }
    guard let flaw = invalidOffset(of: rest) else { return rest }
    if let repaired = repaired(rest) { return repaired }
    var best: (text: [UInt8], lost: Int, common: Int)?
    for name in candidates(for: rest, declared) {
      let (text, lost) = try converted(rest, from: name)
      let common = commonCharacters(in: text)
      if best.map({ common > $0.common }) ?? true { best = (text, lost, common) }
    }
    guard let best, best.lost * 50 <= best.text.count / 3, best.common * 100 >= best.text.count / 3
    else { throw .undecodable(bytes, at: flaw + bytes.count - rest.count) }
    return best.text
  }

  /// The name of a file: in UTF-8, else in GB18030 as most archives made in China have it.
  static func name(_ bytes: [UInt8]) -> String {
    if invalidOffset(of: bytes) != nil, let (text, lost) = try? converted(bytes, from: gb18030),
      lost == 0
    {
      return String(decoding: text, as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  // MARK: - UTF-8

  /// Where a text breaks off being UTF-8; `nil` if it does not.
  private static func invalidOffset(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// A text that is UTF-8 but for a byte here and there; `nil` if it is none.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    var (characters, lost) = (0, 0)
    for scalar in text.unicodeScalars where scalar.value >= 0x800 {
      if scalar.value == 0xFFFD { lost += 1 } else { characters += 1 }
    }
    return characters >= lost * 20 ? Array(text.utf8) : nil
  }

  // MARK: - UTF-16

  /// The name of UTF-16 with the byte order of a text that is in it: by its mark, or, where it has the
  /// zeros of digits and line ends, by the characters that it makes.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    guard bytes.count.isMultiple(of: 2), bytes.holds(0) else { return nil }
    let head = Array(bytes.prefix(8192))
    guard head.holds(0) else { return nil }
    let orders = ["UTF-16LE", "UTF-16BE"].compactMap { name -> (name: String, common: Int)? in
      guard let (text, _) = try? converted(head, from: name) else { return nil }
      return (name, commonCharacters(in: text))
    }
    guard let likelier = orders.max(by: { $0.common < $1.common }) else { return nil }
    return likelier.common * 40 > head.count ? likelier.name : nil
  }

  // MARK: - Chinese encodings

  /// The encodings a text may be in, the likeliest first: each is a superset of its kin.
  private static func candidates(for bytes: [UInt8], _ declared: String?) -> [String] {
    var names: [String] = []
    for name in [declared.flatMap(superset), superset(of: detected(bytes)), gb18030, big5] {
      if let name, !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static let gb18030 = "GB18030"
  private static let big5 = "BIG5-HKSCS"

  /// The largest encoding of the family that a name belongs to; `nil` for names that say nothing of
  /// Chinese.
  private static func superset(of name: String) -> String? {
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    if letters.hasPrefix("gb") || letters == "cp936" || letters == "ms936" { return gb18030 }
    if letters.hasPrefix("big5") || letters == "cp950" || letters == "ms950" { return big5 }
    return nil
  }

  /// What uchardet takes a text for; empty if for nothing.
  private static func detected(_ bytes: [UInt8]) -> String {
    let detector = unsafe uchardet_new()
    defer { unsafe uchardet_delete(detector) }
    let head = bytes.prefix(1 << 16)
    unsafe head.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe uchardet_handle_data(detector, start, buffer.count)
    }
    unsafe uchardet_data_end(detector)
    return unsafe String(cString: uchardet_get_charset(detector))
  }

  /// A text from another encoding, and how many of its bytes decode to nothing.
  private static func converted(
    _ bytes: [UInt8], from name: String
  ) throws(ReadError) -> (text: [UInt8], lost: Int) {
    let handle = unsafe iconv_open("UTF-8", name)
    guard unsafe handle != iconv_t(bitPattern: -1) else { throw .noEncoding(name) }
    defer { unsafe iconv_close(handle) }
    let width = name.hasPrefix("UTF-16") ? 2 : 1
    var source = bytes
    var lost = 0
    let text = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 3) { output, count in
      unsafe source.withUnsafeMutableBytes { input in
        var from = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        var to = unsafe UnsafeMutableRawPointer(output.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var room = output.count
        while left > 0 {
          _ = unsafe iconv(handle, &from, &left, &to, &room)
          guard left > 0, room >= 3 else { break }
          // A byte of no character: iconv stands before it.
          for byte in Self.replacement {
            unsafe to?.pointee = CChar(bitPattern: byte)
            unsafe to = to.map { unsafe $0 + 1 }
          }
          room -= 3
          let step = min(width, left)
          unsafe from = from.map { unsafe $0 + step }
          left -= step
          lost += 1
        }
        count = output.count - room
      }
    }
    return (text, lost)
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  /// How many characters of a text are among the commonest of reports, in either script.
  private static func commonCharacters(in text: [UInt8]) -> Int {
    var count = 0
    var i = 0
    while i + 2 < text.count {
      if text[i] & 0xF0 == 0xE0 {
        if common.contains(Int(text[i]) << 16 | Int(text[i + 1]) << 8 | Int(text[i + 2])) {
          count += 1
        }
        i += 3
      } else {
        i += 1
      }
    }
    return count
  }

  private static let common: Set<Int> = Set(
    "年月日度公信息政府市局第条件报告工作情况申请数的、，。（）０一二三四五報告開條關於個總計".unicodeScalars.compactMap { scalar in
      let bytes = Array(String(scalar).utf8)
      return bytes.count == 3 ? Int(bytes[0]) << 16 | Int(bytes[1]) << 8 | Int(bytes[2]) : nil
    })
}

extension ReadError {
  /// A file that holds zero bytes, and is in no format that is known.
  static let binary = Self(
    .unknownFormat, zh: "文件不是文本(含有二进制内容),无法识别。",
    en: "The file is not text: it holds binary content of an unknown kind.")

  /// A system without the tables of an encoding.
  fileprivate static func noEncoding(_ name: String) -> Self {
    Self(
      .encoding, zh: "系统缺少 \(name) 编码的转换表(Debian 中属于 libc6)。",
      en: "The system lacks the conversion tables of \(name) (in Debian's libc6).")
  }

  /// A text in no encoding that reports come in.
  fileprivate static func undecodable(_ bytes: [UInt8], at offset: Int) -> Self {
    let line = bytes[..<offset].count { $0 == ASCII.newline } + 1
    return Self(
      .encoding,
      zh: "第 \(line) 行(第 \(offset) 字节)既不是 UTF-8,也不是 GB18030、Big5 或 UTF-16;请将文件转存为 UTF-8。",
      en:
        "Line \(line) (byte \(offset)) is neither UTF-8 nor GB18030, Big5 or UTF-16; save the file "
        + "as UTF-8.")
  }
}
