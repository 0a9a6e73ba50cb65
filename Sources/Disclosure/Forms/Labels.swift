/// The labels of one form, found by their keys.
struct Labels: Sendable {
  /// What a label stands for.
  enum Meaning: Hashable, Sendable {
    /// A row, as a place in the order of the form's rows.
    case row(Int)
    /// A head over several rows.
    case group
    /// A column, as places of its table and in the table.
    case column(table: Int, column: Int)
    /// A caption, a corner cell, or a head over several columns of a table.
    case head(table: Int)
  }

  /// What a text means, and whether it is printed as the form prints it.
  struct Match: Sendable {
    let meanings: [Meaning]
    let isExact: Bool
  }

  private var exact = LabelTable<[Meaning]>()
  private var loose = LabelTable<[Meaning]>()
  /// The rows' labels without their numbers, letter by letter.
  let rows: [(row: Int, letters: [Unicode.Scalar])]
  /// Every four letters that stand side by side in one of them.
  let quads: Set<UInt64>

  /// The labels of a form; those of columns are known within their table's head only.
  init(of form: Form) {
    rows = form.rows.indices.compactMap { index in
      let label = Array(form.row(index).label.zh.utf8)
      return label.isEmpty ? nil : (index, LabelKey.letters(label, label.indices))
    }
    quads = Set(
      rows.flatMap { row in row.letters.indices.compactMap { row.letters.quad(at: $0) } })
    for (index, place) in form.rows.enumerated() {
      let row = form.tables[place.table].rows[place.row]
      guard !row.label.zh.isEmpty else { continue }
      add(row.label.zh, row.aliases, .row(index))
      for group in row.groups { add(group.zh, [], .group) }
    }
    for (t, table) in form.tables.enumerated() {
      for head in table.heads { add(head, [], .head(table: t)) }
      for (c, column) in table.columns.enumerated() {
        // Where no ruling parts them, the head over a column runs into its own.
        let joined = column.groups.last.map { [$0.zh + column.label.zh] } ?? []
        add(column.label.zh, column.aliases + joined, .column(table: t, column: c))
        for group in column.groups { add(group.zh, [], .head(table: t)) }
      }
    }
  }

  /// What the text in `range` means; `nil` if it is no label of the form.
  ///
  /// A label whose number differs or is lost is known by the rest, if that is four characters or more.
  func match(_ text: [UInt8], _ range: Range<Int>) -> Match? {
    let keys = LabelKey.keys(text, range)
    if let meanings = exact[keys.whole] { return Match(meanings: meanings, isExact: true) }
    if let meanings = loose[keys.whole] ?? loose[keys.unnumbered] ?? exact[keys.unnumbered] {
      return Match(meanings: meanings, isExact: false)
    }
    return explained(text, range)
  }

  /// What a label means behind which an explanation stands in brackets: `行政许可(指…)`.
  private func explained(_ text: [UInt8], _ range: Range<Int>) -> Match? {
    guard text.endsWithBracket(range), let open = text.openBracket(in: range),
      let meanings = exact[LabelKey(text, range.lowerBound..<open)]
    else { return nil }
    return Match(meanings: meanings, isExact: false)
  }

  private mutating func add(_ label: String, _ aliases: [String], _ meaning: Meaning) {
    let text = Array(label.utf8)
    let keys = LabelKey.keys(text, text.indices)
    Self.add(meaning, at: keys.whole, to: &exact)
    if keys.unnumbered.length >= 12, keys.unnumbered != keys.whole {
      Self.add(meaning, at: keys.unnumbered, to: &loose)
    }
    for alias in aliases { Self.add(meaning, at: LabelKey(alias), to: &loose) }
  }

  private static func add(
    _ meaning: Meaning, at key: LabelKey, to labels: inout LabelTable<[Meaning]>
  ) {
    let known = labels[key] ?? []
    if !known.contains(meaning) { labels[key] = known + [meaning] }
  }
}

extension Labels {
  /// Whether each label of any form is that of a row.
  private static let kinds: LabelTable<Bool> = {
    var kinds = LabelTable<Bool>()
    for labels in Form.labels {
      for (key, meanings) in labels.exact.entries + labels.loose.entries {
        kinds[key] = kinds[key] ?? meanings.contains(where: \.isRow)
      }
    }
    return kinds
  }()

  /// Whether the text in `range` is the label of a row in any form; `nil` if it is no label in any.
  static func isRow(_ text: [UInt8], _ range: Range<Int>) -> Bool? {
    let keys = LabelKey.keys(text, range)
    if let kind = kinds[keys.whole] ?? kinds[keys.unnumbered] { return kind }
    guard text.endsWithBracket(range) else { return nil }
    return Form.labels.lazy.compactMap { $0.match(text, range)?.hasRows }.first
  }
}

extension Labels.Match {
  /// Whether it may mean a row.
  fileprivate var hasRows: Bool { meanings.contains(where: \.isRow) }
}

extension Labels.Meaning {
  fileprivate var isRow: Bool { if case .row = self { true } else { false } }
}

extension Form {
  /// The labels of every form, in the order of ``all``.
  static let labels: [Labels] = all.map { Labels(of: $0) }

  /// The labels of this form.
  var labels: Labels {
    Self.all.firstIndex(of: self).map { Self.labels[$0] } ?? Labels(of: self)
  }
}
