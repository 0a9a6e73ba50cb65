import Disclosure
import ReportGenerator
import Testing

/// What is generated is the same every time, and true.
struct TruthTests {
  @Test(arguments: [0, 7, 1_234]) func isTheSameForTheSameSeed(index: Int) {
    let (first, second) = (
      GeneratedReport(seed: 5, index: index), GeneratedReport(seed: 5, index: index)
    )
    #expect(first.text == second.text)
    #expect(first.expected == second.expected)
    #expect(first.text != GeneratedReport(seed: 6, index: index).text)
  }

  @Test(arguments: Form.all.map(\.id)) func keepsEveryRelationOfTheForm(id: String) throws {
    let form = try #require(Form.named(id))
    for seed in 1...200 {
      var random = Random(seed: UInt64(seed))
      let truth = Truth(form, &random)
      for identity in form.identities {
        let left = truth.sum(identity.left)
        let right = truth.sum(identity.right)
        guard let left, let right else { continue }
        #expect(identity.relation.isKept(left, right), "\(identity.id) with seed \(seed)")
      }
    }
  }

  @Test func namesEveryLayoutAndDamageOnce() {
    #expect(Set(Layout.all.map(\.id)).count == Layout.all.count)
    #expect(Set(Damage.all.map(\.id)).count == Damage.all.count)
  }

  @Test func everyDamageShows() {
    for damage in Damage.all {
      let shows = (0..<40).contains { index in
        let report = { (damages: [Damage]) in
          GeneratedReport(
            seed: 3, index: index, layout: Layout.all[0],
            form: index % 2 == 0 ? .gov2019 : .gov2021,
            damages: damages)
        }
        return report([damage]).text != report([]).text
      }
      #expect(shows, "\(damage.id) changes no report")
    }
  }
}

extension Truth {
  /// The sum of the terms; `nil` if the report prints none of them.
  fileprivate func sum(_ terms: [Identity.Term]) -> Number? {
    let numbers = terms.compactMap { term in
      self[term.cell].map { term.isNegative ? -$0 : $0 }
    }
    return terms.isEmpty ? .zero : numbers.isEmpty ? nil : numbers.reduce(.zero, +)
  }
}

extension Identity.Relation {
  fileprivate func isKept(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .equal: left == right
    case .atMost: left <= right
    case .atLeast: left >= right
    case .zeroTogether: (left == .zero) == (right == .zero)
    }
  }
}
