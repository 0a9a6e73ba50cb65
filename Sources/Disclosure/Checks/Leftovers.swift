/// What a template leaves behind when it is not filled in.
extension Check {
  /// F20: no placeholder of a template and no empty list of attachments is left.
  static let leftovers = Check(
    "F20", .warning,
    title: .init(zh: "未填写的模板文字", en: "Template text left over"),
    rule: .init(
      zh: "正文不留“20XX年”“××局”“(此处填写)”等占位文字,“附件:”后有内容。",
      en: "No placeholder is left in the text, and “附件:” is followed by something."),
    basis: "经验"
  ) { examination in
    let report = examination.report
    let titles = report.title.map { [Passage($0.value, at: $0.position)] } ?? []
    let placeholders = (titles + report.prose).lazy.compactMap { passage in
      placeholder(in: passage.text).map { ($0, passage.position) }
    }
    var findings: [Finding] = placeholders.prefix(1).map { text, position in
      Finding(
        "F20", .warning, at: position, zh: "文中留有占位文字“\(text)”。",
        en: "The placeholder “\(text)” is left in the text.")
    }
    if let position = report.emptyAttachment {
      findings.append(
        Finding(
          "F20", .note, at: position, zh: "“附件:”后没有内容。", en: "Nothing follows “附件:”."))
    }
    examination.report(findings)
  }

  /// A placeholder in a text: the sign for a word not filled in, and what it should be filled with.
  private static func placeholder(in text: String) -> String? {
    for match in signs.matches(in: text) {
      let (sign, offset) = (match.phrase, match.offset)
      guard !fillIns.contains(sign) else { return sign }
      let run = text.after(offset).prefix { $0 == sign.first }
      let rest = text.after(offset).dropFirst(run.count)
      if text.before(offset).hasSuffix("20"), rest.hasPrefix("年") { return "20\(run)年" }
      let before = text.before(offset).last
      let isWord = before.map { $0.isASCII && ($0.isLetter || $0.isDigit) } ?? false
      if isWord { continue }
      if let count = counts.first(where: rest.hasPrefix) { return run + count }
      // 李××局长 hides a name, and that is right.
      if sign == "××", before?.isLetter ?? false { continue }
      if let body = bodies.first(where: rest.hasPrefix) { return run + body }
    }
    return nil
  }

  private static let signs = Phrases(["XX", "xx", "××"] + fillIns)

  /// What a template asks a number for.
  private static let counts = ["年", "月", "日", "件", "条", "次", "万元"]

  /// What a template asks a name for.
  private static let bodies = ["人民政府", "省", "市", "区", "县", "镇", "乡", "街道", "局"]

  private static let fillIns = [
    "此处填写", "(单位名称)", "(机关名称)", "\u{FF08}单位名称\u{FF09}", "\u{FF08}机关名称\u{FF09}",
  ]
}

extension Report {
  /// Where a list of attachments is announced and none follows but the page's own footer.
  fileprivate var emptyAttachment: Position? {
    let passages = prose
    return passages.indices.lazy.filter { index in
      let text = passages[index].text
      guard text.opens(with: "附件"), text.utf8.count < 20,
        text.last?.isColon ?? false, text.withoutBlanks.count == 3
      else { return false }
      return passages.indices.contains(index + 1)
        ? passages[index + 1].isPageChrome : true
    }.map { passages[$0].position }.first
  }
}
