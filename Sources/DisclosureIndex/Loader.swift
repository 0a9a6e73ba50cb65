package import Disclosure
internal import Dispatch
internal import Synchronization

/// Reads files on all processors.
package final class Loader: Sendable {
  /// The files, in the order in which they are begun.
  package let files: [SourceFile]
  private let settings: CheckSettings

  private let next = Atomic(0)
  private let done = Atomic(0)
  private let started = Atomic(false)
  private let stopped = Atomic(false)
  private let delivery = Mutex(())

  /// A loader of these files, which reads nothing until it is started, and examines each report under
  /// these settings.
  package init(_ files: [SourceFile], under settings: CheckSettings = CheckSettings()) {
    self.files = files
    self.settings = settings
  }

  /// How many files have been read.
  package struct Progress: Hashable, Sendable {
    /// The files that are read.
    package let done: Int
    /// All of them.
    package let total: Int
  }

  /// How far it has come.
  package var progress: Progress {
    Progress(done: done.load(ordering: .acquiring), total: files.count)
  }

  /// Begins to read in the background; does so once, however often it is called.
  ///
  /// `deliver` gets what each file holds as it is read, with the file's place in ``files``, one
  /// call at a time and on a thread of the loader; `finished` is called once after the last, and told
  /// whether all files were read.
  package func start(
    deliver: @escaping @Sendable (Int, SourceUpdate) -> Void,
    finished: @escaping @Sendable (Bool) -> Void = { _ in }
  ) {
    guard !started.exchange(true, ordering: .relaxed) else { return }
    DispatchQueue.global().async {
      self.run(deliver: deliver)
      finished(self.progress.done == self.files.count)
    }
  }

  /// Begins no further file; those being read are not delivered any more.
  package func cancel() {
    stopped.store(true, ordering: .releasing)
  }

  /// The reports of all files, in their order.
  package static func reports(of files: [SourceFile]) -> [ReportFile] {
    map(files) { $0 }
  }

  /// What all files hold, in their order.
  package static func updates(
    of files: [SourceFile], under settings: CheckSettings = CheckSettings()
  ) -> [SourceUpdate] {
    Workers.map(count: files.count) { update(of: files[$0], under: settings) }
  }

  private static func update(of file: SourceFile, under settings: CheckSettings) -> SourceUpdate {
    SourceUpdate(source: file, reports: ReportFile.all(reading: file), under: settings)
  }

  /// What `transform` makes of every report, in their order; the reports are let go file by file.
  package static func map<Value: Sendable>(
    _ files: [SourceFile], _ transform: @Sendable (ReportFile) -> Value
  ) -> [Value] {
    Workers.map(count: files.count) { ReportFile.all(reading: files[$0]).map(transform) }
      .flatMap(\.self)
  }

  private func run(deliver: @Sendable (Int, SourceUpdate) -> Void) {
    DispatchQueue.concurrentPerform(iterations: min(files.count, Workers.processors)) { _ in
      while let index = take() {
        let update = Self.update(of: files[index], under: settings)
        delivery.withLock { _ in
          guard !stopped.load(ordering: .acquiring) else { return }
          deliver(index, update)
          done.add(1, ordering: .releasing)
        }
      }
    }
  }

  /// The next file to read; `nil` when there is none or the loader was cancelled.
  private func take() -> Int? {
    guard !stopped.load(ordering: .acquiring) else { return nil }
    let index = next.add(1, ordering: .relaxed).oldValue
    return index < files.count ? index : nil
  }
}
