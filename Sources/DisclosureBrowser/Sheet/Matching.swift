extension Substring {
  /// Where a text first stands, letters of either case being the same; nil if it does not.
  func firstMatch(of text: String) -> Range<Index>? {
    guard !text.isEmpty else { return nil }
    let needle = Array(text.lowercased())
    var start = startIndex
    while start < endIndex {
      var index = start
      var matched = 0
      while matched < needle.count, index < endIndex,
        self[index] == needle[matched] || self[index].lowercased() == String(needle[matched])
      {
        matched += 1
        index = self.index(after: index)
      }
      if matched == needle.count { return start..<index }
      start = self.index(after: start)
    }
    return nil
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Every place where a text stands, one behind the other.
  func matches(of text: String) -> [Range<Index>] {
    var result: [Range<Index>] = []
    var rest = self[...]
    while let range = rest.firstMatch(of: text) {
      result.append(range)
      rest = rest[range.upperBound...]
    }
    return result
  }
}
