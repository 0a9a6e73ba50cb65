extension Form {
  /// The name of a row as a reader of the form would say it; the table's where the row has none.
  func name(ofRow index: Int) -> Message {
    let row = row(index)
    guard !row.label.zh.isEmpty else { return tables[rows[index].table].title }
    guard let head = row.groups.last else { return row.label }
    return Message(zh: "\(head.zh) \(row.label.zh)", en: "\(head.en) \(row.label.en)")
  }

  /// The name of a column of a table, with the head above it where that alone tells it apart.
  func name(ofColumn column: Int, in table: Int) -> Message {
    let columns = tables[table].columns
    let label = columns[column].label
    let isAlone = columns.count { $0.label == label } == 1
    guard !isAlone, let head = columns[column].groups.last else { return label }
    return Message(zh: "\(head.zh)·\(label.zh)", en: "\(head.en)·\(label.en)")
  }

  /// The name of a cell in both languages.
  func name(ofCell index: Int) -> Message {
    Message(zh: name(ofCell: index, .zh), en: name(ofCell: index, .en))
  }
}
