import Disclosure
import ReportGenerator
import Testing

/// The readers of formats against generated files. `GONGKAI_GENERATED=2000 swift test -c release`
/// reads more of them.
struct FormatLawTests {
  @Test(.enabled(if: isRead("html"), "no reader of HTML is in this build"))
  func keepsTheLawOfPages() async throws { try await expectLaw(of: .html, 200) }

  @Test(.enabled(if: isRead("docx"), "no reader of DOCX is in this build"))
  func keepsTheLawOfFilesOfWord() async throws { try await expectLaw(of: .docx, 200) }

  @Test(
    .enabled(if: isRead("pdf"), "no reader of PDF is in this build"),
    .enabled(if: LibreOffice.isInstalled, "soffice (LibreOffice) makes PDF; it is not installed"))
  func keepsTheLawOfPrintedPages() async throws {
    // What a page itself breaks or leaves out is refused: what is read must be right.
    try await expectLaw(of: .pdf, 24, share: 99_500)
  }

  private static func isRead(_ id: String) -> Bool { Format.all.contains { $0.id == id } }

  /// Not one cell is a number, differs from the truth and is named by nothing; and of what the file
  /// leaves no doubt about, 999 cells in a thousand are read right, or another `share`.
  private func expectLaw(
    of format: ReportFormat, _ least: Int, share: Int = 99_900
  ) async throws {
    let asked = Machine.number("GONGKAI_GENERATED")
    let count = max(least, format.isConverted ? (asked ?? 0) / 20 : asked ?? 0)
    let jobs = Machine.processors
    let batch = GeneratedReport.batch(of: format)
    let measure = try await withThrowingTaskGroup(of: Measure.self) { group in
      for job in 0..<jobs {
        group.addTask {
          var measure = Measure()
          for start in stride(from: job * batch, to: count, by: jobs * batch) {
            let indices = start..<min(count, start + batch)
            for generated in try GeneratedReport.all(seed: 1, indices, format: format) {
              measure.add(generated, Score(reading: generated), time: 0)
            }
          }
          return measure
        }
      }
      return try await group.reduce(into: Measure()) { $0.add($1) }
    }
    #expect(measure.all.reports == count)
    #expect(measure.silentReports == [], "\(measure)")
    #expect(measure.recoverable.rightShare >= share, "\(measure)")
    #expect(measure.all.wrongYears == 0)
  }
}
