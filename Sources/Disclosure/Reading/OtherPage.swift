/// A page that looks like an annual report and is none. Read as a report it would give blanks, or the
/// numbers of a quarter, for those of a year.
enum OtherPage: String, CaseIterable {
  /// 解读: a page that explains a report.
  case interpretation
  /// 通知: a letter that says how reports are to be made.
  case notice
  /// Figures of a month, a quarter or half a year.
  case partOfYear
  /// An analysis of requests only.
  case analysis
  /// A statistics form that nobody has filled in.
  case blankForm
  /// A model of a report, of 某市 or xx市.
  case template
  /// A column of a website: the titles of reports, and no report.
  case column

  /// What the page is; `nil` if it may be a report. Numbers in the form's tables make a report of any
  /// page but one whose headline names a part of a year.
  init?(of outline: Outline, _ tables: TableRecovery, _ metadata: Metadata) {
    let isFilled = tables.hasValues
    let headlines = Headlines(of: outline.front)
    if headlines.isPartOfYear, metadata.period?.value.wholeYear == nil {
      self = .partOfYear
    } else if isFilled {
      return nil
    } else if let other = headlines.other {
      self = other
    } else if outline.isExplained {
      self = .interpretation
    } else if let title = metadata.title?.value, Self.hasPlaceholder(title) {
      self = .template
    } else if !tables.isEmpty, outline.isUnsigned(metadata), !outline.hasSpeaker {
      self = .blankForm
    } else if tables.isEmpty, headlines.titles.count >= 4, outline.sections.isEmpty {
      self = .column
    } else {
      return nil
    }
  }

  /// Whether a title leaves the name of the agency to be filled in.
  private static func hasPlaceholder(_ title: String) -> Bool {
    let bytes = Array(title.utf8)
    return placeholders.contains { bytes.place(of: $0, in: bytes.indices) != nil }
  }

  private static let placeholders = [
    "xx", "XX", "Xx", "××", "**", "＊＊", "○○", "〇〇", "△△", "□□", "__", "ｘｘ", "ＸＸ",
  ].map { Array($0.utf8) }
}

// MARK: - The headlines of a page

/// The lines before the first section that say what a page is.
private struct Headlines {
  /// The titles of annual reports, each once.
  var titles: Set<String> = []
  /// What the first headline says the page is, if not a report.
  var other: OtherPage?
  /// Whether a headline, and no title of a report, names a part of a year.
  var isPartOfYear = false

  init(of front: [Passage]) {
    for passage in front {
      let line = passage.text.utf8.span
      guard (12...Self.longest).contains(line.count) else { continue }
      let letters = Letters(passage.text)
      // The head of a page states its title once more.
      if MetadataLabels.pageFact(of: letters) == nil { take(letters) }
    }
    if !titles.isEmpty { isPartOfYear = false }
  }

  private mutating func take(_ line: Letters) {
    guard line.contains("公开") || line[0] == 0x5404 else { return }
    guard !line.contains(">"), !line.contains("。") else { return }
    let isPart = Self.parts.contains(where: line.contains)
    if !isPart, let title = ReportTitle(line), title.year != nil || title.agency != nil {
      titles.insert(title.text)
      return
    }
    if isPart, Self.ends.contains(where: { line.has($0, at: line.count - $0.count) }),
      !line.contains("\u{FF0C}")
    {
      isPartOfYear = true
    }
    guard titles.isEmpty, other == nil else { return }
    other = Self.kind(of: line)
  }

  private static func kind(of line: Letters) -> OtherPage? {
    let isReport = line.contains("报告") || line.contains("年报")
    if isReport, line.contains("解读") { return .interpretation }
    guard !cited.contains(where: { line.has($0, at: 0) }) else { return nil }
    let end = line.count
    if line.has("通知", at: end - 2), isReport || line.contains("信息公开") { return .notice }
    if line[0] == 0x5404, line[end - 1] == 0x3A { return .notice }
    if line.contains("申请"), line.has("分析", at: end - 2) || line.has("分析报告", at: end - 4) {
      return .analysis
    }
    return nil
  }

  /// The longest headline, in bytes.
  private static let longest = 180
  /// Parts of a year.
  private static let parts: [Letters] = ["季度", "半年", "1-6月", "1—6月", "月份"]
  /// Ends of headlines over the figures of a part of a year.
  private static let ends: [Letters] = ["情况", "统计", "报告", "报表", "统计表", "分析", "小结", "总结", "通报"]
  /// Words with which a sentence cites a letter.
  private static let cited: [Letters] = ["根据", "按照", "依据", "依照", "为", "现将"]
}

// MARK: - What the text says

extension TableRecovery {
  /// Whether values stand in the form's tables, those that could not be read among them.
  fileprivate var hasValues: Bool {
    readings.contains { reading in
      switch reading.entry {
      case .number, .slash, .dash: true
      case .blank, .absent, .unreadable: false
      }
    }
      || remarks.contains { remark in
        switch remark {
        case .valueCount, .unplacedValues, .repeatedRow, .columnsOutOfOrder, .unknownRow: true
        default: false
        }
      }
  }
}

extension Outline {
  /// Whether a sentence says that a report is explained here.
  fileprivate var isExplained: Bool {
    let opening = front + (sections.first?.passages.prefix(3) ?? [])
    return opening.contains { passage in
      passage.text.utf8.count <= 600 && passage.text.holds(anyOf: ["解读如下", "现解读", "进行解读"])
    }
  }

  /// Whether neither agency nor year can be told, or only what an empty form names.
  fileprivate func isUnsigned(_ metadata: Metadata) -> Bool {
    guard let agency = metadata.agency else { return true }
    return agency.evidence == .metadata && metadata.title == nil
  }

  /// Whether somebody speaks of himself: 我局, 本机关.
  fileprivate var hasSpeaker: Bool {
    sections.contains { section in
      section.passages.contains {
        $0.text.holds(anyOf: ["我", "本局", "本镇", "本乡", "本街", "本单位", "本机关", "本办", "本委"])
      }
    }
  }
}

// MARK: - What is said of it

extension OtherPage {
  /// The refusal to read the page as a report.
  var error: ReadError {
    let kind = name
    return ReadError(
      .notAReport, zh: "这是\(kind.zh),不是政府信息公开工作年度报告。",
      en: "This is \(kind.en), not an annual report on open government information.")
  }

  private var name: Message {
    switch self {
    case .interpretation: Message(zh: "年度报告的解读", en: "a page that explains an annual report")
    case .notice: Message(zh: "关于编报年度报告的通知", en: "a letter on how to compile annual reports")
    case .partOfYear:
      Message(zh: "某月、某季度或半年的统计", en: "a statistic of a month, a quarter or half a year")
    case .analysis: Message(zh: "依申请公开情况的分析", en: "an analysis of requests")
    case .blankForm: Message(zh: "未填写的空白统计表", en: "a statistics form that is not filled in")
    case .template: Message(zh: "未填写机关名称和数据的模板", en: "a template without agency and figures")
    case .column: Message(zh: "网站的栏目目录", en: "a column of a website that lists reports")
    }
  }
}
