/// The relations of the tables of proactive disclosure (section two).
extension Check {
  /// P01: documents in force are no fewer than the year added.
  static let inForce = identities(
    "P01", .error,
    title: .init(zh: "现行有效件数", en: "Documents in force"),
    rule: .init(
      zh: "规章、行政规范性文件:现行有效件数不少于本年制发减本年废止。",
      en: "Documents in force are no fewer than those issued less those repealed in the year."),
    basis: "国办公开办函〔2021〕30号, 第二部分", forms: [Form.gov2021.id])

  /// P20: published in total is no less than newly published.
  static let publishedTotal = identities(
    "P20", .error,
    title: .init(zh: "对外公开总数量", en: "Documents published in total"),
    rule: .init(
      zh: "规章、规范性文件:对外公开总数量不少于本年新公开数量。",
      en: "Documents published in total are no fewer than those newly published."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id])

  /// P21: documents newly published were mostly made in the year.
  static let newlyPublished = identities(
    "P21", .note,
    title: .init(zh: "本年新公开数量", en: "Documents newly published"),
    rule: .init(
      zh: "规章、规范性文件:本年新公开数量一般不多于本年新制作数量(以往的文件也可在本年公开)。",
      en:
        "Documents newly published are seldom more than those made in the year; older ones may be."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id])

  /// P22: items and their change are not below zero.
  static let items = identities(
    "P22", .error,
    title: .init(zh: "项目数量增减", en: "Change of items"),
    rule: .init(
      zh: "上一年项目数量加本年增减,不小于零。",
      en: "The items of the year before and the change of the year are not below zero."),
    basis: "国办公开办函〔2019〕60号, 第二部分", forms: [Form.gov2019.id])

  /// P25: procurement has a number and an amount, or neither.
  static let procurement = identities(
    "P25", .warning,
    title: .init(zh: "集中采购数量与金额", en: "Procurement: number and amount"),
    rule: .init(
      zh: "政府集中采购:项目数量与总金额同为零或同不为零。",
      en: "The number of projects procured and their amount are both zero, or neither is."),
    basis: "国办公开办函〔2019〕60号, 第(九)项", forms: [Form.gov2019.id])

  /// P04: a county and what is below it make no administrative regulations.
  static let regulationsByPower = Check(
    "P04", .warning,
    title: .init(zh: "规章制定权", en: "Power to make regulations"),
    rule: .init(
      zh: "县级及以下机关没有规章制定权,规章一行应为零。",
      en: "Bodies of a county and below make no regulations, so that row is zero."),
    basis: "立法法第九十一条、第九十三条", forms: govForms
  ) { examination in
    let report = examination.report
    let level = examination.level
    guard [.county, .township].contains(level) else { return examination.notApply() }
    let row = report.form.index(ofRow: "s2.a1.regulations").map { report.form.rows[$0].cells }
    let operands = (row ?? 0..<0).filter {
      (report.cells[$0].entry.number ?? .zero) > .zero
    }.map { report.operand($0) }
    guard !operands.isEmpty else { return examination.pass() }
    examination.add(
      Finding(
        "P04", .warning, operands: operands,
        zh: "规章一行不为零;\(level.title.zh)机关没有规章制定权,可能应填在规范性文件一行。",
        en:
          "The row of regulations is not zero, but bodies of this level make none; the figures may "
          + "belong to the row of normative documents."))
  }

  /// P07: an amount in ten thousand yuan has no more digits than such an amount has.
  static let amountDigits = Check(
    "P07", .note,
    title: .init(zh: "收费金额的位数", en: "Digits of the fees"),
    rule: .init(
      zh: "以万元计的收费金额,小数不多于六位,省级以下的整数部分不大于 100 万(万元)。",
      en:
        "Fees in ten thousand yuan have at most six decimals and, below a province, less than a "
        + "million of them."),
    basis: "国办公开办函〔2021〕30号, 第(八)项", forms: [Form.gov2021.id]
  ) { examination in
    let report = examination.report
    guard let cell = report.form.index(of: "s2.a8.adminFees.amountWan"),
      let amount = report.cells[cell].entry.number
    else { return examination.notApply() }
    let isSmall = ![.country, .province, .unknown].contains(examination.level)
    let isLarge = isSmall && amount >= Number(1_000_000)
    guard amount.scale > 6 || isLarge else { return examination.pass() }
    examination.add(
      Finding(
        "P07", .note, operands: [report.operand(cell)],
        zh: isLarge ? "收费金额为 \(amount) 万元,可能是以元填写。" : "收费金额 \(amount) 的小数多于六位,不足一分。",
        en: isLarge
          ? "The fees are \(amount) times ten thousand yuan; they may be in yuan."
          : "The fees, \(amount), have more than six decimals, less than a fen."))
  }

  /// P05: a body that only keeps records, studies or receives decides nothing over others.
  static let decisionsByPower = Check(
    "P05", .note,
    title: .init(zh: "没有处理权的机关", en: "Bodies that decide nothing"),
    rule: .init(
      zh: "地方志、史志、研究室、参事室、驻外联络机构等一般没有行政许可、处罚、强制权,处理决定数量应为零。",
      en:
        "Offices of records, research, counsel and liaison mostly have no licences, penalties or coercion."
    ),
    basis: "经验", forms: govForms
  ) { examination in
    let report = examination.report
    guard let agency = report.agency?.value, isWithoutPower(agency) else {
      return examination.notApply()
    }
    let operands = ["s2.a5.licensing", "s2.a6.penalties", "s2.a6.coercion"].compactMap {
      report.form.index(of: "\($0).decisions")
    }.filter { (report.cells[$0].entry.number ?? .zero) > .zero }.map(report.operand)
    guard !operands.isEmpty else { return examination.pass() }
    examination.add(
      Finding(
        "P05", .note, operands: operands,
        zh: "\(agency.name)一般没有行政许可、行政处罚、行政强制权,而处理决定数量不为零,请核对。",
        en:
          "\(agency.name) has, as such bodies do, no power to license, punish or coerce, but decisions "
          + "are printed."))
  }

  private static func isWithoutPower(_ agency: Agency) -> Bool {
    let name = agency.name.prefix { $0 != "(" && $0 != "\u{FF08}" }
    return ["办事处", "联络处"].contains { name.hasSuffix($0) && name.contains("驻") }
      || bodiesWithoutPower.contains { name.hasSuffix($0) }
  }

  private static let bodiesWithoutPower = [
    "地方志办公室", "地方志编纂委员会", "地方志编纂委员会办公室", "地方志研究室", "史志办公室", "史志办", "史志研究室", "党史研究室",
    "政府研究室", "政策研究室", "发展研究中心", "参事室", "文史研究馆", "信访局",
  ]

  /// P26: an amount of procurement says what it is counted in, since the form does not.
  static let procurementUnit = Check(
    "P26", .note,
    title: .init(zh: "采购金额的单位", en: "Unit of procurement"),
    rule: .init(
      zh: "政府集中采购总金额不为零的,注明单位(元或万元)。",
      en:
        "An amount of procurement that is not zero says whether it is in yuan or ten thousand yuan."
    ),
    basis: "国办公开办函〔2019〕60号, 第(九)项", forms: [Form.gov2019.id]
  ) { examination in
    let report = examination.report
    guard let cell = report.form.index(of: "s2.a9.procurement.amount"),
      let amount = report.cells[cell].entry.number, amount > .zero
    else { return examination.notApply() }
    let (table, column) = (report.form.cells[cell].table, report.form.cells[cell].column)
    let isStated =
      report.cells[cell].unit != nil
      || report.remarks.contains {
        switch $0 {
        case .unitInHead(table, column, _, _): true
        // What the head says is not known.
        case .columnsByPosition(table, _, _, _, _): true
        default: false
        }
      }
    guard !isStated else { return examination.pass() }
    examination.add(
      Finding(
        "P26", .note, operands: [report.operand(cell)],
        zh: "采购总金额为 \(amount),表头和单元格内都没有注明单位是元还是万元。",
        en: "The amount of procurement is \(amount); neither head nor cell says in what unit."))
  }
}
