import DisclosureIndex

/// How long all reports of a folder take to be read and checked, on all processors.
struct ReadingBenchmark {
  private let count: Int
  private let listing: Duration
  private let reading: Duration
  private let checking: Duration

  /// Reads and checks the reports.
  init(of folder: BenchmarkFolder) {
    let clock = ContinuousClock()
    var files: [SourceFile] = []
    listing = clock.measure { files = Listing(of: [folder.path]).files }
    var reports: [ReportFile] = []
    reading = clock.measure { reports = Loader.reports(of: files) }
    checking = clock.measure { _ = ReportCollection(reports).examinations() }
    count = reports.count
  }

  /// The times, and reports a second.
  var description: String {
    [("list", listing), ("read", reading), ("check", checking)].map { name, time in
      "\(name)\t\(count) reports\t\(time.milliseconds) ms\t\(Int(Double(count) / time.seconds))/s"
    }.joined(separator: "\n")
  }
}

extension Duration {
  /// The time in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }

  /// The time in milliseconds, with two decimals.
  var milliseconds: String {
    let hundredths = Int((seconds * 100_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
