internal import Glibc
import ReportGenerator

/// A measurement spread over several threads; its result does not depend on their number.
struct MeasureRun {
  let seed: UInt64
  let count: Int
  let format: ReportFormat
  let jobs: Int
  let trace: Bool

  /// Reads all reports.
  func result() async throws -> Measure {
    warmUp()
    let batch = GeneratedReport.batch(of: format)
    return try await withThrowingTaskGroup(of: Measure.self) { group in
      for job in 0..<max(1, jobs) {
        group.addTask { [self] in
          var measure = Measure()
          for start in stride(from: job * batch, to: count, by: max(1, jobs) * batch) {
            let indices = start..<min(count, start + batch)
            for generated in try GeneratedReport.all(seed: seed, indices, format: format) {
              if trace { print(generated.name) }
              let (score, time) = Self.read(generated)
              measure.add(generated, score, time: time)
            }
          }
          return measure
        }
      }
      return try await group.reduce(into: Measure()) { $0.add($1) }
    }
  }

  /// The score of a reading and its time in microseconds. A slow reading is timed again, since on a
  /// busy machine even processor time counts other programs; the quickest of three stands.
  private static func read(_ generated: GeneratedReport) -> (Score, Int) {
    let start = now
    let score = Score(reading: generated)
    var time = now - start
    for _ in 0..<2 where time > 20_000 {
      let start = now
      _ = Score(reading: generated)
      time = min(time, now - start)
    }
    return (score, time)
  }

  /// Loads once what the reader loads once, such as the tables of OpenCC, so that no report is charged
  /// for it.
  private func warmUp() {
    for id in ["script.traditional", "script.sparse"] {
      let generated = GeneratedReport(
        seed: seed, index: 0, layout: Layout.all[0], form: nil,
        damages: Damage.named(id).map { [$0] } ?? [])
      _ = Score(reading: generated)
    }
  }

  /// The processor time this thread has used, in microseconds: other programs do not count.
  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }
}
