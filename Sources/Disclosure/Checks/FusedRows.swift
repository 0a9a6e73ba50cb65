/// Rows whose values stand with nothing between: told with the values of a row (V07), once for the rows
/// that were read and once for those that were not.
extension Report {
  /// What to look at in rows of digits without separators.
  var fusedRowFindings: [Finding] {
    var parted: [Int] = []
    var fused: [Int] = []
    for remark in remarks {
      switch remark {
      case .partedDigits(let row, _): parted.append(row)
      case .fusedDigits(let row, _): fused.append(row)
      default: continue
      }
    }
    var findings: [Finding] = []
    if !fused.isEmpty {
      findings.append(
        Finding(
          "V07", .error, .uncertain, operands: fused.flatMap(operands(ofRow:)),
          zh: "原文中数字连写、没有分隔,有 \(fused.count) 行无法确定每格的数值,未读取:\(names(fused).zh)。",
          en: "Nothing parts the values in the source; those of \(fused.count) rows cannot be told "
            + "and were not read: \(names(fused).en)."))
    }
    if !parted.isEmpty {
      findings.append(
        Finding(
          "V07", .warning, .uncertain, operands: parted.flatMap(operands(ofRow:)),
          zh: "原文中数字连写、没有分隔,有 \(parted.count) 行按每格一位、各份相等或合计相符分开读取;"
            + "若有空白格则无从看出,请核对原文。",
          en:
            "Nothing parts the values in the source; those of \(parted.count) rows were parted by "
            + "their digits and sums. A blank cell would not show: compare with the original."))
    }
    return findings
  }

  /// The names of the first rows.
  private func names(_ rows: [Int]) -> Message {
    let names = rows.prefix(3).map { form.name(ofRow: $0) }
    let isMore = rows.count > names.count
    return Message(
      zh: names.map(\.zh).joined(separator: "、") + (isMore ? "等" : ""),
      en: names.map(\.en).joined(separator: "; ") + (isMore ? " and others" : ""))
  }
}
