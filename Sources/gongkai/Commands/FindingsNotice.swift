internal import Disclosure
internal import DisclosureIndex

/// Letters to agencies on what the ledger confirms in their reports: one for each agency, by year.
struct FindingsNotice {
  private let list: FindingsList

  init(_ list: FindingsList) {
    self.list = list
  }

  /// Writes the letters; where the ledger confirms nothing, a word on standard error.
  func write(to output: inout Output) {
    var isFirst = true
    for agency in list.collection.agencies {
      let items = agency.places.flatMap(list.items).filter(Self.isConfirmed)
      guard !items.isEmpty else { continue }
      if !isFirst { output.write("\u{0C}\n") }
      isFirst = false
      write(agency.name, items, to: &output)
    }
    guard isFirst else { return }
    complain(
      say(
        "台账中没有属实或待更正的问题,没有可写的通知;在浏览器中按 v,或用 gongkai ledger add 记下结论。",
        "The ledger confirms nothing, so there is no notice to write; press v in the browser, or use "
          + "gongkai ledger add."))
  }

  private static func isConfirmed(_ item: FindingsList.Item) -> Bool {
    [.confirmed, .correction].contains(item.verdict?.verdict)
  }

  private func write(_ agency: String, _ items: [FindingsList.Item], to output: inout Output) {
    output.line(
      say(
        "关于更正政府信息公开工作年度报告的通知",
        "Notice to correct the annual report on open government information"))
    output.line()
    output.line("\(agency.shown):")
    var number = 0
    for (year, items) in Self.byYear(items) {
      output.line()
      let year = year.map { say(" \($0) 年度", " for \($0)") } ?? ""
      output.line(
        say(
          "经核对,你单位\(year)政府信息公开工作年度报告有下列 \(items.count) 处问题,请核实、更正后重新公布:",
          "Your annual report on open government information\(year) has been checked. Please verify and "
            + "correct the following \(items.count), and publish it again:"))
      output.line()
      for item in items {
        number += 1
        write(item, number, to: &output)
      }
    }
    output.line()
  }

  private func write(_ item: FindingsList.Item, _ number: Int, to output: inout Output) {
    let lead = "\(number). "
    let margin = String(repeating: " ", count: lead.count)
    let place = item.finding.position.map { $0.name[Speech.language] }
    let facts = [
      item.finding.rule.map { say("依据:", "Basis: ") + $0.basis },
      place.map { say("位置:", "Place: ") + $0 },
      item.verdict.flatMap { $0.note.isEmpty ? nil : say("说明:", "Note: ") + $0.note },
    ]
    for (index, line) in item.finding.message.text.shown.wrapped(to: 80 - lead.count).enumerated() {
      output.line((index == 0 ? lead : margin) + line)
    }
    for fact in facts.compactMap({ $0 }) {
      for line in fact.shown.wrapped(to: 80 - lead.count) { output.line(margin + line) }
    }
  }

  /// The findings of each year, in their order.
  private static func byYear(
    _ items: [FindingsList.Item]
  ) -> [(year: Int?, items: [FindingsList.Item])] {
    var years: [(year: Int?, items: [FindingsList.Item])] = []
    for item in items {
      if years.last?.year == item.year, !years.isEmpty {
        years[years.count - 1].items.append(item)
      } else {
        years.append((item.year, [item]))
      }
    }
    return years
  }
}
