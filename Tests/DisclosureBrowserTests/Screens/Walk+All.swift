extension Walk {
  /// Every way that is kept; the first seven are those of the most used screens.
  static let all: [Walk] = [
    overview, report, compare, findings, source, trend, chain, tables, search, help, arranged,
    reduced,
    lists, counterparts, onePage, years, dividers,
  ]

  private static let every = [Size(80, 24), Size(120, 40), Size(40, 10)]

  static let overview = Walk(
    name: "overview", sizes: every + [Size(1, 1), Size(0, 0), Size(12, 4)],
    steps: [
      .init("", "the folder at a glance"),
      .init("End Left Left", "the last agency, two years back"),
      .init("Home Home h h h h h h h h", "the first year; the later ones are cut"),
      .init("/ 清 溪", "the filter works while it is typed"),
      .init("Enter", "and stays"),
      .init("Escape", "until it is cleared"),
      .init("/ 2 0 2 3 Enter", "a year as a filter"),
      .init("/ C-u R 0 1", "a check as a filter"),
      .init("C-u z z", "nothing matches"),
      .init("Escape", "cancelling brings back the filter of before"),
    ])

  static let report = Walk(
    name: "report", sizes: every,
    steps: [
      .init("/ 石 塘 Enter Enter", "a report with a failing row"),
      .init("n", "the first failing check of all, in another report"),
      .init("n n n n", "a few further"),
      .init("N", "one back"),
      .init("Escape Escape / C-u 自 然 Enter Enter", "another agency's latest report"),
      .init("1", "the first section: prose"),
      .init("PageDown", "further down"),
      .init("2", "the second section: small tables"),
      .init("3", "the third: the large table"),
      .init("4", "the fourth: in doubt"),
      .init("5", "the fifth: prose"),
      .init("6", "the sixth"),
      .init("9", "there is no ninth"),
      .init("3 <", "the same section a year earlier"),
      .init("]", "the same section of the next agency"),
    ])

  static let compare = Walk(
    name: "compare", sizes: every,
    steps: [
      .init("/ 自 然 Enter c", "two years of one form"),
      .init("Down Right Right Right Right", "both sides scroll as one"),
      .init("s", "the source of the cell on the side of the cursor"),
      .init("s", "and back"),
      .init("(", "an earlier year on the left"),
      .init("<", "an earlier year on the right"),
      .init("(", "no earlier year is there"),
      .init("5", "prose beside prose"),
      .init("Escape / C-u 市 场 Enter c", "two years of the older form"),
    ])

  static let findings = Walk(
    name: "findings", sizes: every,
    steps: [
      .init("f", "the gravest first"),
      .init("Down Down", "another finding in full"),
      .init("Enter", "its cell"),
      .init("Escape", "and back at the same line"),
      .init("/ 警 告", "filtered by severity"),
      .init("Enter End", "the last of them"),
      .init("/ C-u z z Enter", "nothing matches"),
    ])

  static let source = Walk(
    name: "source", sizes: every,
    steps: [
      .init("n s", "the place that the first failing check points at"),
      .init("PageUp", "what stands before it"),
      .init("Escape", "and back"),
    ])

  static let trend = Walk(
    name: "trend", sizes: every + [Size(200, 50)],
    steps: [
      .init("T", "new requests of every agency"),
      .init("End", "the last agency"),
      .init("Escape / 自 然 Enter Enter 3 T", "a cell of the table of requests, over the years"),
      .init("Left", "the year before"),
      .init("Down Tab", "the next row, the next column"),
      .init("End", "the last row"),
      .init("T", "the same figure of the agencies that the overview shows"),
    ])

  static let chain = Walk(
    name: "chain", sizes: every + [Size(200, 50)],
    steps: [
      .init("/ 自 然 Enter C", "what is carried over the years, for all applicants"),
      .init("Tab", "for natural persons"),
      .init("Up", "on a link"),
      .init("Enter", "the report behind it"),
      .init("C ]", "the next agency"),
    ])

  static let tables = Walk(
    name: "tables", sizes: every,
    steps: [
      .init("/ 自 然 Enter Enter 3 PageDown", "labels and head stay: down"),
      .init("Right Right Right Right Right Right", "and right"),
      .init("End", "the last line"),
      .init("Home", "the first line"),
    ])

  static let search = Walk(
    name: "search", sizes: [Size(80, 24), Size(40, 10)],
    steps: [
      .init("/ 自 然 Enter Enter .", "nothing was searched for yet"),
      .init("1 / 申 请", "typing a search"),
      .init("Enter", "the first match"),
      .init(".", "the next"),
      .init(",", "and back"),
      .init("/ 没 有 的 词 Enter", "what stands nowhere"),
    ])

  static let arranged = Walk(
    name: "arranged", sizes: [Size(80, 24), Size(120, 40)],
    steps: [
      .init("o", "the worst first"),
      .init("o", "the largest figure first"),
      .init("u", "by folder"),
      .init("O C-u s 4 . r e v i e w . t o t a l Enter", "another figure"),
      .init("/ s 3 . n e w . t o t a l > 4 0", "filtered by a figure, while it is typed"),
      .init("C-u s 3 . n e t > 4 Enter", "no such figure"),
      .init(
        "/ C-u 2 0 2 3 Space w a r n i n g Enter", "reports that the filter does not mean are dim"),
    ])

  static let reduced = Walk(
    name: "reduced", sizes: every,
    steps: [
      .init("/ 自 然 Enter Enter 3 PageDown PageDown", "the heads of rows stay in sight"),
      .init("z", "without zeros"),
      .init("c", "what agrees is left out, too"),
      .init("} }", "the next difference but one"),
      .init("2 }", "in the section after, where the one at hand has none"),
      .init("z", "all again"),
    ])

  static let lists = Walk(
    name: "lists", sizes: every,
    steps: [
      .init(":", "all commands"),
      .init("p a i x u", "found by pinyin"),
      .init("C-u z z z", "nothing fits"),
      .init("Escape n y", "what can be copied"),
      .init("Escape W m", "where it is to be written"),
    ])

  static let help = Walk(
    name: "help", sizes: [Size(120, 40)],
    steps: [
      .init("?", "the keys of the overview"),
      .init("Escape Enter ?", "of the report"),
      .init("Escape Escape / 自 然 Enter c ?", "of the comparison"),
      .init("Escape f ?", "of the findings"),
      .init("Escape Enter s ?", "of the source"),
    ])
}
