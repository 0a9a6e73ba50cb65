package import Disclosure
internal import TOMLKit

/// What the file `gongkai.toml` of a folder sets. A key that is not known is an error that names it.
package struct Configuration: Sendable {
  /// The checks, their severities, numbers and days.
  package var settings = CheckSettings()
  /// The language of the output.
  package var language: Language?
  /// The roster's file.
  package var roster: String?
  /// The ledger's file.
  package var ledger: String?
  /// What it sets of the browser.
  package var preferences: Preferences

  /// The name by which it is found in a folder or above it.
  package static let name = "gongkai.toml"

  /// Reads a configuration, which stands over another: what it does not set is as in that.
  package init(path: String, over other: Configuration? = nil) throws(OfficeError) {
    try self.init(text: OfficeError.text(of: path), path: path, over: other)
  }

  /// Reads the text of a configuration, which stands in the file at `path`.
  init(text: String, path: String, over other: Configuration? = nil) throws(OfficeError) {
    preferences = Preferences(path: path)
    if let other {
      (settings, language) = (other.settings, other.language)
      (roster, ledger) = (other.roster, other.ledger)
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let file = { (name: String) in name.hasPrefix("/") ? name : folder + name }
    var reader = ConfigurationReader(path: path)
    let table = try TOMLTable.reading(text, path)
    for key in table.keys {
      switch key {
      case "language":
        language = try reader.value(table, key, "zh, en") { $0.string.flatMap(Language.init) }
      case "roster": roster = file(try reader.value(table, key, "“…”", \.string))
      case "ledger": ledger = file(try reader.value(table, key, "“…”", \.string))
      case "checks":
        let on = try reader.checks(in: table, key, "on")
        let off = try reader.checks(in: table, key, "off")
        settings.on = settings.on.subtracting(off).union(on)
        settings.off = settings.off.subtracting(on).union(off)
        try reader.allow(["on", "off"], in: table, key)
      case "severity":
        try reader.each(in: table, key) { reader, table, name throws(OfficeError) in
          try reader.checkName(name)
          settings.severities[name] = try reader.value(table, name, "error, warning, note") {
            $0.string.flatMap(Severity.init)
          }
        }
      case "thresholds":
        try reader.each(in: table, key) { reader, table, name throws(OfficeError) in
          guard let threshold = Threshold(rawValue: name) else {
            throw reader.unknown(name, Threshold.allCases.map(\.rawValue))
          }
          let range = threshold.range
          settings.thresholds[threshold] = try reader.value(
            table, name, "\(range.lowerBound)–\(range.upperBound)"
          ) { $0.int.flatMap { range.contains($0) ? $0 : nil } }
        }
      case "deadlines":
        try reader.each(in: table, key) { reader, table, name throws(OfficeError) in
          try reader.deadline(in: table, name, &settings.deadlines)
        }
      case "keys": preferences.keys = try reader.settings(in: table, key)
      case "theme": preferences.theme = try reader.settings(in: table, key)
      case "browse": preferences.browse = try reader.settings(in: table, key)
      default:
        throw reader.unknown(
          key,
          [
            "language", "roster", "ledger", "checks", "severity", "thresholds", "deadlines", "keys",
            "theme", "browse",
          ])
      }
    }
  }
}

/// Reads the values of a configuration, and says which is wrong.
private struct ConfigurationReader {
  let path: String
  /// The tables around the key being read.
  private var outer: [String] = []

  init(path: String) {
    self.path = path
  }

  func value<Value>(
    _ table: TOMLTable, _ key: String, _ wanted: String,
    _ reading: (any TOMLValueConvertible) -> Value?
  ) throws(OfficeError) -> Value {
    if let value = table[key].flatMap(reading) { return value }
    throw OfficeError(
      path, zh: "\(name(key)) 的值不对;可用的是 \(wanted)。",
      en: "The value of \(name(key)) is wrong; it can be \(wanted).")
  }

  /// Reads every key of a table.
  mutating func each(
    in table: TOMLTable, _ key: String,
    _ body: (inout Self, TOMLTable, String) throws(OfficeError) -> Void
  ) throws(OfficeError) {
    let inner = try value(table, key, "[\(name(key))]", \.table)
    outer.append(key)
    for name in inner.keys { try body(&self, inner, name) }
    outer.removeLast()
  }

  /// All that stands in a table.
  func settings(in table: TOMLTable, _ key: String) throws(OfficeError) -> [String: Setting] {
    Setting.entries(of: try value(table, key, "[\(key)]", \.table))
  }

  func allow(_ known: [String], in table: TOMLTable, _ key: String) throws(OfficeError) {
    var inside = self
    inside.outer.append(key)
    for name in table[key]?.table?.keys ?? [] where !known.contains(name) {
      throw inside.unknown(name, known)
    }
  }

  /// The checks that a list names.
  func checks(in table: TOMLTable, _ key: String, _ name: String) throws(OfficeError) -> Set<String>
  {
    let inner = try value(table, key, "[\(key)]", \.table)
    guard inner[name] != nil else { return [] }
    var inside = self
    inside.outer.append(key)
    let names = try inside.value(inner, name, "[\"F19\"]") { value in
      value.array.map { $0.compactMap(\.string) }
    }
    for name in names { try inside.checkName(name) }
    return Set(names)
  }

  /// Asks that a name is that of a check or of one of its relations.
  func checkName(_ name: String) throws(OfficeError) {
    let id = name.prefix { $0 != "." }
    guard !Check.all.contains(where: { $0.id == id }) else { return }
    throw OfficeError(
      path, zh: "没有规则 \(name)(在 \(outer.joined(separator: ".")) 中);gongkai rules 列出全部规则。",
      en:
        "There is no check \(name) (in \(outer.joined(separator: "."))); gongkai rules lists them all."
    )
  }

  /// Reads `department = "01-20"`, or `department = { county = "01-15" }`.
  mutating func deadline(
    in table: TOMLTable, _ key: String, _ deadlines: inout Deadlines
  ) throws(OfficeError) {
    guard let kind = Agency.Kind(rawValue: key), kind != .unknown else {
      throw unknown(key, Agency.Kind.allCases.filter { $0 != .unknown }.map(\.rawValue))
    }
    guard table[key]?.table != nil else {
      deadlines[kind, nil] = try day(table, key)
      return
    }
    let levels = Agency.Level.allCases.filter { $0 != .unknown }.map(\.rawValue)
    var days: [Agency.Level: Deadlines.Day] = [:]
    try each(in: table, key) { reader, table, name throws(OfficeError) in
      guard let level = Agency.Level(rawValue: name), level != .unknown else {
        throw reader.unknown(name, levels)
      }
      days[level] = try reader.day(table, name)
    }
    for (level, day) in days { deadlines[kind, level] = day }
  }

  private func day(_ table: TOMLTable, _ key: String) throws(OfficeError) -> Deadlines.Day {
    try value(table, key, "“01-31”") { value in
      let parts = value.string?.split(separator: "-") ?? []
      guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]) else { return nil }
      return Deadlines.Day(month: month, day: day)
    }
  }

  /// A key that is none.
  func unknown(_ key: String, _ known: [String]) -> OfficeError {
    let list = known.joined(separator: ", ")
    return OfficeError(
      path, zh: "不认识 \(name(key));可用的是 \(list)。",
      en: "\(name(key)) is not known; there are \(list).")
  }

  private func name(_ key: String) -> String { (outer + [key]).joined(separator: ".") }
}

extension TOMLTable {
  /// The table that a text is; the line where it is none.
  static func reading(_ text: String, _ path: String) throws(OfficeError) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw OfficeError(
        path, line: error.source.begin.line, zh: "不是 TOML:\(error.description)。",
        en: "It is not TOML: \(error.description).")
    } catch {
      throw OfficeError(path, zh: "不是 TOML。", en: "It is not TOML.")
    }
  }
}
