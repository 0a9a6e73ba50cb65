extension String {
  /// The path if it fits, else as much of its end as fits behind a sign: the name of the file says
  /// more than the folders that lead to it.
  func end(within columns: Int, _ ambiguous: AmbiguousWidth) -> String {
    guard displayWidth(ambiguous) > columns else { return self }
    var used = 1
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      used += self[before].displayWidth(ambiguous)
      guard used <= columns else { break }
      start = before
    }
    return columns > 0 ? "~" + self[start...] : ""
  }
}
