/// Copies that lost their tables; what is right is that there is none.
extension Layout {
  /// Headings follow each other with nothing between.
  static let withoutTables = Layout("none", showsTables: false) { draft, _ in
    draft.lines { _ in [] }
  }

  /// The names of pictures in place of the tables.
  static let pictureNames = Layout("none-jpg", showsTables: false) { draft, random in
    let names = random.pick([
      ["发改.jpg", "2.jpg", "3.jpg"], ["![]() |"], ["表1.png", "表2.png", "表3.png"],
    ])
    return draft.lines { grid in [names[grid.kind.place % names.count]] }
  }

  /// Captions in place of the tables, counts in the prose.
  static let captions = Layout("none-cap", showsTables: false) { draft, _ in
    let name = "\(draft.truth.agency.short)\(draft.truth.year)年政府信息公开工作年度报告"
    return draft.lines { grid in ["图\(grid.kind.place + 1) \(name)", "规章0条,规范性文件0条,行政处罚0条。"] }
  }
}

extension Grid.Kind {
  /// Its place among the tables of a report.
  fileprivate var place: Int {
    switch self {
    case .proactive, .statistics: 0
    case .requests: 1
    case .disputes: 2
    }
  }
}
