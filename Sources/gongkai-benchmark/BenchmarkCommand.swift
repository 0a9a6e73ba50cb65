import ArgumentParser

/// Measures what users wait for, over a folder of generated reports that is the same every time.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai-benchmark",
    abstract: "Measure reading, checking and browsing over generated reports.")

  @Option(help: "How many text reports the folder has.") var reports = 1000
  @Option(help: "Where the folder is, or is made.") var folder = "/tmp/gongkai-benchmark"
  @Option(help: "The columns of the screen.") var width = 200
  @Option(help: "The rows of the screen.") var height = 50

  func validate() throws {
    if reports < 1 { throw ValidationError("There is no report to measure with.") }
    if width < 1 || height < 1 { throw ValidationError("There is no screen of that size.") }
  }

  func run() throws {
    let folder = BenchmarkFolder(path: "\(folder)/\(reports)", count: reports)
    try folder.make()
    let reading = ReadingBenchmark(of: folder)
    print(reading.description)
    print(KeyBenchmark(of: folder, width: width, height: height).description)
  }
}
