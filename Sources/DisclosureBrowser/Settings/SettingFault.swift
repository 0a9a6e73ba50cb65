package import Disclosure

/// A setting of the browser that is wrong.
package struct SettingFault: Error, Hashable, Sendable {
  /// One sentence that names the setting, what is wrong with it, and what can be set instead.
  package let message: Message

  init(zh: String, en: String) { message = Message(zh: zh, en: en) }
}

extension [String] {
  /// The text that differs from another by the fewest letters.
  func nearest(to other: String) -> String {
    let letters = other.map { $0 }
    return self.min { $0.distance(to: letters) < $1.distance(to: letters) } ?? ""
  }
}

extension String {
  /// How many letters have to be put in, left out or changed to make another text of it.
  fileprivate func distance(to other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let changed = diagonal + (other[place] == letter ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(changed, diagonal + 1, row[place] + 1)
      }
    }
    return row[other.count]
  }
}
