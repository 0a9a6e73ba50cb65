extension Statement {
  /// The figures that the prose of `sections` states and a table must agree with, in reading order.
  ///
  /// A figure counts only if the words around it leave no doubt what it counts; the rest is passed
  /// over in silence. `year` is the year of the report: what the text says of another is left out.
  static func all(
    in sections: [Section], year: Int? = nil, agency: Agency? = nil
  ) -> [Statement] {
    var statements: [Statement] = []
    let lead = NarrativeLead(year: year, agency: agency)
    for section in sections {
      var context = NarrativeSentence.Context(year: year)
      context.isAboutDisputes = section.number == 4
      context.isAboutRequests = section.number == 3
      var isRest = false
      for passage in section.passages {
        read(
          passage, of: section, behind: lead, isRest: isRest, in: &context, into: &statements)
        isRest = passage.mayGoOn
      }
    }
    return statements
  }

  private static func read(
    _ passage: Passage, of section: Section, behind lead: NarrativeLead, isRest: Bool,
    in context: inout NarrativeSentence.Context, into statements: inout [Statement]
  ) {
    let bytes = Array(passage.text.utf8)
    let sentences = NarrativeScan.sentences(in: bytes)
    context.object = nil
    context.isAboutPart = false
    if sentences.count == 1, passage.text.utf8.count < 90, section.number != 3 {
      // A short line is a heading, and says what the lines below are about.
      context.isAboutRequests = NarrativeScan.isRequestHeading(bytes)
    }
    for range in sentences {
      let isOfRequests = NarrativeScan.mayState(bytes[range]) || context.object != nil
      let isOfDecisions =
        NarrativeScan.mayDecide(bytes[range])
        && NarrativeScan.isWhole(range, in: bytes, isRest: isRest)
      guard isOfRequests || isOfDecisions else { continue }
      let letters = Letters(utf8: bytes[range])
      var figures = isOfDecisions ? decisions(in: letters, behind: lead) : []
      if isOfRequests {
        let sentence = NarrativeSentence(letters, in: context)
        context.object = sentence.object
        context.isAboutPart = sentence.isAboutPart
        context.isAboutRequests = context.isAboutRequests || sentence.sentenceHas(.request)
        figures += sentence.figures + applicants(in: letters, of: sentence.figures)
      }
      guard !figures.isEmpty else { continue }
      let quote = String(decoding: bytes[range], as: UTF8.self)
      for figure in figures {
        statements.append(
          Statement(
            figure.subject, figure.value, includesCarriedIn: figure.includesCarriedIn,
            isWide: figure.isWide, quote: quote, position: passage.position,
            section: section.number))
      }
    }
  }

  /// What a sentence says of documents and decisions.
  private static func decisions(
    in letters: Letters, behind lead: NarrativeLead
  ) -> [NarrativeSentence.Figure] {
    NarrativeDecisions(in: letters, behind: lead).figures.map {
      .init(subject: $0.subject, value: $0.value)
    }
  }

  /// How a sentence divides the requests that it says were received.
  private static func applicants(
    in letters: Letters, of figures: [NarrativeSentence.Figure]
  ) -> [NarrativeSentence.Figure] {
    guard let whole = figures.first(where: { $0.subject == .received && !$0.includesCarriedIn }),
      case .exactly(let total) = whole.value, total > 0
    else { return [] }
    return NarrativeApplicants(in: letters, of: total).figures.map {
      .init(subject: $0.subject, value: $0.value, isWide: whole.isWide)
    }
  }
}

/// The quick look at bytes that spares most sentences a closer one.
enum NarrativeScan {
  /// The sentences of a paragraph, without the stop at the end.
  static func sentences(in bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var (start, at) = (0, 0)
    while at < bytes.count {
      let length = stop(in: bytes, at: at)
      if length > 0 {
        if at > start { sentences.append(start..<at) }
        at += length
        start = at
      } else {
        at += 1
      }
    }
    if at > start { sentences.append(start..<at) }
    return sentences
  }

  /// The length of the stop at a place, 。!?; in either width or a line end; 0 if none stands there.
  private static func stop(in bytes: [UInt8], at place: Int) -> Int {
    switch bytes[place] {
    case 0x0A, 0x0D, 0x21, 0x3B, 0x3F: return 1
    case 0xE3 where place + 2 < bytes.count:
      return bytes[place + 1] == 0x80 && bytes[place + 2] == 0x82 ? 3 : 0
    case 0xEF where place + 2 < bytes.count && bytes[place + 1] == 0xBC:
      let last = bytes[place + 2]
      return last == 0x81 || last == 0x9B || last == 0x9F ? 3 : 0
    default: return 0
    }
  }

  /// Whether 申请, 复议, 诉讼, 起诉, 结转 or 转结 stands in a sentence, without which it states nothing.
  static func mayState(_ bytes: ArraySlice<UInt8>) -> Bool { has(words, in: bytes) }

  /// Whether 规范 or 行政 stands in a sentence, without which it is not about documents or decisions.
  static func mayDecide(_ bytes: ArraySlice<UInt8>) -> Bool { has(wordsOfDecisions, in: bytes) }

  private static func has(_ words: [Word], in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at + 5 < bytes.count {
        switch bytes[at] {
        case 0xE5, 0xE7, 0xE8:
          for word in words where word.0 == bytes[at] && word.1 == bytes[at + 1] {
            let rest = (bytes[at + 2], bytes[at + 3], bytes[at + 4], bytes[at + 5])
            if rest == (word.2, word.3, word.4, word.5) { return true }
          }
          at += 3
        case 0xE0...0xEF: at += 3
        default: at += 1
        }
      }
      return false
    }
  }

  private typealias Word = (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)

  private static let words: [Word] = [
    (0xE7, 0x94, 0xB3, 0xE8, 0xAF, 0xB7), (0xE5, 0xA4, 0x8D, 0xE8, 0xAE, 0xAE),
    (0xE8, 0xAF, 0x89, 0xE8, 0xAE, 0xBC), (0xE8, 0xB5, 0xB7, 0xE8, 0xAF, 0x89),
    (0xE7, 0xBB, 0x93, 0xE8, 0xBD, 0xAC), (0xE8, 0xBD, 0xAC, 0xE7, 0xBB, 0x93),
  ]

  private static let wordsOfDecisions: [Word] = [
    (0xE8, 0xA7, 0x84, 0xE8, 0x8C, 0x83), (0xE8, 0xA1, 0x8C, 0xE6, 0x94, 0xBF),
  ]

  /// Whether a heading says that requests come next.
  static func isRequestHeading(_ bytes: [UInt8]) -> Bool {
    guard mayState(bytes[...]) else { return false }
    let letters = Letters(utf8: bytes[...])
    return letters.contains("申请") && (letters.contains("公开") || letters.contains("收到"))
  }
}
