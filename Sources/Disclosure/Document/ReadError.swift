/// Why no report could be read from a source; what is wrong inside a report is a ``Finding``.
public struct ReadError: Error, Hashable, Sendable {
  /// The kind of failure.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be opened or read.
    case unavailable
    /// There is nothing in the file.
    case empty
    /// The file is larger than any report.
    case tooLarge
    /// The file is in no format that gongkai reads.
    case unknownFormat
    /// The text is not in an encoding that gongkai reads.
    case encoding
    /// The file is damaged or cut short, so that its format cannot be followed.
    case damaged
    /// The file is locked with a password.
    case encrypted
    /// The pages are pictures without text.
    case scanned
    /// A program that the format needs is not installed.
    case missingProgram
    /// A program that the format needs failed, or went beyond its limits.
    case conversion
    /// The text is no annual report.
    case notAReport
  }

  /// The kind of failure.
  public let code: Code
  /// One sentence on what was wrong and where, and what can be done.
  public let message: Message

  /// A failure of a kind, told in both languages.
  public init(_ code: Code, zh: String, en: String) {
    self.code = code
    self.message = Message(zh: zh, en: en)
  }
}

/// A sentence or a term in the two languages of the program.
public struct Message: Hashable, Sendable {
  /// The Chinese wording.
  public let zh: String
  /// The English wording.
  public let en: String

  /// The same thing said in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in `language`.
  public subscript(language: Language) -> String {
    language == .zh ? zh : en
  }
}

/// A language of the program's own texts.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Chinese.
  case zh
  /// English.
  case en
}
