extension GeneratedReport {
  /// How many reports of a format are best made at once: a converter takes long to start.
  package static func batch(of format: ReportFormat) -> Int { format.isConverted ? 25 : 1 }

  /// The reports of these numbers in the sequence that `seed` begins, their files converted where the
  /// format asks for it.
  package static func all(
    seed: UInt64, _ indices: some Sequence<Int>, format: ReportFormat
  ) throws(LibreOffice.Failure) -> [GeneratedReport] {
    try converted(indices.map { GeneratedReport(seed: seed, index: $0, format: format) })
  }

  /// The reports, all of one format, with their files converted where the format asks for it.
  package static func converted(
    _ reports: [GeneratedReport]
  ) throws(LibreOffice.Failure) -> [GeneratedReport] {
    guard reports.first?.format.isConverted == true else { return reports }
    let prints = try LibreOffice.printed(reports.map(\.bytes))
    return zip(reports, prints).map { report, print in
      var report = report
      report.take(print)
      return report
    }
  }
}
