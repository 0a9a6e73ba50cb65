package import Disclosure
package import DisclosureIndex

/// Runs the browser in the terminal until the user quits.
package struct Browser {
  private let terminal: Terminal
  private var state: State
  private let reading: BackgroundReading
  /// The cell to go to once all is read.
  private var cell: String?
  /// What is to be done once all is read.
  private var script: [Command]
  /// What is remembered of this run and the last; nil if nothing is.
  private var resumption: Resumption?
  /// When this round of reading began, and how long it may take.
  private var start = ContinuousClock.now
  private var timeLeft = TimeLeft()

  /// What the browser is opened with.
  package struct Options: Sendable {
    /// The language of the screens.
    package var language: Language
    /// How wide the terminal draws ambiguous glyphs; nil to ask the terminal.
    package var ambiguous: AmbiguousWidth?
    /// The cell to go to once it is read, by its name.
    package var cell: String?
    /// What the configuration sets of keys and looks.
    package var settings = BrowserSettings()
    /// What is to be done once all is read.
    package var script: [Command] = []
    /// What is remembered from one run to the next; nil if nothing is.
    package var resumption: Resumption?
    /// What the office keeps beside the reports.
    package var office: Office

    /// Options as the command line gives them.
    package init(
      language: Language, ambiguous: AmbiguousWidth? = nil, cell: String? = nil,
      office: Office = Office()
    ) {
      self.office = office
      self.language = language
      self.ambiguous = ambiguous
      self.cell = cell
    }
  }

  /// Takes the terminal and begins to read what stands at the paths.
  package init(_ paths: [String], _ options: Options) throws(Terminal.Failure) {
    terminal = try Terminal(options.settings.theme)
    reading = BackgroundReading(of: paths, in: options.office, terminal.waker)
    let ambiguous = options.ambiguous ?? terminal.probeAmbiguousWidth() ?? .narrow
    let size = terminal.size
    state = State(
      width: size.width, height: size.height, language: options.language, ambiguous: ambiguous)
    state.desk.keys = options.settings.keys
    state.desk.library = Library(of: options.office)
    state.desk.loading = (0, 0)
    cell = options.cell
    script = options.script
    resumption = options.resumption
    resumption?.begin(&state)
    for effect in state.takeEffects() { _ = perform(effect) }
  }

  /// What was done, in order.
  package var log: [Command] { state.log }

  /// Reads the files behind the screens and answers to keys, until the user quits.
  package mutating func run() {
    defer {
      reading.close()
      terminal.close()
      resumption?.write(state)
    }
    // The first screen is complete at once if all reports are read within the blink of an eye.
    var key = terminal.read(milliseconds: Self.patience)
    while key == .wake, !takeReports() { key = terminal.read(milliseconds: Self.patience) }
    var isRunning = key == .wake || handle(key)
    while isRunning {
      terminal.draw(state.draw())
      isRunning = handle(terminal.read())
    }
  }

  /// How long the first screen waits for more reports, in milliseconds.
  private static let patience = 15

  private mutating func handle(_ key: Key?) -> Bool {
    switch key {
    case nil: break
    case .wake: takeReports()
    case .resize:
      let size = terminal.size
      state.resize(width: size.width, height: size.height)
    case let key?:
      state.handle(key)
    }
    return state.takeEffects().reduce(true) { perform($1) && $0 }
  }

  /// Shows what was read meanwhile; true if the first reading of all is over.
  @discardableResult
  private mutating func takeReports() -> Bool {
    let news = reading.take()
    if let count = news.notRead { state.desk.library.notRead = count }
    let updates = news.updates.sorted { NaturalOrder.precedes($0.source.path, $1.source.path) }
    note(news.progress)
    state.update(updates, loading: news.progress)
    if let comparison = news.comparison { state.take(comparison) }
    if let count = news.changes {
      state.desk.notice = Message(
        zh: "文件夹有变化,已重新读取(\(count) 份文件)。",
        en: "The folder has changed; \(count) files were taken anew.")
    } else if news.isEnd, news.isBlind {
      let key = state.desk.key(.refresh)
      state.desk.notice = Message(
        zh: "系统不报告这里的变化;按 \(key) 查看新的和改过的文件。",
        en: "The system tells of no changes here; \(key) looks for new and changed files.")
    }
    guard news.isEnd else { return false }
    reading.compare(state.desk.library)
    if cell == nil { resumption?.finish(&state) }
    if let cell {
      self.cell = nil
      state.go(toCell: cell)
    }
    for command in script { state.run(command) }
    script = []
    return true
  }

  /// Reckons how long this round of reading will go on.
  private mutating func note(_ progress: (done: Int, total: Int)?) {
    guard let progress else {
      (start, timeLeft, state.desk.secondsLeft) = (.now, TimeLeft(), nil)
      return
    }
    let elapsed = start.duration(to: .now) / .seconds(1)
    state.desk.secondsLeft = timeLeft.seconds(
      after: elapsed, done: progress.done, of: progress.total)
  }

  private mutating func perform(_ effect: Desk.Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .suspend:
      terminal.suspend()
      let size = terminal.size
      state.resize(width: size.width, height: size.height)
    case .redraw: terminal.redraw()
    case .stopLoading:
      // What came in last counts as read.
      takeReports()
      reading.stop()
      state.stopLoading()
    case .refresh:
      reading.refresh()
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .copy(let clip): state.desk.notice = terminal.copy(clip, writtenBy: state.desk.key(.write))
    case .write, .decide, .readSource: state.performOnFiles(effect)
    }
    return true
  }
}
