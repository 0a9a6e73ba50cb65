/// What a table of requests shows where rows and columns meet, and where columns changed places.
extension Check {
  /// R05: where only one of the two sums that meet in the last total fails, the other clears that
  /// total, and the mistake is among the items.
  static let corner = Check(
    "R05", .note,
    title: .init(zh: "总计一格的两个关系", en: "Two sums in one total"),
    rule: .init(
      zh: "(七)总计·总计既是本列各项之和,也是本行各列之和;只有一个不成立时,指出应先核对的一边。",
      en:
        "The last total is the sum of its column and of its row; where one alone fails, the side to look "
        + "at is named."),
    basis: "R02、R03", forms: govForms
  ) { examination in
    let report = examination.report
    let sums = PlacedSums(report)
    guard let column = sums["R02.total"], let row = sums["R03.resultTotal"],
      column.isSound != row.isSound
    else { return examination.notApply() }
    let failing = column.isSound ? row : column
    let edits = Diagnosis(of: report, after: examination.yearBefore).edits
    guard !edits.contains(where: { $0.mended.contains(failing.id) }) else {
      return examination.notApply()
    }
    let suspects = sums.suspects(of: failing, isColumn: row.isSound)
    let total = failing.equation.right.first.map { report.operand($0.cell) }
    let names = suspects.map { report.form.name(ofCell: $0) }
    let (sound, broken): (Message, Message) =
      row.isSound
      ? (.init(zh: "本行各列之和", en: "its row"), .init(zh: "本列各项之和", en: "its column"))
      : (.init(zh: "本列各项之和", en: "its column"), .init(zh: "本行各列之和", en: "its row"))
    let hint =
      (1...3).contains(names.count)
      ? Message(
        zh: names.map { "“\($0.zh)”" }.joined(separator: "、"),
        en: names.map { "“\($0.en)”" }.joined(separator: ", "))
      : row.isSound
        ? Message(zh: "总计一列的各项", en: "the items of the column of totals")
        : Message(zh: "(七)总计一行的各列", en: "the columns of the row of totals")
    examination.add(
      Finding(
        "R05", .note, operands: (total.map { [$0] } ?? []) + suspects.map(report.operand),
        zh: "(七)总计·总计与\(sound.zh)相符,与\(broken.zh)不符:这一格多半无误,请先核对\(hint.zh)。",
        en:
          "The last total agrees with \(sound.en) and not with \(broken.en): it is probably right; "
          + "look at \(hint.en) first."))
  }

  /// R11: columns did not change places since the year before.
  static let exchangedColumns = Check(
    "R11", .note,
    title: .init(zh: "两列互换", en: "Columns exchanged"),
    rule: .init(
      zh: "上年结转各列与上一年度结转下年度各列,不是两列互换后才相符。",
      en: "Requests carried in agree with last year's carried out without two columns exchanged."),
    basis: "经验", forms: govForms
  ) { examination in
    let report = examination.report
    guard let previous = examination.yearBefore else { return examination.notApply() }
    let pairs = (GovForm.applicants + [GovForm.total]).compactMap { column -> Carried? in
      guard let cell = report.form.index(of: "s3.carryIn.\(column)"),
        let old = previous.form.index(of: "s3.carryOut.\(column)"),
        let now = report.cells[cell].entry.number, let then = previous.cells[old].entry.number
      else { return nil }
      return Carried(cell: cell, old: old, now: now, then: then)
    }
    guard pairs.count == GovForm.applicants.count + 1 else { return examination.notApply() }
    let other = pairs.filter { $0.now != $0.then }
    guard other.count == 2, other[0].now == other[1].then, other[1].now == other[0].then
    else { return examination.pass() }
    let names = other.map {
      report.form.name(
        ofColumn: report.form.cells[$0.cell].column, in: report.form.cells[$0.cell].table)
    }
    examination.add(
      Finding(
        "R11", .note,
        operands: other.map { report.operand($0.cell) }
          + other.map { previous.operand($0.old, isPrevious: true) },
        zh: "上年结转的“\(names[0].zh)”“\(names[1].zh)”两列互换后,才与上一年度结转下年度相符,可能填错了列。",
        en: "Requests carried in agree with last year's carried out only with “\(names[0].en)” and "
          + "“\(names[1].en)” exchanged; a column may have been mistaken."))
  }
}

/// A column of the requests carried in, beside what the year before carried out.
private struct Carried {
  let cell: Int
  let old: Int
  let now: Number
  let then: Number
}

/// The sums of a report's table of requests by name, with whether they hold.
private struct PlacedSums {
  struct Sum {
    let id: String
    let equation: Equation
    let isSound: Bool

    /// What the items have over the printed sum.
    var difference: Number { equation.sum(of: equation.left) - equation.sum(of: equation.right) }
  }

  private let report: Report
  private let leftOut: [Int]

  init(_ report: Report) {
    self.report = report
    leftOut = report.rowsLeftOut
  }

  /// The sum of a name; `nil` if a number is missing.
  subscript(id: String) -> Sum? {
    let check = String(id.prefix { $0 != "." })
    return PlacedIdentity.all(of: check, in: report.form).first { $0.identity.id == id }
      .flatMap(sum)
  }

  private func sum(_ identity: PlacedIdentity) -> Sum? {
    guard let equation = Equation(identity, in: report, without: leftOut), equation.missing.isEmpty
    else { return nil }
    return Sum(id: equation.id, equation: equation, isSound: equation.verdict == .holds)
  }

  /// The cells of a failing sum that the sums across cast doubt on: those of which these fail, too, if
  /// together they explain the difference.
  func suspects(of failing: Sum, isColumn: Bool) -> [Int] {
    let across = PlacedIdentity.all(of: isColumn ? "R03" : "R02", in: report.form)
      .compactMap(sum).filter { !$0.isSound }
    let crossings = failing.equation.left.compactMap { item in
      across.first { $0.equation.right.contains { $0.cell == item.cell } }.map { (item.cell, $0) }
    }
    let explained = crossings.reduce(Number.zero) { $0 - $1.1.difference }
    return explained == failing.difference ? crossings.map(\.0) : []
  }
}
