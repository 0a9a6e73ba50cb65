/// Which names are those of one agency.
extension AgencyName {
  /// Whether a name leaves out the place, or is short for another: `县水务局`, `柳河街办`, `青山市`.
  static func isShort(_ agency: Agency) -> Bool {
    let name = Letters(agency.name)
    return agency.canonicalName != agency.name || places.units.contains(name[0])
      || name[0] == 0x4E61 || name[0] == 0x9547
      || places.units.contains(name[name.count - 1]) || agency.level == .unknown
  }

  /// Whether a name is the full one of an agency that is called `short`: of the same kind, with all
  /// characters of the short name in their order, and the same end.
  static func isFull(_ full: Agency, of short: Agency) -> Bool {
    let (long, name) = (Letters(full.canonicalName), Letters(short.name))
    guard name.count >= 3, long.count > name.count, full.kind == short.kind else { return false }
    let isOneEnd =
      short.kind != .department || long[long.count - 1] == name[name.count - 1]
      || name[name.count - 1] == 0x529E
        && (long.has("办公室", at: long.count - 3) || long.has("办公厅", at: long.count - 3))
    return isOneEnd && isPart(name.units[...], of: long)
  }

  /// Whether two names may be those of one agency, or of a government and its office.
  static func areAlike(_ a: Agency, _ b: Agency) -> Bool {
    let (a, b) = (bare(a), bare(b))
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    // 区水务局 is 青山市柳河区水务局, and may be 柳河水务局 too.
    let rest = places.units.contains(short[0]) ? short.units[1...] : short.units[...]
    return isPart(rest, of: long)
  }

  /// A name without the words that only say what kind of body it is.
  private static func bare(_ agency: Agency) -> Letters {
    let name = Letters(agency.canonicalName)
    guard let end = ends.first(where: { name.has($0, at: name.count - $0.count) }),
      name.count >= end.count + 2
    else { return name }
    return Letters(name[0..<name.count - end.count])
  }

  /// Whether all characters of a name stand in another in their order.
  private static func isPart(_ short: ArraySlice<UInt16>, of long: Letters) -> Bool {
    var rest = short
    for unit in long.units where unit == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Ends that a name may have or lack, the longer before the shorter.
  private static let ends: [Letters] = [
    "人民政府办公室", "人民政府办公厅", "政府办公室", "人民政府", "管理委员会", "管委会", "办公室", "办事处", "政府",
  ]
}

extension Agency {
  /// Whether another name may be that of the same agency, or one is that of a government and the other
  /// of its office.
  package func mayBe(_ other: Agency) -> Bool {
    AgencyName.areAlike(self, other) || AgencyName.isFull(self, of: other)
      || AgencyName.isFull(other, of: self)
  }
}
