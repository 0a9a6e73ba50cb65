import Testing

@testable import Disclosure

@Suite("Figure")
struct FigureTests {
  /// A report in which the given cells are printed and all others blank or, if local, absent.
  private func report(_ form: Form, _ cells: [String: Int]) -> Report {
    let readings = form.cells.map { cell in
      let isLocal = form.tables[cell.table].rows[cell.row].presence == .local
      let entry = cells[cell.id].map { Entry.number(Number($0)) }
      return CellReading(entry: entry ?? (isLocal ? .absent : .blank), raw: "")
    }
    return Report(
      form: form, agency: nil, year: nil, period: nil, published: nil, documentNumber: nil,
      title: nil, front: [], sections: [], cells: readings, statements: [], remarks: [],
      hygiene: Document.Hygiene())
  }

  private func value(_ cell: String, _ form: Form, _ cells: [String: Int]) -> Comparison.Value? {
    Figure(cell).value(in: report(form, cells))
  }

  @Test("A figure is found by its name, by what corresponds to it, or not at all")
  func value() {
    let new = "s3.new.total"
    #expect(value(new, .gov2021, [new: 5])?.entry == .number(Number(5)))
    #expect(value(new, .gov2019, [new: 6])?.entry == .number(Number(6)))
    #expect(value(new, .stat2014, ["q.received": 7])?.entry == .number(Number(7)))
    #expect(value("q.received", .gov2021, [new: 8])?.entry == .number(Number(8)))
    #expect(value("s3.carryIn.total", .stat2014, ["q.received": 7]) == nil)
    #expect(value("s3.new.natural", .stat2014, ["q.received": 7]) == nil)
    let made = "s2.a1.normativeDocs.made"
    #expect(
      value(made, .gov2019, ["s2.a1.normativeDocs.newMade": 3])?.entry == .number(Number(3)))
    #expect(value(made, .stat2014, ["p.normIssued": 4])?.entry == .number(Number(4)))
  }

  @Test("A row that a report prints as three is their sum")
  func sum() {
    let parts = ["noCorrection", "feeUnpaid", "misc"].map { "s3.other.\($0).total" }
    let value = value(
      "s3.other.all.total", .gov2021, [parts[0]: 1, parts[1]: 0, parts[2]: 2])
    #expect(value?.entry == .number(Number(3)))
    #expect(value?.cells == parts)
  }

  @Test("Blank is not zero")
  func blank() {
    #expect(value("s3.new.total", .gov2021, [:])?.entry == .blank)
  }

  @Test("An amount in yuan compares as one in ten thousand yuan")
  func measure() {
    var one = report(.gov2021, ["s2.a8.adminFees.amountWan": 3])
    let figure = Figure("s2.a8.adminFees.amountWan")
    #expect(figure.value(in: one)?.measure == Number(3))
    guard let index = one.form.index(of: figure.cell) else { return }
    one.cells[index].unit = .yuan
    #expect(figure.value(in: one)?.measure == Number(mantissa: 3, scale: 4))
  }

  @Test("Every cell of a form is in one row, once", arguments: Form.all)
  func rows(form: Form) {
    let figures = Figure.rows(of: [form]).flatMap(\.columns).map(\.figure.cell)
    #expect(Set(figures).count == figures.count)
    #expect(Set(figures) == Set(form.cells.map(\.id)))
  }

  @Test("Rows of several forms are walked in the order of the first, what is the same once")
  func merged() throws {
    let rows = Figure.rows(of: [.gov2021, .gov2019, .stat2014])
    let figures = rows.flatMap(\.columns).map(\.figure.cell)
    #expect(Set(figures).count == figures.count)
    #expect(!figures.contains("q.received"))
    #expect(figures.contains("q.received.online"))
    #expect(!figures.contains("s2.a1.regulations.newMade"))
    #expect(figures.contains("s2.a1.regulations.totalPublished"))
    let sections = rows.map(\.section).filter { $0 > 0 }
    #expect(sections == sections.sorted())
    #expect(rows.first?.id == "s2.a1.regulations")
    let other = try #require(rows.firstIndex { $0.id == "s2.a9.procurement" })
    #expect(rows[other].section == 2)
  }
}
