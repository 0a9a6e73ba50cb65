internal import Disclosure
internal import Glibc
internal import Synchronization

/// The language in which the program speaks.
enum Speech {
  /// The language of this run.
  ///
  /// It is found before the command line is parsed, for the help and the errors of parsing speak
  /// it, too.
  static var language: Language { chosen.withLock { $0 } }

  private static let arguments = CommandLine.arguments.dropFirst().map { $0 }
  private static let chosen = Mutex(
    choose(arguments) { name in getenv(name).map { String(cString: $0) } })

  /// Takes a language instead of the locale's, unless the command line names one.
  static func prefer(_ language: Language) {
    let asked = named(in: arguments)
    chosen.withLock { $0 = asked ?? language }
  }

  /// The language that `--language` names, else that of the locale.
  static func choose(_ arguments: [String], environment: (String) -> String?) -> Language {
    if let language = named(in: arguments) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    guard let locale else { return .zh }
    let name = locale.prefix { $0 != "." && $0 != "@" }
    // Without a locale nothing speaks against Chinese, the language of the reports.
    return name == "C" || name == "POSIX" || name.lowercased().hasPrefix("zh") ? .zh : .en
  }

  /// The language that `--language` names.
  private static func named(in arguments: [String]) -> Language? {
    let option = "--language"
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == option, index + 1 < arguments.count {
        if let language = Language(rawValue: arguments[index + 1]) { return language }
      } else if argument.hasPrefix(option + "=") {
        if let language = Language(rawValue: String(argument.dropFirst(option.count + 1))) {
          return language
        }
      }
    }
    return nil
  }
}

/// The wording in the language of this run.
func say(_ zh: String, _ en: String) -> String { Speech.language == .zh ? zh : en }

extension Message {
  /// The wording in the language of this run.
  var text: String { self[Speech.language] }
}
