internal import Disclosure

/// What was read of a file, or of an archive.
package struct SourceUpdate: Sendable {
  /// The file, as it was listed.
  package let source: SourceFile
  /// The reports in it, or why there are none; empty where the file is gone.
  package let reports: [ReportFile]

  /// What was read of a file.
  package init(source: SourceFile, reports: [ReportFile]) {
    self.source = source
    self.reports = reports
  }
}

extension ReadError {
  /// The file that was read is there no more.
  static let gone = Self(
    .unavailable, zh: "文件已不在:被移走、改名或删除。", en: "The file is gone: moved, renamed or deleted.")
}
