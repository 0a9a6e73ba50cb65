internal import Disclosure
internal import DisclosureIndex
internal import Dispatch
internal import Synchronization

/// Finds and reads files on other threads, and keeps what was read until it is asked for.
final class BackgroundReading: Sendable {
  /// What has come since it was last asked for.
  struct News: Sendable {
    /// The reports of the files that were read.
    var files: [ReportFile] = []
    /// How many files were found that are not read, once that is known.
    var notRead: Int?
    /// How many files have been read in all.
    var done = 0
    /// How many files there are.
    var total = 0
    /// Whether this is the last.
    var isFinished = false
    /// What came out otherwise beside the reports of other agencies, by place.
    var examinations: [Int: Examination] = [:]
  }

  private struct State: Sendable {
    var news = News()
    var loader: Loader?
    var isCancelled = false
  }

  private let state = Mutex(State())

  /// Begins to read what stands at the paths; the waker is called when there is news.
  init(of paths: [String], in office: Office, _ waker: Terminal.Waker) {
    DispatchQueue.global().async {
      let listing = Listing(of: paths, in: office)
      let loader = Loader(listing.files)
      let isCancelled = self.state.withLock { state in
        state.news.notRead = listing.passedOver.count + listing.failures.count
        state.news.total = listing.files.count
        state.loader = loader
        return state.isCancelled
      }
      guard !isCancelled else { return }
      loader.start { _, reports in
        self.put(reports, waker)
      } finished: { _ in
        self.state.withLock { $0.news.isFinished = true }
        waker()
      }
    }
  }

  /// Reads no further file.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.loader?.cancel()
    }
  }

  /// All news so far.
  func take() -> News {
    state.withLock { state in
      defer {
        state.news.files = []
        state.news.examinations = [:]
        state.news.notRead = nil
      }
      return state.news
    }
  }

  /// Holds the reports of different agencies against each other; the waker is called if anything comes
  /// of it.
  func compare(_ collection: ReportCollection, _ waker: Terminal.Waker) {
    DispatchQueue.global().async {
      let examinations = collection.examinationsBesidePeers()
      guard !examinations.isEmpty else { return }
      self.state.withLock { $0.news.examinations = examinations }
      waker()
    }
  }

  private func put(_ reports: [ReportFile], _ waker: Terminal.Waker) {
    let isFirst = state.withLock { state in
      guard !state.isCancelled else { return false }
      let isFirst = state.news.files.isEmpty
      state.news.files += reports
      state.news.done += 1
      return isFirst
    }
    if isFirst { waker() }
  }
}
