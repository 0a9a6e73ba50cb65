internal import ArgumentParser
internal import DisclosureIndex

/// How many files are read at a time; whatever it is, the output is the same.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "同时读取的文件数;默认为处理器数", "How many files are read at a time; by default one for each processor"),
      valueName: "n"))
  var jobs: Int?

  func validate() throws {
    guard let jobs else { return }
    guard (1...1024).contains(jobs) else {
      throw ValidationError(say("--jobs 须为 1 到 1024。", "--jobs must be from 1 to 1024."))
    }
    Workers.limit(to: jobs)
  }
}
