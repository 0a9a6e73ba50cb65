import ReportGenerator
import Testing

@Suite("What the checks accuse reports of")
struct ProofTests {
  @Test("Nothing where nothing is wrong, and every slip in a sum where there is one")
  func proof() async {
    let jobs = 2
    let proof = await withTaskGroup(of: Proof.self) { group in
      for job in 0..<jobs {
        group.addTask {
          var proof = Proof()
          for index in stride(from: job, to: 300, by: jobs) {
            proof.add(seed: 1, index: index)
            // Other tests wait for this thread, some of them with a limit on their time.
            await Task.yield()
          }
          return proof
        }
      }
      return await group.reduce(into: Proof()) { $0.add($1) }
    }
    #expect(proof.clean == 300)
    #expect(proof.slipped > 250)
    #expect(proof.alarms.isEmpty, "\(proof)")
    #expect(proof.missed.isEmpty, "\(proof)")
  }
}
