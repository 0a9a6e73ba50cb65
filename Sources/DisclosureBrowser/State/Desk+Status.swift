internal import Disclosure
internal import DisclosureIndex

extension Desk {
  /// Lets the library change, which gives the places that were judged anew; the finding gone to last
  /// stays the one it was.
  mutating func update(_ change: (inout Library) -> Set<Int>) -> Set<Int> {
    let last = finding.map { library.failures[$0] }.map { ($0.place, library.finding($0)) }
    let judged = decided.map { ($0.place, library.finding($0)) }
    let places = change(&library)
    decided = judged.compactMap { library.reference(to: $1, at: $0) }
    finding = last.flatMap { library.reference(to: $1, at: $0) }
      .flatMap { library.failures.firstIndex(of: $0) }
    return places
  }

  /// Takes in a verdict that was written; the walk goes on behind the finding gone to last.
  mutating func decide(_ entry: Ledger.Entry) {
    let last = finding.map { library.failures[$0] }
    library.decide(entry)
    finding = finding.flatMap { index in
      library.failures.firstIndex { $0 == last }
        ?? (index > 0 && index <= library.failures.count ? index - 1 : nil)
    }
  }

  /// What stands at the right of the title bar: progress while files are read, then the counter.
  var status: String {
    if let loading {
      let width = 10
      let filled = loading.total == 0 ? 0 : loading.done * width / loading.total
      let bar =
        String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
      // Where there is little room the numbers say enough.
      let parts: [String?] = [
        text("读取", "reading"), area.width < 60 ? nil : "[\(bar)]",
        "\(loading.done)/\(loading.total)", timeLeft, "^C " + text("停止", "stops"),
      ]
      return parts.compactMap { $0 }.joined(separator: " ")
    }
    let all = library.failures.count
    guard all > 0 else { return text("无错误或警告", "no errors or warnings") }
    return text("不符 ", "failing ") + (counter ?? String(all))
  }

  /// Which of all failing checks was gone to last: `3/15`.
  var counter: String? { finding.map { "\($0 + 1)/\(library.failures.count)" } }

  /// Why an action of the browser itself cannot be done now; nil if it can.
  func disabledReason(of action: Action) -> Message? {
    switch action {
    case .nextFinding, .previousFinding, .findings:
      guard library.failures.isEmpty else { return nil }
      if action == .findings, !library.references(of: .note).isEmpty || !library.settled.isEmpty {
        return nil
      }
      return loading == nil
        ? Message(zh: "没有错误或警告。", en: "There are no errors or warnings.")
        : Message(zh: "还没有发现错误或警告,正在读取。", en: "No errors or warnings so far; still reading.")
    case .refresh where loading != nil:
      return Message(zh: "正在读取。", en: "Reading is under way.")
    case .undoDecision where decided.isEmpty:
      return Message(zh: "这一次还没有记下结论。", en: "No verdict was written so far.")
    case .nextUndecided where library.failures.allSatisfy({ library.verdict(on: $0) != nil }):
      return Message(zh: "每一处不符都有结论。", en: "Every failing check has a verdict.")
    default: return nil
    }
  }

  /// The failing check that comes after, or before, the one gone to last, or after the place shown;
  /// nil if there is none at all. After the last comes the first.
  func nextFinding(from place: Int?, by step: Int) -> Int? {
    let failures = library.failures
    guard !failures.isEmpty else { return nil }
    if let finding, failures.indices.contains(finding),
      place == nil || failures[finding].place == place
    {
      return (finding + step + failures.count) % failures.count
    }
    guard let place else { return step > 0 ? 0 : failures.count - 1 }
    let order = library.agencies.flatMap(\.places)
    guard let start = order.firstIndex(of: place) else { return 0 }
    let ahead = Set(step > 0 ? order[start...] : order[..<start])
    if step > 0 { return failures.firstIndex { ahead.contains($0.place) } ?? 0 }
    return failures.lastIndex { ahead.contains($0.place) } ?? failures.count - 1
  }
}
