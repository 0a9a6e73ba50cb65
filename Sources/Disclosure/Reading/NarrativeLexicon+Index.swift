extension NarrativeLexicon {
  /// A word that was found: how long it is, and what.
  struct Word: Sendable {
    let length: Int
    let kind: NarrativeToken.Kind
  }

  /// The longest word that stands at a place.
  static func word(in letters: Letters, at place: Int) -> Word? {
    index.word(in: letters.units, at: place)
  }

  private static let index = Index(of: lists)

  /// The words in one row, those with the same first letter side by side, the longest first.
  private struct Index: Sendable {
    private var letters: [UInt16] = []
    /// Where each word begins in `letters`; the end of the last behind them.
    private var starts: [Int] = [0]
    private var kinds: [NarrativeToken.Kind] = []
    /// For each Chinese character the first word that begins with it and the number of those words.
    private var firsts: [(word: Int16, count: Int16)]
    private static let han: UInt16 = 0x4E00

    init(of lists: [(NarrativeToken.Kind, String)]) {
      firsts = Array(repeating: (0, 0), count: 0x5200)
      var words: [UInt16: [([UInt16], NarrativeToken.Kind)]] = [:]
      for (kind, list) in lists {
        for word in Array(list.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
          let units = Letters(utf8: word).units
          guard let first = units.first, first >= Self.han, first < 0xA000 else { continue }
          words[first, default: []].append((units, kind))
        }
      }
      for (first, list) in words.sorted(by: { $0.key < $1.key }) {
        firsts[Int(first - Self.han)] = (Int16(kinds.count), Int16(list.count))
        for (units, kind) in list.sorted(by: { $0.0.count > $1.0.count }) {
          letters += units
          starts.append(letters.count)
          kinds.append(kind)
        }
      }
    }

    func word(in units: [UInt16], at place: Int) -> Word? {
      let unit = units[place]
      guard unit >= Self.han, unit < 0xA000 else { return nil }
      let (first, count) = firsts[Int(unit - Self.han)]
      for word in Int(first)..<Int(first) + Int(count) {
        let (start, end) = (starts[word], starts[word + 1])
        guard place + end - start <= units.count else { continue }
        var offset = 1
        while offset < end - start, units[place + offset] == letters[start + offset] { offset += 1 }
        if offset == end - start { return Word(length: offset, kind: kinds[word]) }
      }
      return nil
    }
  }
}
