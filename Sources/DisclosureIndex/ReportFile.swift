package import Disclosure

/// A file and the report in it, or the reason why there is none.
package struct ReportFile: Sendable {
  /// Where it was read from.
  package let source: SourceFile
  /// What was read.
  package let result: Result<Report, ReadError>

  /// The path as given or found.
  package var path: String { source.path }
  /// The report, if there is one.
  package var report: Report? { try? result.get() }
  /// Why there is none.
  package var error: ReadError? {
    if case .failure(let error) = result { error } else { nil }
  }

  /// Reads a file.
  package init(reading source: SourceFile) {
    self.source = source
    result = Result { () throws(ReadError) in
      try Report(reading: Document(reading: source.bytes()))
    }
  }

  /// A file whose report is at hand.
  package init(source: SourceFile, result: Result<Report, ReadError>) {
    self.source = source
    self.result = result
  }
}
