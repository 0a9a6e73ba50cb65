/// The name of the agency, where the text gives it, and how it is told from what stands around it.
enum AgencyName {
  /// Parts of an agency that are no agency of their own.
  private static let subOffices: [Letters] = [
    "政务公开工作领导小组办公室", "政府信息公开工作领导小组办公室", "政府信息公开办公室", "政务公开办公室", "信息公开办公室",
    "党政综合办公室", "党政办公室", "综合办公室", "党政办", "综合办", "政务公开股", "政务公开科", "政务公开办",
    "信息公开科", "信息公开股", "信息公开办", "综合科", "综合股", "秘书科", "法规科", "办公室", "办公厅", "办",
  ]

  /// Beginnings of what is called by its kind alone and names nobody.
  private static let anonymous: [Letters] = [
    "我", "本", "各", "该", "区政府", "县政府", "市政府", "乡政府", "镇政府", "省政府", "街道办", "上级", "全", "党工委",
    "人民政府", "办公室", "街道", "乡党委", "镇党委", "区委", "县委", "市委", "有关", "相关", "行政机关", "领导小组", "国务院办公厅",
    "国办",
  ]

  /// What stands in no name.
  private static let strangers: [Letters] = [
    "\u{FF0C}", ",", "。", "《", "》", "“", "”", ":", ";", "、", "年度", "报告", "公开工作", "工作的", "情况", "要求",
    "根据",
    "按照", "依据", "为了", "通过", "联系", "疑问", "内容", "以来", "政府网", "门户", "的", "充分", "指导下", "领导下",
    "http", "www",
  ]

  /// What names nobody, though it may look like a name.
  private static let nobody: [Letters] = [
    "政府", "人民政府", "我局", "本机关", "本单位", "全市", "全县", "全区",
  ]

  /// Words with which a sentence goes on behind its subject.
  static let predicates: [Letters] = [
    "充分", "坚持", "认真", "严格", "高度", "深入", "以", "按照", "在", "围绕", "紧紧围绕", "积极", "全面", "继续", "切实",
    "紧扣", "始终", "根据", "依据", "依照", "共", "接到", "收到", "受理", "贯彻", "持续", "进一步", "不断", "大力", "着力",
    "扎实", "紧密", "聚焦", "主动", "未", "没有", "立足", "结合", "把", "将", "对", "通过", "依托", "遵循", "政府信息公开工作",
    "政务公开工作", "信息公开工作", "深化", "落实", "累计", "办理", "加强", "推进", "强化", "牢固", "强力", "稳步", "有序", "依法",
    "接收",
  ]

  /// The last letters of the names of places, which stand for a government in a title only.
  static let places: Letters = "省市县区州盟旗"

  /// The last letters of the names of agencies.
  private static let lastLetters: Letters = "处办道镇乡府会局委厅室部)"

  /// Whether a text can be the name of an agency that stands by itself, as in a title.
  static func isPossible(_ name: Letters) -> Bool {
    guard (2...40).contains(name.count), name.units.contains(where: Letters.isHan) else {
      return false
    }
    guard !strangers.contains(where: name.contains) else { return false }
    return !nobody.contains(name)
  }

  /// Whether a text is the name of an agency by its end, and names one agency of many.
  static func isCertain(_ name: Letters) -> Bool {
    guard isPossible(name), name.count >= 3, !anonymous.contains(where: { name.has($0, at: 0) })
    else { return false }
    // In a sentence the name of a place is only a place: 确保了地区….
    return !places.units.contains(name[name.count - 1])
      && Agency(name: name.text).kind != .unknown
  }

  /// The agency to which a sub-office belongs, `X局` for `X局政务公开股`; the name itself where it is
  /// no sub-office, or where the office of a government is meant, which reports by itself.
  static func withoutSubOffice(_ name: Letters) -> Letters {
    for tail in subOffices
    where name.count > tail.count && name.has(tail, at: name.count - tail.count) {
      let rest = name.stretch(0..<name.count - tail.count)
      guard isCertain(rest) else { continue }
      let isOfficeOfGovernment =
        offices.contains(tail)
        && Agency(name: rest.text).kind == .government
      return isOfficeOfGovernment ? name : rest
    }
    return name
  }

  private static let offices: [Letters] = ["办公室", "办公厅", "办"]

  /// The subject of a clause that begins at `start`, `X街道办事处` in `X街道办事处充分利用…`: the
  /// first name of an agency behind which the sentence goes on.
  static func subject(of letters: Letters, at start: Int) -> Letters? {
    guard Letters.isHan(letters[start]) else { return nil }
    for end in start + 3..<max(start + 3, min(letters.count, start + 31)) {
      let unit = letters[end - 1]
      guard Letters.isHan(unit) || unit == 0x28 || unit == 0x29 else { break }
      guard lastLetters.units.contains(unit) else { continue }
      guard predicates.contains(where: { letters.has($0, at: end) }) else { continue }
      let name = letters.stretch(start..<end)
      if isCertain(name) { return name }
    }
    return nil
  }
}
