extension Statement {
  /// The figures that the prose of `sections` states and a table must agree with, in reading order.
  static func all(in sections: [Section]) -> [Statement] {
    []
  }
}
