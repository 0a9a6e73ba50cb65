/// What a sentence says of the documents and decisions that section two counts: `制发行政规范性文件3件,废止1件`,
/// `作出行政许可决定12件、行政处罚决定3件`.
///
/// A sentence is read from its first word on, and every word must be known: with anything else before them
/// the numbers may be those of one field or one campaign. Numbers of items, and of what was published, have
/// no place in the list.
struct NarrativeDecisions {
  /// What was read, in order; nothing if one thing has two numbers.
  private(set) var figures: [(subject: Statement.Subject, value: Statement.Value)] = []
  private var cursor: LetterCursor
  /// The document or decision named last.
  private var object: Statement.Subject?
  /// What is done with documents, named last.
  private var verb: Statement.Subject?
  /// Whether decisions are said to be made.
  private var isDecided = false
  /// Whether documents are named by their whole name, which no others have.
  private var isExplicit = false
  private var isDenied = false

  /// The figures of a sentence.
  init(in letters: Letters, behind lead: NarrativeLead) {
    cursor = LetterCursor(letters)
    guard lead.skip(&cursor) else { return }
    let isLed = cursor.place > 0
    while !cursor.isAtEnd, step() {}
    let isCut = !cursor.isAtEndOfClause && !cursor.take(Self.goingOn)
    let subjects = Set(figures.map(\.subject))
    if isCut && !isBehindSign || subjects.count < figures.count { figures = [] }
    // A number that stands alone may be another's, unless the sentence names the agency or the year.
    if figures.count == 1, !isExplicit || !isLed { figures = [] }
  }

  /// Whether the cursor stands behind a sign that parts clauses.
  private var isBehindSign: Bool {
    Self.signs.word(in: cursor.letters, at: cursor.place - 1) != nil
  }

  /// Reads one word or number; `false` where something unknown stands.
  private mutating func step() -> Bool {
    if let count = cursor.count() { return add(count) }
    if cursor.take(Self.wholeDocuments) {
      isExplicit = true
      name(.documentsMade)
    } else if cursor.take(Self.documents) {
      name(.documentsMade)
    } else if cursor.take(Self.made) {
      verb = .documentsMade
    } else if cursor.take(Self.repealed) {
      verb = .documentsRepealed
    } else if cursor.take(Self.inForce) {
      verb = .documentsInForce
    } else if cursor.take(Self.licences) {
      object = .licences
    } else if cursor.take(Self.penalties) {
      object = .penalties
    } else if cursor.take(Self.coercions) {
      object = .coercions
    } else if cursor.take(Self.decided) {
      isDecided = true
    } else if cursor.take(Self.decisions) {
      guard let object, object != .documentsMade else { return false }
      (isDecided, isExplicit) = (true, true)
    } else if cursor.take(Self.negations) {
      isDenied = true
    } else {
      return cursor.take(Self.signs) || cursor.take(Self.fillers)
    }
    return true
  }

  /// Notes that documents are named; `未制发规范性文件` says that there are none.
  private mutating func name(_ documents: Statement.Subject) {
    object = documents
    guard isDenied, let verb, cursor.isAtEndOfClause else { return }
    figures.append((verb, .none))
    (isDenied, self.verb) = (false, nil)
  }

  /// Takes a number for what is named before it, or right behind it: `3件行政规范性文件`.
  private mutating func add(_ count: Int) -> Bool {
    guard !isDenied else { return false }
    if let object, object != .documentsMade {
      guard isDecided else { return false }
      figures.append((object, .exactly(count)))
      self.object = nil
      return true
    }
    if object == nil {
      if cursor.take(Self.wholeDocuments) {
        isExplicit = true
      } else if !cursor.take(Self.documents) {
        return false
      }
      object = .documentsMade
    }
    guard let subject = verb else { return false }
    figures.append((subject, .exactly(count)))
    verb = nil
    return true
  }

  private static let wholeDocuments: WordList = "行政规范性文件"
  private static let documents: WordList = "规范性文件"
  private static let made: WordList = "制发 制定 印发 出台 制定印发 制定出台 新制发 新制定 制定并印发 制定发布"
  private static let repealed: WordList = "废止"
  private static let inForce: WordList = "现行有效"
  private static let licences: WordList = "行政许可"
  private static let penalties: WordList = "行政处罚"
  private static let coercions: WordList = "行政强制"
  private static let decided: WordList = "作出 做出"
  private static let decisions: WordList = "处理决定 决定"
  private static let negations: WordList = "未 没有"
  private static let signs: WordList = ", ， 、 和 :"
  private static let goingOn: WordList = "并 均 已 全部"
  private static let fillers: WordList = "的 共 共计 为 是 有 了 数 数量 件数 本年 本年度"
}

extension Statement.Subject {
  /// Whether it counts documents or decisions, as section two does.
  var isDecision: Bool {
    switch self {
    case .documentsMade, .documentsRepealed, .documentsInForce, .licences, .penalties, .coercions:
      true
    default: false
    }
  }
}
