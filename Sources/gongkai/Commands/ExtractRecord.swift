internal import Disclosure
internal import DisclosureIndex

/// What `gongkai extract` writes for one report, or for a document that holds none: one JSON object.
///
/// The members stand in this order, and each is there in every object of its kind:
/// `id`, `file`, `part`, `agency`, `year`, `form`, `published`, `cells`, `states`, `findings`; of a document
/// that could not be read `id`, `file`, `error`.
struct ExtractRecord {
  private let id: JSON
  private let file: ReportFile

  init(_ file: ReportFile, of document: StreamedDocument) {
    self.file = file
    id =
      switch document.id {
      case .text(let text)?: .text(text)
      case .number(let number)?: .number(number)
      case nil: .null
      }
  }

  /// The object on one line.
  var line: String {
    switch file.result {
    case .success(let report): object(of: report).line
    case .failure(let error): object(of: error).line
    }
  }

  private func object(of error: ReadError) -> JSON {
    .object([
      ("id", id), ("file", .text(file.path)),
      (
        "error",
        .object([
          ("code", .text(error.code.rawValue)), ("zh", .text(error.message.zh)),
          ("en", .text(error.message.en)),
        ])
      ),
    ])
  }

  private func object(of report: Report) -> JSON {
    let examination = Examination(of: report)
    return .object([
      ("id", id), ("file", .text(file.source.path)), ("part", .number(file.part)),
      ("agency", .text(report.agency?.value.name)), ("year", .number(report.year?.value)),
      ("form", .text(report.form.id)), ("published", .text(report.published?.value.description)),
      ("cells", .object(Self.cells(of: report) { ExportField.number(of: $0).jsonOrNil })),
      ("states", .object(Self.cells(of: report, Self.state))),
      ("findings", .list(examination.findings.map(Self.finding))),
    ])
  }

  private static func cells(
    of report: Report, _ value: (Entry) -> JSON?
  ) -> [(String, JSON)] {
    zip(report.form.cells, report.cells).compactMap { cell, reading in
      value(reading.entry).map { (cell.id, $0) }
    }
  }

  /// What a cell holds that is neither a number nor left out.
  private static func state(of entry: Entry) -> JSON? {
    entry.number != nil || entry == .absent ? nil : .text(entry.state)
  }

  private static func finding(_ finding: Finding) -> JSON {
    .object([
      ("check", .text(finding.check)), ("severity", .text(finding.severity.rawValue)),
      ("outcome", .text(finding.outcome.rawValue)),
      ("cells", .list(finding.operands.map { .text($0.cell) })),
      ("message", message(finding.message)),
    ])
  }

  private static func message(_ message: Message) -> JSON {
    .object([("zh", .text(message.zh)), ("en", .text(message.en))])
  }
}

extension ExportField {
  /// The field in JSON; nil where there is nothing.
  fileprivate var jsonOrNil: JSON? { if case .none = self { nil } else { json } }
}
