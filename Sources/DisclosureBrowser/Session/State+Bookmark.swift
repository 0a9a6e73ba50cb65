internal import Disclosure
internal import DisclosureIndex

extension State {
  /// Where the user is, and what was chosen.
  package var bookmark: Bookmark {
    var bookmark = Bookmark()
    bookmark.isMouseless = !desk.hasMouse
    bookmark.isReduced = desk.isReduced
    bookmark.filter = desk.filter
    bookmark.arrangement = desk.arrangement
    bookmark.agency = (screens.first as? Overview)?.sheet.row?.label
    let selected = screen.name == .findings ? screen.finding(desk) : nil
    let last = selected ?? desk.finding.map { desk.library.failures[$0] }
    bookmark.finding = last.flatMap(desk.library.key)
    bookmark.spots = screens.dropFirst().compactMap { $0.destination(desk) }.compactMap(spot)
    return bookmark
  }

  /// Takes over what was chosen; nothing need be read for that.
  package mutating func resume(choices bookmark: Bookmark) {
    if let language = bookmark.language { desk.language = language }
    if bookmark.isMouseless {
      desk.hasMouse = false
      desk.effects.append(.setMouse(false))
    }
    desk.isReduced = bookmark.isReduced
    desk.filter = bookmark.filter
    desk.arrangement = bookmark.arrangement
    screens[0] = Overview(selected: bookmark.agency)
    update([], loading: desk.loading)
  }

  /// Goes to where the user was, as far as it is there still, unless something was done meanwhile.
  package mutating func resume(place bookmark: Bookmark) {
    guard log.isEmpty, screens.count == 1, prompt == nil, chooser == nil else { return }
    let library = desk.library
    if let key = bookmark.finding {
      desk.finding = library.failures.firstIndex {
        library.finding($0).check == key.check && library.key(of: $0) == key
      }
    }
    for spot in bookmark.spots {
      guard let destination = destination(of: spot) else { return }
      go(to: destination)
    }
  }

  // MARK: - Reports by their paths

  private func spot(_ destination: Destination) -> Bookmark.Spot? {
    func path(_ place: Int) -> String { desk.library.file(place).path }
    switch destination {
    case .report(let place, let cell, let position):
      let name = cell.flatMap { desk.library.report(place)?.form.cells[$0].id }
      return .report(path: path(place), cell: name, at: position)
    case .compare(let left, let right, let section, let cell):
      return .compare(left: path(left), right: path(right), section: section, cell: cell)
    case .findings: return .findings
    case .source(let place, let position): return .source(path: path(place), at: position)
    case .trend(let cell, let agency, let year, let agencies):
      return .trend(cell: cell, agency: agency, year: year, agencies: agencies)
    case .trends(let cell, let agencies, let selected):
      return .trends(cell: cell, agencies: agencies, selected: selected)
    case .chain(let agency, let column, let year):
      return .chain(agency: agency, column: column, year: year)
    case .years(let agency, let section, let cell, let year):
      return .years(agency: agency, section: section, cell: cell, year: year)
    case .help: return nil
    }
  }

  private func destination(of spot: Bookmark.Spot) -> Destination? {
    let library = desk.library
    func place(_ path: String) -> Int? {
      library.place { $0 == path } ?? library.place { $0.isSame(as: path) }
    }
    func isThere(_ agency: String) -> Bool { library.agencies.contains { $0.name == agency } }
    func isCell(_ name: String) -> Bool { Form.all.contains { $0.index(of: name) != nil } }
    switch spot {
    case .report(let path, let cell, let position):
      guard let place = place(path) else { return nil }
      let index = cell.flatMap { library.report(place)?.form.index(of: $0) }
      return .report(place: place, cell: index, at: position)
    case .compare(let left, let right, let section, let cell):
      guard let left = place(left), let right = place(right) else { return nil }
      return .compare(left: left, right: right, section: section, cell: cell)
    case .findings: return .findings
    case .source(let path, let position):
      return place(path).map { .source(place: $0, at: position) }
    case .trend(let cell, let agency, let year, let agencies):
      guard isThere(agency), isCell(cell) else { return nil }
      return .trend(cell: cell, agency: agency, year: year, agencies: agencies)
    case .trends(let cell, let agencies, let selected):
      return isCell(cell) ? .trends(cell: cell, agencies: agencies, selected: selected) : nil
    case .chain(let agency, let column, let year):
      return isThere(agency) ? .chain(agency: agency, column: column, year: year) : nil
    case .years(let agency, let section, let cell, let year):
      guard isThere(agency) else { return nil }
      return .years(agency: agency, section: section, cell: cell, year: year)
    }
  }
}

extension String {
  /// Whether two paths are of one file if they begin in different folders.
  fileprivate func isSame(as other: String) -> Bool {
    let (short, long) = utf8.count < other.utf8.count ? (self, other) : (other, self)
    return long.hasSuffix("/" + (short.hasPrefix("./") ? String(short.dropFirst(2)) : short))
  }
}
