/// Whether a citizen is told whom to ask.
extension Check {
  /// F12: a report gives an address, a telephone number or an e-mail address, any two of them.
  static let contact = Check(
    "F12", .note, isOfAbsence: true,
    title: .init(zh: "联系方式", en: "Contact details"),
    rule: .init(
      zh: "报告写明地址、电话、电子邮箱中的至少两项。",
      en: "A report gives two of address, telephone number and e-mail address."),
    basis: "2008 年以来的惯例"
  ) { examination in
    let texts = examination.report.prose.map(\.text)
    let found: [Message] = [
      texts.contains(where: hasAddress) ? .init(zh: "地址", en: "address") : nil,
      texts.contains(where: hasTelephone) ? .init(zh: "电话", en: "telephone number") : nil,
      texts.contains(where: hasMail) ? .init(zh: "电子邮箱", en: "e-mail address") : nil,
    ].compactMap(\.self)
    guard found.count < 2 else { return examination.pass() }
    examination.add(
      Finding(
        "F12", .note, at: examination.report.front.first?.position,
        zh: found.first.map { "联系方式只写了\($0.zh)。" } ?? "未写明联系方式(地址、电话、电子邮箱)。",
        en: found.first.map { "Of contact details only the \($0.en) is given." }
          ?? "No contact details are given: address, telephone number, e-mail address."))
  }

  /// Whether a postal address follows; that of a mailbox or of a website is none.
  private static func hasAddress(_ text: String) -> Bool {
    if text.holds("邮编") || text.holds("邮政编码") { return true }
    return text.offsets(of: "地址").contains { offset in
      let next = text.after(offset).dropFirst(2).first { !$0.isWhitespace }
      let isGiven = next.map { $0.isColon || $0 == "为" || $0 == "是" } ?? false
      let isPlace = text.after(offset).prefix(32).contains { "路街巷号楼村".contains($0) }
      return (isGiven || isPlace) && !["箱", "件", "站", "网", "P"].contains(text.before(offset).last)
    }
  }

  /// Whether a number of seven digits or more follows a word for telephone.
  private static func hasTelephone(_ text: String) -> Bool {
    ["电话", "联系方式", "传真"].contains { word in
      text.offsets(of: word).contains { offset in
        let rest = text.after(offset).dropFirst(word.count).prefix(24).drop { !$0.isDigit }
        let number = rest.prefix { $0.isDigit || "-\u{2014} )\u{FF09}".contains($0) }
        // 电话受理诉求1234567件 counts calls and gives no number to call.
        let isCount = rest.dropFirst(number.count).first.map { "件条个次人".contains($0) } ?? false
        return !isCount && number.count { $0.isDigit } >= 7
      }
    }
  }

  /// Whether an at sign stands between two characters of an e-mail address.
  private static func hasMail(_ text: String) -> Bool {
    text.offsets(of: "@").contains { offset in
      let isPart = { (c: Character?) in c.map { $0.isASCII && ($0.isLetter || $0.isDigit) } ?? false
      }
      return isPart(text.before(offset).last) && isPart(text.after(offset).dropFirst().first)
    }
  }
}
