internal import ArgumentParser
internal import Disclosure
internal import DisclosureIndex
internal import Glibc

/// `gongkai export`: the cells of all reports as data.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say("导出报告中的各格数据", "Export the cells of reports as data"),
      discussion: say(
        """
        long:每格一行,列为 file,agency,year,form,cell,state,value,raw,line;
        wide:每份报告一行,每格一列,只有数字,其余留空。
        csv 中可能被当作公式的文字前加 '。
        """,
        """
        long: one row per cell, with file,agency,year,form,cell,state,value,raw,line;
        wide: one row per report, one column per cell, numbers only, else empty.
        In csv a text that might be taken for a formula is preceded by '.
        """))
  }

  /// The file formats.
  enum Format: String, CaseIterable, Sendable, ExpressibleByArgument {
    case csv
    case jsonl
    case json
  }

  /// What a row stands for.
  enum Layout: String, CaseIterable, ExpressibleByArgument {
    case long
    case wide

    /// The rows of the layout.
    var rows: any ExportRows {
      switch self {
      case .long: LongRows()
      case .wide: WideRows()
      }
    }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var jobs: JobOptions

  @Option(help: ArgumentHelp(say("文件格式", "The file format"), valueName: "csv|jsonl|json"))
  var format = Format.csv

  @Option(
    help: ArgumentHelp(say("每格一行或每份报告一行", "A row per cell or per report"), valueName: "long|wide"))
  var layout = Layout.long

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      say("写入文件;省略时为标准输出", "Write to a file; else to standard output"), valueName: "file"))
  var file: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "在 -o 的 CSV 旁写下 codebook.csv(各列的说明)和 datapackage.json(Frictionless)",
        "Write codebook.csv (what the columns are) and datapackage.json (Frictionless) beside the CSV of -o"
      )))
  var describe = false

  @Argument(help: ArgumentHelp(say("文件或文件夹", "Files or folders"), valueName: "path"))
  var paths: [String]

  func validate() throws {
    guard !describe || file != nil && format == .csv else {
      throw ValidationError(
        say("--describe 须与 -o 和 --format csv 同用。", "--describe goes with -o and --format csv."))
    }
  }

  func run() throws {
    var input = Input(paths)
    if let file, input.files.contains(where: { $0.isSameFile(as: file) }) {
      complain(
        of: file, say("输出会覆盖要读的报告。", "The output would replace a report that is to be read."))
      return try Status.failure.end()
    }
    var output = try open(file)
    let encoder = ExportEncoder(format, layout.rows, forTerminal: output.isTerminal)
    output.write(encoder.head)
    var isFirst = true
    input.forEachReport(as: encoder.bytes) { bytes in
      if !isFirst, !bytes.isEmpty { output.write(encoder.separator) }
      isFirst = isFirst && bytes.isEmpty
      output.write(bytes)
    }
    output.write(encoder.foot)
    output.finish()
    if describe, let file { try describe(file) }
    try (input.isIncomplete ? Status.failure : Status.clean).end()
  }

  /// Writes the codebook and the description of a file beside it.
  private func describe(_ file: String) throws {
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { String(file[...$0]) } ?? ""
    let name = slash.map { String(file[file.index(after: $0)...]) } ?? file
    let codebook = Codebook(of: layout)
    var output = try open(folder + "codebook.csv")
    output.write(codebook.csv)
    output.finish()
    output = try open(folder + "datapackage.json")
    output.line(codebook.dataPackage(for: name, codebook: "codebook.csv").line)
    output.finish()
  }

  private func open(_ file: String?) throws -> Output {
    guard let file else { return Output() }
    do throws(SystemError) {
      return try Output(replacing: file)
    } catch {
      complain(of: file, error.reason.text)
      throw ExitCode(Status.failure.rawValue)
    }
  }
}

extension SourceFile {
  /// Whether `path` leads to the same file, by whatever way.
  fileprivate func isSameFile(as path: String) -> Bool {
    guard let one = identity, let two = SourceFile(path: path).identity else { return false }
    return one == two
  }
}
