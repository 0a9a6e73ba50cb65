import Disclosure
import ReportGenerator
import Testing

/// The reader against generated reports. `GONGKAI_GENERATED=20000 swift test -c release` reads more
/// of them.
struct ReaderLawTests {
  /// The layouts that are read whole when nothing is damaged.
  static let whole = Layout.all.map(\.id).filter {
    !["L2m", "L13", "L20"].contains($0) && !$0.hasPrefix("none")
  }

  @Test(arguments: whole, ["gov2021", "gov2019"])
  func readsUndamagedReportsWhole(layout: String, form: String) throws {
    try expectWhole(layout, form)
  }

  @Test func readsTheUndamagedStatisticsTableWhole() throws { try expectWhole("L1", "stat2014") }

  private func expectWhole(_ id: String, _ formID: String) throws {
    let layout = try #require(Layout.named(id))
    let form = try #require(Form.named(formID))
    for index in 0..<2 {
      let generated = GeneratedReport(
        seed: 11, index: index, layout: layout, form: form, damages: [])
      let score = Score(reading: generated)
      let wrong = score.verdicts.count { $0 != .right && $0 != .nothing }
      #expect(wrong == 0, "\(generated.comparison)")
      #expect(score.falseAlarms == 0, "\(generated.comparison)")
    }
  }

  /// Not one cell is a number, differs from the truth and is named by nothing; and of what the text
  /// leaves no doubt about, 999 cells in a thousand are read right.
  @Test func keepsTheLaw() async {
    let count = Machine.number("GONGKAI_GENERATED") ?? 600
    let jobs = Machine.processors
    let measure = await withTaskGroup(of: Measure.self) { group in
      for job in 0..<jobs {
        group.addTask {
          stride(from: job, to: count, by: jobs).reduce(into: Measure()) { measure, index in
            let generated = GeneratedReport(seed: 1, index: index)
            measure.add(generated, Score(reading: generated), time: 0)
          }
        }
      }
      return await group.reduce(into: Measure()) { $0.add($1) }
    }
    #expect(measure.all.reports == count)
    #expect(measure.silentReports == [], "\(measure)")
    #expect(measure.recoverable.rightShare >= 99_900, "\(measure)")
    #expect(measure.all.wrongYears == 0)
  }
}
