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
  /// Whether reading was stopped.
  private var isStopped = false
  /// When reading began, and how long it may take.
  private let start = ContinuousClock.now
  private var timeLeft = TimeLeft()
  /// Whether the reports of different agencies are held against each other, which is begun once.
  private var isCompared = false

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
      reading.cancel()
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

  /// Shows what was read meanwhile; true if that was the last.
  @discardableResult
  private mutating func takeReports() -> Bool {
    let news = reading.take()
    if let count = news.notRead { state.desk.library.notRead = count }
    let files = news.files.sorted { NaturalOrder.precedes($0.path, $1.path) }
    let elapsed = start.duration(to: .now) / .seconds(1)
    state.desk.secondsLeft = timeLeft.seconds(after: elapsed, done: news.done, of: news.total)
    let isOver = news.isFinished || isStopped
    state.add(files, loading: isOver ? nil : (news.done, news.total))
    state.replace(news.examinations)
    if news.isFinished, !isCompared {
      isCompared = true
      reading.compare(state.desk.library.collection, terminal.waker)
    }
    if news.isFinished, cell == nil { resumption?.finish(&state) }
    if news.isFinished, let cell {
      self.cell = nil
      state.go(toCell: cell)
    }
    if news.isFinished, !script.isEmpty {
      for command in script { state.run(command) }
      script = []
    }
    return news.isFinished
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
      reading.cancel()
      // What came in last counts as read.
      takeReports()
      isStopped = true
      state.stopLoading()
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .copy(let clip): state.desk.notice = terminal.copy(clip, writtenBy: state.desk.key(.write))
    case .write, .decide, .readSource: state.performOnFiles(effect)
    }
    return true
  }
}
