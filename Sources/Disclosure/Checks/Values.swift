/// What stands in single cells.
extension Check {
  /// V01: a cell that should hold a number is not left blank.
  static let blankCells = values(
    "V01", .warning, .init(zh: "空白单元格", en: "Blank cells"),
    .init(zh: "应填数字的单元格不留空,没有的填 0。", en: "A cell for a number is not left blank.")
  ) { report in
    { cell in report.cells[cell].entry == .blank }
  } judge: { report, group in
    let count = group.cells.count
    return group.isWhole
      ? (.note, .fail, .init(zh: "全部未填写", en: "nothing is filled in"))
      : (
        .warning, .fail,
        count == 1
          ? .init(zh: "未填写,没有的请填 0", en: "blank; if there is none, 0 is to be filled in")
          : .init(
            zh: "有 \(count) 格未填写,没有的请填 0",
            en: "\(count) cells are blank; if there is none, 0 is to be filled in")
      )
  }

  /// V02: a cell that should hold a number holds no sign for nothing.
  static let placeholders = values(
    "V02", .warning, .init(zh: "以符号代替数字", en: "Signs in place of numbers"),
    .init(
      zh: "应填数字的单元格不填“/”“-”“无”等,没有的填 0。",
      en: "A cell for a number holds no slash, no dash and no word for none.")
  ) { report in
    { cell in [.slash, .dash].contains(report.cells[cell].entry) }
  } judge: { report, group in
    let raw = report.raw(group)
    return (
      .warning, .fail,
      group.cells.count == 1
        ? .init(zh: "填“\(raw)”,没有的请填 0", en: "holds “\(raw)” in place of a number")
        : .init(
          zh: "有 \(group.cells.count) 格填“\(raw)”等,没有的请填 0",
          en: "\(group.cells.count) cells hold “\(raw)” or the like in place of numbers")
    )
  }

  /// V03: what stands in a cell for a number can be read as one.
  ///
  /// A cell the reader itself could not make out, of which no text is left, is not the agency's
  /// mistake: that is uncertain.
  static let unreadableCells = values(
    "V03", .error, .init(zh: "不是数字", en: "Not a number"),
    .init(zh: "应填数字的单元格只填数字。", en: "A cell for a number holds nothing but a number.")
  ) { report in
    // What was recognized in a picture is not the agency's mistake: H07 tells of it.
    guard !report.isRecognized else { return { _ in false } }
    let unread = report.unreadRows
    return { cell in
      report.cells[cell].entry == .unreadable
        ? !unread.contains(report.form.row(ofCell: cell)) : report.cells[cell].isWritten
    }
  } judge: { report, group in
    let raw = report.raw(group)
    if group.cells.allSatisfy({ report.cells[$0].isWritten }) {
      return (
        .error, .fail,
        .init(
          zh: "不是以数字填写(如“\(raw)”),已读作数字",
          en: "not written in digits (such as “\(raw)”); read as a number")
      )
    }
    guard !raw.isEmpty else {
      return (
        .error, .uncertain,
        .init(
          zh: "有 \(group.cells.count) 格无法辨认", en: "\(group.cells.count) cells cannot be made out")
      )
    }
    return (
      .error, .fail,
      group.cells.count == 1
        ? .init(zh: "填“\(raw)”,不是数字", en: "“\(raw)” is not a number")
        : .init(
          zh: "有 \(group.cells.count) 格不是数字,如“\(raw)”",
          en: "\(group.cells.count) cells hold no number, such as “\(raw)”")
    )
  }

  /// V04: a count is not negative, unless it is a change.
  static let negativeCounts = values(
    "V04", .error, .init(zh: "负数", en: "Negative numbers"),
    .init(zh: "除“本年增/减”外,数量和金额不为负。", en: "No number but a change is below zero.")
  ) { report in
    { cell in
      report.form.cells[cell].kind != .change
        && report.cells[cell].entry.number?.isNegative ?? false
    }
  } judge: { report, group in
    (
      .error, .fail,
      .init(zh: "填 \(report.raw(group)),不应为负", en: "\(report.raw(group)) is below zero")
    )
  }

  /// V05: a count is a whole number.
  static let fractions = values(
    "V05", .error, .init(zh: "小数", en: "Fractions"),
    .init(zh: "件数、次数等为整数,只有金额可有小数。", en: "Counts are whole; only amounts have decimals.")
  ) { report in
    { cell in
      report.form.cells[cell].kind != .amount
        && !(report.cells[cell].entry.number?.isWhole ?? true)
    }
  } judge: { report, group in
    (
      .error, .fail,
      .init(zh: "填 \(report.raw(group)),应为整数", en: "\(report.raw(group)) is not whole")
    )
  }

  /// V09: a count is no date and has no ten digits.
  static let unlikelyCounts = Check(
    "V09", .note,
    title: .init(zh: "不像件数的数", en: "Numbers unlike counts"),
    rule: .init(
      zh: "件数不是日期形式的八位数,也不到十亿。",
      en: "A count is no date of eight digits, and is less than a thousand million."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    let cells = report.form.cells.indices.filter { cell in
      guard report.form.cells[cell].kind == .count,
        let number = report.cells[cell].entry.number
      else { return false }
      return number.isDate || number >= Number(1_000_000_000)
    }
    examination.report(
      cells.map { cell in
        let value = report.cells[cell].entry.number ?? .zero
        return Finding(
          "V09", .note, operands: [report.operand(cell)],
          zh: "\(value) 不像件数" + (value.isDate ? ",可能误填了日期。" : ",可能多填了位数。"),
          en: "\(value) is unlike a count; "
            + (value.isDate ? "it may be a date." : "it may have too many digits."))
      })
  }

  private static func values(
    _ id: String, _ severity: Severity, _ title: Message, _ rule: Message,
    where isFlawed: @escaping @Sendable (Report) -> (Int) -> Bool,
    judge: @escaping @Sendable (Report, CellGroup) -> (Severity, Outcome, Message)
  ) -> Check {
    Check(id, severity, title: title, rule: rule, basis: "表式") { examination in
      let report = examination.report
      guard report.hasTables else { return examination.notApply() }
      examination.report(id, where: isFlawed(report)) { judge(report, $0) }
    }
  }
}

extension CellReading {
  /// Whether its number is written in Chinese numerals, or with letters for zeros.
  fileprivate var isWritten: Bool {
    guard entry.number != nil, raw.utf8.contains(where: { !ASCII.digits.contains($0) }) else {
      return false
    }
    let text = Array(raw.utf8)
    return if case .written = CellValue(text, text.indices) { true } else { false }
  }
}

extension Report {
  /// What is printed in the first cell of a group.
  fileprivate func raw(_ group: CellGroup) -> String {
    group.cells.first.map { cells[$0].raw } ?? ""
  }
}

extension Number {
  /// Whether it looks like a date: 20240131.
  fileprivate var isDate: Bool {
    guard scale == 0, (20_000_101...20_991_231).contains(mantissa) else { return false }
    let (month, day) = (mantissa / 100 % 100, mantissa % 100)
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
