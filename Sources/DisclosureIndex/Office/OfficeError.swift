package import Disclosure

/// What is wrong in a file that an office keeps beside its reports: the configuration, the roster or
/// the ledger.
package struct OfficeError: Error, Hashable, Sendable {
  /// The file, with the line where it is known: `名册.csv:12`.
  package let place: String
  /// One sentence on what is wrong and what can be done.
  package let message: Message

  /// A mistake in a file.
  package init(_ path: String, line: Int? = nil, zh: String, en: String) {
    place = line.map { "\(path):\($0)" } ?? path
    message = Message(zh: zh, en: en)
  }

  /// A file that cannot be read.
  init(_ path: String, _ error: ReadError) {
    self.init(path, zh: error.message.zh, en: error.message.en)
  }
}

extension OfficeError {
  /// The text of a file, in whatever Chinese encoding it is.
  static func text(of path: String) throws(OfficeError) -> String {
    do {
      return String(
        decoding: try TextEncoding.decoded(SourceFile(path: path).bytes()), as: UTF8.self)
    } catch {
      throw OfficeError(path, error)
    }
  }
}
