extension Check {
  /// N15: the parts of a number make it up.
  static let listSums = Check(
    "N15", .warning,
    title: .init(zh: "文中分项之和", en: "Sums of lists in the text"),
    rule: .init(
      zh: "正文“N件,其中……、其他……”各项俱全的,各项之和应等于总数。",
      en: "Where the text gives a number and the complete list of its parts, these make it up."),
    basis: "《中华人民共和国政府信息公开条例》第五十条;国办公开办函〔2021〕30号(内容真实、准确)"
  ) { examination in
    let passages = examination.report.sections.flatMap(\.passages)
    var isAsked = false
    for passage in passages {
      for list in NarrativeList.all(in: passage.text) {
        isAsked = true
        if list.isRight { examination.pass() } else { examination.add(finding(list, passage)) }
      }
    }
    if !isAsked { examination.notApply() }
  }

  private static func finding(_ list: NarrativeList, _ passage: Passage) -> Finding {
    let sum = list.parts.map(String.init).joined(separator: "+")
    let quote = list.quote.shortened
    return Finding(
      "N15", .warning, left: Number(list.sum), right: Number(list.total), at: passage.position,
      zh: "文中称“\(quote)”,各项之和\(sum)=\(list.sum),与总数\(list.total)不一致。",
      en: "The text says “\(quote)”, but \(sum) = \(list.sum), not \(list.total).")
  }
}

extension String {
  /// The end of a sentence that is too long to quote.
  fileprivate var shortened: String { count > 80 ? "…" + suffix(80) : self }
}
