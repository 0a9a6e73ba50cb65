/// Numbers that look random and are the same on every machine for the same seed: SplitMix64.
package struct Random: Sendable {
  private var state: UInt64

  /// The sequence that `seed` begins.
  package init(seed: UInt64) {
    state = seed
  }

  /// The sequence of the report at `index` in the sequence of reports that `seed` begins.
  package init(seed: UInt64, index: Int) {
    self.init(seed: seed ^ (UInt64(truncatingIfNeeded: index) &+ 1) &* 0xD134_2543_DE82_EF95)
    _ = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of `range`, each as likely as any other.
  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of `choices`, which must not be empty.
  package mutating func pick<T>(_ choices: [T]) -> T {
    choices[int(0...choices.count - 1)]
  }

  /// Whether something that happens `percent` times in a hundred happens now.
  package mutating func chance(_ percent: Int) -> Bool {
    int(1...100) <= percent
  }

  /// At most `count` different ones of `choices`, in their order.
  package mutating func some<T>(_ count: Int, of choices: [T]) -> [T] {
    var left = Array(choices.indices)
    var taken: [Int] = []
    while taken.count < count, !left.isEmpty {
      taken.append(left.remove(at: int(0...left.count - 1)))
    }
    return taken.sorted().map { choices[$0] }
  }
}
