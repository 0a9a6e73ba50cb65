import Disclosure

/// What seeded errors do to a draft.
extension Draft {
  /// The paragraphs of section one, or what stands for them in an older report.
  enum Aspect: Int {
    case general, disclosed, requests, management, platforms, supervision
  }

  /// The number that a cell prints; `nil` if it prints none, or one with decimals.
  func count(_ cell: String) -> Int? {
    form.index(of: cell).flatMap { expected[$0].entry.number?.count }
  }

  /// Prints another number in a cell.
  mutating func print(_ number: Number, in cell: String) {
    guard let index = form.index(of: cell) else { return }
    print(number.description, in: index, saying: Expectation(.number(number)))
  }

  /// The names of cells.
  func names(_ cells: [Int]) -> [String] { cells.map { form.cells[$0].id } }

  /// The cells that print a whole number and can hold none but a count.
  var counts: [Int] {
    printedCells.filter {
      form.cells[$0].kind == .count && expected[$0].entry.number?.isWhole == true
    }
  }

  /// Takes the report for that of another truth and writes it anew.
  mutating func rewrite(as truth: Truth, _ random: inout Random) {
    self = Draft(truth, &random)
  }

  // MARK: - Prose

  /// Writes a paragraph of section one anew, behind its head.
  mutating func say(_ text: String, of aspect: Aspect) {
    guard let (part, block) = place(of: aspect) else { return }
    guard case .prose(let old) = parts[part].blocks[block] else { return }
    let hasHead = form != .stat2014 && aspect != .general
    let head = hasHead ? old.prefix { $0 != "。" } + "。" : ""
    parts[part].blocks[block] = .prose(head + text)
  }

  /// Adds a sentence to a paragraph of section one.
  mutating func add(_ text: String, to aspect: Aspect) {
    guard let (part, block) = place(of: aspect) else { return }
    guard case .prose(let old) = parts[part].blocks[block] else { return }
    parts[part].blocks[block] = .prose(old + text)
  }

  private func place(of aspect: Aspect) -> (part: Int, block: Int)? {
    guard form == .stat2014 else { return (0, aspect.rawValue) }
    return aspect.rawValue < 3 ? (aspect.rawValue, 0) : nil
  }

  /// Writes a section of prose anew.
  mutating func write(_ texts: [String], inSection number: Int) {
    parts[number - 1].blocks = texts.map(Block.prose)
  }

  /// Changes every paragraph.
  mutating func changeProse(_ change: (String) -> String) {
    for part in parts.indices {
      for block in parts[part].blocks.indices {
        if case .prose(let text) = parts[part].blocks[block] {
          parts[part].blocks[block] = .prose(change(text))
        }
      }
    }
    opening = opening.map(change)
  }

  /// Takes the sentences out that hold one of these words.
  mutating func dropSentences(holding words: [String]) {
    changeProse { text in
      text.split(separator: "。").filter { sentence in !words.contains { sentence.contains($0) } }
        .map { $0 + "。" }.joined()
    }
  }

  /// What the author would say if some cells had other counts, where that is not what is true; it
  /// holds one of `words`, if any are asked for, and not `omitted`. `nil` if the author says nothing of them.
  func misstatement(
    of counts: [String: Int], holding words: [String] = [], omitting omitted: String? = nil,
    _ random: inout Random,
    _ say: (Prose, inout Random) -> String
  ) -> String? {
    let (right, wrong) = (Prose(truth), Prose(truth.remembering(counts)))
    for _ in 0..<60 {
      var other = random
      let stated = say(wrong, &random)
      let isSaid = words.isEmpty || words.contains { stated.contains($0) }
      let isOmitted = omitted.map { !stated.contains($0) } ?? true
      if say(right, &other) != stated, isSaid, isOmitted { return stated }
    }
    return nil
  }

  /// Whether its sections have more characters, Chinese ones, than the checks of whole texts ask for;
  /// a name may not count.
  func isLong(without name: String? = nil) -> Bool {
    let length = parts.flatMap(\.blocks).reduce(0) { length, block in
      guard case .prose(let text) = block else { return length }
      return length + (name.map { text.replacing($0, with: "") } ?? text).utf8.count / 3
    }
    return length > 315
  }
}
