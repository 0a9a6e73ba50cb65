/// Values under the keys of labels, which are hashes already and need no other.
struct LabelTable<Value: Sendable>: Sendable {
  /// Every key with its value, in the order of adding.
  private(set) var entries: [(key: LabelKey, value: Value)] = []
  /// For each hash, cut to their number, the place of the entry, counted from 1; 0 where none is.
  private var slots: [Int32] = Array(repeating: 0, count: 16)

  /// An empty table.
  init() {}

  /// The value under a key; `nil` takes nothing away.
  subscript(key: LabelKey) -> Value? {
    get {
      let entry = slots[slot(of: key)]
      return entry == 0 ? nil : entries[Int(entry) - 1].value
    }
    set {
      guard let newValue else { return }
      let entry = Int(slots[slot(of: key)])
      guard entry == 0 else {
        entries[entry - 1].value = newValue
        return
      }
      entries.append((key, newValue))
      if entries.count * 4 > slots.count {
        slots = Array(repeating: 0, count: slots.count * 4)
        for (place, entry) in entries.enumerated() { slots[slot(of: entry.key)] = Int32(place + 1) }
      } else {
        slots[slot(of: key)] = Int32(entries.count)
      }
    }
  }

  /// The slot of a key, or the free one where it belongs.
  private func slot(of key: LabelKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
