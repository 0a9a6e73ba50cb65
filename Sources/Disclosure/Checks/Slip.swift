/// A kind of slip that makes one number another.
enum Slip: Hashable, Sendable {
  /// Two digits side by side change places.
  case swappedDigits
  /// A zero at the end is lost or added.
  case zero
  /// Two cells side by side change places.
  case neighbours
  /// What stands there is last year's number.
  case lastYears
  /// One digit is another.
  case oneDigit
  /// A digit is lost or added.
  case lostDigit
  /// Another.
  case other

  /// The kind that makes `old` of `new`, the right number.
  init(from old: Number, to new: Number) {
    let (a, b) = (Array(old.description.utf8), Array(new.description.utf8))
    if old != .zero, new != .zero,
      a + [ASCII.digits.lowerBound] == b || b + [ASCII.digits.lowerBound] == a
    {
      self = .zero
      return
    }
    let differing = a.count == b.count ? a.indices.filter { a[$0] != b[$0] } : []
    if differing.count == 2, differing[1] == differing[0] + 1, a[differing[0]] == b[differing[1]],
      a[differing[1]] == b[differing[0]]
    {
      self = .swappedDigits
    } else if differing.count == 1, a.count >= 2 {
      self = .oneDigit
    } else if a.count >= 2, b.count == a.count + 1, Self.lacksOne(a, of: b) {
      self = .lostDigit
    } else if b.count >= 2, a.count == b.count + 1, Self.lacksOne(b, of: a) {
      self = .lostDigit
    } else {
      self = .other
    }
  }

  /// Whether the shorter is the longer without one digit.
  private static func lacksOne(_ short: [UInt8], of long: [UInt8]) -> Bool {
    let same = zip(short, long).prefix { $0 == $1 }.count
    return short[same...].elementsEqual(long[(same + 1)...])
  }

  /// Whether it says enough by itself, where only one relation is mended.
  var isTelling: Bool { self == .swappedDigits || self == .zero }

  /// How common it is; the smaller the commoner.
  var rank: Int {
    switch self {
    case .swappedDigits: 0
    case .zero, .neighbours, .lastYears: 1
    case .oneDigit, .lostDigit: 2
    case .other: 3
    }
  }

  /// What happened, in a few words; empty where that is not known.
  var wording: Message {
    switch self {
    case .swappedDigits: .init(zh: "两位数字颠倒", en: "two digits swapped")
    case .zero: .init(zh: "多写或漏写了零", en: "a zero too many or too few")
    case .neighbours: .init(zh: "填在了相邻一格", en: "put into the cell beside it")
    case .lastYears: .init(zh: "仍是上一年度的数", en: "last year's number left standing")
    case .oneDigit: .init(zh: "一位数字写错", en: "one digit wrong")
    case .lostDigit: .init(zh: "多写或漏写了一位数字", en: "a digit too many or too few")
    case .other: .init(zh: "", en: "")
    }
  }
}

extension Check {
  /// R06: one slip that explains what does not hold.
  static let diagnosis = Check(
    "R06", .note,
    title: .init(zh: "可能的笔误", en: "A probable slip"),
    rule: .init(
      zh: "改动一格(或互换相邻两格)若能使不成立的关系成立,又不破坏其他关系,且没有同样好的改法,则提出供核对。",
      en:
        "A change of one cell, or an exchange of two, is offered where it mends relations, breaks none, "
        + "and no other does as well."),
    basis: "各项勾稽关系"
  ) { examination in
    let report = examination.report
    let diagnosis = Diagnosis(of: report, after: examination.yearBefore)
    if diagnosis.edits.isEmpty { examination.notApply() }
    for edit in diagnosis.edits { examination.add(Finding(edit, in: report)) }
  }
}

extension Finding {
  fileprivate init(_ edit: Diagnosis.Edit, in report: Report) {
    let operands = edit.changes.map { report.operand($0.cell) }
    func changes(_ language: Language) -> [String] {
      edit.changes.map { cell, value in
        let name = report.form.name(ofCell: cell)[language]
        let old = report.cells[cell].entry.number?.description ?? ""
        return language == .zh
          ? "“\(name)”应为 \(value),而非 \(old)" : "“\(name)” should be \(value), not \(old)"
      }
    }
    let slip = edit.slip.wording
    self.init(
      "R06", .note, operands: operands,
      zh: "可能是" + changes(.zh).joined(separator: ",") + (slip.zh.isEmpty ? "" : "(\(slip.zh))")
        + ":改正后 \(edit.mended.joined(separator: "、")) 成立。",
      en: "Probably " + changes(.en).joined(separator: " and ")
        + (slip.en.isEmpty ? "" : " (\(slip.en))")
        + ": that makes \(edit.mended.joined(separator: ", ")) hold.")
  }
}
