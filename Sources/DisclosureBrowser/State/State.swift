package import Disclosure
package import DisclosureIndex

/// The whole state of the browser: the desk, the screens on top of each other, and the line being
/// typed, if any. It changes by keys and news alone, and knows nothing of the terminal.
package struct State: Sendable {
  /// What all screens share.
  package var desk: Desk
  /// The screens, the current one last; never empty.
  package internal(set) var screens: [any Screen]
  /// The line being typed.
  package internal(set) var prompt: Prompt?
  /// The list from which something is being chosen.
  package internal(set) var chooser: Chooser?
  /// The divider that the mouse took hold of with its last press.
  var held: Divider?
  /// What was done so far, in order.
  package internal(set) var log: [Command] = []
  /// Whether who runs the browser for the first time is told the keys that matter.
  package var isGreeting = false
  /// The size of the screen.
  private(set) var size: (width: Int, height: Int)

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
    log.append(.resize(width: width, height: height))
    layOut()
  }

  /// Files have been read, for the first time or again.
  package mutating func update(_ updates: [SourceUpdate], loading: (done: Int, total: Int)?) {
    desk.loading = loading
    if loading != nil { desk.unread = 0 }
    take { $0.update(updates) }
  }

  /// Reading was stopped.
  package mutating func stopLoading() {
    let left = desk.loading.map { $0.total - $0.done } ?? 0
    (desk.loading, desk.secondsLeft, desk.unread) = (nil, nil, left)
    let key = desk.key(.refresh)
    desk.notice =
      left == 0
      ? Message(zh: "已停止读取。", en: "Reading was stopped.")
      : Message(
        zh: "已停止读取,还有 \(left) 个文件未读;按 \(key) 继续。",
        en: "Reading was stopped; \(left) files are not read; \(key) goes on.")
    settle()
  }

  /// Reports were held against those of other agencies.
  package mutating func take(_ comparison: Library.Comparison) { take { $0.take(comparison) } }

  /// The finding that a verdict is typed on, and what is typed.
  private var judged: (place: Int, finding: Finding, note: String)? {
    guard let prompt, case .verdict(let reference) = prompt.purpose else { return nil }
    return (reference.place, desk.library.finding(reference), prompt.text)
  }

  /// Lets the library change, which gives the places that were judged anew, and follows.
  private mutating func take(_ change: (inout Library) -> Set<Int>) {
    let judged = judged
    let places = desk.update(change)
    if let judged {
      prompt = desk.library.reference(to: judged.finding, at: judged.place)
        .map { Prompt(.verdict($0), text: judged.note) }
      if prompt == nil {
        desk.notice = Message(
          zh: "这处问题刚刚不再出现:报告变了。", en: "The finding is gone: the report has just changed.")
      }
    }
    if screen.name == .source, let place = screen.place(desk), places.contains(place) {
      desk.effects.append(.readSource(desk.library.file(place).source.whole))
    }
    settle()
  }

  /// A verdict was written into the ledger.
  package mutating func decide(_ entry: Ledger.Entry) {
    desk.decide(entry)
    let (verdict, path) = (entry.verdict.word, desk.library.office.ledgerPath)
    desk.notice = Message(
      zh: "\(entry.key.check) 记为\(verdict.zh),写入 \(path)。",
      en: "\(entry.key.check) \(verdict.en), written to \(path).")
    settle()
  }

  /// A file's text is there for the source screen.
  package mutating func receive(_ source: ShownSource) {
    screens[screens.count - 1].receive(source, desk)
    settle()
  }

  // MARK: - Keys

  /// Answers to a key.
  package mutating func handle(_ key: Key) {
    desk.notice = nil
    isGreeting = isGreeting && key == .wake
    switch key {
    case .interrupt, .hangup:
      desk.effects.append(.quit)
    case .mouse(let event):
      handle(event)
    default:
      if chooser != nil {
        choose(key)
      } else if prompt != nil {
        type(key)
      } else if let action = desk.keys.action(of: key, on: screen.name) {
        perform(action)
      }
    }
    follow()
    settle()
  }

  /// Does what stands in a log.
  package mutating func run(_ command: Command) {
    desk.notice = nil
    switch command {
    case .mouse(let event): handle(event)
    case .resize(let width, let height): resize(width: width, height: height)
    case .action(let action, _) where action.entry?.applies(to: screen.name) != true:
      desk.notice = Message(
        zh: "这一屏没有命令 \(command)。", en: "There is no command \(command) on this screen.")
    case .action(let action, let text) where action.takesText: apply(text ?? "", to: action)
    case .action(let action, _): perform(action)
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

  mutating func perform(_ action: Action) {
    if let reason = disabledReason(of: action) {
      desk.notice = reason
      return
    }
    if !action.takesText, action != .palette { log.append(.action(action, nil)) }
    switch action {
    case .quit: desk.effects.append(.quit)
    case .suspend: desk.effects.append(.suspend)
    case .redraw: desk.effects.append(.redraw)
    case .refresh: desk.effects.append(.refresh)
    case .stopLoading: desk.effects.append(desk.loading == nil ? .quit : .stopLoading)
    case .toggleMouse:
      desk.hasMouse.toggle()
      desk.effects.append(.setMouse(desk.hasMouse))
      desk.notice =
        desk.hasMouse
        ? Message(zh: "鼠标用于浏览。", en: "The mouse browses.")
        : Message(
          zh: "鼠标已交还终端,可以选取文字;再按 \(desk.key(.toggleMouse)) 收回。",
          en: "The mouse selects text; \(desk.key(.toggleMouse)) takes it back.")
    case .toggleLanguage: desk.language = desk.language == .zh ? .en : .zh
    case .toggleWidth:
      desk.ambiguous = desk.ambiguous == .narrow ? .wide : .narrow
      let columns = desk.ambiguous.rawValue
      desk.notice = Message(
        zh: "“—…①等字符现按 \(columns) 列排版。",
        en: "Characters such as “ — … ① now take \(columns == 1 ? "1 column" : "2 columns").")
    case .reduce: desk.isReduced.toggle()
    case .onePage: desk.isOnePage.toggle()
    case .help where screen.name == .help: desk.route = .pop
    case .help: desk.route = .push(.help(screen.name))
    case .findings where screen.name == .findings: desk.route = .pop
    case .findings: desk.route = .push(.findings)
    case .back where screens.count > 1: desk.route = .pop
    case .back where desk.loading != nil && desk.filter.isEmpty: desk.effects.append(.stopLoading)
    case .search: prompt = Prompt(.search, text: "")
    case .filter: prompt = Prompt(.filter, text: desk.filter)
    case .chartFigure: prompt = Prompt(.figure, text: desk.arrangement.figure)
    case .decide:
      if let finding = screen.finding(desk) { prompt = Prompt(.verdict(finding), text: "") }
    case .palette:
      chooser = Chooser.actions(of: screen.name, desk, reason: disabledReason)
    case .copy: chooser = Chooser.clips(clips, toFile: false, desk)
    case .write: chooser = Chooser.clips(clips, toFile: true, desk)
    case .compareWith:
      if let place = screen.place(desk) { chooser = Chooser.counterparts(of: place, desk) }
    case .undoDecision:
      if let last = desk.decided.popLast() { desk.effects.append(.decide(last, .open, note: "")) }
    case .nextUndecided:
      goToFinding(by: 1) { [library = desk.library] in library.verdict(on: $0) == nil }
    case .dividerLeft, .dividerRight, .moreDetails, .fewerDetails: moveDivider(action)
    case .nextFinding: goToFinding(by: 1)
    case .previousFinding: goToFinding(by: -1)
    default: screens[screens.count - 1].perform(action, &desk)
    }
  }

  /// Why an action cannot be done now; nil if it can.
  func disabledReason(of action: Action) -> Message? {
    let reason = screen.disabledReason(of: action, desk) ?? desk.disabledReason(of: action)
    guard reason == nil else { return reason }
    switch action {
    case .compareWith: return desk.reasonAgainstComparing(screen.place(desk))
    case .moreDetails, .fewerDetails: return reasonAgainstMovingDetails
    default: return nil
    }
  }

  /// Lets the current screen answer to a click.
  mutating func forwardPress(x: Int, y: Int, isDouble: Bool) {
    screens[screens.count - 1].press(x: x, y: y, isDouble: isDouble, &desk)
  }

  /// Lets the current screen do an action.
  mutating func forward(_ action: Action) { screens[screens.count - 1].perform(action, &desk) }

  private mutating func goToFinding(
    by step: Int, where isMeant: (Library.Reference) -> Bool = { _ in true }
  ) {
    let failures = desk.library.failures
    guard let first = desk.nextFinding(from: screen.place(desk), by: step) else { return }
    let order = failures.indices.map { (first + $0 * step + failures.count) % failures.count }
    guard let next = order.first(where: { isMeant(failures[$0]) }) else { return }
    let last = desk.finding
    desk.finding = next
    let reference = desk.library.failures[next]
    desk.route = .push(desk.library.destination(of: reference))
    let end = step > 0 ? 0 : desk.library.failures.count - 1
    if next == end, last != nil, last != end {
      desk.notice =
        step > 0
        ? Message(zh: "已到最后一处,从第一处重新开始。", en: "That was the last; this is the first.")
        : Message(zh: "已到第一处,从最后一处重新开始。", en: "That was the first; this is the last.")
    }
  }

  // MARK: - Screens

  private mutating func follow() {
    guard let route = desk.route else { return }
    desk.route = nil
    switch route {
    case .push(let destination): push(screen(for: destination))
    case .pop: if screens.count > 1 { screens.removeLast() }
    }
  }

  /// Puts a screen on top, in the place of one of its kind and all above it: the way back is never
  /// longer than there are kinds of screens.
  private mutating func push(_ next: any Screen) {
    let same = screens.dropFirst().firstIndex { $0.name == next.name }
    screens = screens[..<(same ?? screens.count)] + [next]
  }

  private mutating func screen(for destination: Destination) -> any Screen {
    switch destination {
    case .report(let place, let cell, let position):
      return ReportScreen(place: place, cell: cell, at: position, desk)
    case .compare(let left, let right, let section, let cell):
      return CompareScreen(left: left, right: right, section: section, cell: cell)
    case .findings:
      return FindingsScreen(desk)
    case .source(let place, let position):
      desk.effects.append(.readSource(desk.library.file(place).source.whole))
      return SourceScreen(place: place, at: position)
    case .trend(let cell, let agency, let year, let agencies):
      return TrendScreen(of: cell, agency: agency, year: year, agencies: agencies)
    case .trends(let cell, let agencies, let selected):
      return TrendsScreen(of: cell, agencies: agencies, selected: selected)
    case .chain(let agency, let column, let year):
      return ChainScreen(of: agency, column: column, year: year)
    case .years(let agency, let section, let cell, let year):
      return YearsScreen(of: agency, section: section, cell: cell, year: year)
    case .help(let name):
      return HelpScreen(of: name)
    }
  }

  private mutating func layOut() {
    desk.area = Rect(x: 0, y: 1, width: size.width, height: max(0, size.height - 2))
    settle()
  }

  private mutating func settle() { screens[screens.count - 1].settle(desk) }
}
