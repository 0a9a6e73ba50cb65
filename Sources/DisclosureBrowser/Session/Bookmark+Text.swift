internal import Disclosure
internal import DisclosureIndex

// A bookmark is written in lines of fields with tabs between, the first field saying what the line is.

extension Bookmark {
  private static let head = ["gongkai session", "1"]

  /// The lines from which `init(text:)` makes the same bookmark.
  package var text: String {
    var lines = [Self.head, ["paths"] + key.split(separator: "\t").map(String.init)]
    if let language { lines.append(["language", language.rawValue]) }
    if let width { lines.append(["width", String(width.columns.rawValue), width.terminal]) }
    if isMouseless { lines.append(["mouse", "off"]) }
    if isReduced { lines.append(["reduced", "on"]) }
    if !filter.isEmpty { lines.append(["filter", filter]) }
    lines.append([
      "arrangement", arrangement.order.rawValue, arrangement.grouping.rawValue, arrangement.figure,
    ])
    if let agency { lines.append(["agency", agency]) }
    if let finding {
      let year = finding.year.map(String.init) ?? ""
      lines.append(["finding", finding.check, finding.agency, year, finding.evidence])
    }
    lines += spots.map(\.fields)
    return lines.map { fields in fields.map(Self.field).joined(separator: "\t") + "\n" }.joined()
  }

  /// The bookmark of a text; nil if the text is none of this version.
  package init?(text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard lines.first == Self.head, text.last == "\n" else { return nil }
    self.init()
    for line in lines.dropFirst() {
      guard let name = line.first, read(name, Array(line.dropFirst())) else { return nil }
    }
  }

  private mutating func read(_ name: String, _ fields: [String]) -> Bool {
    switch (name, fields.count) {
    case ("paths", _): key = fields.joined(separator: "\t")
    case ("language", 1):
      guard let value = Language(rawValue: fields[0]) else { return false }
      language = value
    case ("width", 2):
      guard let columns = Int(fields[0]).flatMap(AmbiguousWidth.init) else { return false }
      width = Width(columns: columns, terminal: fields[1])
    case ("mouse", 1): isMouseless = fields[0] == "off"
    case ("reduced", 1): isReduced = fields[0] == "on"
    case ("filter", 1): filter = fields[0]
    case ("arrangement", 3):
      guard let order = Arrangement.Order(rawValue: fields[0]),
        let grouping = Arrangement.Grouping(rawValue: fields[1]),
        Form.all.contains(where: { $0.index(of: fields[2]) != nil })
      else { return false }
      arrangement.order = order
      arrangement.grouping = grouping
      arrangement.figure = fields[2]
    case ("agency", 1): agency = fields[0]
    case ("finding", 4):
      finding = FindingKey(
        check: fields[0], agency: fields[1], year: Int(fields[2]), evidence: fields[3])
    default:
      guard let spot = Spot(name, fields) else { return false }
      spots.append(spot)
    }
    return true
  }

  /// A text that keeps to its field.
  private static func field(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isBreak ? " " : $0 }))
  }
}

extension Bookmark.Spot {
  fileprivate var fields: [String] {
    switch self {
    case .report(let path, let cell, let position):
      ["report", path, cell ?? "", position?.field ?? ""]
    case .compare(let left, let right, let section, let cell):
      ["compare", left, right, String(section), cell ?? ""]
    case .findings: ["findings"]
    case .source(let path, let position): ["source", path, position?.field ?? ""]
    case .trend(let cell, let agency, let year, let agencies):
      ["trend", cell, agency, year.map(String.init) ?? ""] + Self.list(agencies)
    case .trends(let cell, let agencies, let selected):
      ["trends", cell, selected ?? ""] + Self.list(agencies)
    case .chain(let agency, let column, let year):
      ["chain", agency, column ?? "", year.map(String.init) ?? ""]
    case .years(let agency, let section, let cell, let year):
      ["years", agency, String(section), cell ?? "", year.map(String.init) ?? ""]
    }
  }

  fileprivate init?(_ name: String, _ fields: [String]) {
    switch (name, fields.count) {
    case ("report", 3):
      self = .report(path: fields[0], cell: fields[1].ifAny, at: Position(fields[2]))
    case ("compare", 4):
      guard let section = Int(fields[2]) else { return nil }
      self = .compare(left: fields[0], right: fields[1], section: section, cell: fields[3].ifAny)
    case ("findings", 0): self = .findings
    case ("source", 2): self = .source(path: fields[0], at: Position(fields[1]))
    case ("trend", 4...):
      self = .trend(
        cell: fields[0], agency: fields[1], year: Int(fields[2]), agencies: Self.list(fields[3...]))
    case ("trends", 3...):
      self = .trends(cell: fields[0], agencies: Self.list(fields[2...]), selected: fields[1].ifAny)
    case ("chain", 3):
      self = .chain(agency: fields[0], column: fields[1].ifAny, year: Int(fields[2]))
    case ("years", 4):
      guard let section = Int(fields[1]) else { return nil }
      self = .years(
        agency: fields[0], section: section, cell: fields[2].ifAny, year: Int(fields[3]))
    default: return nil
    }
  }

  /// All, or those that follow.
  private static func list(_ names: [String]?) -> [String] {
    names.map { ["some"] + $0 } ?? ["all"]
  }
  private static func list(_ fields: ArraySlice<String>) -> [String]? {
    fields.first == "some" ? Array(fields.dropFirst()) : nil
  }
}

extension Position {
  /// The page, the line and the cell, 0 for no page and -1 for no cell.
  fileprivate var field: String { "\(page ?? 0) \(line) \(cell ?? -1)" }

  /// The position of a field; nil if it says none.
  fileprivate init?(_ field: String) {
    let parts = field.split(separator: " ").compactMap { Int($0) }
    guard parts.count == 3, parts[1] > 0 else { return nil }
    self.init(
      page: parts[0] > 0 ? parts[0] : nil, line: parts[1], cell: parts[2] >= 0 ? parts[2] : nil)
  }
}

extension String {
  fileprivate var ifAny: String? { isEmpty ? nil : self }
}

extension Unicode.Scalar {
  /// Whether it would end a field or a line.
  fileprivate var isBreak: Bool {
    value < 0x20 || value == 0x7F || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}
