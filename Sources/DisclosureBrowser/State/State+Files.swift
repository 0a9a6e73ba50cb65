internal import Disclosure
internal import DisclosureIndex

extension State {
  /// Does what needs files and no terminal: reads a source, writes a text or a verdict, and says so.
  package mutating func performOnFiles(_ effect: Desk.Effect) {
    switch effect {
    case .readSource(let file): receive(ShownSource(reading: file))
    case .write(let clip, let path): desk.notice = clip.write(to: path)
    case .decide(let finding, let verdict, let note): write(verdict, on: finding, note)
    default: break
    }
  }

  /// Opens the first report that has a cell of this name, at the cell.
  package mutating func go(toCell cell: String) {
    let library = desk.library
    for place in library.agencies.flatMap(\.places) {
      guard let index = library.report(place)?.form.index(of: cell) else { continue }
      return go(to: .report(place: place, cell: index))
    }
    desk.notice = Message(zh: "没有报告含有单元格 \(cell)。", en: "No report has a cell \(cell).")
  }

  /// Writes a verdict into the ledger, and says where, or why not.
  private mutating func write(
    _ verdict: Ledger.Verdict, on finding: Library.Reference, _ note: String
  ) {
    let library = desk.library
    guard let key = library.key(of: finding) else { return }
    let entry = Ledger.Entry(
      date: Ledger.now(), reviewer: Ledger.login, verdict: verdict, key: key, note: note)
    do throws(OfficeError) {
      try library.office.write(entry)
      decide(entry)
    } catch {
      desk.notice = Message(
        zh: "\(error.place): \(error.message.zh)", en: "\(error.place): \(error.message.en)")
    }
  }
}
