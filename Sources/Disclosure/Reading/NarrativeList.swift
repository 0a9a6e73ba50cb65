/// A number and the list of its parts: `收到申请10件,其中网络申请6件、信函申请3件、其他1件`.
///
/// Only a list that says it is complete is read, in one sentence with its number, of the same counter and
/// without anything in between: what is left over then is nobody's count.
struct NarrativeList: Hashable {
  /// The number that the parts should make up.
  var total: Int
  /// The parts.
  var parts: [Int]
  /// The numbers of the same counter that stand before, which the list may be of instead.
  var earlier: [Int]
  /// The sentence.
  var quote: String

  /// The sum of the parts.
  var sum: Int { parts.reduce(0, +) }

  /// Whether the parts make up the number, or another that the list may be of.
  var isRight: Bool {
    // Whoever counts one thing in two ways may name it twice.
    var sums: Set<Int> = [0]
    for part in parts.prefix(12) { sums.formUnion(sums.map { $0 + part }) }
    if sums.contains(total) { return true }
    var wholes: Set<Int> = [0, total]
    for number in earlier.suffix(8) { wholes.formUnion(wholes.map { $0 + number }) }
    return wholes.contains(sum)
  }

  /// The complete lists in a paragraph.
  static func all(in text: String) -> [NarrativeList] {
    guard text.holds("其中") || text.holds("分别") else { return [] }
    let bytes = Array(text.utf8)
    var lists: [NarrativeList] = []
    var earlier: [Item] = []
    for range in NarrativeScan.sentences(in: bytes) {
      let reader = NarrativeListReader(Letters(utf8: bytes[range]))
      // What a semicolon ends may go on behind it.
      let isWhole = range.upperBound == bytes.count || bytes[range.upperBound] == 0xE3
      if isWhole, let (place, list) = reader.list {
        let head = list[0]
        let before = (earlier + reader.items(before: place)).filter { $0.counter == head.counter }
        lists.append(
          NarrativeList(
            total: head.value, parts: list.dropFirst().map(\.value), earlier: before.map(\.value),
            quote: String(decoding: bytes[range], as: UTF8.self)))
      }
      earlier = (earlier + reader.items(before: reader.tokens.count)).suffix(mostEarlier)
    }
    return lists
  }

  /// A list farther behind a number is not of it.
  private static let mostEarlier = 64

  /// A number with its counter.
  struct Item: Hashable {
    var value: Int
    var counter: Letters
  }
}

/// Reads the list of one sentence.
private struct NarrativeListReader {
  let letters: Letters
  let tokens: [NarrativeToken]

  init(_ letters: Letters) {
    self.letters = letters
    tokens = NarrativeLexer.tokens(of: letters)
  }

  /// The number, its parts, and the place of the number; `nil` without a complete list, or with more
  /// than one in the sentence.
  var list: (Int, [NarrativeList.Item])? {
    let leads = tokens.indices.filter { tokens[$0].kind == .ofWhich }
    guard leads.count == 1, let lead = leads.first, lead > 0 else { return nil }
    let head = tokens[lead - 1].kind == .comma ? lead - 2 : lead - 1
    guard let number = item(at: head), isPlain(head) else { return nil }
    let isEach = Self.each.contains(word(lead..<lead + 1))
    guard isEach || word(lead..<lead + 1) == "其中" else { return nil }
    var start = lead + 1
    if kind(start) == .colon || kind(start) == .comma { start += 1 }
    guard let (parts, last) = parts(from: start, counter: number.counter), parts.count > 1,
      isEach || Self.others.contains(last)
    else { return nil }
    // One item of information published in two ways counts once, and twice in the list; a request
    // comes in one.
    let isOfRequests = tokens.contains { $0.kind == .request }
    if !isOfRequests, parts.reduce(0, { $0 + $1.value }) > number.value,
      Self.media.contains(where: letters.contains)
    {
      return nil
    }
    return (head, [number] + parts)
  }

  /// The numbers with counters before a place.
  func items(before place: Int) -> [NarrativeList.Item] {
    tokens.indices.prefix(place).compactMap { item(at: $0) }
  }

  /// The exact number with a counter at a place.
  private func item(at place: Int) -> NarrativeList.Item? {
    guard tokens.indices.contains(place), tokens[place].kind == .number, tokens[place].limit == 0
    else { return nil }
    let token = word(place..<place + 1)
    let counter = NarrativeLexicon.counters.first { token.hasSuffix($0.text) }
    return counter.map { .init(value: tokens[place].value, counter: $0) }
  }

  /// Whether the clause up to a number compares nothing and has no other number.
  private func isPlain(_ head: Int) -> Bool {
    let start = tokens[..<head].lastIndex { $0.kind == .comma } ?? 0
    return tokens[start..<head].allSatisfy { !Self.strange.contains($0.kind) }
  }

  /// The parts of a list with one sign between all of them, and the name of the last.
  private func parts(from start: Int, counter: Letters) -> ([NarrativeList.Item], String)? {
    var (parts, name, sign): ([NarrativeList.Item], String, String?) = ([], "", nil)
    var at = start
    while let place = tokens[at...].firstIndex(where: { $0.kind == .number }) {
      name = word(at..<place)
      guard let part = item(at: place), part.counter == counter, isName(at..<place) else {
        return nil
      }
      parts.append(part)
      at = place + 1
      guard at < tokens.count else { break }
      let next = word(at..<at + 1)
      guard tokens[at].kind == .comma || next == "、" else { return nil }
      at += 1
      let hasMore = tokens[at...].contains { Self.strange.contains($0.kind) }
      if !hasMore { break }
      guard sign == nil || sign == next else { return nil }
      sign = next
    }
    guard !tokens[at...].contains(where: { Self.strange.contains($0.kind) }) else { return nil }
    return (parts, name)
  }

  /// Whether a stretch is the name of one part and no more.
  private func isName(_ range: Range<Int>) -> Bool {
    !range.isEmpty && !word(range).contains("、")
      && tokens[range].allSatisfy { token in
        switch token.kind {
        case .comma, .colon, .open, .close, .including, .all, .each, .negation: false
        default: !Self.strange.contains(token.kind)
        }
      }
  }

  private func kind(_ place: Int) -> NarrativeToken.Kind? {
    tokens.indices.contains(place) ? tokens[place].kind : nil
  }

  private func word(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return letters[tokens[first].start..<tokens[last].start + tokens[last].length]
  }

  /// Numbers of any kind, and what compares them.
  private static let strange: Set<NarrativeToken.Kind> = [
    .number, .percent, .figure, .year, .lastYear, .growth, .ofWhich, .manyYears, .partOfYear,
  ]
  private static let each: Set<String> = ["分别为", "分别是"]
  /// The names of what no other part of a list has.
  private static let others: Set<String> = [
    "其他", "其它", "其余", "其他类", "其他信息", "其他类信息", "其他政府信息", "其他方面", "其他方式", "其他渠道", "其他途径",
    "其他形式", "其他情况", "其他申请", "其他类别", "其他为", "其它为",
  ]
  /// Ways of publishing, of which several may carry one item.
  private static let media: [Letters] = [
    "网", "微信", "微博", "公众号", "媒体", "平台", "客户端", "报", "刊", "电视", "广播", "栏", "屏", "渠道", "视频", "抖音",
    "头条", "方式", "形式", "途径",
  ]
}
