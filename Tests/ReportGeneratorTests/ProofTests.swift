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
          stride(from: job, to: 600, by: jobs).reduce(into: Proof()) { $0.add(seed: 1, index: $1) }
        }
      }
      return await group.reduce(into: Proof()) { $0.add($1) }
    }
    #expect(proof.clean == 600)
    #expect(proof.slipped > 500)
    #expect(proof.alarms.isEmpty, "\(proof)")
    #expect(proof.missed.isEmpty, "\(proof)")
  }
}
