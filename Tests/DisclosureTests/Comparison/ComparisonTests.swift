import Testing

@testable import Disclosure

@Suite("Comparison")
struct ComparisonTests {
  /// A report in which the given cells are printed and all others blank or, if local, absent.
  private func report(
    _ form: Form, _ cells: [String: Entry], units: [String: Unit] = [:], sections: [Section] = []
  ) -> Report {
    let readings = form.cells.map { cell in
      let isLocal = form.tables[cell.table].rows[cell.row].presence == .local
      return CellReading(
        entry: cells[cell.id] ?? (isLocal ? .absent : .blank), raw: "", unit: units[cell.id])
    }
    return Report(
      form: form, agency: nil, year: nil, period: nil, published: nil, documentNumber: nil,
      title: nil, front: [], sections: sections, cells: readings, statements: [], remarks: [],
      hygiene: Document.Hygiene())
  }

  private func pair(_ comparison: Comparison, _ line: String, _ column: Int = 0) -> Comparison.Pair?
  {
    comparison.tables.lazy.flatMap(\.lines).first { $0.id == line }?.pairs[column]
  }

  private func number(_ value: Int) -> Entry { .number(Number(value)) }

  @Test("A report does not differ from itself", arguments: Form.all)
  func same(form: Form) {
    let one = report(form, [form.cells[0].id: number(3)])
    let comparison = Comparison(of: one, and: one)
    #expect(!comparison.differs)
    #expect(comparison.tally.different == 0)
    #expect(comparison.tally.leftOnly + comparison.tally.rightOnly == 0)
    let printed = one.cells.count { $0.entry != .absent }
    #expect(comparison.tally.same == printed)
  }

  @Test("Blank is not zero, and has no difference from it")
  func blank() {
    let cell = "s3.new.natural"
    let comparison = Comparison(
      of: report(.gov2021, [cell: number(0)]), and: report(.gov2021, [:]))
    #expect(comparison.differs)
    #expect(pair(comparison, "s3.new")?.differs == true)
    #expect(pair(comparison, "s3.new")?.difference == nil)
  }

  @Test("The difference is what the right has over the left")
  func difference() {
    let comparison = Comparison(
      of: report(.gov2021, ["s3.new.natural": number(12)]),
      and: report(.gov2021, ["s3.new.natural": number(15)]))
    #expect(pair(comparison, "s3.new")?.difference == Number(3))
    #expect(comparison.tally.different == 1)
  }

  @Test("Amounts in yuan and in ten thousand yuan are the same amount")
  func money() {
    let cell = "s2.a9.procurement.amount"
    let yuan = report(.gov2019, [cell: number(251_000)], units: [cell: .yuan])
    let wan = report(
      .gov2019, [cell: .number(Number(mantissa: 251, scale: 1))], units: [cell: .wanYuan])
    #expect(!Comparison(of: yuan, and: wan).differs)
    let unknown = report(.gov2019, [cell: number(251_000)])
    let comparison = Comparison(of: yuan, and: unknown)
    #expect(comparison.differs)
    #expect(pair(comparison, "s2.a9.procurement", 1)?.difference == nil)
  }

  @Test("The three rows of other handling stand beside the one row that sums them")
  func otherHandling() {
    let old = report(.gov2019, ["s3.other.all.natural": number(6)])
    let new = report(
      .gov2021,
      [
        "s3.other.noCorrection.natural": number(1), "s3.other.feeUnpaid.natural": number(2),
        "s3.other.misc.natural": number(4),
      ])
    let pair = pair(Comparison(of: old, and: new), "s3.other.all")
    #expect(pair?.difference == Number(1))
    #expect(pair?.right?.isDerived == true)
    #expect(pair?.left?.isDerived == false)
  }

  @Test("A sum with a blank part is no number")
  func brokenSum() {
    let old = report(.gov2019, ["s3.other.all.natural": number(6)])
    let new = report(.gov2021, ["s3.other.misc.natural": number(4)])
    let pair = pair(Comparison(of: old, and: new), "s3.other.all")
    #expect(pair?.right?.entry == .unreadable)
    #expect(pair?.difference == nil)
  }

  @Test("Two reports that both print three rows have no line for their sum")
  func noNeedlessSum() {
    let one = report(.gov2021, [:])
    #expect(pair(Comparison(of: one, and: one), "s3.other.all") == nil)
  }

  @Test("Columns that were renamed are one column; others stand alone")
  func renamedColumns() throws {
    let comparison = Comparison(
      of: report(.gov2019, ["s2.a1.regulations.newMade": number(1)]),
      and: report(.gov2021, ["s2.a1.regulations.made": number(3)]))
    let table = try #require(comparison.tables.first { $0.id == "s2.a1" })
    #expect(
      table.columns.map(\.label.zh) == [
        "本年新制作数量 / 本年制发件数", "本年新公开数量", "对外公开总数量", "本年废止件数", "现行有效件数",
      ])
    #expect(table.lines[0].pairs[0].difference == Number(2))
    #expect(table.lines[0].pairs[1].right == nil)
    #expect(table.lines[0].pairs[3].left == nil)
  }

  @Test("The statistics table of 2014 is matched by meaning, and the rest of it stands alone")
  func statistics() {
    let old = report(
      .stat2014,
      [
        "q.received": number(12), "v.litigation": number(5), "o.staff": number(4),
        "q.replied.denied": number(2),
      ])
    let new = report(
      .gov2021,
      [
        "s3.new.total": number(10), "s4.direct.total": number(1), "s4.afterReview.total": number(2),
      ])
    let comparison = Comparison(of: old, and: new)
    #expect(comparison.tables.first?.id == "matched")
    #expect(pair(comparison, "q.received")?.difference == Number(-2))
    #expect(pair(comparison, "v.litigation")?.difference == Number(-2))
    #expect(pair(comparison, "q.replied.denied")?.right?.entry == .blank)
    #expect(pair(comparison, "o.staff")?.right == nil)
    #expect(comparison.tables.dropFirst().first?.lines.contains { $0.id == "q.received" } == false)
    let mirrored = Comparison(of: new, and: old)
    #expect(pair(mirrored, "s3.new.total")?.difference == Number(2))
    #expect(mirrored.tally.leftOnly == comparison.tally.rightOnly)
  }

  @Test("Every correspondence names cells of a form", arguments: Correspondence.all)
  func wellFormed(item: Correspondence) {
    #expect(item.cells(in: .stat2014) != nil)
    #expect(item.cells(in: .gov2021) != nil)
    #expect(item.cells(in: .gov2019) != nil)
    for sum in item.sums {
      #expect(Form.all.contains { form in sum.allSatisfy { form.index(of: $0) != nil } })
    }
  }

  @Test("Sections are matched by number, and older ones by what they speak of")
  func sections() {
    func section(_ number: Int, _ title: String, _ text: String) -> Section {
      var section = Section(number: number, title: title)
      section.passages = [Passage(text, at: Position(line: 1))]
      return section
    }
    let old = report(
      .stat2014, [:],
      sections: [
        section(0, "一、概述", "甲"), section(0, "三、依申请公开和不予公开情况", "乙"),
        section(0, "四、收费情况", "丙"),
      ])
    let new = report(
      .gov2021, [:],
      sections: [
        section(1, "一、总体情况", "甲"), section(3, "三、收到和处理政府信息公开申请情况", "丁"),
        section(6, "六、其他需要报告的事项", "戊"),
      ])
    let pairs = Comparison(of: old, and: new).sections
    #expect(pairs.map(\.number) == [1, 3, 0, 6])
    #expect(pairs.map(\.differs) == [false, true, true, true])
    #expect(pairs[2].right == nil)
    #expect(pairs[3].left == nil)
  }
}
