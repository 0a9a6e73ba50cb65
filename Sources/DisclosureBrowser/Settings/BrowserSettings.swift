internal import Disclosure
package import DisclosureIndex

/// What the configuration sets of the browser.
package struct BrowserSettings: Sendable {
  /// Which keys do what.
  package var keys = KeyBindings()
  /// How the roles look.
  package var theme = Theme.standard
  /// Whether the browser goes on where it was left.
  package var restores = true

  /// What holds where nothing is set.
  package init() {}

  /// What files of configuration set, each over those before it, with a theme if one is asked for.
  package init(_ files: [Preferences], theme name: String? = nil) throws(OfficeError) {
    for file in files {
      do throws(SettingFault) {
        try keys.apply(file.keys)
        try theme.apply(file.theme)
        try apply(file.browse)
      } catch {
        throw OfficeError(file.path, zh: error.message.zh, en: error.message.en)
      }
    }
    if let theme = name.flatMap(Theme.named) { self.theme = theme }
  }

  private mutating func apply(_ browse: [String: Setting]) throws(SettingFault) {
    for (name, setting) in browse.sorted(by: { $0.key < $1.key }) {
      guard name == "restore" else {
        throw SettingFault(
          zh: "不认识 browse.\(name);可用的是 restore。",
          en: "browse.\(name) is not known; there is restore.")
      }
      guard let flag = setting.flag else {
        throw SettingFault(
          zh: "browse.restore 的值不对;可用的是 true, false。",
          en: "The value of browse.restore is wrong; it can be true, false.")
      }
      restores = flag
    }
  }
}
