package import DisclosureIndex

/// How the roles look: colours and attributes by role. What a terminal cannot show of it is left out, and
/// whatever a colour says is said by a sign or a word as well.
package struct Theme: Hashable, Sendable {
  /// The looks of the roles; a role without an entry looks as plain text.
  private var looks: [Style.Role: Look]

  /// How a role looks.
  package struct Look: Hashable, Sendable {
    /// The colour of the letters; nil for the terminal's own.
    package var foreground: Color?
    /// The colour behind them; nil for the terminal's own.
    package var background: Color?
    /// What is added.
    package var attributes: Set<Attribute>

    init(_ foreground: Color? = nil, _ attributes: Attribute..., on background: Color? = nil) {
      self.foreground = foreground
      self.background = background
      self.attributes = Set(attributes)
    }
  }

  /// What can be added to letters.
  package enum Attribute: String, Hashable, Sendable, CaseIterable {
    case bold
    case dim
    case underline
    case reverse
  }

  init(_ looks: [Style.Role: Look]) { self.looks = looks }

  /// How a role looks.
  package subscript(role: Style.Role) -> Look { looks[role] ?? Look() }

  /// The theme of that name; nil if there is none.
  package static func named(_ name: String) -> Theme? { all.first { $0.name == name }?.theme }

  /// The name of the role in a configuration.
  package static func name(of role: Style.Role) -> String { "\(role)" }

  // MARK: - Settings

  /// Takes over what a configuration sets: `base`, one of the themes there are, and the looks of roles
  /// over those they have.
  package mutating func apply(_ settings: [String: Setting]) throws(SettingFault) {
    if let base = settings["base"] {
      guard let theme = base.text.flatMap(Theme.named) else {
        let names = Self.all.map(\.name).joined(separator: ", ")
        throw SettingFault(
          zh: "theme.base 的值不对;可用的是 \(names)。",
          en: "The value of theme.base is wrong; it can be \(names).")
      }
      self = theme
    }
    for (name, setting) in settings.sorted(by: { $0.key < $1.key }) where name != "base" {
      guard let role = Style.Role.allCases.first(where: { Self.name(of: $0) == name }) else {
        let names = ["base"] + Style.Role.allCases.map(Self.name)
        throw Self.unknown("theme.\(name)", names)
      }
      guard let entries = setting.table else {
        throw SettingFault(
          zh: "theme.\(name) 的值不对;如 { foreground = \"blue\", bold = true }。",
          en:
            "The value of theme.\(name) is wrong; it can be { foreground = \"blue\", bold = true }."
        )
      }
      var look = self[role]
      for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
        try look.set(key, value, "theme.\(name).\(key)")
      }
      looks[role] = look
    }
  }

  fileprivate static func unknown(_ name: String, _ names: [String]) -> SettingFault {
    let list = names.joined(separator: ", ")
    return SettingFault(
      zh: "不认识 \(name);可用的是 \(list)。", en: "\(name) is not known; there are \(list).")
  }
}

extension Theme.Look {
  fileprivate mutating func set(
    _ key: String, _ value: Setting, _ name: String
  ) throws(SettingFault) {
    switch key {
    case "foreground": foreground = try Self.color(value, name)
    case "background": background = try Self.color(value, name)
    default:
      guard let attribute = Theme.Attribute(rawValue: key) else {
        throw Theme.unknown(
          name, ["foreground", "background"] + Theme.Attribute.allCases.map(\.rawValue))
      }
      guard let isOn = value.flag else {
        throw SettingFault(
          zh: "\(name) 的值不对;可用的是 true, false。",
          en: "The value of \(name) is wrong; it can be true, false.")
      }
      if isOn { attributes.insert(attribute) } else { attributes.remove(attribute) }
    }
  }

  /// The colour that is set; nil for the terminal's own.
  private static func color(_ value: Setting, _ name: String) throws(SettingFault) -> Color? {
    switch value {
    case .text("default"): return nil
    case .text(let text): if let color = Color(text) { return color }
    case .number(let number): if let index = UInt8(exactly: number) { return .indexed(index) }
    default: break
    }
    let names = Color.names.prefix(8).joined(separator: ", ")
    throw SettingFault(
      zh: "\(name) 的值不对;可用的是 default, \(names)(前面可加 bright-),0–255,或 \"#rrggbb\"。",
      en:
        "The value of \(name) is wrong; it can be default, \(names) (or with bright- before), 0-255, or "
        + "\"#rrggbb\".")
  }
}
