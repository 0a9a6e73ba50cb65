import ReportGenerator

/// A proof spread over several threads; its result does not depend on their number.
struct ProofRun {
  let seed: UInt64
  let count: Int
  let jobs: Int

  /// Checks all reports.
  func result() async -> Proof {
    await withTaskGroup(of: Proof.self) { group in
      for job in 0..<max(1, jobs) {
        group.addTask { [self] in
          stride(from: job, to: count, by: max(1, jobs)).reduce(into: Proof()) { proof, index in
            proof.add(seed: seed, index: index)
          }
        }
      }
      return await group.reduce(into: Proof()) { $0.add($1) }
    }
  }
}
