internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0,
/// OASIS), which editors and code hosts show beside the text.
struct FindingsSARIF {
  private let list: FindingsList
  private let places = Dictionary(
    uniqueKeysWithValues: Check.all.enumerated().map { ($1.id, $0) })

  init(_ list: FindingsList) {
    self.list = list
  }

  /// Writes the log, in the order of the files.
  func write(to output: inout Output) {
    let driver: JSON = .object([
      ("name", .text("gongkai")), ("semanticVersion", .text(Gongkai.version)),
      ("language", .text(Speech.language == .zh ? "zh-CN" : "en-US")),
      ("rules", .list(Check.all.map(rule))),
    ])
    output.write(
      "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", "
        + "\"runs\": [{\"tool\": {\"driver\": \(driver.line)}, "
        + "\"columnKind\": \"unicodeCodePoints\", \"results\": [")
    list.writeLines(to: &output) { result($0).line }
    output.write("]}]}\n")
  }

  private func rule(_ check: Check) -> JSON {
    .object([
      ("id", .text(check.id)),
      ("shortDescription", .object([("text", .text(check.title.text))])),
      ("fullDescription", .object([("text", .text(check.rule.text))])),
      ("help", .object([("text", .text(check.basis))])),
      ("defaultConfiguration", .object([("level", .text(check.severity.rawValue))])),
    ])
  }

  /// A finding; what could not be decided is for review and has no level, and what the ledger settles is
  /// suppressed.
  private func result(_ item: FindingsList.Item) -> JSON {
    let finding = item.finding
    let id = finding.checkID
    let isFailure = finding.outcome == .fail
    let rule: [(String, JSON)] = places[id].map { [("ruleIndex", .number($0))] } ?? []
    return .object(
      [("ruleId", .text(id))] + rule + [
        ("kind", .text(isFailure ? "fail" : "review")),
        ("level", .text(isFailure ? finding.severity.rawValue : "none")),
        ("message", .object([("text", .text(finding.message.text))])),
        ("locations", .list([location(finding.position, in: item.file)])),
        (
          "properties",
          .object([
            ("relation", .text(finding.check)), ("agency", .text(item.agency)),
            ("year", .number(item.year)), ("form", .text(item.form)),
            ("cells", .list(finding.operands.map { .text($0.cell) })),
          ])
        ),
      ] + suppressions(item.verdict))
  }

  private func suppressions(_ entry: Ledger.Entry?) -> [(String, JSON)] {
    guard let entry, entry.verdict.isSettled else { return [] }
    return [
      (
        "suppressions",
        .list([
          .object([
            ("kind", .text("external")), ("status", .text("accepted")),
            ("justification", .text("\(entry.verdict.word.text): \(entry.note)")),
          ])
        ])
      )
    ]
  }

  /// A place: a line of a text, and of a paged format the page in words.
  private func location(_ position: Position?, in file: SourceFile) -> JSON {
    let artifact: (String, JSON) = (
      "artifactLocation", .object([("uri", .text(file.path.uriReference))])
    )
    guard let position else { return .object([("physicalLocation", .object([artifact]))]) }
    guard let page = position.page else {
      let region: JSON = .object([("startLine", .number(position.line))])
      return .object([("physicalLocation", .object([artifact, ("region", region)]))])
    }
    let words = say("第 \(page) 页第 \(position.line) 行", "page \(page), line \(position.line)")
    return .object([
      ("physicalLocation", .object([artifact])),
      ("message", .object([("text", .text(words))])),
    ])
  }
}

extension String {
  /// A path as a reference by URI (RFC 3986): an absolute one as `file:`, another relative.
  fileprivate var uriReference: String {
    hasPrefix("/") ? "file://" + percentEncoded : percentEncoded
  }
}
