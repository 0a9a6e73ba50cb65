package import Disclosure

/// The agencies that must report.
package struct Roster: Sendable {
  /// The agencies in the order of the file.
  package private(set) var agencies: [Member] = []
  /// The file.
  package let path: String

  private var places: [String: Int] = [:]

  /// An agency that must report.
  package struct Member: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Its other names: former ones, and short ones.
    package var aliases: [String] = []
    /// What kind of body it is, and on which level.
    package var standing = Agency.Standing()
    /// The name of the agency above it.
    package var superior: String?
    /// Whether all agencies below it are on the roster.
    package var isComplete = false
    /// The first year that it must report on; `nil` without a bound.
    package var since: Int?
    /// The last year that it must report on; `nil` without a bound.
    package var until: Int?
    /// The line it stands on; its number among the entries where lines are not known.
    package var line = 0
  }

  /// Reads a roster from a table of comma-separated values, or from TOML where the name says so.
  package init(path: String) throws(OfficeError) {
    try self.init(text: OfficeError.text(of: path), path: path)
  }

  /// Reads the text of a roster, which stands in the file at `path`.
  package init(text: String, path: String) throws(OfficeError) {
    self.path = path
    for member in try path.hasSuffix(".toml")
      ? Self.members(toml: text, path) : Self.members(csv: text, path)
    {
      try add(member)
    }
    guard !agencies.isEmpty else {
      throw OfficeError(path, zh: "名册里没有机关。", en: "There is no agency on the roster.")
    }
    for member in agencies {
      guard let superior = member.superior, self[superior] == nil else { continue }
      throw OfficeError(
        path, line: member.line, zh: "上级“\(superior)”不在名册里;请补上这一行,或留空。",
        en: "The superior “\(superior)” is not on the roster; add it, or leave the field empty.")
    }
  }

  /// The agency of a name, which may be an alias.
  package subscript(name: String) -> Member? {
    places[Agency(name: name).canonicalName].map { agencies[$0] }
  }

  /// The place in ``agencies`` of the one with this name or alias.
  package func place(of name: String) -> Int? { places[Agency(name: name).canonicalName] }

  /// Whether an agency must report on a year.
  package func expects(_ member: Member, in year: Int) -> Bool {
    year >= member.since ?? .min && year <= member.until ?? .max
  }

  private mutating func add(_ member: Member) throws(OfficeError) {
    for name in [member.name] + member.aliases {
      let key = Agency(name: name).canonicalName
      if let other = places[key], agencies[other].name != member.name || name == member.name {
        throw OfficeError(
          path, line: member.line, zh: "“\(name)”已在名册里(第 \(agencies[other].line) 行)。",
          en: "“\(name)” is on the roster already (line \(agencies[other].line)).")
      }
      places[key] = agencies.count
    }
    agencies.append(member)
  }
}
