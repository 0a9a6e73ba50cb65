import Testing

@testable import Disclosure

@Suite("The statutory forms")
struct FormTests {
  /// How many cells domain/forms.md counts: what the form prints, and what only some places add.
  @Test(
    "Cells",
    arguments: [
      ("gov2021", 200, 7), ("gov2019", 198, 0), ("stat2014", 58, 13), ("stat2008", 70, 0),
    ])
  func cellCounts(_ id: String, _ printed: Int, _ local: Int) throws {
    let form = try #require(Form.named(id))
    let isLocal = form.cells.map { cell in
      form.tables[cell.table].rows[cell.row].presence == .local
    }
    #expect(isLocal.count { !$0 } == printed)
    #expect(isLocal.count { $0 } == local)
  }

  @Test(
    "Cells of a table",
    arguments: [
      ("gov2021", "s2", 10), ("gov2021", "s3", 182), ("gov2021", "s4", 15), ("gov2019", "s2", 22),
      ("gov2019", "s3", 161), ("gov2019", "s4", 15),
    ])
  func tableCounts(_ id: String, _ prefix: String, _ count: Int) throws {
    let form = try #require(Form.named(id))
    #expect(form.cells.count { $0.id.hasPrefix(prefix + ".") } == count)
  }

  @Test(
    "Names of cells",
    arguments: [
      ("gov2021", "s3.new.natural"), ("gov2021", "s3.denied.thirdParty.total"),
      ("gov2021", "s2.a1.normativeDocs.inForce"), ("gov2021", "s4.review.upheld"),
      ("gov2021", "s4.afterReview.total"), ("gov2021", "s2.a8.adminFees.amountWan"),
      ("gov2021", "s3.other.all.natural"), ("gov2021", "s3.notProcessed.reconfirm.orgOther"),
      ("gov2019", "s3.other.all.total"), ("gov2019", "s2.a9.procurement.amount"),
      ("gov2019", "s2.a5.otherServices.change"), ("gov2019", "s2.a1.regulations.totalPublished"),
      ("stat2014", "q.received"), ("stat2014", "p.channel.gazette"), ("stat2014", "m.trainees"),
      ("stat2014", "p.key.landAcquisition"), ("stat2014", "f.requestFees"),
      ("stat2014", "o.budget"), ("stat2008", "q.received.email.current"),
      ("stat2008", "v.firstHandling.cumulative"),
    ])
  func names(_ form: String, _ cell: String) throws {
    #expect(try #require(Form.named(form)).index(of: cell) != nil)
  }

  @Test("Names of forms, tables, rows and cells are unique", arguments: Form.all)
  func unique(_ form: Form) {
    #expect(Form.all.count { $0.id == form.id } == 1)
    #expect(Set(form.tables.map(\.id)).count == form.tables.count)
    #expect(Set(form.cells.map(\.id)).count == form.cells.count)
    let rows = form.tables.flatMap(\.rows).map(\.id)
    #expect(Set(rows).count == rows.count)
    for (index, cell) in form.cells.enumerated() {
      #expect(form.index(of: cell.id) == index)
      #expect(form.row(form.row(ofCell: index)).id == form.tables[cell.table].rows[cell.row].id)
      #expect(form.rows[form.row(ofCell: index)].cells.contains(index))
    }
  }

  @Test(
    "No label stands twice under the same heads, no column twice in a table", arguments: Form.all)
  func labels(_ form: Form) {
    for table in form.tables {
      let rows = table.rows.map { [$0.groups.last?.zh ?? "", $0.label.zh] }
      // 四 and 五 of the statistics table print their parts without a head of their own.
      let repeated = Dictionary(grouping: rows, by: \.self).filter { $0.value.count > 1 }
      #expect(repeated.keys.allSatisfy { $0[0].isEmpty && $0[1].hasSuffix("数") }, "\(table.id)")
      let columns = table.columns.map { $0.groups.map(\.zh) + [$0.label.zh] }
      #expect(Set(columns).count == columns.count, "\(table.id)")
      #expect(!table.columns.isEmpty)
      #expect(!table.rows.isEmpty)
    }
  }

  @Test("Identities are unique and name cells of the form", arguments: Form.all)
  func identities(_ form: Form) {
    #expect(Set(form.identities.map(\.id)).count == form.identities.count)
    for identity in form.identities {
      #expect(!identity.left.isEmpty)
      let cells = (identity.left + identity.right).map(\.cell)
      #expect(cells.allSatisfy { form.index(of: $0) != nil }, "\(identity.id)")
      #expect(Set(cells).count == cells.count, "\(identity.id)")
    }
  }

  @Test("What stands for a row is a row", arguments: Form.all)
  func presence(_ form: Form) {
    for row in form.tables.flatMap(\.rows) {
      guard case .unless(let other) = row.presence else { continue }
      #expect(form.index(ofRow: other) != nil)
      #expect(other != row.id)
    }
  }

  @Test("Everything has a name in both languages", arguments: Form.all)
  func languages(_ form: Form) {
    var messages = [form.title] + form.sections.flatMap { [$0.title, $0.short] }
    for table in form.tables {
      messages += [table.title] + table.columns.map(\.label) + table.columns.flatMap(\.groups)
      messages += table.rows.flatMap(\.groups)
      messages += table.rows.map(\.label).filter { !$0.zh.isEmpty || table.rows.count > 1 }
    }
    #expect(messages.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
    #expect(messages.allSatisfy { $0.en.utf8.allSatisfy { $0 < 0x80 } })
    for language in Language.allCases {
      let names = form.cells.indices.map { form.name(ofCell: $0, language) }
      #expect(names.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("The sections are six, or none, and the tables stand in them", arguments: Form.all)
  func sections(_ form: Form) {
    #expect([0, 6].contains(form.sections.count))
    #expect(form.tables.allSatisfy { (form.sections.isEmpty ? 0...0 : 1...6).contains($0.section) })
    #expect(form.sections.allSatisfy { !$0.words.isEmpty && $0.words.allSatisfy { !$0.isEmpty } })
  }

  @Test("Every year has one form")
  func years() {
    let years = Form.all.map(\.years).sorted { $0.lowerBound < $1.lowerBound }
    for (earlier, later) in zip(years, years.dropFirst()) {
      #expect(earlier.upperBound + 1 == later.lowerBound)
    }
    #expect(years.last?.contains(2100) == true)
    #expect(years.first?.contains(2008) == true)
  }

  @Test("A form is told by labels of its own, of which no other form has any", arguments: Form.all)
  func marks(_ form: Form) {
    let marks = Set(form.marks.map { LabelKey($0) })
    #expect(form.marks.count == marks.count)
    for other in Form.all where other != form {
      #expect(marks.isDisjoint(with: other.marks.map { LabelKey($0) }))
    }
    var printed: Set<LabelKey> = []
    for table in form.tables {
      var labels: [String] = table.heads
      labels += table.columns.map(\.label.zh) + table.columns.flatMap(\.groups).map(\.zh)
      labels += table.rows.map(\.label.zh) + table.rows.flatMap(\.groups).map(\.zh)
      for label in labels.map({ Array($0.utf8) }) {
        let keys = LabelKey.keys(label, label.indices)
        printed.formUnion([keys.whole, keys.unnumbered])
      }
    }
    let unknown = form.marks.filter { !printed.contains(LabelKey($0)) }
    #expect(unknown.isEmpty)
  }
}
