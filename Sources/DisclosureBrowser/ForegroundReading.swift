internal import Disclosure
internal import DisclosureIndex

/// Reads what stands at the paths, and again what has changed, while whoever asked waits.
struct ForegroundReading {
  private let paths: [String]
  private let office: Office
  private var known = KnownFiles()

  init(of paths: [String], in office: Office) {
    self.paths = paths
    self.office = office
  }

  /// Reads what is new, changed or gone since the last time.
  mutating func refresh(_ state: inout State) {
    let listing = Listing(of: paths, in: office)
    let (changed, gone) = known.changes(in: listing)
    let files = changed.map { listing.files[$0] }
    for place in changed { known.note(listing.files[place], listing.stamps[place]) }
    state.desk.library.notRead = listing.passedOver.count + listing.failures.count
    let read = Loader.updates(of: files, under: office.settings)
    let updates = read + gone.map { SourceUpdate(source: $0, reports: []) }
    state.update(updates, loading: nil)
    state.take(state.desk.library.comparison())
  }
}
