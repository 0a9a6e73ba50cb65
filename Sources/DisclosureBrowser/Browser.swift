package import Disclosure
package import DisclosureIndex
internal import Synchronization

/// Runs the browser in the terminal until the user quits.
package struct Browser {
  private let terminal: Terminal
  private var state: State
  private let loader: Loader
  private let mailbox = Mailbox()

  /// What the browser is opened with.
  package struct Options: Sendable {
    /// The language of the screens.
    package var language: Language
    /// How wide the terminal draws ambiguous glyphs; nil to ask the terminal.
    package var ambiguous: AmbiguousWidth?
    /// The cell to go to once it is read, by its name.
    package var cell: String?
    /// Whether to use colours.
    package var color = true

    /// Options as the command line gives them.
    package init(
      language: Language, ambiguous: AmbiguousWidth? = nil, cell: String? = nil, color: Bool = true
    ) {
      self.language = language
      self.ambiguous = ambiguous
      self.cell = cell
      self.color = color
    }
  }

  /// Takes the terminal and prepares to read the files of a listing.
  package init(_ listing: Listing, _ options: Options) throws(Terminal.Failure) {
    terminal = try Terminal(color: options.color)
    let ambiguous = options.ambiguous ?? terminal.probeAmbiguousWidth() ?? .narrow
    let size = terminal.size
    state = State(
      width: size.width, height: size.height, language: options.language, ambiguous: ambiguous)
    loader = Loader(listing.files)
    cell = options.cell
    state.desk.library.notRead = listing.passedOver.count + listing.failures.count
  }

  private var cell: String?

  /// Reads the files behind the screens and answers to keys, until the user quits.
  package mutating func run() {
    defer {
      loader.cancel()
      terminal.close()
    }
    let (mailbox, waker) = (mailbox, terminal.waker)
    state.desk.loading = loader.files.isEmpty ? nil : (0, loader.files.count)
    loader.start { _, file in
      if mailbox.put(file) { waker() }
    } finished: { _ in
      mailbox.finish()
      waker()
    }
    var isRunning = true
    var hasDrawn = false
    while isRunning {
      // A few reports are read before the first screen is painted: it is then complete at once.
      let key = terminal.read(milliseconds: hasDrawn ? nil : 8)
      isRunning = handle(key)
      if isRunning, key != .wake || hasDrawn || state.desk.loading == nil {
        terminal.draw(state.draw())
        hasDrawn = true
      }
    }
  }

  private mutating func handle(_ key: Key?) -> Bool {
    switch key {
    case .wake, nil:
      takeReports()
    case .resize:
      let size = terminal.size
      state.resize(width: size.width, height: size.height)
    case let key?:
      state.handle(key)
    }
    return state.takeEffects().reduce(true) { perform($1) && $0 }
  }

  private mutating func takeReports() {
    let news = mailbox.take()
    guard !news.files.isEmpty || news.isFinished else { return }
    let progress = loader.progress
    state.add(
      news.files.sorted { NaturalOrder.precedes($0.path, $1.path) },
      loading: news.isFinished ? nil : (progress.done, progress.total))
    if news.isFinished, let cell {
      self.cell = nil
      goTo(cell)
    }
  }

  /// Opens the first report that has a cell of this name, at the cell.
  private mutating func goTo(_ cell: String) {
    let library = state.desk.library
    for place in library.agencies.flatMap(\.places) {
      guard let index = library.report(place)?.form.index(of: cell) else { continue }
      state.go(to: .report(place: place, cell: index))
      return
    }
    state.desk.notice = Message(zh: "没有报告含有单元格 \(cell)。", en: "No report has a cell \(cell).")
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
      loader.cancel()
      state.desk.loading = nil
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .readSource(let path):
      state.receive(SourceText(reading: path))
    }
    return true
  }
}

/// Reports on their way from the loader's threads to the screens.
private final class Mailbox: Sendable {
  private let contents = Mutex<(files: [ReportFile], isFinished: Bool)>(([], false))

  /// Leaves a report; true if the box was empty, so that somebody must be told.
  func put(_ file: ReportFile) -> Bool {
    contents.withLock { contents in
      contents.files.append(file)
      return contents.files.count == 1
    }
  }

  /// Says that no more reports come.
  func finish() { contents.withLock { $0.isFinished = true } }

  /// All that was left, and whether it is the last; it is the last once.
  func take() -> (files: [ReportFile], isFinished: Bool) {
    contents.withLock { contents in
      defer { contents = ([], false) }
      return contents
    }
  }
}

extension SourceText {
  /// Reads a file's text again, as it is now.
  init(reading path: String) {
    do {
      let bytes = try SourceFile(path: path).bytes()
      self.init(path: path, lines: .success(Self.lines(of: bytes)))
    } catch {
      self.init(path: path, lines: .failure(error))
    }
  }

  /// The lines of a text, counted as positions count them.
  private static func lines(of bytes: [UInt8]) -> [String] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lines: [String] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let isReturn = text[index] == 0x0D
      if isReturn || text[index] == 0x0A {
        lines.append(String(decoding: text[start..<index], as: UTF8.self))
        if isReturn, index + 1 < text.endIndex, text[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < text.endIndex { lines.append(String(decoding: text[start...], as: UTF8.self)) }
    return lines
  }
}
