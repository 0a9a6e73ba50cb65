/// What stands in one cell of a statutory table: a number only if the source says so.
public enum Entry: Hashable, Sendable {
  /// The source prints this number.
  case number(Number)
  /// The cell is there and nothing stands in it. Blank is not zero.
  case blank
  /// The cell holds a slash.
  case slash
  /// The cell holds a dash, or words for "none" and "not applicable".
  case dash
  /// The row, the column or the whole table is not in the source.
  case absent
  /// Something stands in the cell that is no number, or it cannot be told which number it is.
  case unreadable

  /// The number, where the entry is one.
  public var number: Number? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The names of all states.
  public static let states = ["number", "blank", "slash", "dash", "absent", "unreadable"]

  /// The name of the state in exported data: `number`, `blank`, `slash`, `dash`, `absent`,
  /// `unreadable`.
  public var state: String {
    switch self {
    case .number: "number"
    case .blank: "blank"
    case .slash: "slash"
    case .dash: "dash"
    case .absent: "absent"
    case .unreadable: "unreadable"
    }
  }
}

/// One cell of a report: its entry, the text it was read from, and where that text stands.
public struct CellReading: Hashable, Sendable {
  /// What stands in the cell.
  public var entry: Entry
  /// The text of the cell as the source prints it, without blanks at its ends.
  public var raw: String
  /// The unit written inside the cell, as in `251000元`.
  public var unit: Unit?
  /// Where the text stands; `nil` for an absent cell.
  public var position: Position?
  /// Whether the cell was found by the order of the form and not by its label.
  public var byPosition: Bool

  /// A cell that the source does not have.
  public static let absent = Self(entry: .absent, raw: "")

  /// A cell with its entry, its text and its place.
  public init(
    entry: Entry, raw: String, unit: Unit? = nil, position: Position? = nil,
    byPosition: Bool = false
  ) {
    self.entry = entry
    self.raw = raw
    self.unit = unit
    self.position = position
    self.byPosition = byPosition
  }
}

/// A unit that a form prints in a column of its own or a report writes inside a cell.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// 件, items.
  case jian = "件"
  /// 条, entries.
  case tiao = "条"
  /// 次, times.
  case ci = "次"
  /// 篇, articles.
  case pian = "篇"
  /// 个, units.
  case ge = "个"
  /// 人, persons.
  case ren = "人"
  /// 人次, person-times.
  case renci = "人次"
  /// 项, projects.
  case xiang = "项"
  /// 元, yuan.
  case yuan = "元"
  /// 万元, ten thousand yuan.
  case wanYuan = "万元"
  /// 万, ten thousand, of a unit not said.
  case wan = "万"
}

extension Unit {
  /// The unit that a text is, byte for byte.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count <= Self.longest,
      let place = Self.texts.firstIndex(where: { $0.elementsEqual(bytes) })
    else { return nil }
    self = Self.allCases[place]
  }

  private static let texts = allCases.map { Array($0.rawValue.utf8) }
  private static let longest = 6
}
