/// Words of the prescribed tables as Taiwan says them, which converting the characters leaves as
/// they are: some mirrors convert words as well.
enum TaiwanWording {
  /// The words after conversion to Simplified characters, and the mainland's for them. Only what is
  /// a word of the form in both is listed: 档案 alone is a word of the mainland, too.
  static let words: [(taiwan: String, mainland: String)] = [
    ("规范性档案", "规范性文件"), ("政府资讯", "政府信息"), ("资讯公开", "信息公开"), ("资讯内容", "信息内容"),
    ("资讯处理费", "信息处理费"), ("现成资讯", "现成信息"), ("获取资讯", "获取信息"), ("事务资讯", "事务信息"),
    ("程序性资讯", "过程性信息"), ("过程性资讯", "过程性信息"), ("入口网站", "门户网站"), ("政府网路", "政府网络"),
    ("网路申请", "网络申请"), ("年专案数量", "年项目数量"), ("采购专案", "采购项目"),
  ]

  /// The text with the mainland's words, and how many were changed; `nil` if none was.
  static func replaced(in text: [UInt8]) -> (text: [UInt8], count: Int)? {
    var result: [UInt8] = []
    var (copied, count, i) = (0, 0, 0)
    while i + 2 < text.count {
      guard (0xE4...0xE9).contains(text[i]) else {
        i += 1
        continue
      }
      if let word = index[text[i + 1]]?.first(where: { text[i...].starts(with: $0.from) }) {
        if count == 0 { result.reserveCapacity(text.count) }
        result += text[copied..<i]
        result += word.to
        count += 1
        i += word.from.count
        copied = i
      } else {
        i += 3
      }
    }
    return count == 0 ? nil : (result + text[copied...], count)
  }

  /// The words by their second byte.
  private static let index: [UInt8: [(from: [UInt8], to: [UInt8])]] = Dictionary(
    grouping: words.map { (from: Array($0.taiwan.utf8), to: Array($0.mainland.utf8)) },
    by: { $0.from[1] })
}
