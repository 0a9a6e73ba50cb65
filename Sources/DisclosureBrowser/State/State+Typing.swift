internal import Disclosure
internal import DisclosureIndex

/// What is typed at the foot of the screen, and what is chosen from a list over it.
extension State {
  /// Takes in a key of a line: what is typed into a filter takes effect at once, the rest on Enter.
  mutating func type(_ key: Key) {
    guard var line = prompt else { return }
    let end = line.type(key)
    prompt = end == nil ? line : nil
    if line.purpose == .filter { desk.filter = end == .cancelled ? line.original : line.text }
    guard end == .accepted else { return }
    switch line.purpose {
    case .filter: apply(line.text, to: .filter)
    case .search: apply(line.text, to: .search)
    case .figure: apply(line.text, to: .chartFigure)
    case .verdict(let finding):
      if !line.text.isEmpty { decide(finding, line.text) }
    case .file(let clip): apply("\(clip.key) \(line.text)", to: .write)
    }
  }

  /// Does an action with the text it asks for.
  mutating func apply(_ text: String, to action: Action) {
    log.append(.action(action, text))
    switch action {
    case .filter: desk.filter = text
    case .search:
      if !text.isEmpty { desk.search = text }
      if !desk.search.isEmpty { forward(.nextMatch) }
    case .chartFigure: chart(text)
    case .decide:
      if let finding = screen.finding(desk) { decide(finding, text, isLogged: true) }
    case .copy:
      guard let clip = clips.first(where: { String($0.key) == text }) else { break }
      desk.effects.append(.copy(clip))
    case .write:
      let path = text.dropFirst().drop { $0 == " " }
      guard let clip = clips.first(where: { $0.key == text.first }), !path.isEmpty else { break }
      desk.effects.append(.write(clip, path: String(path)))
    case .compareWith: compare(with: text)
    default: break
    }
  }

  private mutating func compare(with name: String) {
    guard let place = screen.place(desk) else { return }
    let year = desk.library.yearOfPlace[place]
    guard let other = desk.library.place(named: name, nearest: year) else {
      desk.notice = Message(zh: "没有名为“\(name)”的报告。", en: "No report is named “\(name)”.")
      return
    }
    desk.compare(place, with: other, at: screen.spot(desk))
  }

  private mutating func chart(_ cell: String) {
    guard Form.all.contains(where: { $0.index(of: cell) != nil }) else {
      desk.notice = Message(
        zh: "没有名为“\(cell)”的单元格(gongkai forms 列出全部)。",
        en: "No cell is named “\(cell)” (gongkai forms lists them all).")
      return
    }
    desk.arrangement.figure = cell
  }

  private mutating func decide(
    _ finding: Library.Reference, _ text: String, isLogged: Bool = false
  ) {
    if !isLogged { log.append(.action(.decide, text)) }
    guard let (verdict, note) = Prompt.verdict(text) else {
      desk.notice = Message(
        zh: "没有记下:先键入 0 到 4 中的一个数字。", en: "Nothing was written: begin with a digit from 0 to 4.")
      return
    }
    desk.decided.append(finding)
    desk.effects.append(.decide(finding, verdict, note: note))
  }

  // MARK: - Choosing

  /// What can be copied: what the screen has, the finding there, and the screen itself.
  var clips: [Clip] {
    var clips = screen.clips(desk)
    if let reference = screen.finding(desk) {
      let finding = desk.library.finding(reference)
      let file = desk.library.file(reference.place)
      let place = finding.position.map { ":\($0)" } ?? ""
      let sentence = "\(file.agencyName) \(finding.line(desk.language)) (\(file.path)\(place))"
      clips.append(Clip("f", zh: "问题", en: "finding", sentence))
    }
    if let place = screen.place(desk) {
      clips.append(Clip("n", zh: "文件路径", en: "path of the file", desk.library.file(place).path))
    }
    let screen = Clip("w", zh: "屏幕", en: "screen", beginning: screen.title(desk)) { [self] in
      draw(withoutChooser: true).description
    }
    return clips + [screen]
  }

  /// Takes in a key of a list.
  mutating func choose(_ key: Key) {
    guard var list = chooser else { return }
    let end = list.type(key, page: max(1, desk.area.height - 2))
    chooser = list
    finish(end)
  }

  /// Takes in a click on a list, or beside it, which ends it.
  mutating func choose(_ event: Key.MouseEvent) {
    guard var list = chooser else { return }
    switch event.action {
    case .wheelUp: _ = list.type(.up, page: 1)
    case .wheelDown: _ = list.type(.down, page: 1)
    case .drag: break
    case .press:
      let item = ChooserBox(chooser: list, desk: desk).item(x: event.x, y: event.y, in: desk.area)
      let end = list.press(item ?? -1, chooses: true)
      chooser = list
      return finish(end)
    }
    chooser = list
  }

  private mutating func finish(_ end: Chooser.End?) {
    guard let end else { return }
    chooser = nil
    guard case .chosen(let choice) = end else { return }
    switch choice {
    case .action(let action): perform(action)
    case .copy(let clip): apply(String(clip.key), to: .copy)
    case .write(let clip): prompt = Prompt(.file(clip), text: "")
    case .report(let name): apply(name, to: .compareWith)
    }
  }
}
