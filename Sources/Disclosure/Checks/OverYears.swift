/// What must agree with the same agency's report of the year before.
extension Check {
  /// Y01: what was carried out of one year is carried into the next.
  static let carryOver = overYears(
    "Y01", .init(zh: "跨年结转", en: "Carry-over between years"),
    .init(
      zh: "每一列:上年结转等于上一年度报告的结转下年度继续办理。",
      en: "In every column, requests carried in equal those carried out of the year before."),
    basis: "国办公开办函〔2021〕30号, 第三部分", forms: govForms,
    (GovForm.applicants + [GovForm.total]).map { column in
      YearRelation(
        id: "Y01.\(column)", severity: column == GovForm.total ? .warning : .note,
        cells: ["s3.carryIn.\(column)"], old: ["s3.carryOut.\(column)"])
    })

  /// P02: documents in force are those of the year before, those issued, less those repealed.
  ///
  /// A clean-up, a merger or a recount may change the number: without the year before there is
  /// nothing to ask.
  static let inForceOverYears = overYears(
    "P02", .init(zh: "现行有效件数跨年", en: "Documents in force over years"),
    .init(
      zh: "现行有效件数等于上一年度现行有效件数,加本年制发,减本年废止。",
      en: "Documents in force are those of last year, those issued, less those repealed."),
    basis: "国办公开办函〔2021〕30号, 第二部分", forms: [Form.gov2021.id], isAskedAlone: false,
    ["regulations", "normativeDocs"].map { row in
      YearRelation(
        id: "P02.\(row)", severity: .warning, cells: ["s2.a1.\(row).inForce"],
        old: ["s2.a1.\(row).inForce"],
        own: [.plus("s2.a1.\(row).made"), .minus("s2.a1.\(row).repealed")])
    })

  /// P23: the items of the year before are its own items and their change.
  static let itemsOverYears = overYears(
    "P23", .init(zh: "上一年项目数量", en: "Items of the year before"),
    .init(
      zh: "上一年项目数量等于上一年度报告的上一年项目数量加本年增减。",
      en: "The items of the year before are those of its report and their change."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id],
    ["a5.licensing", "a5.otherServices", "a6.penalties", "a6.coercion", "a8.adminFees"].map { row in
      YearRelation(
        id: "P23.\(row.dropFirst("a5.".count))", severity: .warning, cells: ["s2.\(row).prevItems"],
        old: ["s2.\(row).prevItems", "s2.\(row).change"])
    })

  /// P03: no more documents are repealed than there were.
  static let repealedOverYears = overYears(
    "P03", .init(zh: "本年废止件数跨年", en: "Documents repealed over years"),
    .init(
      zh: "本年废止件数不多于上一年度现行有效件数与本年制发件数之和。",
      en: "Documents repealed are no more than those in force last year and those issued."),
    basis: "国办公开办函〔2021〕30号, 第二部分", forms: [Form.gov2021.id], isAskedAlone: false,
    ["regulations", "normativeDocs"].map { row in
      YearRelation(
        id: "P03.\(row)", severity: .warning, cells: ["s2.a1.\(row).repealed"], .atMost,
        old: ["s2.a1.\(row).inForce"], own: [.plus("s2.a1.\(row).made")])
    })

  /// P24: what was published stays published; repeals explain a shortfall.
  static let publishedOverYears = overYears(
    "P24", .init(zh: "对外公开总数量跨年", en: "Documents published over years"),
    .init(
      zh: "对外公开总数量一般不少于上一年度总数量与本年新公开数量之和(文件废止除外)。",
      en: "Documents published are seldom fewer than last year's and those newly published."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id], isAskedAlone: false,
    ["regulations", "normativeDocs"].map { row in
      YearRelation(
        id: "P24.\(row)", severity: .note, cells: ["s2.a1.\(row).totalPublished"], .atLeast,
        old: ["s2.a1.\(row).totalPublished"], own: [.plus("s2.a1.\(row).newPublished")])
    })

  /// D04: suits after reconsideration follow reconsiderations of the year or of the one before.
  static let laterSuitsOverYears = overYears(
    "D04", .init(zh: "复议后起诉与行政复议", en: "Suits after reconsideration"),
    .init(
      zh: "复议后起诉一般不多于本年与上一年度行政复议之和。",
      en: "Suits after reconsideration are seldom more than reconsiderations of two years."),
    basis: "国办公开办函〔2021〕30号, 第四部分", forms: govForms, isAskedAlone: false,
    [
      YearRelation(
        id: "D04", severity: .note, cells: ["s4.afterReview.total"], .atMost,
        old: ["s4.review.total"], own: [.plus("s4.review.total")])
    ])

  /// D05: disputes are seldom more than the requests that they can be about.
  static let disputesOverYears = overYears(
    "D05", .init(zh: "复议诉讼与申请", en: "Disputes and requests"),
    .init(
      zh: "行政复议与直接起诉之和一般不多于本年新收、上年结转与上一年度新收申请之和。",
      en: "Reconsiderations and direct suits are seldom more than the requests of two years."),
    basis: "国办公开办函〔2021〕30号, 第四部分", forms: govForms, isAskedAlone: false,
    [
      YearRelation(
        id: "D05", severity: .note, cells: ["s4.review.total", "s4.direct.total"], .atMost,
        old: ["s3.new.total"], own: [.plus("s3.new.total"), .plus("s3.carryIn.total")])
    ])

  /// D06: a case that was pending is decided or pending still.
  static let pendingOverYears = overYears(
    "D06", .init(zh: "尚未审结跨年", en: "Pending cases over years"),
    .init(
      zh: "每一类的总计不少于上一年度的尚未审结。",
      en: "The cases of a kind are no fewer than those pending the year before."),
    basis: "国办公开办函〔2021〕30号, 第四部分", forms: govForms, isAskedAlone: false,
    ["review", "direct", "afterReview"].map { block in
      YearRelation(
        id: "D06.\(block)", severity: .warning, cells: ["s4.\(block).total"], .atLeast,
        old: ["s4.\(block).pending"])
    })

  private static func overYears(
    _ id: String, _ title: Message, _ rule: Message, basis: String, forms: [String],
    isAskedAlone: Bool = true, _ relations: [YearRelation]
  ) -> Check {
    Check(id, .warning, title: title, rule: rule, basis: basis, forms: forms) { examination in
      let report = examination.report
      guard let previous = examination.yearBefore else {
        guard isAskedAlone, !examination.isOtherBody, report.expectsCells(relations.flatMap(\.old))
        else {
          return examination.notApply()
        }
        return examination.add(
          Finding(
            id, .note, .uncertain, zh: "没有上一年度的报告,无法核对“\(title.zh)”。",
            en: "Without the report of the year before, this cannot be checked: \(title.en)."))
      }
      let judged = relations.compactMap { relation in
        Equation(relation, in: report, after: previous).map { ($0, relation.severity) }
      }
      if judged.isEmpty { examination.notApply() }
      for (equation, severity) in judged { examination.judge(equation, as: severity) }
    }
  }
}

/// Cells that must relate to a sum of cells of the year before and of their own year.
private struct YearRelation: Sendable {
  let id: String
  let severity: Severity
  let cells: [String]
  let relation: Identity.Relation
  let old: [String]
  let own: [Identity.Term]

  init(
    id: String, severity: Severity, cells: [String], _ relation: Identity.Relation = .equal,
    old: [String], own: [Identity.Term] = []
  ) {
    self.id = id
    self.severity = severity
    self.cells = cells
    self.relation = relation
    self.old = old
    self.own = own
  }
}

extension Equation {
  /// The relation between two reports; `nil` where a form has no such cell or a report no such table.
  fileprivate init?(_ relation: YearRelation, in report: Report, after previous: Report) {
    let old = relation.old.compactMap { Operand($0, of: previous, isPrevious: true) }
    let own = relation.own.compactMap { Operand($0.cell, of: report, isNegative: $0.isNegative) }
    let cells = relation.cells.compactMap { Operand($0, of: report) }
    guard cells.count == relation.cells.count, old.count == relation.old.count,
      cells.allSatisfy({ report.hasTable(report.form.cells[$0.cell].table) }),
      old.allSatisfy({ previous.hasTable(previous.form.cells[$0.cell].table) })
    else { return nil }
    self.init(id: relation.id, left: cells, relation: relation.relation, right: old + own)
  }
}

extension Examination {
  /// Whether the report of the year before is there, and is another body's.
  var isOtherBody: Bool { otherBody != nil }

  /// The report of the year before, if the one given is that, and the agency's own.
  var yearBefore: Report? {
    guard !isOtherBody else { return nil }
    guard let year = report.year?.value, let other = previous?.year?.value else { return previous }
    return other == year - 1 ? previous : nil
  }
}

extension Report {
  /// Whether the report of the year before should have these cells, by the form due for that year.
  fileprivate func expectsCells(_ cells: [String]) -> Bool {
    guard let year = year?.value,
      let due = Form.all.first(where: { $0.years.contains(year - 1) })
    else { return true }
    return cells.allSatisfy { due.index(of: $0) != nil }
  }
}
