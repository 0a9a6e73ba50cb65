package import Disclosure

/// What was read of a file, or of an archive.
package struct SourceUpdate: Sendable {
  /// The file, as it was listed.
  package let source: SourceFile
  /// The reports in it, or why there are none; empty where the file is gone.
  package let reports: [ReportFile]
  /// What is found in each report by itself, in their order; nil where there is none.
  package let examinations: [Examination?]

  /// What was read of a file, which is examined at once.
  package init(
    source: SourceFile, reports: [ReportFile], under settings: CheckSettings = CheckSettings()
  ) {
    self.source = source
    self.reports = reports
    examinations = reports.map { file in
      file.report.map { Examination(of: $0, under: settings) }
    }
  }
}

extension ReadError {
  /// The file that was read is there no more.
  static let gone = Self(
    .unavailable, zh: "文件已不在:被移走、改名或删除。", en: "The file is gone: moved, renamed or deleted.")
}
