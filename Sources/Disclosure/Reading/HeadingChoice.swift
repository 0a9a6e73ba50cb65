/// Which of a document's candidates are its headings: those that follow each other in the form's
/// order and, of all such rows of candidates, weigh most.
struct HeadingChoice {
  /// The headings, in the order of the document.
  private(set) var chosen: [Headings.Candidate] = []

  private var found: [Weighed] = []
  private var subNumber: Int?

  /// A candidate and how much speaks for it.
  private struct Weighed {
    let candidate: Headings.Candidate
    var weight: Int

    var block: Int { candidate.block }
  }

  /// The headings of a document whose tables have been found.
  init(of document: Document, _ headings: Headings, _ tables: TableRecovery) {
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let text):
        var next: Document.Text?
        if index + 1 < document.blocks.count,
          case .paragraph(let text) = document.blocks[index + 1]
        {
          next = text
        }
        take(headings.candidates(on: text, before: next), headings.number(of: text), in: index)
      case .table(let table):
        for (row, cells) in table.rows.enumerated() {
          let isLoose = tables.isLoose(.init(block: index, row: row))
          for cell in cells where !cell.isEmpty {
            let isProse = isLoose && cell.range.count > Self.shortestProse
            take(
              isProse
                ? headings.candidates(on: cell)
                : headings.candidate(in: cell).map { [$0] } ?? [], nil, in: index)
          }
        }
      }
    }
    guard !tables.form.sections.isEmpty else {
      chosen = found.map(\.candidate)
      return
    }
    weighTables(tables)
    chosen = heaviest { $0.level == .section }
    guard chosen.count <= 1 else { return }
    for level in [Headings.Candidate.Level.bracketed, .arabic] {
      let other = heaviest { $0.level == level }
      if other.count >= 4 { chosen = other }
    }
  }

  /// The shortest cell, in bytes, inside which headings are looked for.
  private static let shortestProse = 120

  /// Takes the candidates of a line. A line that begins with 一 behind a heading and is no heading of
  /// section one begins a row of numbers inside a section, and what goes on with them belongs to it.
  private mutating func take(
    _ candidates: [Headings.Candidate], _ number: Int?, in block: Int
  ) {
    if let number {
      if number == 1, !found.isEmpty, candidates.first?.section != 1 {
        subNumber = 1
      } else {
        subNumber = subNumber == number - 1 ? number : nil
      }
    }
    for var candidate in candidates {
      candidate.block = block
      let isSub = subNumber.map { $0 > 1 && $0 == candidate.number.value } ?? false
      found.append(Weighed(candidate: candidate, weight: candidate.weight - (isSub ? 4 : 0)))
      // Behind the entries of a table of contents stands nothing but the next entry.
      if found.count > 1, found[found.count - 2].block < block - 1 || candidate.isInline {
        found[found.count - 2].weight += 1
      }
    }
  }

  /// The candidate above a section's own table is more likely its heading than any other.
  private mutating func weighTables(_ tables: TableRecovery) {
    for (table, beginning) in zip(tables.form.tables, tables.beginnings) {
      guard let beginning else { continue }
      let above = found.lastIndex { $0.block < beginning }
      let inside = found.lastIndex {
        $0.block == beginning && $0.candidate.section == table.section
      }
      let isAbove = above.map { found[$0].candidate.section == table.section } ?? false
      if let place = isAbove ? above : inside { found[place].weight = max(found[place].weight, 24) }
    }
  }

  /// The heaviest row of candidates in the form's order; of two alike that which comes first.
  private func heaviest(_ counts: (Headings.Candidate) -> Bool) -> [Headings.Candidate] {
    var best: [Int: (weight: Int, last: Int)] = [:]
    var before: [Int?] = Array(repeating: nil, count: found.count)
    for (place, item) in found.enumerated() where counts(item.candidate) {
      let previous = best.filter { $0.key < item.candidate.section }
        .max { ($0.value.weight, $1.value.last) < ($1.value.weight, $0.value.last) }
      let weight = (previous?.value.weight ?? 0) + item.weight
      guard weight > best[item.candidate.section]?.weight ?? 0 else { continue }
      before[place] = previous?.value.last
      best[item.candidate.section] = (weight, place)
    }
    var next = best.values.max { ($0.weight, $1.last) < ($1.weight, $0.last) }?.last
    var chain: [Headings.Candidate] = []
    while let place = next {
      chain.append(found[place].candidate)
      next = before[place]
    }
    return chain.reversed()
  }
}

extension Headings.Candidate {
  /// The numbers that sections have, those of sections one level deeper, as in
  /// `一、报告内容 (一)总体情况`, and those that a program made of a list.
  fileprivate enum Level {
    case section
    case bracketed
    case arabic
  }

  fileprivate var level: Level {
    switch number {
    case .none, .lost, .bare, .chinese: .section
    case .bracketed: .bracketed
    case .arabic(let value): value == section && section == 1 ? .section : .arabic
    }
  }

  /// How much speaks for it on its own: that it is there at all counts most.
  fileprivate var weight: Int {
    var weight = 16
    if number.value == section { weight += 2 }
    if isOwn { weight += 3 }
    if isInline { weight -= 1 }
    switch number {
    case .none, .bare, .arabic: weight -= 2
    case .lost, .chinese, .bracketed: break
    }
    return weight
  }
}
