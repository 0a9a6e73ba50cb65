/// Headings of sections that are not quite the form's.
extension Damage {
  /// Other wordings that mean the same.
  static let headingVariants = Damage("heading.variant", in: .sixSections) { draft, _, random in
    for part in draft.parts.indices where random.chance(70) && part < variants.count {
      draft.parts[part].heading = random.pick(variants[part])
    }
  }

  /// Other punctuation behind the number, or no number.
  static let headingNumbers = Damage("heading.number", in: .sixSections) { draft, _, random in
    let mark = random.pick([" 、", "、 ", ".", ",、", "．", " "])
    draft.changeHeadings { $0.prefix(1) + mark + $0.dropFirst(2) }
    if random.chance(30) { draft.parts[1].heading = "、主动公开政府信息情况" }
    if random.chance(20) { draft.parts[0].heading = "—、总体情况" }
  }

  /// The headings of sections with tables are missing.
  static let missingHeadings = Damage("heading.missing", in: .sixSections) { draft, _, random in
    for part in random.some(random.int(1...3), of: [1, 2, 3]) { draft.parts[part].heading = nil }
  }

  /// All numbers are one too high, behind a section more.
  static let shiftedHeadings = Damage("heading.shifted", in: .sixSections) { draft, _, _ in
    let titles = draft.parts.map { $0.heading.map { String($0.dropFirst(2)) } ?? "" }
    for (part, heading) in Draft.numbered(["引言"] + titles).dropFirst().enumerated() {
      draft.parts[part].heading = heading
    }
    let blocks = draft.opening.map(Draft.Block.prose)
    draft.opening = []
    draft.parts.insert(.init(heading: "一、概述", blocks: blocks), at: 0)
  }

  /// The text goes on in the heading's own line.
  static let inlineHeadings = Damage("heading.inline") { draft, _, random in
    for part in draft.parts.indices where random.chance(60) {
      guard let heading = draft.parts[part].heading,
        case .prose(let text)? = draft.parts[part].blocks.first
      else { continue }
      draft.parts[part].heading = nil
      draft.parts[part].blocks[0] = .prose(heading + random.pick([" ", "。", ""]) + text)
    }
  }

  /// The opening sentence lists the parts of the report.
  static let listOfParts = Damage("heading.list") { draft, _, random in
    draft.opening.append(
      "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、"
        + "存在的主要问题及改进情况、其他需要报告的事项\(random.pick(["六", "五", "七"]))个部分。")
  }

  /// A seventh section.
  static let sevenSections = Damage("heading.seven", in: .sixSections) { draft, _, _ in
    draft.parts.append(
      .init(
        heading: "七、\(draft.truth.year + 1)年工作思路", blocks: [.prose("继续做好政府信息公开工作,不断提升服务水平。")]))
  }

  /// The heading is a row of the table, or stands once more in it.
  static let headingInTable = Damage("heading.row", in: .sixSections) { draft, _, random in
    let keepsHeading = random.chance(50)
    for part in 1...3 {
      guard let heading = draft.parts[part].heading,
        case .table(var grid)? = draft.parts[part].blocks.first
      else { continue }
      let text = keepsHeading ? String(heading.dropFirst(2)) : heading
      if !keepsHeading { draft.parts[part].heading = nil }
      grid.rows.insert(.init(cells: [.init(text, .other)]), at: 0)
      draft.parts[part].blocks[0] = .table(grid)
    }
  }

  /// Prose before and behind the tables of a section.
  static let proseInSections = Damage("heading.prose", in: .sixSections) { draft, _, random in
    let year = draft.truth.year
    draft.parts[1].blocks.insert(.prose("\(year)年,主动公开各类信息\(random.int(3...300))条。"), at: 0)
    draft.parts[1].blocks.append(
      .prose("\(year)年本行政区域(或本部门)政府信息公开发布总数量(条):\(random.int(0...900))"))
  }

  private static let variants: [[String]] = [
    ["一、概述", "一、总体概述", "一、工作基本情况", "一、政府信息公开总体情况", "一、 总体情况", "一、\n总体情况"],
    ["二、政府信息主动公开情况", "二、主动公开信息情况", "二、主动公开政府信息的情况", "二、行政机关主动公开政府信息情况"],
    ["三、行政机关收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开的申请情况", "三、收到和处理政府信息公开申请的情况"],
    [
      "四、政府信息公开行政复议和行政诉讼情况", "四、政府信息公开行政复议行政诉讼情况",
      "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    ],
    ["五、存在的问题及改进措施", "五、政府信息公开工作存在的主要问题及整改情况", "五、存在的主要问题和改进情况"],
    ["六、其他报告的事项", "六、需要报告的其他事项", "六、其它需要报告的事项"],
  ]
}

extension Draft {
  fileprivate mutating func changeHeadings(_ write: (String) -> String) {
    for part in parts.indices { parts[part].heading = parts[part].heading.map(write) }
  }
}
