internal import Disclosure
internal import DisclosureIndex
internal import Dispatch
internal import Synchronization

/// Finds and reads files on other threads, reads again what has changed, and keeps what was read until
/// it is asked for.
final class BackgroundReading: Sendable {
  /// What has come since it was last asked for.
  struct News: Sendable {
    /// What was read, in no order.
    var updates: [SourceUpdate] = []
    /// How many files were found that are not read, once that is known.
    var notRead: Int?
    /// How many files have been read in all, of how many; nil while nothing is read.
    var progress: (done: Int, total: Int)? = (0, 0)
    /// Whether the last of a round of reading is among the updates.
    var isEnd = false
    /// How many files a round that was not the first has found changed; nil if none has ended.
    var changes: Int?
    /// Whether the system does not tell of changes in the folders.
    var isBlind = false
    /// What came out otherwise beside the reports of other agencies.
    var comparison: Library.Comparison?
  }

  private struct State: Sendable {
    var news = News()
    var known = KnownFiles()
    var loader: Loader?
    var watch: FolderWatch?
    var rounds = 0
    /// Whether a round is under way, and whether another shall follow it.
    var isBusy = false
    var isWanted = false
    /// Whether the user has stopped it.
    var isStopped = false
    /// Whether it is over.
    var isClosed = false
  }

  private let paths: [String]
  private let office: Office
  private let waker: Terminal.Waker
  private let state = Mutex(State())

  /// Begins to read what stands at the paths; the waker is called when there is news.
  init(of paths: [String], in office: Office, _ waker: Terminal.Waker) {
    self.paths = paths
    self.office = office
    self.waker = waker
    let watch = FolderWatch { [weak self] in self?.refresh(again: false) }
    state.withLock { state in
      state.watch = watch
      state.news.isBlind = watch == nil
    }
    refresh()
  }

  /// Looks for files that are new, changed or gone, and reads them; if the user has stopped reading, only
  /// if that is to be begun again.
  func refresh(again: Bool = true) {
    let isFree = state.withLock { state in
      if again { state.isStopped = false }
      guard !state.isClosed, !state.isStopped else { return false }
      state.isWanted = state.isBusy
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if isFree { DispatchQueue.global().async { self.look() } }
  }

  /// Reads no further file until it is told to.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.news.progress = nil
      state.loader?.cancel()
    }
  }

  /// Reads no further file.
  func close() {
    stop()
    state.withLock { state in
      state.isClosed = true
      state.watch = nil
    }
  }

  /// All news so far.
  func take() -> News {
    state.withLock { state in
      defer { state.news = News(progress: state.news.progress) }
      return state.news
    }
  }

  /// Holds the reports of different agencies against each other; the waker is called when that is done.
  func compare(_ library: Library) {
    DispatchQueue.global().async {
      let comparison = library.comparison()
      self.state.withLock { $0.news.comparison = comparison }
      self.waker()
    }
  }

  // MARK: - Rounds

  private func look() {
    let listing = Listing(of: paths, in: office)
    let isSeen = state.withLock { $0.watch }?.watch(listing) ?? false
    let (changed, gone) = state.withLock { state in
      let changes = state.known.changes(in: listing)
      state.news.notRead = listing.passedOver.count + listing.failures.count
      state.news.isBlind = !isSeen
      state.news.updates += changes.gone.map { SourceUpdate(source: $0, reports: []) }
      return changes
    }
    let loader = Loader(changed.map { listing.files[$0] }, under: office.settings)
    let isStopped = state.withLock { state in
      state.loader = loader
      if !changed.isEmpty { state.news.progress = (0, changed.count) }
      return state.isStopped
    }
    if isStopped { loader.cancel() }
    loader.start { index, update in
      self.put(update, listing.stamps[changed[index]])
    } finished: { _ in
      self.end(changes: changed.count + gone.count)
    }
  }

  private func put(_ update: SourceUpdate, _ stamp: FileStamp?) {
    let isFirst = state.withLock { state in
      let isFirst = state.news.updates.isEmpty
      state.known.note(update.source, stamp)
      state.news.updates.append(update)
      state.news.progress?.done += 1
      return isFirst
    }
    if isFirst { waker() }
  }

  /// Ends a round; what has changed while the first was under way is found by a second.
  private func end(changes: Int) {
    let (goesOn, isNews) = state.withLock { state in
      state.rounds += 1
      state.loader = nil
      state.isBusy = false
      state.news.progress = nil
      let isNews = state.rounds == 1 || changes > 0
      if isNews { state.news.isEnd = true }
      if state.rounds > 1, changes > 0 { state.news.changes = changes }
      defer { state.isWanted = false }
      return ((state.isWanted || state.rounds == 1) && !state.isStopped, isNews)
    }
    if isNews { waker() }
    if goesOn { refresh(again: false) }
  }
}
