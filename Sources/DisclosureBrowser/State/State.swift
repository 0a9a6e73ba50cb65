package import Disclosure
package import DisclosureIndex

/// The whole state of the browser: the desk, the screens on top of each other, and the line being
/// typed, if any. It changes by keys and news alone, and knows nothing of the terminal.
package struct State: Sendable {
  /// What all screens share.
  package var desk: Desk
  /// The screens, the current one last; never empty.
  package private(set) var screens: [any Screen]
  /// The line being typed.
  package private(set) var prompt: Prompt?
  private var size: (width: Int, height: Int)

  /// A browser of that size that has read nothing yet.
  package init(
    width: Int, height: Int, language: Language = .zh, ambiguous: AmbiguousWidth = .narrow
  ) {
    desk = Desk(language: language, ambiguous: ambiguous)
    screens = [Overview()]
    size = (width, height)
    layOut()
  }

  /// The screen that is shown.
  package var screen: any Screen { screens[screens.count - 1] }

  // MARK: - News

  /// The terminal has another size.
  package mutating func resize(width: Int, height: Int) {
    size = (width, height)
    layOut()
  }

  /// Files have been read.
  package mutating func add(_ files: [ReportFile], loading: (done: Int, total: Int)?) {
    desk.library.add(files)
    desk.loading = loading
    settle()
  }

  /// A file's text is there for the source screen.
  package mutating func receive(_ source: SourceText) {
    screens[screens.count - 1].receive(source, desk)
    settle()
  }

  // MARK: - Keys

  /// Answers to a key.
  package mutating func handle(_ key: Key) {
    desk.notice = nil
    if case .mouse(let event) = key {
      handle(event)
    } else if prompt != nil {
      type(key)
    } else if let action = Action.of(key, on: screen.name) {
      perform(action)
    } else if key == .interrupt || key == .hangup {
      desk.effects.append(.quit)
    }
    follow()
    settle()
  }

  /// Goes to a place as if the user had.
  package mutating func go(to destination: Destination) {
    desk.route = .push(destination)
    follow()
    settle()
  }

  /// What the browser was asked to do since this was last taken.
  package mutating func takeEffects() -> [Desk.Effect] {
    defer { desk.effects = [] }
    return desk.effects
  }

  private mutating func perform(_ action: Action) {
    if let reason = screen.disabledReason(of: action, desk) ?? desk.disabledReason(of: action) {
      desk.notice = reason
      return
    }
    switch action {
    case .quit: desk.effects.append(.quit)
    case .suspend: desk.effects.append(.suspend)
    case .redraw: desk.effects.append(.redraw)
    case .stopLoading: desk.effects.append(desk.loading == nil ? .quit : .stopLoading)
    case .toggleMouse:
      desk.hasMouse.toggle()
      desk.effects.append(.setMouse(desk.hasMouse))
      desk.notice =
        desk.hasMouse
        ? Message(zh: "鼠标用于浏览。", en: "The mouse browses.")
        : Message(zh: "鼠标已交还终端,可以选取文字;再按 m 收回。", en: "The mouse selects text; m takes it back.")
    case .toggleLanguage: desk.language = desk.language == .zh ? .en : .zh
    case .toggleWidth: desk.ambiguous = desk.ambiguous == .narrow ? .wide : .narrow
    case .help: desk.route = .push(.help(screen.name))
    case .findings where screen.name != .findings: desk.route = .push(.findings)
    case .back where screens.count > 1: desk.route = .pop
    case .search: prompt = Prompt(.search, text: "")
    case .filter: prompt = Prompt(.filter, text: desk.filter)
    case .nextFinding: goToFinding(by: 1)
    case .previousFinding: goToFinding(by: -1)
    default: screens[screens.count - 1].perform(action, &desk)
    }
  }

  private mutating func handle(_ event: Key.MouseEvent) {
    switch event.action {
    case .wheelUp: for _ in 0..<3 { perform(.up) }
    case .wheelDown: for _ in 0..<3 { perform(.down) }
    case .press where desk.area.contains(x: event.x, y: event.y):
      screens[screens.count - 1].press(
        x: event.x - desk.area.x, y: event.y - desk.area.y, isDouble: event.isDouble, &desk)
    case .press:
      break
    }
  }

  /// Typing: what is typed into a filter takes effect at once, what is typed into a search on Enter.
  private mutating func type(_ key: Key) {
    guard var line = prompt else { return }
    let end = line.type(key)
    prompt = end == nil ? line : nil
    switch line.purpose {
    case .filter:
      desk.filter = end == .cancelled ? line.original : line.text
    case .search where end == .accepted:
      if !line.text.isEmpty { desk.search = line.text }
      screens[screens.count - 1].perform(.nextMatch, &desk)
    case .search:
      break
    }
  }

  private mutating func goToFinding(by step: Int) {
    guard let next = desk.nextFinding(from: screen.place(desk), by: step) else { return }
    desk.finding = next
    let reference = desk.library.failures[next]
    let finding = desk.library.finding(reference)
    let destination = desk.library.destination(of: reference)
    desk.route = screen.name == .report ? .replace(destination) : .push(destination)
    desk.notice = Message(
      zh: "第 \(next + 1)/\(desk.library.failures.count) 处:\(finding.message.zh)",
      en: "\(next + 1) of \(desk.library.failures.count): \(finding.message.en)")
  }

  // MARK: - Screens

  private mutating func follow() {
    guard let route = desk.route else { return }
    desk.route = nil
    switch route {
    case .push(let destination): screens.append(screen(for: destination))
    case .replace(let destination): screens[screens.count - 1] = screen(for: destination)
    case .pop: if screens.count > 1 { screens.removeLast() }
    }
  }

  private mutating func screen(for destination: Destination) -> any Screen {
    switch destination {
    case .report(let place, let cell, let position):
      return ReportScreen(place: place, cell: cell, at: position, desk)
    case .compare(let left, let right, let section):
      return CompareScreen(left: left, right: right, section: section, desk)
    case .findings:
      return FindingsScreen(desk)
    case .source(let place, let position):
      desk.effects.append(.readSource(path: desk.library.file(place).path))
      return SourceScreen(place: place, at: position)
    case .help(let name):
      return HelpScreen(of: name)
    }
  }

  private mutating func layOut() {
    desk.area = Rect(x: 0, y: 1, width: size.width, height: max(0, size.height - 2))
    settle()
  }

  private mutating func settle() { screens[screens.count - 1].settle(desk) }

  // MARK: - Drawing

  /// The screen as it is to be shown: a title bar, the current screen, and a line of keys.
  package func draw() -> Grid {
    var grid = Grid(width: size.width, height: size.height, ambiguous: desk.ambiguous)
    guard size.width > 0, size.height > 0 else { return grid }
    screen.draw(on: &grid, in: desk.area, desk)
    drawTitle(on: &grid)
    drawFoot(on: &grid)
    return grid
  }

  private func drawTitle(on grid: inout Grid) {
    guard size.height > 1 else { return }
    let bar = Rect(x: 0, y: 0, width: size.width, height: 1)
    grid.fill(bar, style: .status)
    let right = desk.status
    let room = size.width - desk.width(of: right) - 1
    let title = screen.title(desk).truncated(to: max(0, room - 2), desk.ambiguous)
    grid.put(title, x: 1, y: 0, style: .status.adding(.bold), in: bar)
    if room > 0 { grid.put(right, x: room, y: 0, style: .status, in: bar) }
  }

  private func drawFoot(on grid: inout Grid) {
    let y = size.height - 1
    let line = Rect(x: 0, y: y, width: size.width, height: 1)
    if let prompt {
      let lead = prompt.lead[desk.language]
      let used = grid.put(lead, x: 0, y: y, style: .key, in: line)
      let text = prompt.text
      let over = max(0, used + desk.width(of: text) + 1 - size.width)
      let field = line.columns(from: used)
      grid.put(text, x: used - over, y: y, in: field)
      grid.cursor = (min(size.width - 1, used - over + desk.width(of: text)), y)
    } else if let notice = desk.notice {
      grid.put(
        notice[desk.language].truncated(to: size.width, desk.ambiguous), x: 0, y: y,
        style: .plain.adding(.bold), in: line)
    } else {
      drawKeys(on: &grid, in: line)
    }
  }

  private func drawKeys(on grid: inout Grid, in line: Rect) {
    var x = 0
    for entry in Action.all where entry.applies(to: screen.name) {
      guard let short = entry.short?[desk.language], let key = entry.keys.first else { continue }
      let label = key == .character("1") ? short : " " + short
      let columns = desk.width(of: key.description + label) + 2
      guard x + columns <= line.width else { continue }
      let isDisabled =
        (screen.disabledReason(of: entry.action, desk) ?? desk.disabledReason(of: entry.action))
        != nil
      x += grid.put(
        key.description, x: x, y: line.y, style: isDisabled ? .dim : .key, in: line)
      x += grid.put(label, x: x, y: line.y, style: isDisabled ? .dim : .plain, in: line) + 2
    }
  }
}
