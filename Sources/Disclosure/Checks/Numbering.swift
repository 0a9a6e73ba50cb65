/// Whether the sections stand in the form's order, under the form's numbers.
extension Check {
  /// F04: the six sections are numbered 一 to 六 and follow each other so.
  ///
  /// Numbers of other kinds, and those that a conversion made all alike, say nothing of the report.
  static let numbering = Check(
    "F04", .warning,
    title: .init(zh: "各部分的顺序和编号", en: "Order and numbers of sections"),
    rule: .init(
      zh: "六个部分依次编为一至六,部分之内不再用同级编号。",
      en:
        "The six sections are numbered from 一 to 六, in order, and nothing inside them in that way."),
    basis: "国办公开办函〔2021〕30号", forms: govForms
  ) { examination in
    let report = examination.report
    let headed = report.sections.filter { $0.number > 0 && $0.heading != nil }
    guard headed.count >= 2, !report.hygiene.isRecognized else { return examination.notApply() }
    let misplaced = report.misplacedHeadings.map { heading in
      let title = report.form.sections[heading.section - 1].title
      return Finding(
        "F04", .warning, at: heading.position,
        zh: "第\(numeral(heading.section))部分“\(title.zh)”排在第\(numeral(heading.behind))部分之后,与格式顺序不同。",
        en:
          "Section \(heading.section), \(title.en), stands behind section \(heading.behind), out of the "
          + "form's order.")
    }
    let numbers = headed.compactMap { section in
      section.printedNumber.map { (section: section, printed: $0) }
    }
    let isOneForAll = numbers.count > 2 && Set(numbers.map(\.printed)).count == 1
    let other = isOneForAll ? [] : numbers.filter { $0.printed != $0.section.number }
    let shifted = other.prefix(1).map { section, printed in
      Finding(
        "F04", .warning, at: section.heading,
        zh: "各部分编号与格式不同:第\(numeral(section.number))部分编为“\(numeral(printed))”(“\(section.title)”)"
          + (other.count > 1 ? ",共 \(other.count) 个部分如此。" : "。"),
        en: "Section \(section.number) is numbered \(printed) (“\(section.title)”)"
          + (other.count > 1
            ? "; \(other.count) sections have another number than the form's." : "."))
    }
    examination.report(misplaced + shifted + headed.compactMap { report.restart(in: $0) })
  }

  fileprivate static func numeral(_ number: Int) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return numerals.indices.contains(number - 1) ? numerals[number - 1] : String(number)
  }
}

extension Report {
  /// The form's own headings that stand where another section has begun, of sections that have no heading.
  var misplacedHeadings: [(section: Int, behind: Int, position: Position)] {
    let missing = form.sections.indices.map { $0 + 1 }.filter { section($0)?.heading == nil }
    guard !missing.isEmpty else { return [] }
    let words = form.headingWords
    var found: [(section: Int, behind: Int, position: Position)] = []
    for section in sections where section.heading != nil {
      for passage in section.passages where passage.text.utf8.count <= Headings.longest {
        let text = Array(passage.text.utf8)
        guard case (.chinese, let start)? = HeadingNumber.first(of: text, in: text.indices),
          let number = words.section(ofOwnTitle: text.withoutBlanks(start..<text.count)),
          missing.contains(number), number != section.number,
          !found.contains(where: { $0.section == number })
        else { continue }
        found.append((number, section.number, passage.position))
      }
    }
    return found
  }

  /// What is numbered inside a section as the sections are: 一、 and 二、 at the least, on lines of their
  /// own.
  fileprivate func restart(in section: Section) -> Finding? {
    guard section.printedNumber != nil else { return nil }
    let labels = form.labels
    var run: [Passage] = []
    for passage in section.passages where passage.text.utf8.count <= Headings.longestBare {
      let text = Array(passage.text.utf8)
      guard case (.chinese(let number), _)? = HeadingNumber.first(of: text, in: text.indices),
        !passage.text.holds("。"), labels.match(text, text.indices) == nil
      else { continue }
      if number == run.count + 1 { run.append(passage) }
    }
    guard run.count >= 2 else { return nil }
    let name = Check.numeral(section.number)
    return Finding(
      "F04", .note, at: run[0].position,
      zh: "第\(name)部分之内又从“一”编起(“\(run[0].text)”等 \(run.count) 处),与各部分编号同级,宜用“(一)”。",
      en:
        "Inside section \(section.number) the numbers begin with 一 once more (“\(run[0].text)” and "
        + "\(run.count - 1) more), like those of sections; (一) is the sign for parts.")
  }
}

extension Section {
  /// The Chinese number before its title, 一 to 十; `nil` where there is none, or another kind.
  fileprivate var printedNumber: Int? {
    let text = Array(title.utf8)
    switch HeadingNumber.first(of: text, in: text.indices)?.number {
    case .chinese(let number) where number > 0: return number
    case .bare(let number) where number > 0: return number
    default: return nil
    }
  }
}
