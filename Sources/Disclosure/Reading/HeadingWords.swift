/// The words by which the headings of a prescribed form are known, as bytes.
struct HeadingWords: Sendable {
  private let words: [[[[UInt8]]]]
  private let cores: [[UInt8]]
  /// The prescribed titles.
  let titles: [[UInt8]]

  /// The words of the sections that `form` prescribes; none where it prescribes no sections.
  fileprivate init(of form: Form) {
    titles = form.sections.map { Array($0.title.zh.utf8) }
    words = form.sections.map { $0.words.map { $0.map { Array($0.utf8) } } }
    cores = titles.map(Self.core)
  }

  /// Whether no sections are prescribed.
  var isEmpty: Bool { words.isEmpty }

  /// The section, counted from 1, that a title without blanks means.
  func section(of title: [UInt8]) -> Int? {
    words.firstIndex { lists in
      lists.contains { $0.allSatisfy { title.place(of: $0, in: title.indices) != nil } }
    }.map { $0 + 1 }
  }

  /// The section whose own title this is, words aside that add nothing.
  func section(ofOwnTitle title: [UInt8]) -> Int? {
    let core = Self.core(title)
    return cores.firstIndex(of: core).map { $0 + 1 }
  }

  /// What is left of a title without the words that copies leave out or put in.
  private static func core(_ title: [UInt8]) -> [UInt8] {
    var core: [UInt8] = []
    core.reserveCapacity(title.count)
    var i = 0
    while i < title.count {
      // No word begins with a byte that goes on a character.
      if title[i] >= 0xE3,
        let filler = fillers.first(where: { title.has($0, at: i, before: title.count) })
      {
        i += filler.count
      } else {
        core.append(title[i])
        i += 1
      }
    }
    return core
  }

  private static let fillers: [[UInt8]] = [
    "政府", "行政机关", "工作", "主要", "的", "和", "及", "与", "、",
  ].map { Array($0.utf8) }
}

extension Form {
  /// The words by which the headings of this form are known.
  var headingWords: HeadingWords {
    Self.all.firstIndex { $0 === self }.map { Self.headingWords[$0] } ?? HeadingWords(of: self)
  }

  private static let headingWords = all.map { HeadingWords(of: $0) }
}

extension [UInt8] {
  /// Whether `word` stands at `i`.
  func has(_ word: [UInt8], at i: Int, before end: Int) -> Bool {
    guard i >= 0, i + word.count <= end else { return false }
    for offset in word.indices where self[i + offset] != word[offset] { return false }
    return true
  }

  /// Where `word` first stands in `range`.
  func place(of word: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    for i in range.lowerBound...range.upperBound - word.count
    where self[i] == first && has(word, at: i, before: range.upperBound) {
      return i
    }
    return nil
  }

  /// The bytes of `range` without its blanks.
  func withoutBlanks(_ range: Range<Int>) -> [UInt8] {
    var bare: [UInt8] = []
    bare.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      if let width = blankWidth(at: i, before: range.upperBound) {
        i += width
      } else {
        if self[i] != ASCII.newline { bare.append(self[i]) }
        i += 1
      }
    }
    return bare
  }
}
