internal import Disclosure
internal import DisclosureIndex

/// A year of the roster for people: who has not reported, who was late, who is there twice.
struct RosterText {
  private let year: RosterYear
  private let list: FindingsList

  init(_ year: RosterYear, _ list: FindingsList) {
    self.year = year
    self.list = list
  }

  /// Writes a line of counts, and one for each group that is not empty.
  func write(to output: inout Output) {
    let paint = Paint(isTerminal: output.isTerminal)
    output.line(paint.strong(year.heading))
    let groups = [
      (say("未报", "Missing"), year.missing.map(\.name)),
      (say("迟报", "Late"), late),
      (say("多份", "Several"), year.several.map { "\($0.member.name) (\($0.places.count))" }),
      (say("不在名册", "Not on it"), year.strangers),
    ]
    let width = groups.lazy.map(\.0.columns).max() ?? 0
    for (title, names) in groups where !names.isEmpty {
      let text = "(\(names.count)) " + names.joined(separator: say("、", ", "))
      for (index, line) in text.shown.wrapped(to: Page.width - width - 4).enumerated() {
        output.line("  \((index == 0 ? title : "").field(width))  \(line)")
      }
    }
    output.line()
  }

  /// The agencies whose report came after its day.
  private var late: [String] {
    let deadlines = ["C01", "C02", "C04"]
    return list.examinations.enumerated().compactMap { place, examination in
      guard let examination, examination.report.year?.value == year.year,
        examination.findings.contains(where: {
          deadlines.contains($0.check) && $0.outcome == .fail
        })
      else { return nil }
      return list.collection.name(of: list.collection.files[place])
    }
  }
}

extension RosterYear {
  /// How many must report, and how many have.
  var heading: String {
    say(
      "名册 \(year) 年度:应报 \(expected),已报 \(reported)",
      "Roster for \(year): \(expected) expected, \(reported) reported")
  }
}
