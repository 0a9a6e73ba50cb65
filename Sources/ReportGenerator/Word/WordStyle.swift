/// How an author sets a file of Word: drawn anew for every report.
struct WordStyle: Sendable {
  /// The lines of a table.
  enum Rules: Sendable {
    /// Round every cell.
    case all
    /// Above, below and under the heads.
    case three
    /// None.
    case none
  }

  /// The lines of its tables.
  var rules = Rules.all
  /// Whether the pages lie on their long side.
  var isLandscape = false
  /// The margins, in twentieths of a point.
  var margin = 1_440
  /// The letters of prose and those of tables, in half points.
  var sizes = (prose: 32, table: 21)
  /// The least height of a row, in twentieths of a point.
  var rowHeight = 0
  /// Whether a row may begin on one page and end on the next.
  var breaksRows = true
  /// Whether heads stand again on every page that a table reaches.
  var repeatsHeads = false
  /// Whether the labels of groups run downwards.
  var hasVerticalGroups = false
  /// What stands round the number of a page; `nil` for no number.
  var pageNumber: (before: String, behind: String)? = ("", "")
  /// Whether the agency stands at the head of every page.
  var hasHeader = false
  /// How the numbers of headings are counted by Word; `nil` where they are typed.
  var numbering: String?
  /// Whether the numbering belongs to the style of headings, not to each.
  var isNumberedByStyle = false
  /// How many texts in a hundred are cut into runs.
  var cutRuns = 15
  /// Whether a figure may be cut into runs too; LibreOffice ends a line where one run ends.
  var cutsFigures = true
  /// How many texts in a hundred have changes that Word remembers.
  var changes = 0
  /// How many texts in a hundred have hidden characters.
  var hidden = 0
  /// How many texts in a hundred stand in content controls.
  var controls = 0
  /// How many labels in a hundred stand in two paragraphs or on two lines.
  var brokenCells = 5
  /// Whether a paragraph stands in a text box.
  var hasTextBox = false
  /// Whether tables stand in the only cell of another.
  var isNested = false
  /// Whether the blocks of section two are tables of their own.
  var isDivided = false
  /// Whether the parts of the file are compressed.
  var isCompressed = true

  /// The plain style, its measures drawn.
  init(_ random: inout Random) {
    margin = random.pick([1_000, 1_440, 1_800])
    sizes = (random.pick([28, 32]), random.pick([18, 21, 24]))
    rowHeight = random.pick([0, 300, 400, 600])
    breaksRows = random.chance(50)
    repeatsHeads = random.chance(40)
    isDivided = random.chance(30)
    isCompressed = random.chance(80)
    hasHeader = random.chance(20)
    let around = [("", ""), ("— ", " —"), ("- ", " -"), ("第 ", " 页")]
    pageNumber = random.chance(80) ? random.pick(around) : nil
  }
}

extension Layout {
  /// Every way in which authors write reports in Word, in order.
  package static let allWord: [Layout] = [
    .word("docx") { _, _ in },
    .word("docx-numbered") { style, random in
      style.numbering = random.pick(["chineseCounting", "chineseCountingThousand"])
      style.isNumberedByStyle = random.chance(40)
    },
    .word("docx-runs") { style, random in
      style.cutRuns = 80
      style.brokenCells = random.pick([0, 50])
    },
    .word("docx-changed") { style, _ in style.changes = 30 },
    .word("docx-hidden") { style, _ in style.hidden = 30 },
    .word("docx-controls") { style, random in
      style.controls = 30
      style.hasTextBox = random.chance(70)
    },
    .word("docx-nested") { style, random in
      style.isNested = true
      style.hasVerticalGroups = random.chance(50)
    },
  ]

  private static func word(
    _ id: String, _ change: @escaping @Sendable (inout WordStyle, inout Random) -> Void
  ) -> Layout {
    Layout(id) { page, random in
      var style = WordStyle(&random)
      change(&style, &random)
      var writer = WordWriter(page, style, random)
      return writer.bytes()
    }
  }

  /// Every way in which reports are printed, in order: a file of Word that is to be converted.
  package static let allPrinted: [Layout] = [
    .printed("pdf") { _, _ in },
    .printed("pdf-breaks") { style, random in
      style.rowHeight = random.int(500...900)
      style.repeatsHeads = random.chance(50)
    },
    .printed("pdf-landscape") { style, _ in style.isLandscape = true },
    .printed("pdf-vertical") { style, _ in style.hasVerticalGroups = true },
    .printed("pdf-broken") { style, _ in style.brokenCells = 50 },
    .printed("pdf-threeLine") { style, _ in style.rules = .three },
    .printed("pdf-borderless", showsBlanks: false) { style, _ in style.rules = .none },
    .printedPage,
  ]

  /// A page of a website, printed.
  private static let printedPage = Layout("pdf-page") { page, random in
    var style = HTMLStyle(.word, &random)
    style.encoding = HTMLEncoding()
    style.hasDecoys = false
    style.isInner = false
    style.noise = 0
    var writer = HTMLWriter(page, style, random)
    return writer.bytes()
  }

  private static func printed(
    _ id: String, showsBlanks: Bool = true,
    _ change: @escaping @Sendable (inout WordStyle, inout Random) -> Void
  ) -> Layout {
    Layout(id, showsBlanks: showsBlanks) { page, random in
      var style = WordStyle(&random)
      style.hasVerticalGroups = random.chance(10)
      change(&style, &random)
      style.cutsFigures = false
      // LibreOffice prints rows that it breaks over one another or not at all, unless they are high.
      if style.rowHeight < 500 { style.breaksRows = false }
      // Without lines round it, a figure on two lines would be two figures, and a row on two pages two
      // rows.
      if style.rules != .all {
        style.sizes.table = 18
        style.breaksRows = false
      }
      var writer = WordWriter(page, style, random)
      return writer.bytes()
    }
  }
}
