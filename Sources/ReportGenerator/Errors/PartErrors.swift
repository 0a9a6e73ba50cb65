import Disclosure

/// Prose that says of documents, decisions and applicants what the tables do not.
extension SeededError {
  static let parts: [SeededError] = [.documents, .decided, .applicants]

  /// Another number of documents made.
  private static let documents = prose("N11.made") { draft, random in
    let column = draft.form == .gov2021 ? "made" : "newMade"
    return draft.misstateDecisions(
      "s2.a1.normativeDocs.\(column)", holding: ["制发行政规范性文件"], &random)
  }

  /// Another number of decisions.
  private static let decided = prose("N12.decided") { draft, random in
    let row = random.pick(["a5.licensing", "a6.penalties", "a6.coercion"])
    return draft.misstateDecisions("s2.\(row).decisions", holding: ["行政强制决定"], &random)
  }

  /// Another number of natural persons among the applicants.
  private static let applicants = prose("N14.natural") { draft, random in
    guard let new = draft.count(new), let natural = draft.count("s3.new.natural"), new > 1 else {
      return nil
    }
    let wrong = random.int(1...new - 1)
    let words = ["自然人", "自然人申请"].map { "\($0)\(wrong)件" }
    guard wrong != natural, draft.misstate(["s3.new.natural": wrong], holding: words, &random)
    else {
      return nil
    }
    return Form.applicants.map { "s3.new.\($0)" }
  }
}

extension Draft {
  /// Says of documents and decisions what would be true with more of them, in the report of a body
  /// whose table has its own only.
  fileprivate mutating func misstateDecisions(
    _ cell: String, holding words: [String], _ random: inout Random
  ) -> [String]? {
    let kind = Agency(name: truth.agency.name).kind
    guard kind == .department || kind == .township, let count = count(cell) else { return nil }
    let wrong = [cell: count + random.int(1...90)]
    guard let text = misstatement(of: wrong, holding: words, &random, { $0.decisions(&$1) }) else {
      return nil
    }
    say(Prose(truth).disclosed(&random) + text, of: .disclosed)
    return [cell]
  }
}
