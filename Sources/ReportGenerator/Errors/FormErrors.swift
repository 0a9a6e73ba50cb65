import Disclosure

/// Reports that are not in the form, or do not say what the form asks for.
extension SeededError {
  static let forms: [SeededError] = [
    .otherForm, .noTitle, .noYear, .otherName, .noHeading, .noSection, .wrongNumber, .restarted,
    .misplacedSection, .noTable,
  ]

  /// The tables of a form that was not in force in the year.
  private static let otherForm = SeededError("F01.year") { draft, random in
    let year: Int
    switch draft.form {
    case .gov2021: year = random.int(2019...2020)
    case .gov2019: year = random.int(2021...2024)
    default: year = random.int(2019...2022)
    }
    draft.rewrite(as: draft.truth.with(year: year), &random)
    return []
  }

  /// A report without a title.
  private static let noTitle = SeededError("F02.title", shown: \.hasNoOtherDate) { draft, _ in
    draft.title = []
    return []
  }

  /// A title without a year.
  private static let noYear = SeededError("F02.year") { draft, _ in
    draft.title = ["\(draft.truth.agency.name)政府信息公开工作年度报告"]
    return []
  }

  /// The title of another agency's report.
  private static let otherName = SeededError(
    "F02.agency", besides: ["N18", "P04"], in: .sixSections, shown: \.keepsParagraphs
  ) { draft, random in
    let other = GeneratedAgency.like(draft.truth.agency, &random)
    let year = draft.truth.year
    draft.title = ["\(other.name)\(year)年政府信息公开工作年度报告"]
    draft.opening[0] =
      "根据《中华人民共和国政府信息公开条例》规定,现公布《\(draft.truth.agency.name)\(year)年政府信息公开工作年度报告》。"
    return []
  }

  /// A section without its heading.
  private static let noHeading = SeededError("F03.heading", in: .sixSections) { draft, random in
    draft.parts[random.int(1...3)].heading = nil
    return []
  }

  /// A report without one of its sections.
  private static let noSection = SeededError(
    "F03.section", besides: ["F05", "F10"], in: .sixSections
  ) { draft, random in
    let part = random.int(1...5)
    draft.parts.remove(at: part)
    return []
  }

  /// A heading with the number of the one before.
  private static let wrongNumber = prose("F04.number") { draft, random in
    let part = random.int(1...5)
    guard let heading = draft.parts[part].heading else { return nil }
    draft.parts[part].heading = Draft.numerals[part - 1] + heading.dropFirst()
    return []
  }

  /// Topics of section one that are numbered as sections are.
  private static let restarted = prose("F04.topics") { draft, random in
    let topics = ["主动公开情况", "依申请公开情况", "政府信息管理情况"].prefix(random.int(2...3))
    let texts = draft.parts[0].blocks.dropFirst()
    draft.parts[0].blocks =
      draft.parts[0].blocks.prefix(1)
      + zip(Draft.numbered(Array(topics)), texts).flatMap { [.prose($0), $1] }
      + texts.dropFirst(topics.count)
    return []
  }

  /// Sections five and six the other way round.
  private static let misplacedSection = prose("F04.order") { draft, _ in
    draft.parts.swapAt(4, 5)
    return []
  }

  /// A section of a table without the table.
  private static let noTable = SeededError(
    "F05.table", in: .sixSections, shown: \.showsCellsAndRows
  ) { draft, random in
    let part = random.int(1...3)
    draft.parts[part].blocks = [.prose("无。")]
    return []
  }
}
