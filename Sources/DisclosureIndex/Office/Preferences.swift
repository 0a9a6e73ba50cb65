internal import TOMLKit

/// What one file of configuration sets of the browser, as it stands there: what is wrong in it only the
/// browser can say, which alone knows its actions and its looks.
package struct Preferences: Hashable, Sendable {
  /// The file.
  package let path: String
  /// The keys of actions, by their names.
  package var keys: [String: Setting] = [:]
  /// The looks of the roles, by their names.
  package var theme: [String: Setting] = [:]
  /// How the browser behaves.
  package var browse: [String: Setting] = [:]

  /// The preferences of a file that sets none.
  package init(path: String) { self.path = path }
}

/// A value of a configuration, whatever it is.
package enum Setting: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([Setting])
  case table([String: Setting])
  /// A value of a kind that sets nothing: a fraction, a day.
  case other

  init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let number = value.int {
      self = .number(number)
    } else if let array = value.array {
      self = .list(array.map { Setting($0) })
    } else if let table = value.table {
      self = .table(Setting.entries(of: table))
    } else {
      self = .other
    }
  }

  static func entries(of table: TOMLTable) -> [String: Setting] {
    var entries: [String: Setting] = [:]
    for key in table.keys { entries[key] = table[key].map { Setting($0) } }
    return entries
  }

  /// The text, if it is one.
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The flag, if it is one.
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  /// The entries, if it is a table.
  package var table: [String: Setting]? { if case .table(let table) = self { table } else { nil } }
}
