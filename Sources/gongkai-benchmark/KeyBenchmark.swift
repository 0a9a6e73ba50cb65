import Disclosure
import DisclosureBrowser
import DisclosureIndex

/// How long the browser takes from a key to the finished screen, on every screen and for every action.
struct KeyBenchmark {
  private var times: [(name: String, times: [Duration])] = []
  private var first: Duration = .zero

  /// Reads the reports, then walks all screens.
  init(of folder: BenchmarkFolder, width: Int, height: Int) {
    let clock = ContinuousClock()
    var state = State(width: width, height: height)
    let updates = Loader.updates(of: Listing(of: [folder.path]).files)
    first = clock.measure {
      state.update(updates, loading: nil)
      _ = state.draw()
    }
    for entry in Action.all where !Self.isOutside(entry.action) {
      for screen in ScreenName.allCases where entry.applies(to: screen) {
        guard let key = entry.keys.first, let start = Self.opened(screen, state) else { continue }
        let measured = (0..<Self.repeats).map { _ in
          var state = start
          return clock.measure {
            state.handle(key)
            _ = state.draw()
          }
        }
        times.append(("\(screen.rawValue) \(entry.name)", measured))
      }
    }
  }

  private static let repeats = 5

  /// Whether an action ends the browser or needs the terminal.
  private static func isOutside(_ action: Action) -> Bool {
    [.quit, .suspend, .redraw, .stopLoading, .refresh, .toggleMouse].contains(action)
  }

  /// The browser at a screen, in the middle of what there is; nil if nothing leads there.
  private static func opened(_ screen: ScreenName, _ state: State) -> State? {
    let ways: [ScreenName: String] = [
      .overview: "PageDown Down", .report: "Down Enter", .compare: "PageDown c",
      .findings: "f PageDown", .source: "n s", .trend: "n T", .trends: "T PageDown", .chain: "C",
      .help: "?",
    ]
    guard let keys = ways[screen].flatMap(Key.script) else { return nil }
    var state = state
    for key in keys { state.handle(key) }
    for effect in state.takeEffects() { state.performOnFiles(effect) }
    return state.screen.name == screen ? state : nil
  }

  /// The slowest, each by its median and its worst.
  var description: String {
    let sorted = times.map { name, times in (name, times.sorted()) }
      .sorted { $0.1[Self.repeats / 2] > $1.1[Self.repeats / 2] }
    let medians = sorted.map { $0.1[Self.repeats / 2] }
    let head = [
      "all reports taken in\t\(first.milliseconds) ms",
      "key to screen\t\(medians.count) keys\tmedian \(medians[medians.count / 2].milliseconds) ms",
    ]
    let slowest = sorted.prefix(25).map { name, times in
      "  \(name)\tmedian \(times[Self.repeats / 2].milliseconds) ms"
        + "\tworst \(times[Self.repeats - 1].milliseconds) ms"
    }
    return (head + slowest).joined(separator: "\n")
  }
}
