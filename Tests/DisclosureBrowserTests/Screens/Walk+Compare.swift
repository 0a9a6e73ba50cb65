/// The ways through comparisons, pages and tables of several years.
extension Walk {
  private static let every = [Size(80, 24), Size(120, 40), Size(200, 50), Size(40, 10)]

  static let counterparts = Walk(
    name: "counterparts", sizes: every,
    steps: [
      .init("/ 自 然 Enter Enter 3 =", "what the report can be compared with"),
      .init("s l j Enter", "found by pinyin, on the left; the row is kept"),
      .init("Down Right", "the row of what is carried in: another agency has no link"),
      .init("z", "what agrees is left out"),
      .init("z 5", "prose beside prose"),
      .init("= 教 育 局", "another one, in the comparison"),
      .init("Enter", "of another year, in the same section"),
      .init("= u n k n o w n", "none of that name"),
      .init("Escape Escape c", "the year before, with what it carries over"),
      .init("t", "from the new requests nothing leads to another year"),
      .init("Down t", "from what is carried in to what was carried out"),
      .init("t Down", "and back, to the link itself"),
      .init("c", "sides swapped, the link as well"),
      .init("z", "a broken link is a difference"),
    ])

  static let onePage = Walk(
    name: "one-page", sizes: every,
    steps: [
      .init("/ 自 然 Enter Enter p", "all sections below each other"),
      .init("1", "from the beginning"),
      .init("PageDown PageDown", "the tabs follow"),
      .init("Tab", "the next section"),
      .init("3 Down Right", "a cell, with its details"),
      .init("t", "its number in the prose"),
      .init("/ 复 议 Enter", "found in whatever section"),
      .init(".", "the next"),
      .init("3 z", "without zeros"),
      .init("<", "the year before, at the same cell"),
      .init("p", "one section again, at the same cell"),
      .init("p z n", "a failing check"),
      .init("End", "the end"),
    ])

  static let years = Walk(
    name: "years", sizes: every,
    steps: [
      .init("/ 自 然 Enter Enter 3 Down Y", "a row of the requests over the years"),
      .init("Left", "the year before"),
      .init("Tab", "another column of the table"),
      .init("d", "the changes"),
      .init("z", "rows that differ"),
      .init("z d 2", "the tables of the second section"),
      .init("4", "of the fourth"),
      .init("5", "the fifth has none"),
      .init("/ 维 持 Enter", "what was searched for"),
      .init("Enter", "the report at the cell"),
      .init("Y ]", "the next agency"),
      .init("Escape Escape / C-u 林 业 Enter Y", "the old form alone"),
    ])

  static let dividers = Walk(
    name: "dividers", sizes: every,
    steps: [
      .init("/ 自 然 Enter Enter c 5", "prose beside prose"),
      .init("+ + + + +", "more room at the left"),
      .init("- - - - - - - - - -", "and at the right"),
      .init("K K", "higher details"),
      .init("J J J J J", "and low ones"),
      .init("Escape K K K", "as many rows more in the report"),
    ])
}
