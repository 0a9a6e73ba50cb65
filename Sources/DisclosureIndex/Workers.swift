internal import Dispatch
internal import Glibc
internal import Synchronization

/// The processors at work on many small tasks.
enum Workers {
  /// How many tasks can be done at a time.
  static let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// The results of `count` tasks, in their order.
  static func map<Value: Sendable>(
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
