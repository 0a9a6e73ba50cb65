/// The folders of a user's own, where the XDG base directory specification puts them: nowhere without
/// a home.
package struct UserFolders: Hashable, Sendable {
  /// The user's configuration, which stands under that of a folder.
  package let configuration: String?
  /// The folder for what the program remembers from one run to the next.
  package let state: String?

  /// The folders as the environment says; a path that is not absolute says nothing.
  package init(environment: (String) -> String?) {
    func folder(_ variable: String, _ usual: String) -> String? {
      if let path = environment(variable), path.hasPrefix("/") { return path }
      return environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/\(usual)" : nil }
    }
    configuration = folder("XDG_CONFIG_HOME", ".config").map { $0 + "/gongkai/config.toml" }
    state = folder("XDG_STATE_HOME", ".local/state").map { $0 + "/gongkai" }
  }
}
