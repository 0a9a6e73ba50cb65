import Disclosure
import Testing

@testable import ReportGenerator

@Suite("What the checks accuse reports of")
struct ProofTests {
  @Test("Nothing where nothing is wrong, and every seeded error where there is one")
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
    #expect(proof.seeded == 300)
    #expect(proof.alarms.isEmpty, "\(proof)")
    #expect(proof.missed.isEmpty, "\(proof)")
  }

  @Test("Every check has a seeded error, or a reason to have none")
  func everyCheckIsSeeded() {
    let seeded = Set(SeededError.all.flatMap(\.checks))
    let unseeded = Set(SeededError.unseeded.keys)
    #expect(seeded.isDisjoint(with: unseeded))
    #expect(Set(Check.all.map(\.id)).symmetricDifference(seeded.union(unseeded)).sorted() == [])
    #expect(SeededError.unseeded.values.allSatisfy { $0.hasSuffix(".") })
  }

  @Test("No seeded error is named twice")
  func namesAreUnique() {
    #expect(Set(SeededError.all.map(\.id)).count == SeededError.all.count)
  }
}
