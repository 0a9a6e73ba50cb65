package import Disclosure

/// Something on the screen that can be copied or written to a file; its text is made when it is wanted.
package struct Clip: Hashable, Sendable {
  /// The letter that chooses it.
  package let key: Character
  /// What it is: a cell, a table as Markdown.
  package let name: Message
  private let start: String?
  private let make: @Sendable () -> String

  /// A text of a name.
  package init(_ key: Character, zh: String, en: String, _ text: String) {
    self.init(key, zh: zh, en: en, beginning: nil) { text }
  }

  /// A text of a name that takes long to make, and how it begins.
  package init(
    _ key: Character, zh: String, en: String, beginning: String?,
    _ text: @escaping @Sendable () -> String
  ) {
    self.key = key
    name = Message(zh: zh, en: en)
    start = beginning
    make = text
  }

  /// The text.
  package var text: String { make() }

  /// Its beginning, on one line.
  package func beginning(_ columns: Int, _ ambiguous: AmbiguousWidth) -> String {
    let text = start ?? make()
    let line = text.prefix { !$0.isNewline }
    let isWhole = start == nil && line.endIndex == text.endIndex
    return String(line + (isWhole ? "" : " ...")).truncated(to: columns, ambiguous)
  }

  package static func == (one: Self, two: Self) -> Bool {
    one.key == two.key && one.name == two.name && one.text == two.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(name)
  }
}
