/// What becomes of an element before a page is parsed.
enum MarkupRule {
  /// It only styles the text inside: its tags are left out, unless it hides that text.
  case inline
  /// It raises or lowers the text inside: a number there is none with the digits beside it.
  case raised
  /// It strikes the text inside out, which is then no more in force.
  case struck
  /// It shows nothing and holds nothing.
  case void
  /// A line ends there.
  case lineBreak
  /// A paragraph, or another block that the next of its kind closes.
  case paragraph
  /// A block that holds blocks.
  case container
  /// A table.
  case table
  /// A part of a table.
  case tablePart
  /// A link.
  case link
  /// What is inside is no text of the page.
  case code
  /// A picture, which may show letters that cannot be read.
  case picture
  /// A field that shows its value.
  case field
  /// What is inside is not shown, and may hold the report all the same.
  case unseen
  /// The title of the page.
  case title
  /// A fact about the page.
  case meta
  /// A page inside the page.
  case frame

  /// The rule for an element by the key of its name; whatever is not known only styles.
  static func of(_ key: UInt64) -> MarkupRule { rules[key] ?? .inline }

  /// The key of an element's name in small letters: its first eight bytes, which tell all names apart.
  static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.prefix(keyLength).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// How many bytes of a name its key has.
  static let keyLength = 8

  private static let rules: [UInt64: MarkupRule] = {
    var rules: [UInt64: MarkupRule] = [:]
    for (rule, names) in names {
      for name in names.split(separator: " ") { rules[key(name.utf8)] = rule }
    }
    return rules
  }()

  private static let names: [(MarkupRule, String)] = [
    (
      .void,
      """
      html head body base link img image area col colgroup wbr param source track embed form \
      frameset noframes button keygen plaintext bgsound
      """
    ),
    (.raised, "sup sub"),
    (.struck, "del s strike"),
    (.lineBreak, "br hr"),
    (.paragraph, "p li dt dd h1 h2 h3 h4 h5 h6"),
    (
      .container,
      """
      div section article main aside nav header footer center blockquote ul ol dl fieldset legend \
      figure figcaption details summary address pre menu dir hgroup
      """
    ),
    (.table, "table"),
    (.tablePart, "thead tbody tfoot tr td th caption"),
    (.link, "a"),
    (.code, "script style xml rt rp"),
    (.picture, "svg math canvas object"),
    (.field, "input"),
    (.unseen, "noscript template textarea xmp select noembed datalist"),
    (.title, "title"),
    (.meta, "meta"),
    (.frame, "iframe frame"),
  ]
}
