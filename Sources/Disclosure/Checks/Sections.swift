/// Whether everything that the form prescribes is there.
extension Check {
  /// F03: the six sections are there, each under its heading.
  static let sections = Check(
    "F03", .error, isOfAbsence: true,
    title: .init(zh: "六个部分", en: "Six sections"),
    rule: .init(
      zh: "报告有六个部分,各有标题和内容。", en: "A report has six sections, each with heading and content."),
    basis: "条例第五十条, 国办公开办函〔2021〕30号", forms: govForms
  ) { examination in
    let report = examination.report
    guard !report.isOfTablesOnly else {
      return examination.add(
        Finding(
          "F03", .error, .uncertain,
          zh: "只有法定表格,没有正文:可能只是报告所附的统计表,正文在另一文件中。",
          en:
            "There are statutory tables and no text: this may be the annexed statistics of a report "
            + "whose text is in another file."))
    }
    var findings: [Finding] = []
    // Of one that stands out of order F04 tells.
    let misplaced = Set(report.misplacedHeadings.map(\.section))
    for (index, prescribed) in report.form.sections.enumerated() {
      let section = report.section(index + 1)
      guard section?.heading == nil, !misplaced.contains(index + 1) else { continue }
      let (zh, en) = ("第\(numerals[index])部分“\(prescribed.title.zh)”", prescribed.title.en)
      if report.hasContent(of: index + 1) {
        findings.append(
          Finding(
            "F03", .warning, at: report.position(ofSection: index + 1),
            zh: "\(zh)缺标题,内容尚在。",
            en: "Section \(index + 1), \(en), has no heading, though its content is there."))
      } else {
        findings.append(
          Finding(
            "F03", .error, zh: "缺\(zh),标题和内容均未见。",
            en: "Section \(index + 1), \(en), is missing, heading and content."))
      }
    }
    examination.report(findings)
  }

  /// F05: sections two, three and four have their tables.
  static let tables = Check(
    "F05", .error, isOfAbsence: true,
    title: .init(zh: "表格", en: "Tables"),
    rule: .init(zh: "第二、三、四部分有表格。", en: "Sections two, three and four have their tables."),
    basis: "国办公开办函〔2021〕30号", forms: govForms
  ) { examination in
    let report = examination.report
    let sections = (2...4).filter { !report.hasTable(ofSection: $0) }
    let isUnsure = report.hasUnplacedValues
    examination.report(
      sections.map { number in
        let title = report.form.sections[number - 1].title
        return Finding(
          "F05", .error, isUnsure ? .uncertain : .fail, at: report.section(number)?.heading,
          zh: "第\(numerals[number - 1])部分“\(title.zh)”"
            + (isUnsure ? "未能读出表格,文中有无法归位的数字。" : "未见表格(可能为图片或附件)。"),
          en: "Section \(number), \(title.en), "
            + (isUnsure
              ? "has no table that could be read; some numbers have no place."
              : "has no table (it may be a picture or an attachment)."))
      })
  }

  /// F06: a table has all its rows.
  ///
  /// Where numbers were found that no row could be told for, a row may be there without its label:
  /// that is uncertain.
  static let rows = Check(
    "F06", .error, isOfAbsence: true,
    title: .init(zh: "缺行", en: "Missing rows"),
    rule: .init(zh: "表格不缺行。", en: "A table has all the rows of the form."),
    basis: "国办公开办函〔2021〕30号, 国办发〔2014〕32号"
  ) { examination in
    let report = examination.report
    guard report.hasTables else { return examination.notApply() }
    let isUnsure = report.hasUnplacedValues
    let unread = report.unreadRows
    let missing = report.form.rows.indices.filter { row in
      let table = report.form.tables[report.form.rows[row].table]
      return !report.hasRow(row) && !report.isDispensable(row) && !unread.contains(row)
        && (table.section == 0 || report.hasTable(ofSection: table.section))
    }
    examination.report(
      report.form.runs(of: missing).map { run in
        let operands = run.flatMap { report.operands(ofRow: $0) }
        let (first, last) = (run[0], run[run.count - 1])
        let names = [first, last].map { report.form.name(ofRow: $0) }
        let isOne = run.count == 1
        return Finding(
          "F06", report.form.severity(ofMissingRow: first), isUnsure ? .uncertain : .fail,
          operands: operands, at: report.position(besideRow: first),
          zh: isOne
            ? "表中缺“\(names[0].zh)”一行。"
            : "表中缺“\(names[0].zh)”至“\(names[1].zh)”共 \(run.count) 行。",
          en: isOne
            ? "The row “\(names[0].en)” is missing."
            : "\(run.count) rows are missing, from “\(names[0].en)” to “\(names[1].en)”.")
      })
  }

  /// F16: section five says something.
  static let problems = Check(
    "F16", .warning, isOfAbsence: true,
    title: .init(zh: "问题及改进", en: "Problems and improvements"),
    rule: .init(
      zh: "第五部分写明主要问题及改进情况。", en: "Section five tells of problems and improvements."),
    basis: "条例第五十条第一款第(四)项", forms: govForms
  ) { examination in
    guard let section = examination.report.section(5), section.heading != nil
    else { return examination.notApply() }
    let text = section.passages.lazy.flatMap(\.text).filter { !$0.isWhitespace }.prefix(10)
    guard text.count < 10 else { return examination.pass() }
    examination.add(
      Finding(
        "F16", .warning, at: section.passages.first?.position ?? section.heading,
        zh: text.isEmpty ? "第五部分没有内容。" : "第五部分只写“\(String(text))”,未写明主要问题及改进情况。",
        en: text.isEmpty
          ? "Section five is empty."
          : "Section five says no more than “\(String(text))” of problems and improvements."))
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六"]
}

extension Form {
  /// Missing rows, those together that follow each other in one table and weigh the same: a table
  /// that breaks off is one finding.
  fileprivate func runs(of missing: [Int]) -> [[Int]] {
    missing.reduce(into: []) { runs, row in
      if let last = runs.last?.last, last + 1 == row, rows[last].table == rows[row].table,
        severity(ofMissingRow: last) == severity(ofMissingRow: row)
      {
        runs[runs.count - 1].append(row)
      } else {
        runs.append([row])
      }
    }
  }

  /// A missing row is an error where totals rest on it, or the table has few rows.
  fileprivate func severity(ofMissingRow row: Int) -> Severity {
    let isPillar = ["s3.new", "s3.carryIn", "s3.resultTotal", "s3.carryOut"]
      .contains(self.row(row).id)
    return isPillar || [2, 4].contains(tables[rows[row].table].section) ? .error : .warning
  }
}

extension Report {
  /// Whether a table of a section is in the source, read or not.
  fileprivate func hasTable(ofSection number: Int) -> Bool {
    let tables = form.tables.indices.filter { form.tables[$0].section == number }
    return tables.contains { hasTable($0) || !unreadRows.isDisjoint(with: form.rows(ofTable: $0)) }
  }

  /// Whether a section has text or a table.
  fileprivate func hasContent(of number: Int) -> Bool {
    let passages = section(number)?.passages ?? []
    return passages.contains { !$0.text.withoutBlanks.isEmpty } || hasTable(ofSection: number)
  }

  /// Where the content of a section begins.
  fileprivate func position(ofSection number: Int) -> Position? {
    let inText = section(number)?.passages.first?.position
    let inTable = form.cells.indices.lazy
      .filter { form.tables[form.cells[$0].table].section == number }
      .compactMap { cells[$0].position }.first
    return [inText, inTable].compactMap(\.self).min()
  }

  /// Where a missing row should stand: at the last cell before it that is there.
  fileprivate func position(besideRow row: Int) -> Position? {
    cells[..<form.rows[row].firstCell].last { $0.position != nil }?.position
      ?? cells.lazy.compactMap(\.position).first
  }
}
