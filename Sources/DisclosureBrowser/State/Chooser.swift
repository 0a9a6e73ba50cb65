package import Disclosure
internal import DisclosureIndex

/// A list over the screen from which one thing is chosen: by its letter, or by the cursor; in the list
/// of all actions typing narrows it.
package struct Chooser: Sendable {
  /// One thing to choose.
  package struct Item: Sendable {
    /// What it is.
    package let choice: Choice
    /// What stands in the list.
    package let label: String
    /// What stands before it: the keys that do the same, or the letter that chooses it.
    package let keys: String
    /// Why it cannot be chosen now; nil if it can.
    package let reason: String?
    /// What typing is held against.
    let words: [String]
  }

  /// What choosing does.
  package enum Choice: Hashable, Sendable {
    case action(Action)
    case copy(Clip)
    case write(Clip)
    /// The name of a report to compare with.
    case report(String)
  }

  /// What stands over the list.
  package let title: Message
  /// What stands there when nothing is left of the list.
  package let none: Message
  /// Whether typing narrows the list; else a letter chooses.
  package let isNarrowed: Bool
  /// All that can be chosen.
  private let all: [Item]
  /// What was typed.
  package private(set) var text = ""
  /// What is left of the list.
  package private(set) var items: [Item]
  /// The place of the cursor in what is left.
  package private(set) var selected = 0

  /// How choosing ended.
  package enum End: Sendable {
    case chosen(Choice)
    case cancelled
  }

  private init(title: Message, none: Message, isNarrowed: Bool, _ items: [Item]) {
    self.title = title
    self.none = none
    self.isNarrowed = isNarrowed
    all = items
    self.items = items
  }

  /// The actions of a screen, with why one is not possible now.
  package static func actions(
    of screen: ScreenName, _ desk: Desk, reason: (Action) -> Message?
  ) -> Chooser {
    let items = Action.all.filter { $0.applies(to: screen) && $0.action != .palette }.map { entry in
      Item(
        choice: .action(entry.action), label: entry.help[desk.language],
        keys: desk.keys.list(of: entry.action),
        reason: reason(entry.action)?[desk.language],
        words: [entry.name, entry.help.zh, entry.help.en])
    }
    return Chooser(
      title: Message(zh: "命令", en: "Commands"),
      none: Message(zh: "没有这样的命令。", en: "There is no such command."), isNarrowed: true, items)
  }

  /// What can be copied, or written to a file.
  package static func clips(_ clips: [Clip], toFile: Bool, _ desk: Desk) -> Chooser {
    let items = clips.map { clip in
      Item(
        choice: toFile ? .write(clip) : .copy(clip),
        label: clip.name[desk.language] + "  " + clip.beginning(40, desk.ambiguous),
        keys: String(clip.key), reason: nil, words: [])
    }
    return Chooser(
      title: toFile ? Message(zh: "写入文件", en: "Write to a file") : Message(zh: "复制", en: "Copy"),
      none: Message(zh: "没有可取的内容。", en: "There is nothing to take."), isNarrowed: false, items)
  }

  /// What the report at a place can be compared with.
  package static func counterparts(of place: Int, _ desk: Desk) -> Chooser {
    let items = desk.library.counterparts(of: place).map { other in
      let path = other.isReissued ? desk.library.file(other.place).path : ""
      let label = other.agency + (path.isEmpty ? "" : "  " + path.end(within: 40, desk.ambiguous))
      return Item(
        choice: .report(other.name), label: label, keys: other.year, reason: nil,
        words: [other.name, "\(other.year) \(other.agency)"])
    }
    return Chooser(
      title: Message(zh: "与哪一份对比(放在左侧)", en: "Compare with, on the left"),
      none: Message(zh: "没有这样的报告。", en: "There is no such report."), isNarrowed: true, items)
  }

  /// Takes in a key; nil while choosing goes on.
  package mutating func type(_ key: Key, page: Int) -> End? {
    switch key {
    case .enter:
      guard items.indices.contains(selected) else { return nil }
      return .chosen(items[selected].choice)
    case .escape, .ctrl("c"), .ctrl("g"), .hangup, .interrupt: return .cancelled
    case .up, .ctrl("p"): selected -= 1
    case .down, .ctrl("n"), .tab: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .home: selected = 0
    case .end: selected = items.count - 1
    case .backspace where text.isEmpty: return .cancelled
    case .backspace: narrow(String(text.dropLast()))
    case .ctrl("u"): narrow("")
    case .paste(let pasted) where isNarrowed: narrow(text + pasted.prefix { !$0.isNewline })
    case .character(let scalar) where isNarrowed: narrow(text + String(scalar))
    case .character(let scalar):
      if let item = items.first(where: { $0.keys == String(scalar) }) {
        return .chosen(item.choice)
      }
    default: break
    }
    selected = max(0, min(selected, items.count - 1))
    return nil
  }

  /// Puts the cursor on an item, and chooses it at once if asked to.
  package mutating func press(_ index: Int, chooses: Bool) -> End? {
    guard items.indices.contains(index) else { return .cancelled }
    selected = index
    return chooses ? .chosen(items[index].choice) : nil
  }

  private mutating func narrow(_ text: String) {
    self.text = text
    let ranked = all.enumerated().compactMap { place, item in
      Likeness.rank(of: text, in: item.words).map { (rank: $0, place: place, item: item) }
    }
    items = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.item)
    selected = 0
  }
}

/// How well what was typed fits words: the less, the better.
enum Likeness {
  /// The rank of a text among words: 0 for a beginning, 1 for a part, 2 for pinyin, 3 for letters in
  /// order with others between; nil if it does not fit.
  static func rank(of text: String, in words: [String]) -> Int? {
    guard !text.isEmpty else { return 0 }
    let text = text.lowercased()
    let words = words.map { $0.lowercased() }
    if words.contains(where: { $0.hasPrefix(text) }) { return 0 }
    if words.contains(where: { $0.contains(text) }) { return 1 }
    let isLatin = text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    if isLatin, text.utf8.count > 1, words.contains(where: { Pinyin.matches(text, in: $0) }) {
      return 2
    }
    let isInOrder = words.contains { word in
      var rest = text[...]
      for character in word where character == rest.first { rest = rest.dropFirst() }
      return rest.isEmpty
    }
    return isInOrder ? 3 : nil
  }
}
