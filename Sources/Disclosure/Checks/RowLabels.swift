/// What the labels of rows and columns look like.
extension Check {
  /// F07: no row has lost its label, or has another text in its place.
  static let lostLabels = labels(
    "F07", .warning, .init(zh: "行标题缺失", en: "Lost row labels"),
    .init(zh: "每一行印有行标题。", en: "Every row has its label.")
  ) { report in
    report.remarks.compactMap { remark in
      guard case .rowByPosition(let row, let label, let position) = remark else { return nil }
      let name = report.form.name(ofRow: row)
      switch label {
      case .blank: return nil
      case .replaced(let text):
        return Finding(
          "F07", .warning, operands: report.operands(ofRow: row), at: position,
          zh: "“\(name.zh)”一行的行标题印作“\(text)”,已按行序读取。",
          en: "The row “\(name.en)” is labelled “\(text)”; it was read by its place.")
      case .missing:
        return Finding(
          "F07", .warning, operands: report.operands(ofRow: row), at: position,
          zh: "“\(name.zh)”一行没有行标题,已按行序读取。",
          en: "The row “\(name.en)” has no label; it was read by its place.")
      }
    }
  }

  /// F11: no row has a blank label.
  static let blankLabels = labels(
    "F11", .warning, .init(zh: "行标题空白", en: "Blank row labels"),
    .init(zh: "行标题不留空。", en: "No row has a blank label.")
  ) { report in
    report.remarks.compactMap { remark in
      guard case .rowByPosition(let row, .blank, let position) = remark else { return nil }
      let name = report.form.name(ofRow: row)
      return Finding(
        "F11", .warning, operands: report.operands(ofRow: row), at: position,
        zh: "“\(name.zh)”一行的行标题空白,已按行序读取。",
        en: "The row “\(name.en)” has a blank label; it was read by its place.")
    }
  }

  /// F08: the heads of the columns are whole and in the order of the form.
  static let lostHeads = labels(
    "F08", .warning, .init(zh: "列标题残缺", en: "Lost column heads"),
    .init(
      zh: "列标题完整,顺序与表式一致,并注明金额单位。",
      en: "Column heads are whole, in the form's order, and state the unit of money.")
  ) { report in
    report.form.tables.indices.compactMap(report.lostHeads)
  }

  /// F09: labels are those of the report's own form.
  static let otherWording = labels(
    "F09", .note, .init(zh: "用了另一表式的名称", en: "Wording of another form"),
    .init(zh: "行、列名称用本年度表式的写法。", en: "Labels are worded as in the report's own form.")
  ) { report in
    let form = report.form
    let oneRow = form.rows.indices.filter { row in
      guard form.row(row).presence == .local, report.hasRow(row) else { return false }
      return form.rows.indices.contains {
        form.row($0).presence == .unless(form.row(row).id) && !report.hasRow($0)
      }
    }
    let merged = oneRow.map { row in
      let name = form.name(ofRow: row)
      return Finding(
        "F09", .note, operands: report.operands(ofRow: row),
        zh: "“\(name.zh)”印作一行,为另一表式的写法,本表式应分行填写。",
        en: "“\(name.en)” is one row, as in another form; this form prints its parts.")
    }
    return merged
      + report.wordings(ofOtherForm: true).map { printed, expected, position in
        Finding(
          "F09", .note, at: position, zh: "“\(printed)”为另一表式的名称,本表式为“\(expected)”。",
          en: "“\(printed)” is the wording of another form; this form has “\(expected)”.")
      }
  }

  /// F10: every label is the form's, word for word, and every number belongs to a row.
  static let unknownRows = labels(
    "F10", .warning, .init(zh: "表式以外的行或名称", en: "Unknown rows and labels"),
    .init(
      zh: "行、列与表式完全一致,没有多出的行、列和数字。",
      en: "Rows and columns are those of the form, without further rows, columns or numbers.")
  ) { report in
    let rows: [Finding] = report.remarks.compactMap { remark in
      switch remark {
      case .unknownRow(let label, let position):
        Finding(
          "F10", .note, at: position, zh: "“\(label)”不是表式中的行,其数字未读取。",
          en: "“\(label)” is no row of the form; its numbers were not read.")
      case .unknownColumns(let table, [], let position):
        Finding(
          "F10", .warning, operands: report.operands(ofTable: table), at: position,
          zh: "\(report.form.tables[table].title.zh):每行多出一列数字,无列标题可据,已按合计关系舍去该列。",
          en:
            "\(report.form.tables[table].title.en): every row has a number too many, and no head tells "
            + "of which column; it was left out so that the totals come out.")
      case .unknownColumns(let table, let heads, let position):
        Finding(
          "F10", .note, at: position,
          zh:
            "\(report.form.tables[table].title.zh):“\(heads.joined(separator: "、"))”不是表式中的列,其数字未读取。",
          en:
            "\(report.form.tables[table].title.en): “\(heads.joined(separator: ", "))” is no column of "
            + "the form; its numbers were not read.")
      case .unplacedValues(let count, let position):
        Finding(
          "F10", .warning, at: position, zh: "有 \(count) 个数字无法确定属于哪一行,未读取。",
          en: "\(count) numbers belong to no row that could be told; they were not read.")
      default: nil
      }
    }
    return rows
      + report.wordings(ofOtherForm: false).map { printed, expected, position in
        Finding(
          "F10", .note, at: position, zh: "“\(printed)”与表式名称“\(expected)”不完全一致。",
          en: "“\(printed)” is not quite the label of the form, “\(expected)”.")
      }
  }

  private static func labels(
    _ id: String, _ severity: Severity, _ title: Message, _ rule: Message,
    find: @escaping @Sendable (Report) -> [Finding]
  ) -> Check {
    Check(id, severity, title: title, rule: rule, basis: "表式") { examination in
      examination.report(find(examination.report).sorted(by: Finding.inReadingOrder))
    }
  }
}

extension Report {
  /// What was lost of the heads of a table, in one finding.
  fileprivate func lostHeads(ofTable table: Int) -> Finding? {
    var printed: [String] = []
    var places: [Position] = []
    var (unitLost, isOutOfOrder) = (false, false)
    for remark in remarks {
      switch remark {
      case .columnsByPosition(table, _, let heads, let isUnitLost, let position):
        printed += heads
        places.append(position)
        unitLost = unitLost || isUnitLost
      case .columnsOutOfOrder(table, let heads, let position):
        printed += heads
        places.append(position)
        isOutOfOrder = true
      default: continue
      }
    }
    guard !places.isEmpty else { return nil }
    let title = form.tables[table].title
    guard !isOutOfOrder else {
      let heads = printed.joined(separator: "、")
      return Finding(
        "F08", .warning, at: places.min(), zh: "\(title.zh):各列顺序与表式不同(“\(heads)”),该表未读取。",
        en: "\(title.en): the columns are not in the form's order (“\(heads)”); it was not read.")
    }
    let heads = form.otherHeads(printed, in: table).joined(separator: "、")
    return Finding(
      "F08", unitLost ? .warning : .note, at: places.min(),
      zh: "\(title.zh):列标题\(heads.isEmpty ? "缺失" : "残缺(“\(heads)”)"),已按列序读取"
        + (unitLost ? ";金额单位未注明。" : "。"),
      en: "\(title.en): column heads are \(heads.isEmpty ? "missing" : "cut short (“\(heads)”)"); "
        + "columns were read by place" + (unitLost ? ", and the unit of money is not stated." : ".")
    )
  }

  /// The labels that are worded otherwise: as in another form, or as in none.
  fileprivate func wordings(
    ofOtherForm isOther: Bool
  ) -> [(printed: String, expected: String, at: Position)] {
    remarks.compactMap { remark in
      guard case .otherWording(let printed, let expected, let position) = remark,
        form.isWordedOtherwise(printed) == isOther
      else { return nil }
      return (printed, expected, position)
    }
  }
}

extension Form {
  /// The printed heads of a table that are no column's own, each once.
  fileprivate func otherHeads(_ printed: [String], in table: Int) -> [String] {
    let own = tables[table].columns.map(\.label.zh)
    return printed.reduce(into: []) { heads, head in
      let isOwn = own.contains(head.withoutBlanks) || heads.contains(head)
      if !head.isEmpty, !isOwn { heads.append(head) }
    }
  }

  /// Whether a label is that of a row or a column in another form, and in this form of none.
  fileprivate func isWordedOtherwise(_ printed: String) -> Bool {
    let printed = printed.withoutBlanks
    return !prints(printed) && Form.all.contains { $0 != self && $0.prints(printed) }
  }

  private func prints(_ label: String) -> Bool {
    tables.contains { table in
      table.rows.contains { $0.label.zh == label }
        || table.columns.contains { $0.label.zh == label }
    }
  }
}

extension Finding {
  /// The order in which a reader of the report meets them.
  fileprivate static func inReadingOrder(_ a: Self, _ b: Self) -> Bool {
    guard let first = a.position, let second = b.position else { return a.position != nil }
    return first < second
  }
}
