package import Disclosure

/// Something on the screen that can be copied or written to a file.
package struct Clip: Hashable, Sendable {
  /// The letter that chooses it.
  package let key: Character
  /// What it is: a cell, a table as Markdown.
  package let name: Message
  /// The text.
  package let text: String

  /// A text of a name.
  package init(_ key: Character, zh: String, en: String, _ text: String) {
    self.key = key
    name = Message(zh: zh, en: en)
    self.text = text
  }

  /// Its beginning, on one line.
  package func beginning(_ columns: Int, _ ambiguous: AmbiguousWidth) -> String {
    let line = text.prefix { !$0.isNewline }
    let isWhole = line.endIndex == text.endIndex
    return String(line + (isWhole ? "" : " ...")).truncated(to: columns, ambiguous)
  }
}
