extension Check {
  /// N13: what the prose says of fees for information is the same everywhere.
  ///
  /// The administrative charges of section two are something else, and are not compared.
  static let statedFees = Check(
    "N13", .warning,
    title: .init(zh: "文中信息处理费", en: "Fees for information, in the text"),
    rule: .init(
      zh: "一处称未收取信息处理费的,另一处不应有收取的金额。",
      en:
        "Where the text says that no fees for information were charged, no sum is given elsewhere."),
    basis: "国办函〔2020〕109号第七条", forms: govForms
  ) { examination in
    let report = examination.report
    let sentences = report.sentences(holding: ["信息处理费", "收费通知"])
    let claims = sentences.filter(\.isWhole).compactMap { sentence in
      FeeNotice.paid(in: sentence.letters, year: report.year?.value).map { ($0, sentence) }
    }
    guard let none = claims.first(where: { $0.0 == .zero })?.1,
      let (paid, some) = claims.first(where: { $0.0 > .zero })
    else { return claims.isEmpty ? examination.notApply() : examination.pass() }
    let (place, other) = (none.passage.position, some.passage.position)
    examination.add(
      Finding(
        "N13", .warning, left: .zero, right: paid, at: place,
        zh: "\(place.named(.zh))称“\(none.quote.ending)”,\(other.named(.zh))却称“\(some.quote.ending)”"
          + "(收取信息处理费\(paid)元),前后不一致。",
        en: "\(place.named(.en)) says “\(none.quote.ending)”, but \(other.named(.en)) says "
          + "“\(some.quote.ending)” (\(paid) yuan).")
    )
  }
}
