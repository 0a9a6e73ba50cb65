internal import Disclosure
internal import SwiftCSV
internal import TOMLKit

/// How a roster is read from a table or from TOML.
extension Roster {
  /// The columns of the file, by every name that a head may have.
  fileprivate enum Column: String, CaseIterable {
    case name
    case level
    case kind
    case superior
    case aliases
    case complete
    case since
    case until

    static func named(_ head: String) -> Column? {
      let name = head.filter { !$0.isWhitespace }.lowercased()
      return allCases.first { $0.rawValue == name || $0.titles.contains(name) }
    }

    private var titles: [String] {
      switch self {
      case .name: ["机关", "机关名称", "名称", "单位", "单位名称"]
      case .level: ["层级", "级别"]
      case .kind: ["类别", "类型"]
      case .superior: ["上级", "上级机关", "主管"]
      case .aliases: ["别名", "曾用名", "简称"]
      case .complete: ["下级齐全", "齐全"]
      case .since: ["起始年度", "起"]
      case .until: ["截止年度", "止"]
      }
    }
  }

  static func members(csv text: String, _ path: String) throws(OfficeError) -> [Member] {
    let rows: [[String]]
    let heads: [String]
    do {
      let table = try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false)
      (heads, rows) = (table.header, table.rows)
    } catch {
      throw OfficeError(
        path, zh: "不是以逗号分隔的表格(CSV)。", en: "It is no table of comma-separated values (CSV).")
    }
    let columns = try columns(heads, path)
    var members: [Member] = []
    for (index, row) in rows.enumerated() {
      var member = Member(name: "", line: index + 2)
      for (column, field) in zip(columns, row) {
        try member.set(column, field.trimmed, path)
      }
      if !member.name.isEmpty {
        members.append(member)
      } else if row.contains(where: { !$0.trimmed.isEmpty }) {
        throw OfficeError(
          path, line: member.line, zh: "这一行没有机关名称。", en: "This line names no agency.")
      }
    }
    return members
  }

  private static func columns(_ heads: [String], _ path: String) throws(OfficeError) -> [Column] {
    var columns: [Column] = []
    for head in heads {
      guard let column = Column.named(head) else { throw unknown(head.trimmed, path, line: 1) }
      columns.append(column)
    }
    guard columns.contains(.name) else {
      throw OfficeError(
        path, line: 1, zh: "表头里没有“机关”(name)一栏。", en: "The head has no column “name” (机关).")
    }
    return columns
  }

  static func members(toml text: String, _ path: String) throws(OfficeError) -> [Member] {
    let table = try TOMLTable.reading(text, path)
    for key in table.keys where key != "agency" { throw unknown(key, path) }
    guard let list = table["agency"]?.array else {
      throw OfficeError(path, zh: "没有 [[agency]]。", en: "There is no [[agency]].")
    }
    var members: [Member] = []
    for (index, item) in list.enumerated() {
      var member = Member(name: "", line: index + 1)
      guard let table = item.table else { throw unknown("agency", path) }
      for key in table.keys {
        guard let column = Column(rawValue: key), let value = table[key] else {
          throw unknown(key, path)
        }
        let texts = value.array.map { $0.compactMap(\.string) }
        let text =
          texts?.joined(separator: ";") ?? value.string ?? value.bool.map { $0 ? "yes" : "no" }
          ?? value.int.map(String.init) ?? ""
        try member.set(column, text, path)
      }
      guard !member.name.isEmpty else {
        throw OfficeError(
          path, zh: "第 \(index + 1) 个 [[agency]] 没有 name。",
          en: "[[agency]] \(index + 1) has no name.")
      }
      members.append(member)
    }
    return members
  }

  private static func unknown(_ key: String, _ path: String, line: Int? = nil) -> OfficeError {
    let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
    return OfficeError(
      path, line: line, zh: "名册没有“\(key)”这一栏;可用的是 \(known)。",
      en: "A roster has no column “\(key)”; there are \(known).")
  }
}

extension Roster.Member {
  fileprivate mutating func set(
    _ column: Roster.Column, _ text: String, _ path: String
  ) throws(OfficeError) {
    guard !text.isEmpty else { return }
    switch column {
    case .name: name = text
    case .superior: superior = text
    case .aliases:
      aliases = text.split { ";；、|".contains($0) }.map { String($0).trimmed }
        .filter { !$0.isEmpty }
    case .level: standing.level = try value(text, column, path, Agency.Level.named)
    case .kind: standing.kind = try value(text, column, path, Agency.Kind.named)
    case .complete:
      isComplete = try value(text, column, path) { text in
        [
          "yes": true, "true": true, "1": true, "是": true, "no": false, "false": false, "0": false,
          "否": false,
        ][
          text.lowercased()]
      }
    case .since: since = try value(text, column, path) { Int($0) }
    case .until: until = try value(text, column, path) { Int($0) }
    }
  }

  private func value<Value>(
    _ text: String, _ column: Roster.Column, _ path: String, _ reading: (String) -> Value?
  ) throws(OfficeError) -> Value {
    if let value = reading(text) { return value }
    throw OfficeError(
      path, line: line, zh: "“\(text)”不能填在 \(column.rawValue) 一栏。",
      en: "“\(text)” cannot stand in the column \(column.rawValue).")
  }
}

extension Agency.Level {
  /// The level of a name: `county`, `县级`.
  static func named(_ text: String) -> Self? {
    allCases.first { $0 != .unknown && ($0.rawValue == text.lowercased() || $0.title.zh == text) }
  }
}

extension Agency.Kind {
  /// The kind of a name: `department`, `部门`.
  static func named(_ text: String) -> Self? {
    allCases.first { $0 != .unknown && ($0.rawValue == text.lowercased() || $0.title.zh == text) }
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    return String(rest.reversed().drop(while: \.isWhitespace).reversed())
  }
}
