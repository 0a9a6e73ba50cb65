internal import Disclosure

/// What the cells of the pages of a comparison stand for.
extension ComparePages {
  /// The link that a cell of a sheet stands for.
  func link(_ tag: Int) -> CompareLink.Entry? {
    tag / 2 < pairs.count ? nil : link?.entries[tag / 2 - pairs.count]
  }

  /// The value that a cell of a sheet stands for.
  func value(_ tag: Int) -> (isLeft: Bool, position: Position?)? {
    let isLeft = tag % 2 == 0
    if let link, let entry = self.link(tag) {
      let isOut = isLeft == (link.earlier == .left)
      return (isLeft, (isOut ? entry.left : entry.right).position)
    }
    guard pairs.indices.contains(tag / 2) else { return nil }
    let pair = pairs[tag / 2].pair
    return (isLeft, (isLeft ? pair.left : pair.right)?.position)
  }

  /// The cell of a form that a cell of a sheet stands for, or the one beside it.
  func cell(_ tag: Int) -> String? {
    if let link, let entry = self.link(tag) {
      let isOut = (tag % 2 == 0) == (link.earlier == .left)
      return (isOut ? entry.left : entry.right).cells.first
    }
    guard pairs.indices.contains(tag / 2) else { return nil }
    let pair = pairs[tag / 2].pair
    let value = tag % 2 == 0 ? pair.left ?? pair.right : pair.right ?? pair.left
    return value?.cells.first
  }

  /// The cell at the other end of what is carried from year to year, or the end that a cell of a link
  /// stands for; nil where nothing is carried.
  func otherEnd(of tag: Int) -> Int? {
    guard let link else { return nil }
    let out = link.earlier == .left ? 0 : 1
    if let entry = self.link(tag) {
      return tag % 2 == out ? entry.out * 2 + out : entry.into * 2 + 1 - out
    }
    for entry in link.entries.values {
      if entry.out == tag / 2 { return entry.into * 2 + 1 - out }
      if entry.into == tag / 2 { return entry.out * 2 + out }
    }
    return nil
  }

  /// A pair of cells in words.
  func detail(of tag: Int, _ desk: Desk) -> String? {
    if let entry = self.link(tag) {
      return "\(entry.label[desk.language]): \(entry.link.text(desk.language))"
    }
    guard pairs.indices.contains(tag / 2) else { return nil }
    let (label, pair) = pairs[tag / 2]
    let values = [pair.left, pair.right].map { text($0, desk) }
    // Only what one agency says of two years has become something else.
    var line = "\(label[desk.language]): \(values[0]) \(sides.areYears ? "->" : "|") \(values[1])"
    if let difference = pair.difference {
      let base = sides.areYears ? pair.left?.entry.number : nil
      let share = base.flatMap { Self.share(of: difference, in: $0) }
      line += "  (\(Self.signed(difference))" + (share.map { ", \($0)" } ?? "") + ")"
    }
    if pair.left?.isDerived == true || pair.right?.isDerived == true {
      line += desk.text("  一侧为合计推得", "  one side is a sum")
    }
    let carried = link?.entries.values.first { $0.out == tag / 2 || $0.into == tag / 2 }
    return line + (carried.map { "  " + $0.link.text(desk.language) } ?? "")
  }

  /// How many cells differ, and what the difference is.
  func summary(_ desk: Desk) -> String {
    let tally = comparison.tally
    return desk.text(
      "差 = 右 - 左  不同 \(tally.different) 格,相同 \(tally.same) 格",
      "diff = right - left  \(tally.different) differ, \(tally.same) agree"
    )
  }

  private func text(_ value: Comparison.Value?, _ desk: Desk) -> String {
    guard let value else { return desk.text("没有这一格", "no such cell") }
    let text = value.raw.isEmpty ? value.entry.name[desk.language] : value.raw
    let place = value.position?.name
    return place.map { "\(text)" + desk.text("(\($0.zh))", " (\($0.en))") } ?? text
  }

  /// A difference with its sign.
  static func signed(_ number: Number) -> String {
    number > .zero ? "+\(number)" : "\(number)"
  }

  /// A difference in per cent of what it was before; nil where that was nothing.
  private static func share(of difference: Number, in before: Number) -> String? {
    let scale = max(difference.scale, before.scale)
    func whole(_ number: Number) -> Double {
      (number.scale..<max(number.scale, scale)).reduce(Double(number.mantissa)) { value, _ in
        value * 10
      }
    }
    guard whole(before) != 0 else { return nil }
    let tenths = Int((whole(difference) / whole(before) * 1000).rounded())
    let sign = tenths > 0 ? "+" : tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%"
  }

  static func name(_ line: Comparison.Line, _ column: Comparison.Column) -> Message {
    func join(_ language: Language) -> String {
      let groups = (line.label.zh.isEmpty ? column.groups : line.groups.suffix(1)).map {
        $0[language]
      }
      return (groups + [line.label[language], column.label[language]]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    return Message(zh: join(.zh), en: join(.en))
  }

  static func unnumbered(_ title: String) -> String {
    guard let mark = title.prefix(3).firstIndex(where: { "、.．".contains($0) }) else { return title }
    return String(title[title.index(after: mark)...].drop(while: \.isWhitespace))
  }
}
