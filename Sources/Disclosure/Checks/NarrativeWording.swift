/// The sentences in which a clerk is told what the prose says and what the table says.
extension NarrativeComparison {
  /// The finding that a statement differs from the table.
  func breach(
    of statement: Statement, _ measure: NarrativeMeasure, _ figures: Figures
  ) -> Judgment {
    let check = check(statement, measure, figures)
    let texts = [Language.zh, .en].map { language in
      sentence(statement, measure, in: language) { cells in
        language == .zh
          ? "与表中\(cells)不一致" : "but the table has \(cells)"
      }
    }
    let left: Number? =
      switch statement.value {
      case .exactly(let count): Number(count)
      case .none: .zero
      case .between, .some, .all: nil
      }
    return Judgment(
      check: check,
      finding: Finding(
        check, measure.severity, operands: operands(measure), left: left, right: figures.sum,
        at: statement.position, zh: texts[0], en: texts[1]))
  }

  /// The finding that a statement cannot be compared, because the table has no number.
  func doubt(of statement: Statement, _ measure: NarrativeMeasure) -> Judgment {
    let texts = [Language.zh, .en].map { language in
      sentence(statement, measure, in: language) { cells in
        language == .zh
          ? "表中\(cells)没有数字,无法核对"
          : "but the table has no number for \(cells), so it cannot be checked"
      }
    }
    return Judgment(
      check: measure.check,
      finding: Finding(
        measure.check, measure.severity, .uncertain, operands: operands(measure),
        at: statement.position,
        zh: texts[0], en: texts[1]))
  }

  private func sentence(
    _ statement: Statement, _ measure: NarrativeMeasure, in language: Language,
    _ rest: (String) -> String
  ) -> String {
    let place = statement.position.named(language)
    let cells = measure.cells.map { named($0, language) }
    let claim = claim(statement, measure, language)
    let quote = statement.excerpt
    return language == .zh
      ? "\(place)称“\(quote)”(\(claim)),\(rest(cells.joined(separator: "、")))。"
      : "\(place) says \u{201C}\(quote)\u{201D} (\(claim)), \(rest(cells.joined(separator: " and ")))."
  }

  private func claim(
    _ statement: Statement, _ measure: NarrativeMeasure, _ language: Language
  ) -> String {
    let name = measure.name[language]
    let value: String
    switch statement.value {
    case .exactly(let count): value = "\(count)"
    case .between(let low, let high): value = "\(low)–\(high - 1)"
    case .none: value = "0"
    case .some: return name
    case .all: return name
    }
    return language == .zh ? "\(name)为\(value)" : "\(name): \(value)"
  }

  /// A cell with its printed label, what stands in it, and where: `“(七)总计·总计”的10(第86行)`.
  private func named(_ cell: String, _ language: Language) -> String {
    guard let index = report.form.index(of: cell) else { return cell }
    let name = report.form.name(ofCell: index, language)
    let reading = report.cells[index]
    let number = reading.entry.number?.description
    let place = reading.position.map { $0.named(language) }
    if language == .zh {
      return "“\(name)”" + (number.map { "的\($0)" } ?? "") + (place.map { "(\($0))" } ?? "")
    }
    return (number.map { "\($0) for " } ?? "") + "\u{201C}\(name)\u{201D}"
      + (place.map { " (\($0))" } ?? "")
  }

  private func operands(_ measure: NarrativeMeasure) -> [Finding.Operand] {
    measure.cells.map { cell in
      let reading = report[cell]
      return Finding.Operand(cell: cell, entry: reading.entry, position: reading.position)
    }
  }
}

extension Position {
  /// The place in words: `第3页第12行`.
  func named(_ language: Language) -> String {
    switch (page, language) {
    case (let page?, .zh): "第\(page)页第\(line)行"
    case (let page?, .en): "page \(page), line \(line)"
    case (nil, .zh): "第\(line)行"
    case (nil, .en): "line \(line)"
    }
  }
}

extension Statement {
  /// The longest quotation that still reads well in a message.
  private static let longest = 48

  /// The words of the sentence that make the statement, with dots for what is left out.
  public var excerpt: String {
    guard quote.count > Self.longest else { return quote }
    let clauses = quote.split { $0 == "," || $0 == "\u{FF0C}" }
    let marks: [String] =
      switch value {
      case .exactly(let count): ["\(count)"]
      case .between(let low, _): ["\(low)", "余", "约", "近"]
      case .none: ["未", "没有", "无", "零"]
      case .some: ["审结"]
      case .all: ["全部", "均", "都", "率"]
      }
    let made =
      clauses.first { clause in
        marks.contains { Letters(clause).contains(Letters($0)) } && names(Letters(clause))
      } ?? clauses.first { clause in marks.contains { Letters(clause).contains(Letters($0)) } }
    guard let made else { return quote.prefix(Self.longest) + "…" }
    let head = made.startIndex == quote.startIndex ? "" : "…"
    let tail = made.endIndex == quote.endIndex ? "" : "…"
    return head + made.prefix(Self.longest) + tail
  }

  /// Whether a clause names what is counted.
  private func names(_ clause: Letters) -> Bool {
    switch subject {
    case .received: clause.contains("收") || clause.contains("接") || clause.contains("申请")
    case .done, .handled: clause.contains("办") || clause.contains("复")
    case .carriedIn, .carriedOut: clause.contains("转")
    case .review: clause.contains("复议")
    case .litigation, .directSuit, .suitAfterReview, .disputes: clause.contains("诉")
    case .granted, .partial, .disclosed, .denied: clause.contains("公开")
    case .unable: clause.contains("提供")
    case .notProcessed, .dealtOtherwise: clause.contains("处理")
    case .reviewsUpheld, .suitsUpheld: clause.contains("维持")
    case .reviewsCorrected, .suitsCorrected: clause.contains("纠")
    case .reviewsPending, .suitsPending: clause.contains("审结")
    case .byPersons: clause.contains("人")
    case .byBusinesses, .byResearchers, .byAssociations, .byLegalServices, .byOrganisations,
      .byOthers:
      true
    case .documentsMade, .documentsInForce: clause.contains("规范性文件")
    case .documentsRepealed: clause.contains("废止")
    case .licences: clause.contains("许可")
    case .penalties: clause.contains("处罚")
    case .coercions: clause.contains("强制")
    }
  }
}
