/// How a website writes its pages: drawn anew for every report.
struct HTMLStyle: Sendable {
  /// What made the markup.
  enum Markup: Sendable {
    /// A content management system of today.
    case clean
    /// Word, through the clipboard.
    case word
    /// A hand of twenty years ago: capitals, and ends of cells and rows left out.
    case old
  }

  /// Where a page says who published it and when.
  enum Metadata: Sendable, CaseIterable {
    case none, elements, spans, list, table
  }

  /// What made the markup.
  var markup = Markup.clean
  /// The bytes of the page.
  var encoding = HTMLEncoding()
  /// Where the metadata stand.
  var metadata = Metadata.elements
  /// Whether the page is one line.
  var isOneLine = false
  /// How many labels in a hundred stand in several paragraphs or on several lines of their cell.
  var brokenCells = 5
  /// Whether the report is a document with a head of its own inside the page.
  var isInner = false
  /// Whether a paragraph of a hand of twenty years ago may run into the next.
  var runsOn = false
  /// Whether copies of tables with other figures are hidden in the page.
  var hasDecoys = false
  /// Whether the blocks of section two are tables of their own.
  var isDivided = false
  /// How many kilobytes of scripts and styles are in it.
  var noise = 0
  /// What stands in a blank cell.
  var blank = "&nbsp;"
  /// What stands round the figures in their cells.
  var padding = ""

  /// A style of a kind of markup, the rest of it drawn.
  init(_ markup: Markup, _ random: inout Random) {
    self.markup = markup
    metadata = random.pick(Metadata.allCases)
    isDivided = random.chance(25)
    isOneLine = random.chance(8)
    isInner = random.chance(8)
    hasDecoys = random.chance(8)
    if random.chance(10) { noise = random.int(50...120) }
    if random.chance(20) { encoding = HTMLEncoding(&random) }
    blank = random.pick(["&nbsp;", "", "<br>", "　", "&#160;", "<p>&nbsp;</p>"])
    padding = random.pick(["", "", "&nbsp;", "&nbsp;&nbsp;", "\n      "])
  }
}

extension Layout {
  /// Every way in which websites write reports, in order.
  package static let allPages: [Layout] = [
    .page("html-clean", .clean) { _, _ in },
    .page("html-word", .word) { _, _ in },
    .page("html-old", .old) { style, _ in style.runsOn = true },
    .page("html-line", .clean) { style, random in
      style.isOneLine = true
      style.markup = random.pick([.clean, .word, .old])
    },
    .page("html-broken", .clean) { style, random in
      style.brokenCells = 60
      style.markup = random.pick([.clean, .word, .old])
    },
    .page("html-inner", .word) { style, random in
      style.isInner = true
      style.runsOn = true
      style.markup = random.pick([.word, .old])
    },
    .page("html-hidden", .clean) { style, _ in style.hasDecoys = true },
    .page("html-heavy", .clean) { style, random in
      style.noise = random.int(50...300)
      style.markup = random.pick([.clean, .old])
    },
    .page("html-encoding", .clean) { style, random in
      style.encoding = HTMLEncoding(&random)
      style.markup = random.pick([.clean, .word, .old])
    },
  ]

  private static func page(
    _ id: String, _ markup: HTMLStyle.Markup,
    _ change: @escaping @Sendable (inout HTMLStyle, inout Random) -> Void
  ) -> Layout {
    Layout(id) { page, random in
      var style = HTMLStyle(markup, &random)
      change(&style, &random)
      var writer = HTMLWriter(page, style, random)
      return writer.bytes()
    }
  }
}
