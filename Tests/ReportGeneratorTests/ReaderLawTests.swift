import Disclosure
import Foundation
import ReportGenerator
import Testing

/// The reader against generated reports. `GONGKAI_GENERATED=20000 swift test -c release` reads more
/// of them.
struct ReaderLawTests {
  /// The layouts that are read whole when nothing is damaged.
  static let whole = ["L1", "L2", "L3", "L4", "L7", "L8"]

  @Test(arguments: whole, ["gov2021", "gov2019"])
  func readsUndamagedReportsWhole(layout: String, form: String) throws {
    try expectWhole(layout, form)
  }

  @Test func readsTheUndamagedStatisticsTableWhole() throws { try expectWhole("L1", "stat2014") }

  private func expectWhole(_ id: String, _ formID: String) throws {
    let layout = try #require(Layout.named(id))
    let form = try #require(Form.named(formID))
    for index in 0..<4 {
      let generated = GeneratedReport(
        seed: 11, index: index, layout: layout, form: form, damages: [])
      let score = Score(reading: generated)
      let wrong = score.verdicts.count { $0 != .right && $0 != .nothing }
      #expect(wrong == 0, "\(generated.comparison)")
      #expect(score.falseAlarms == 0, "\(generated.comparison)")
    }
  }

  /// Not one cell is a number, differs from the truth and is named by nothing.
  @Test(arguments: Layout.all.map(\.id)) func isNeverSilentlyWrong(layout: String) {
    let count = ProcessInfo.processInfo.environment["GONGKAI_GENERATED"].flatMap { Int($0) } ?? 600
    let place = Layout.all.firstIndex { $0.id == layout } ?? 0
    for index in stride(from: place, to: count, by: Layout.all.count) {
      let generated = GeneratedReport(seed: 1, index: index)
      let silent = Score(reading: generated).verdicts.count { $0 == .silent }
      #expect(silent == 0, "\(generated.comparison)")
    }
  }
}
