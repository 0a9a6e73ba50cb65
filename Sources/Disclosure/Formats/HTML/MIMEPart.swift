/// A part of a mail message, as browsers save pages in one: headers and content, or parts inside.
struct MIMEPart {
  /// The headers by their names in small letters, folded lines joined.
  private let headers: [String: String]
  /// The parts inside, where it is of several.
  private(set) var parts: [MIMEPart] = []
  /// The content, decoded; empty where the part is of several.
  private(set) var content: [UInt8] = []

  /// Parses a message.
  init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices, level: 0) }

  private init(_ bytes: [UInt8], _ range: Range<Int>, level: Int) {
    let (headers, begin) = Self.headers(in: bytes, range)
    self.headers = headers
    let body = begin..<range.upperBound
    if kind.hasPrefix("multipart/"), let boundary = parameter("boundary"), level < Self.deepest {
      parts = Self.pieces(of: bytes, body, parted: Array("--\(boundary)".utf8)).map {
        MIMEPart(bytes, $0, level: level + 1)
      }
    } else {
      content = Self.decoded(bytes[body], headers["content-transfer-encoding"] ?? "")
    }
  }

  /// What it holds, `text/html`, in small letters.
  var kind: String {
    let value = headers["content-type"] ?? "text/plain"
    return value.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
  }

  /// The encoding that it says its text is in.
  var charset: String? { parameter("charset") }

  /// The pages in it, the root first: that which its headers name, or the first.
  var pages: [MIMEPart] {
    let pages = parts.isEmpty ? (isPage ? [self] : []) : parts.flatMap(\.pages)
    let start = parameter("start") ?? headers["snapshot-content-location"]
    guard let start,
      let root = pages.firstIndex(where: {
        $0.headers["content-id"] == start || $0.headers["content-location"] == start
      })
    else { return pages }
    return [pages[root]] + pages[..<root] + pages[(root + 1)...]
  }

  private var isPage: Bool { kind == "text/html" || kind == "application/xhtml+xml" }

  /// The deepest that parts nest.
  private static let deepest = 8
}

// MARK: - Headers

extension MIMEPart {
  /// Whether a file begins with the headers of a page saved as a message.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(4096))
    guard head.first?.isLatin == true, head.contains(ASCII.colon) else { return false }
    let headers = headers(in: head, head.indices).headers
    guard let kind = headers["content-type"]?.lowercased() else { return false }
    return kind.hasPrefix("multipart/related") || kind.hasPrefix("multipart/alternative")
      || kind.hasPrefix("multipart/mixed") || kind.hasPrefix("text/html")
  }

  /// The headers of a part and where its body begins.
  private static func headers(
    in bytes: [UInt8], _ range: Range<Int>
  ) -> (headers: [String: String], body: Int) {
    var headers: [String: String] = [:]
    var name: String?
    var i = range.lowerBound
    while i < range.upperBound {
      let end = min(bytes.place(ofByte: ASCII.newline, from: i), range.upperBound)
      let line = bytes.trimmed(i..<end)
      let isFolded = bytes[i] == ASCII.space || bytes[i] == ASCII.tab
      i = min(end + 1, range.upperBound)
      if line.isEmpty { return (headers, i) }
      if isFolded, let name {
        headers[name, default: ""] += " " + String(decoding: bytes[line], as: UTF8.self)
        continue
      }
      guard let colon = bytes[line].firstIndex(of: ASCII.colon), headers.count < 100 else {
        name = nil
        continue
      }
      let word = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
      let value = bytes.trimmed(colon + 1..<line.upperBound)
      headers[word] = String(decoding: bytes[value], as: UTF8.self)
      name = word
    }
    return (headers, range.upperBound)
  }

  /// A parameter of the content type, without its quotes.
  private func parameter(_ name: String) -> String? {
    guard let value = headers["content-type"] else { return nil }
    for field in value.split(separator: ";").dropFirst() {
      guard let equals = field.firstIndex(of: "=") else { continue }
      let key = field[..<equals].filter { $0 != " " && $0 != "\t" }
      guard key.lowercased() == name else { continue }
      return String(field[field.index(after: equals)...].filter { !"\" \t".contains($0) })
    }
    return nil
  }

  /// The stretches between the lines that part a body.
  private static func pieces(
    of bytes: [UInt8], _ body: Range<Int>, parted boundary: [UInt8]
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var begin: Int?
    var i = body.lowerBound
    while i < body.upperBound {
      let end = min(bytes.place(ofByte: ASCII.newline, from: i), body.upperBound)
      if bytes.has(boundary, at: i, before: end) {
        let rest = bytes.trimmed(i + boundary.count..<end)
        let isLast = bytes[rest].elementsEqual("--".utf8)
        if rest.isEmpty || isLast {
          if let begin { pieces.append(begin..<i) }
          begin = isLast ? nil : min(end + 1, body.upperBound)
        }
      }
      i = end + 1
    }
    if let begin { pieces.append(begin..<body.upperBound) }
    return pieces
  }
}

// MARK: - Content

extension MIMEPart {
  private static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.lowercased() {
    case "quoted-printable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    default: Array(bytes)
    }
  }

  /// A text in which `=E5` is a byte, and `=` at the end of a line joins it to the next.
  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      guard bytes[i] == UInt8(ascii: "=") else {
        decoded.append(bytes[i])
        i += 1
        continue
      }
      if i + 2 < bytes.endIndex, let high = hexValue(bytes[i + 1]), let low = hexValue(bytes[i + 2])
      {
        decoded.append(high << 4 | low)
        i += 3
        continue
      }
      var end = i + 1
      while end < bytes.endIndex, bytes[end].isMarkupBlank, bytes[end] != ASCII.newline { end += 1 }
      if end == bytes.endIndex || bytes[end] == ASCII.newline {
        i = end + 1
      } else {
        decoded.append(bytes[i])
        i += 1
      }
    }
    return decoded
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte.lowercased {
    case ASCII.digits: byte - 0x30
    case 0x61...0x66: byte.lowercased - 0x57
    default: nil
    }
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 3 / 4)
    var (bits, count) = (UInt32(0), 0)
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 0x41
      case ASCII.lowercase: value = byte - 0x61 + 26
      case ASCII.digits: value = byte - 0x30 + 52
      case UInt8(ascii: "+"), ASCII.dash: value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return decoded
  }
}
