/// A number and the share that it is said to be: `258件,占33.9%`.
struct NarrativeShare: Hashable {
  /// The numbers whose share it may be: the one before it, or that and the ones before in a row; none
  /// where no number stands before it.
  var counts: [Int]
  /// The share in percent.
  var percent: Number
  /// Whether the text says that it is one of the whole: 占总数的.
  var isOfWhole: Bool

  /// The shares of a sentence, in order.
  static func all(in letters: Letters) -> [NarrativeShare] {
    guard letters.contains(Self.sign), letters.contains("%") else { return [] }
    let tokens = NarrativeLexer.tokens(of: letters)
    var shares: [NarrativeShare] = []
    var (counts, known, hasNumber): ([Int], Int, Bool) = ([], 0, false)
    var start = 0
    while let place = letters.first(Self.sign, from: start) {
      start = place + 1
      while known < tokens.count, tokens[known].start < place {
        switch tokens[known].kind {
        case .number:
          counts.append(tokens[known].limit == 0 ? tokens[known].value : -1)
          hasNumber = true
        case .percent: counts = []
        default: break
        }
        known += 1
      }
      guard let (percent, isOfWhole) = percent(in: letters, behind: place) else { continue }
      let isBeside = isBesideNumber(tokens[..<known], place)
      guard isBeside || isOfWhole && hasNumber && isAlone(tokens[..<known]) else { continue }
      let row = counts.suffix(mostCounts)
      shares.append(
        NarrativeShare(
          counts: isBeside && !row.contains(-1) ? sums(Array(row)) : [], percent: percent,
          isOfWhole: isOfWhole && !isBeside))
      counts = []
    }
    return shares
  }

  private static let sign: Letters = "占"
  private static let mostCounts = 6

  /// The percentage behind 占, with nothing between but words for the whole.
  private static func percent(in letters: Letters, behind place: Int) -> (Number, Bool)? {
    var cursor = LetterCursor(letters, at: place + 1)
    let isOfWhole = wholes.word(in: letters, at: place + 1) != nil
    cursor.skip(wholes)
    cursor.skip(links)
    guard let percent = cursor.decimal(), letters[cursor.place] == 0x25,
      !rough.contains(where: { letters.has($0, at: cursor.place + 1) })
    else { return nil }
    return (percent, isOfWhole)
  }

  /// Whether the last of some pieces is a number, but for a comma or a bracket.
  private static func isBesideNumber(_ tokens: ArraySlice<NarrativeToken>, _ place: Int) -> Bool {
    guard let last = tokens.last else { return false }
    if last.kind == .number { return last.start + last.length == place }
    guard last.kind == .comma || last.kind == .open else { return false }
    return tokens.dropLast().last?.kind == .number
  }

  /// Whether the clause that ends some pieces has words and no number of its own.
  private static func isAlone(_ tokens: ArraySlice<NarrativeToken>) -> Bool {
    let clauses = tokens.suffix(longestClause).split { $0.kind == .comma }
    guard let last = clauses.last, clauses.count > 1 else { return false }
    return !last.contains {
      $0.kind == .number || $0.kind == .figure || $0.kind == .percent
    }
  }

  private static let longestClause = 48

  /// The last number, and its sums with those before it: `甲84件、乙171件,占33.2%`.
  private static func sums(_ counts: [Int]) -> [Int] {
    var (sum, sums) = (0, [Int]())
    for count in counts.reversed() {
      sum += count
      sums.append(sum)
    }
    return sums
  }

  /// Whether the share may be that of a number in another, rounded or cut off.
  func isShare(of count: Int, in whole: Int) -> Bool {
    let unit = percent.power
    let exact = Int64(count) * 100 * unit
    return whole > 0 && abs(exact - percent.mantissa * Int64(whole)) < Int64(whole)
  }

  private static let wholes: WordList = """
    总数 总量 总体 总件数 全部 申请总数 申请总量 全部申请 受理总数 办结总数 办理总数 答复总数 申请总件数 全部办结件 \
    收到申请总数 收到申请总量 办结总量 答复总量 办理总量 受理总量 申请公开总数
    """
  private static let links: WordList = "的 比 比例 比重 比率 为 达 达到 是"
  private static let rough: [Letters] = ["左右", "以上", "多", "余"]
}

extension Number {
  /// Ten to the number of digits behind the point.
  var power: Int64 { (0..<scale).reduce(1) { power, _ in power * 10 } }
}
