internal import Dispatch
internal import Glibc
internal import Synchronization

/// The processors at work on many small tasks.
package enum Workers {
  private static let limit = Atomic(0)
  private static let online = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// How many tasks are done at a time: as many as there are processors, if nothing else is said.
  static var processors: Int {
    let limit = limit.load(ordering: .relaxed)
    return limit > 0 ? limit : online
  }

  /// Does no more than so many tasks at a time from now on; what comes of them is the same.
  package static func limit(to count: Int) { limit.store(count, ordering: .relaxed) }

  /// The results of `count` tasks, in their order.
  package static func map<Value: Sendable>(
    count: Int, _ task: @Sendable (Int) -> Value
  ) -> [Value] {
    // Threads cost more than they bring while a few small tasks are done.
    guard count > 8, processors > 1 else { return (0..<count).map(task) }
    let results = Mutex<[Value?]>(Array(repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: processors) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let value = task(index)
        results.withLock { $0[index] = value }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
