/// How long reading will go on, from how far it has come; nothing is said before that is steady, and what
/// was said changes for the better at any time, for the worse only if it was far too little.
package struct TimeLeft: Hashable, Sendable {
  private var end: Double?

  /// Nothing is known yet.
  package init() {}

  /// The seconds that are left so long after the beginning, rounded as one says them; nil while that is
  /// not known.
  package mutating func seconds(after elapsed: Double, done: Int, of total: Int) -> Int? {
    guard elapsed >= 1, done >= 10, done * 50 >= total, done < total else { return nil }
    let left = elapsed * Double(total - done) / Double(done)
    let said = end.map { $0 - elapsed }
    if said.map({ left < $0 || left > $0 * 1.3 + 2 }) ?? true { end = elapsed + left }
    let seconds = max(1, (end ?? 0) - elapsed)
    let step: Double = seconds < 10 ? 1 : seconds < 60 ? 5 : 30
    return Int((seconds / step).rounded(.up) * step)
  }
}

extension Desk {
  /// The seconds that are left, in words.
  var timeLeft: String? {
    guard let secondsLeft else { return nil }
    guard secondsLeft >= 90 else { return text("约 \(secondsLeft) 秒", "\(secondsLeft) s left") }
    let minutes = (secondsLeft + 59) / 60
    return text("约 \(minutes) 分钟", "\(minutes) min left")
  }
}
