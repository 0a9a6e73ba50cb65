/// What the head of a page states: its title, and the facts by which 政府网站发展指引 has sites
/// describe every page, `<meta name="PubDate" content="2024-01-19 10:20">`.
struct PageFacts {
  /// A fact under the name that the page gives it.
  struct Entry {
    let name: String
    let value: [UInt8]
    /// Whether it tells of the article; else it serves search engines, and may repeat the text.
    let isOfArticle: Bool
  }

  /// The facts in their order, each once.
  private(set) var entries: [Entry] = []

  /// Adds the fact that a `meta` element states, if it is one that sites state of their pages.
  mutating func add(_ tag: MarkupTag, in text: [UInt8]) {
    guard
      let name = tag.value(of: "name", in: text) ?? tag.value(of: "property", in: text),
      let value = tag.value(of: "content", in: text), name.count <= 40
    else { return }
    let word = String(decoding: name, as: UTF8.self)
    guard MetadataLabels.fact(ofPage: word) != nil || Self.others.contains(word.lowercased())
    else { return }
    add(word, HTMLCharacters.decoded(value))
  }

  /// Adds a fact, unless it is there or says nothing.
  mutating func add(_ name: String, _ value: [UInt8]) {
    let letters = name.lowercased()
    var line = LineText()
    line.append(value[...])
    guard !line.isEmpty, line.bytes.count <= Self.longest,
      !entries.contains(where: { $0.name.lowercased() == letters })
    else { return }
    entries.append(
      Entry(name: name, value: line.bytes, isOfArticle: !Self.others.contains(letters)))
  }

  private static let others: Set<String> = [
    "keywords", "description", "url", "sitedomain", "siteidcode", "columntype",
    "columndescription", "columnkeywords",
  ]
  /// The longest value, in bytes.
  private static let longest = 2000
}
