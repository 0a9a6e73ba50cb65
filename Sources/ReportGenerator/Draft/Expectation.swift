package import Disclosure

/// What a reader may make of a cell, seen what the text still says of it.
package struct Expectation: Hashable, Sendable {
  /// What the text says.
  package var entry: Entry
  /// Whether the text leaves it so open that "unreadable" is as good an answer.
  package var mayBeRefused = false

  /// What is right for a cell whose text says `entry`.
  package init(_ entry: Entry, mayBeRefused: Bool = false) {
    self.entry = entry
    self.mayBeRefused = mayBeRefused
  }

  /// Whether a reading is right.
  ///
  /// Of a cell without a number, a reader need not tell how it came to be empty.
  package func accepts(_ read: Entry) -> Bool {
    if read == entry { return true }
    guard read.number == nil else { return false }
    return mayBeRefused || entry == .absent || entry == .unreadable
  }
}
