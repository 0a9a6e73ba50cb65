internal import Disclosure
package import DisclosureIndex

/// Which keys do which actions: those of ``Action/all``, but where the user has set others.
package struct KeyBindings: Hashable, Sendable {
  private var changes: [Action: [Key]] = [:]

  /// The keys of the table.
  package init() {}

  /// The keys that do an action, perhaps none.
  package func keys(of action: Action) -> [Key] { changes[action] ?? action.entry?.keys ?? [] }

  /// The action that a key does on a screen.
  package func action(of key: Key, on screen: ScreenName) -> Action? {
    Action.all.first { entry in
      (changes[entry.action] ?? entry.keys).contains(key) && entry.applies(to: screen)
    }?.action
  }

  /// The keys of an action as they are listed, with blanks between.
  package func list(of action: Action) -> String {
    keys(of: action).map(\.description).joined(separator: " ")
  }

  /// What a text calls an action by: its first short key, or its name if it has none.
  package func label(of action: Action) -> String {
    let labels = keys(of: action).map(\.label)
    return labels.first { $0.count == 1 } ?? labels.first ?? action.entry?.name ?? ""
  }

  /// The keys of a hint, with those in force in the place of those of the table; empty if none is left.
  package func keys(of hint: Action.Hint, on screen: ScreenName) -> String {
    let usual = KeyBindings()
    return hint.keys.split(separator: " ").compactMap { word -> String? in
      let known = Key.unlabelled(word).flatMap { key in
        usual.action(of: key, on: screen).map { (key: key, action: $0) }
      }
      guard let known else { return String(word) }
      let keys = keys(of: known.action)
      return keys.isEmpty ? nil : keys.contains(known.key) ? String(word) : label(of: known.action)
    }.joined(separator: " ")
  }

  // MARK: - Settings

  /// The key that always stops what is going on and ends the browser, whatever is set.
  static let wayOut = Key.ctrl("c")

  /// Takes over what a configuration sets: an action's keys by its name, as a text with blanks between,
  /// or as a list; none unbinds it.
  package mutating func apply(_ settings: [String: Setting]) throws(SettingFault) {
    for (name, setting) in settings.sorted(by: { $0.key < $1.key }) {
      guard let entry = Action.all.first(where: { $0.name == name }) else {
        throw Self.unknown(name)
      }
      changes[entry.action] = try Self.keys(setting, of: entry)
    }
    try refuseConflicts(of: settings)
  }

  private static func keys(_ setting: Setting, of entry: Action.Entry) throws(SettingFault) -> [Key]
  {
    let words: [String]
    switch setting {
    case .text(let text): words = [text]
    case .list(let items) where items.allSatisfy({ $0.text != nil }):
      words = items.compactMap(\.text)
    default:
      throw SettingFault(
        zh: "keys.\(entry.name) 的值不对;如 \"o\"、\"o F6\"、[\"o\", \"F6\"],\"\" 为不设按键。",
        en:
          "The value of keys.\(entry.name) is wrong; it can be \"o\", \"o F6\", [\"o\", \"F6\"], or \"\" "
          + "for no key.")
    }
    var keys: [Key] = []
    for word in words.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      guard let key = Key(String(word)) else {
        throw SettingFault(
          zh: "keys.\(entry.name):没有按键“\(word)”;写法如 o、Enter、F5、C-s(Ctrl)、M-x(Alt)、S-Up(Shift)。",
          en:
            "keys.\(entry.name): there is no key \"\(word)\"; keys are o, Enter, F5, C-s for Ctrl, M-x for "
            + "Alt, S-Up for Shift.")
      }
      if let reason = key.reasonNotTyped {
        throw SettingFault(
          zh: "keys.\(entry.name):“\(word)”按不出来,\(reason.zh)。",
          en: "keys.\(entry.name): \"\(word)\" cannot be typed: \(reason.en).")
      }
      if key == wayOut, entry.action != .stopLoading {
        throw SettingFault(
          zh: "keys.\(entry.name):C-c 总是停止或退出,不能另作他用。",
          en: "keys.\(entry.name): C-c always stops or quits and does nothing else.")
      }
      if !keys.contains(key) { keys.append(key) }
    }
    if entry.action == .stopLoading, !keys.contains(wayOut) { keys.append(wayOut) }
    return keys
  }

  /// Refuses one key for two actions of one screen.
  private func refuseConflicts(of settings: [String: Setting]) throws(SettingFault) {
    for screen in ScreenName.allCases {
      var owners: [Key: Action.Entry] = [:]
      for entry in Action.all where entry.applies(to: screen) {
        for key in keys(of: entry.action) {
          guard let other = owners.updateValue(entry, forKey: key) else { continue }
          let (new, old) = settings[entry.name] == nil ? (other, entry) : (entry, other)
          throw SettingFault(
            zh:
              "keys.\(new.name):按键 \(key) 在\(screen.title.zh)中已用于 \(old.name)(\(old.help.zh));请换一个键,或另设 \(old.name)。",
            en:
              "keys.\(new.name): on the screen \(screen.title.en) the key \(key) does \(old.name) (\(old.help.en)); "
              + "take another, or set \(old.name) as well.")
        }
      }
    }
  }

  private static func unknown(_ name: String) -> SettingFault {
    let nearest = Action.all.map(\.name).nearest(to: name)
    return SettingFault(
      zh: "keys.\(name):没有这个动作;最接近的是 \(nearest),按 ? 列出全部。",
      en: "keys.\(name): there is no such action; the nearest is \(nearest), and ? lists them all.")
  }
}

extension Key {
  /// The key as it is shown where there is little room.
  var label: String { self == .escape ? "Esc" : description }

  /// The key that is shown so.
  fileprivate static func unlabelled(_ label: Substring) -> Key? {
    label == "Esc" ? .escape : Key(String(label))
  }

  /// Why no terminal ever sends this; nil if some do.
  fileprivate var reasonNotTyped: Message? {
    switch self {
    case .mouse, .resize, .paste, .wake, .interrupt, .hangup:
      Message(zh: "它不是按键", en: "it is no key")
    case .ctrl("i"): Message(zh: "终端把它当作 Tab", en: "terminals send Tab for it")
    case .ctrl("m"): Message(zh: "终端把它当作 Enter", en: "terminals send Enter for it")
    case .ctrl("["): Message(zh: "终端把它当作 Escape", en: "terminals send Escape for it")
    case .named(.tab, let held) where held.contains(.shift):
      Message(zh: "请写 Backtab", en: "write Backtab")
    case .named(let name, let held)
    where [.enter, .escape, .tab, .backtab, .backspace].contains(name)
      && !held.subtracting(.alt).isEmpty:
      Message(zh: "终端分不出它是否按着 Ctrl 或 Shift", en: "terminals do not tell it from the key alone")
    default: nil
    }
  }
}
