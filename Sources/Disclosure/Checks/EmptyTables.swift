extension Check {
  /// N22: the requests that the prose counts stand in a table with numbers.
  static let emptyTable = Check(
    "N22", .error,
    title: .init(zh: "文中有数而表中无数", en: "Numbers in the text, none in the table"),
    rule: .init(
      zh: "正文写明收到申请若干件的,第三部分的表格应填写数字。",
      en: "Where the text counts requests, the table of section three has numbers."),
    basis: "国办公开办函〔2021〕30号, 第三部分", forms: govForms
  ) { examination in
    let report = examination.report
    let counted = report.statements.first { statement in
      guard case .exactly(let count) = statement.value, statement.subject == .received else {
        return false
      }
      return count > 0 && (!statement.isWide || report.isOfPlace)
    }
    guard let counted, case .exactly(let count) = counted.value,
      let table = report.form.tables.firstIndex(where: { $0.id == "s3" }),
      !report.hasUnplacedValues, !report.isRecognized
    else { return examination.notApply() }
    let cells = report.form.cells(ofTable: table)
    let isBlank = cells.allSatisfy {
      report.cells[$0].entry == .blank || report.cells[$0].entry == .absent
    }
    guard isBlank else { return examination.pass() }
    let isThere = report.hasTable(table)
    let place = counted.position
    examination.add(
      Finding(
        "N22", .error, isThere ? .fail : .uncertain, left: Number(count), at: place,
        zh: "\(place.named(.zh))称“\(counted.excerpt)”(\(count)件),而第三部分的表格"
          + (isThere ? "全部空白。" : "未见(可能为图片或附件),无法核对。"),
        en:
          "\(place.named(.en)) says “\(counted.excerpt)” (\(count)), but the table of section three "
          + (isThere
            ? "is blank throughout."
            : "is not there (it may be a picture or an attachment), so it cannot be checked.")))
  }
}
