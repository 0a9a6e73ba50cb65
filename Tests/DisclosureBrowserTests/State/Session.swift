import Disclosure
import DisclosureBrowser
import DisclosureIndex
import Foundation

/// The browser without a terminal: keys go in by script, what it asks of the outside is done here.
struct Session {
  /// The whole state.
  private(set) var state: State
  /// What it asked of the outside and was not done here, in order.
  private(set) var effects: [Desk.Effect] = []
  private(set) var size: (width: Int, height: Int)

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()
    .split(separator: "/").reduce("") { $0 + "/" + ($1.removingPercentEncoding ?? "") }

  /// The sample reports, their paths counted from the package's folder as a user there would see them.
  static let samples: [ReportFile] = read(in: root + "/Samples")

  private static let library: Library = {
    var library = Library()
    library.update(SourceUpdate.each(samples))
    _ = library.take(library.comparison())
    return library
  }()

  /// The reports of a folder, their paths shortened by what leads to the folder.
  static func read(in folder: String) -> [ReportFile] {
    let lead = (folder as NSString).deletingLastPathComponent + "/"
    return Loader.reports(of: Listing(of: [folder]).files).map { file in
      ReportFile(source: SourceFile(path: file.path.replacing(lead, with: "")), result: file.result)
    }
  }

  /// A browser that has read these files, or the samples.
  init(
    _ width: Int, _ height: Int, files: [ReportFile]? = nil, language: Language = .zh,
    ambiguous: AmbiguousWidth = .narrow, office: Office = Office()
  ) {
    size = (width, height)
    state = State(width: width, height: height, language: language, ambiguous: ambiguous)
    state.desk.library = Library(of: office)
    if let files {
      state.update(SourceUpdate.each(files, under: office.settings), loading: nil)
      state.take(state.desk.library.comparison())
    } else {
      state.desk.library = Self.library
      state.update([], loading: nil)
    }
  }

  /// Types a script of keys; a script that spells no keys is a fault of the test.
  mutating func type(_ script: String) {
    guard let keys = Key.script(script) else { preconditionFailure("no keys: \(script)") }
    for key in keys { press(key) }
  }

  /// One key, and what it asks of the outside.
  mutating func press(_ key: Key) {
    state.handle(key)
    perform()
  }

  /// One line of a log.
  mutating func run(_ command: Command) {
    state.run(command)
    perform()
  }

  private mutating func perform() {
    for effect in state.takeEffects() {
      if case .readSource(let file) = effect {
        let path = file.path.hasPrefix("/") ? file.path : Self.root + "/" + file.path
        state.receive(ShownSource(reading: SourceFile(naming: path)))
      } else {
        effects.append(effect)
      }
    }
  }

  /// The keys in force.
  var keys: KeyBindings {
    get { state.desk.keys }
    set {
      state.desk.keys = newValue
      state.update([], loading: nil)
    }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    size = (width, height)
    state.resize(width: width, height: height)
  }

  /// A verdict was written.
  mutating func decide(_ entry: Ledger.Entry) { state.decide(entry) }

  /// The browser goes on where it was left.
  mutating func resume(_ bookmark: Bookmark) {
    state.resume(choices: bookmark)
    state.resume(place: bookmark)
    perform()
  }

  /// It runs for the first time.
  mutating func greet() { state.isGreeting = true }

  /// So many files are read.
  mutating func load(_ done: Int, of total: Int, secondsLeft: Int?) {
    state.desk.secondsLeft = secondsLeft
    state.update([], loading: (done, total))
  }

  /// Reading is stopped.
  mutating func stopLoading() { state.stopLoading() }

  /// Files arrive, or reading goes on.
  mutating func add(_ files: [ReportFile], loading: (done: Int, total: Int)?) {
    state.update(
      SourceUpdate.each(files, under: state.desk.library.office.settings), loading: loading)
    if loading == nil { state.take(state.desk.library.comparison()) }
  }

  /// Files were read again, or are gone.
  mutating func update(_ updates: [SourceUpdate]) {
    state.update(updates, loading: nil)
    state.take(state.desk.library.comparison())
    perform()
  }

  /// The screen as text.
  var screen: String { state.draw().description }

  /// The lines of the screen.
  var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The last line of the screen.
  var foot: String { lines.last ?? "" }
  /// The first line of the screen.
  var title: String { lines.first ?? "" }
  /// The line with the cursor's sign.
  var cursorLine: String? { lines.first { $0.hasPrefix(">") } }

  /// What stands in reverse on the screen, by row.
  var reversed: [String] {
    let grid = state.draw()
    return (0..<grid.height).compactMap { y in
      let columns = (0..<grid.width).filter { grid.style(x: $0, y: y).flags.contains(.reverse) }
      guard let first = columns.first, let last = columns.last else { return nil }
      return "\(y):\(first)-\(last)"
    }
  }
}

extension SourceUpdate {
  /// What was read of the files that these are.
  static func each(
    _ files: [ReportFile], under settings: CheckSettings = CheckSettings()
  ) -> [SourceUpdate] {
    Dictionary(grouping: files, by: \.source)
      .sorted { NaturalOrder.precedes($0.key.path, $1.key.path) }
      .map { SourceUpdate(source: $0.key, reports: $0.value, under: settings) }
  }
}
