import DisclosureBrowser

/// Every screen once, each reached by one key from the one before.
enum Tour {
  /// A key, and the screen or the box it opens.
  struct Stop {
    let key: String
    let screen: ScreenName
  }

  static let stops: [Stop] = [
    .init(key: "", screen: .overview),
    .init(key: "/", screen: .overview),
    .init(key: "自", screen: .overview),
    .init(key: "Enter", screen: .overview),
    .init(key: "c", screen: .compare),
    .init(key: ":", screen: .compare),
    .init(key: "Escape", screen: .compare),
    .init(key: "=", screen: .compare),
    .init(key: "Escape", screen: .compare),
    .init(key: "y", screen: .compare),
    .init(key: "Escape", screen: .compare),
    .init(key: "Escape", screen: .overview),
    .init(key: "Escape", screen: .overview),
    .init(key: "n", screen: .report),
    .init(key: "s", screen: .source),
    .init(key: "n", screen: .report),
    .init(key: "p", screen: .report),
    .init(key: "T", screen: .trend),
    .init(key: "T", screen: .trends),
    .init(key: "C", screen: .chain),
    .init(key: "Y", screen: .years),
    .init(key: "f", screen: .findings),
    .init(key: "?", screen: .help),
  ]

  /// The sizes at which all screens must stand.
  static let sizes = [(80, 24), (120, 40), (200, 50), (40, 10)]
}
