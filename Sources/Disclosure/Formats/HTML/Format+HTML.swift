extension Format {
  /// A web page.
  static let html = Format(
    id: "html", name: .init(zh: "网页", en: "web page"),
    recognizes: { bytes in !Archive.isArchive(bytes) && PageSigns(bytes).areThere },
    render: { bytes throws(ReadError) in try PageRendering(PageEncoding.decoded(bytes)).text })
}

/// The signs by which a web page is told from a text that mentions a tag.
struct PageSigns {
  private let head: [UInt8]

  /// The signs in a file's first bytes, in whatever encoding they stand.
  init(_ bytes: [UInt8]) {
    let head = Array(bytes.prefix(64 << 10))
    self.head = head.prefix(4096).contains(0) ? head.filter { $0 != 0 } : head
  }

  /// Whether the file is a web page: it begins as one, or is full of its tags.
  var areThere: Bool {
    guard head.holds(UInt8(ascii: "<")), !head.starts(with: Self.richText) else { return false }
    if let first = firstTag {
      if Self.roots.contains(first) { return true }
      if !Self.elements.contains(first) { return false }
      return tags(Self.elements, atLeast: 3)
    }
    return tags(Self.roots, atLeast: 2) || tags(Self.elements, atLeast: 20)
  }

  /// The name of the first tag, in small letters, where nothing but blanks, comments and declarations
  /// stands before it; `nil` where text does.
  private var firstTag: String? {
    // The marks of byte order, whatever the encoding.
    var i = head.firstIndex { $0 < 0xEF && $0 != 0xBB && $0 != 0xBF } ?? head.count
    while i + 1 < head.count {
      if head[i].isMarkupBlank {
        i += 1
        continue
      }
      guard head[i] == UInt8(ascii: "<") else { return nil }
      if head.has(Array("<!--".utf8), at: i, before: head.count) {
        i = (head.place(of: Array("-->".utf8), in: i..<head.count) ?? head.count) + 3
      } else if head[i + 1] == UInt8(ascii: "!") || head[i + 1] == UInt8(ascii: "?") {
        let name = word(at: i + 2)
        if name == "doctype" { return word(after: i + 9) }
        i = head.place(ofByte: UInt8(ascii: ">"), from: i) + 1
      } else {
        return word(at: head[i + 1] == UInt8(ascii: "/") ? i + 2 : i + 1)
      }
    }
    return nil
  }

  private func word(after start: Int) -> String {
    var i = start
    while i < head.count, head[i].isMarkupBlank { i += 1 }
    return word(at: i)
  }

  private func word(at start: Int) -> String {
    let letters = head.dropFirst(start).prefix(12).map(\.lowercased)
    return String(
      decoding: letters.prefix { $0.isLatin || ASCII.digits.contains($0) || $0 == ASCII.colon },
      as: UTF8.self)
  }

  /// Whether tags of these elements stand in the text so many times, one that ends among them.
  private func tags(_ names: Set<String>, atLeast count: Int) -> Bool {
    var found = 0
    var ends = 0
    var i = 0
    while i + 1 < head.count {
      i = head.place(ofByte: UInt8(ascii: "<"), from: i) + 1
      guard i < head.count else { return false }
      let isEnd = head[i] == UInt8(ascii: "/")
      guard names.contains(word(at: isEnd ? i + 1 : i)) else { continue }
      found += 1
      if isEnd { ends += 1 }
      if found >= count, ends > 0 { return true }
    }
    return false
  }

  private static let richText = Array("{\\rtf".utf8)
  private static let roots: Set<String> = ["html", "head", "body"]
  private static let elements: Set<String> = roots.union(
    "meta title link script style table tbody thead tr td th div p span section article center font h1 h2 h3 h4 ul ol li dl dt dd base form iframe frameset header main nav a b strong br img hr noscript o:p"
      .split(separator: " ").map(String.init))
}
