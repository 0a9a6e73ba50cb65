/// A piece of a sentence as the reading of figures sees it.
struct NarrativeToken: Hashable, Sendable {
  /// What it is.
  var kind: Kind
  /// The number, the year or the percentage it says, or which outcome it is; else 0.
  var value = 0
  /// How far the number reaches: `value..<limit`; 0 for an exact one.
  var limit = 0
  /// Where in the sentence it begins.
  var start = 0
  /// How many letters of the sentence it takes.
  var length = 0

  /// What a piece of a sentence is.
  enum Kind: UInt8, Hashable, Sendable {
    // What is counted.
    /// A request for government information.
    case request
    /// A request, of what is not said.
    case bareRequest
    /// A reconsideration.
    case review
    /// A lawsuit.
    case suit
    /// A lawsuit without reconsideration before.
    case directSuit
    /// A lawsuit after reconsideration.
    case suitAfterReview
    /// Requests carried over from the year before.
    case carriedIn
    /// Requests carried over to the next year.
    case carriedOut
    /// Something else that is counted in pieces: letters, calls, licences, documents.
    case otherObject

    // What is done with it.
    /// Receiving.
    case receive
    /// Accepting, which a body that reviews does as well.
    case accept
    /// Being there, coming about.
    case exist
    /// Handling, whether to the end or not.
    case handle
    /// Closing, replying.
    case done
    /// Any other thing done: training, publishing, passing on.
    case otherVerb

    // Numbers.
    /// A count.
    case number
    /// A percentage.
    case percent
    /// A number that counts nothing here: a day, an article, an amount.
    case figure

    // Time.
    /// A year in digits.
    case year
    /// The year of the report, in words.
    case thisYear
    /// The year before, in words.
    case lastYear
    /// The next year, in words.
    case nextYear
    /// A part of a year.
    case partOfYear
    /// More than one year.
    case manyYears
    /// Carrying over.
    case carry
    /// Putting off to a later time.
    case shift

    // What bends the meaning.
    /// Not; none.
    case negation
    /// All.
    case all
    /// Of which.
    case ofWhich
    /// Inclusive of.
    case including
    /// The rest, except.
    case rest
    /// Each of those named.
    case each
    /// A way in which requests come, or a kind of applicant.
    case channel
    /// And so on: the list before is complete.
    case andSoOn
    /// A comparison.
    case growth
    /// A duty or an aim, not a fact.
    case aim
    /// Not yet finished.
    case pending
    /// Taken back by the applicant.
    case withdrawn
    /// After an extension.
    case extended
    /// How a request ended.
    case outcome
    /// How a dispute ended.
    case disputeOutcome
    /// The share of closed requests.
    case closedRate
    /// More than one office: a whole area, all departments.
    case wide
    /// The open-government-information work itself.
    case disclosure

    // The rest.
    /// Words that change nothing.
    case filler
    /// What a part of the sentence is about: involving, mainly.
    case about
    /// And.
    case joiner
    /// The end of a clause.
    case comma
    /// A colon.
    case colon
    /// An opening bracket.
    case open
    /// A closing bracket.
    case close
    /// Words that are not known.
    case text
  }
}

extension NarrativeToken {
  /// A set of kinds.
  struct Kinds: Sendable {
    private var bits: UInt64 = 0

    /// No kind.
    init() {}

    /// The kinds of some pieces.
    init(of tokens: ArraySlice<NarrativeToken>) {
      for token in tokens { bits |= 1 << UInt64(token.kind.rawValue) }
    }

    /// Whether a kind is in the set.
    func contains(_ kind: Kind) -> Bool { bits & (1 << UInt64(kind.rawValue)) != 0 }
  }
}

extension NarrativeToken.Kind {
  /// Whether it is a thing that may be counted.
  var isObject: Bool { rawValue <= Self.otherObject.rawValue }
  /// Whether it is a request.
  var isRequest: Bool { self == .request || self == .bareRequest }
  /// Whether it is a request carried over.
  var isCarried: Bool { self == .carriedIn || self == .carriedOut }
  /// Whether it is a reconsideration or a lawsuit.
  var isDispute: Bool {
    switch self {
    case .review, .suit, .directSuit, .suitAfterReview: true
    default: false
    }
  }
  /// Whether it is something done.
  var isVerb: Bool {
    switch self {
    case .receive, .accept, .exist, .handle, .done, .otherVerb: true
    default: false
    }
  }
  /// Whether it changes nothing between a thing and its number.
  var isPassedOver: Bool {
    switch self {
    case .filler, .colon, .each, .andSoOn, .thisYear: true
    default: false
    }
  }
}
