internal import ArgumentParser
internal import DisclosureIndex
internal import Glibc

/// The options that name what an office keeps beside its reports.
struct OfficeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "配置文件;默认为报告所在文件夹或其上级中的 gongkai.toml",
        "The configuration; by default gongkai.toml in the folder of the reports or above it"),
      valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      say(
        "应报机关的名册(CSV 或 TOML),列出未报、迟报和重复的",
        "The roster of agencies that must report (CSV or TOML): who is missing, late or there twice"
      ),
      valueName: "file"))
  var roster: String?

  @Option(
    help: ArgumentHelp(
      say(
        "审核台账;默认为报告所在文件夹中的 \(Office.ledgerName)",
        "The ledger of verdicts; by default \(Office.ledgerName) in the folder of the reports"),
      valueName: "file"))
  var ledger: String?

  /// What is kept for the reports at these paths; `nil`, with a word on standard error, where a file
  /// of it is wrong.
  func office(for paths: [String]) -> Office? {
    Self.office(for: paths, .init(configuration: config, roster: roster, ledger: ledger))
  }

  /// The folders of the user's own.
  static var folders: UserFolders {
    UserFolders { name in getenv(name).map { String(cString: $0) } }
  }

  /// What is kept for the reports at these paths, in files that are named or found.
  static func office(for paths: [String], _ files: Office.Files = .init()) -> Office? {
    var files = files
    files.user = folders.configuration
    do throws(OfficeError) {
      let office = try Office(for: paths, files)
      if let language = office.language { Speech.prefer(language) }
      return office
    } catch {
      complain(of: error.place, error.message.text)
      return nil
    }
  }
}
