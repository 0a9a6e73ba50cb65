internal import Disclosure

extension Entry {
  /// The entry in a table for people: the number, or a sign for each state; ``legend`` tells them
  /// apart.
  func text(raw: String) -> String {
    switch self {
    case .number(let number): number.description
    case .blank: "_"
    case .slash: "/"
    case .dash: "-"
    case .absent: "x"
    case .unreadable: raw.isEmpty ? "??" : "??" + raw.shown
    }
  }

  /// What the signs of ``text(raw:)`` mean, as far as one of `entries` needs them.
  static func legend(for entries: some Sequence<Entry>) -> String? {
    let present = Set(entries.lazy.map(\.state))
    let signs: [(state: Entry, sign: String)] = [
      (.blank, say("_ 空白", "_ blank")), (.slash, say("/ 斜线", "/ slash")),
      (.dash, say("- 横线或“无”", "- dash, or words for none")),
      (.absent, say("x 缺", "x absent")), (.unreadable, say("?? 无法识读", "?? unreadable")),
    ]
    let needed = signs.filter { present.contains($0.state.state) }.map(\.sign)
    return needed.isEmpty ? nil : needed.joined(separator: say(",", ", "))
  }
}
