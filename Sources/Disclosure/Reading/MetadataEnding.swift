/// The end of the report and the labels of its page.
extension MetadataSources {
  /// The agency that signs, above or beside a date.
  func signature() -> Found<Agency>? {
    for (index, line) in ending.enumerated().reversed() {
      let scanner = DateScanner(letters: line.letters)
      let date = scanner.first()
      let name = date.map { line.letters.stretch(0..<$0.range.lowerBound) } ?? line.letters
      guard AgencyName.isCertain(name), name.count <= 30 else { continue }
      let isDated = date != nil || index + 1 < ending.count && isDate(ending[index + 1].letters)
      if isDated { return Found(Agency(name: name.text), at: line.position, in: .signature) }
    }
    return nil
  }

  /// Whether a line is a date and nothing else.
  private func isDate(_ line: Letters) -> Bool {
    DateScanner(letters: line).date(at: 0)?.range == 0..<line.count
  }

  /// The agency in the head of an annexed table: `填报单位(盖章):X`.
  func annex() -> Found<Agency>? {
    for (index, cell) in rows.joined().enumerated() {
      let text = Letters(cell.text)
      guard text.has("填报单位", at: 0) || text.has("填表单位", at: 0) else { continue }
      guard let colon = text.first(":") else { continue }
      var name = Letters(text[colon + 1..<text.count])
      if name.isEmpty {
        name = Letters(Array(rows.joined()).dropFirst(index + 1).first?.text ?? "")
      }
      guard AgencyName.isPossible(name) else { continue }
      return Found(Agency(name: name.text), at: cell.position, in: .annex)
    }
    return nil
  }

  /// The agency that the page's labels name; they are often those of another.
  func labelledAgency() -> Found<Agency>? {
    let entries = [.agency, .source, .pageSource].flatMap { labels.values(of: $0) }
    for entry in entries where AgencyName.isCertain(entry.value) {
      return Found(Agency(name: entry.value.text), at: entry.position, in: .metadata)
    }
    return nil
  }

  /// The date of publication: that of the page, or of the signature where the page has none or put
  /// the report up again long after.
  func published() -> Found<CalendarDate>? {
    let labelled = labelledDates().first
    guard let signed = signedDate() else { return labelled ?? dateUnderTitle() }
    guard let labelled, labelled.value.year <= signed.value.year + 1 else { return signed }
    return labelled
  }

  /// The dates that the page's labels give, those of publication first.
  private func labelledDates() -> [Found<CalendarDate>] {
    let entries = [.published, .pagePublished, .signed].flatMap { labels.values(of: $0) }
    return entries.compactMap { entry in
      DateScanner(letters: entry.value).first().map {
        Found($0.date, at: entry.position, in: .metadata)
      }
    }
  }

  /// All dates of the report and its page: that of the signature, and those of the labels.
  func dates() -> [Found<CalendarDate>] { [signedDate()].compactMap(\.self) + labelledDates() }

  /// The date under the signature, or beside it.
  private func signedDate() -> Found<CalendarDate>? {
    for line in ending.reversed() {
      let hit = DateScanner(letters: line.letters).first()
      guard let hit, hit.range.upperBound == line.letters.count else { continue }
      let name = line.letters.stretch(0..<hit.range.lowerBound)
      guard name.isEmpty || AgencyName.isCertain(name) else { continue }
      return Found(hit.date, at: line.position, in: .signature)
    }
    return nil
  }

  /// The date in brackets under the title, or behind it.
  private func dateUnderTitle() -> Found<CalendarDate>? {
    for line in front where line.letters.count <= 80 {
      let bare = Letters(units: line.letters.units.filter { $0 != 0x28 && $0 != 0x29 }[...])
      let scanner = DateScanner(letters: bare)
      let isTitle = ReportTitle(line.letters) != nil
      let start = isTitle ? bare.last("报").map { $0 + 1 } ?? 0 : 0
      guard let hit = scanner.first(from: start), isTitle || hit.range.lowerBound == 0,
        hit.range.upperBound <= bare.count,
        Self.publishing.contains(bare[hit.range.upperBound..<bare.count])
      else { continue }
      return Found(hit.date, at: line.position, in: .title)
    }
    return nil
  }

  /// What may stand behind the date under a title.
  private static let publishing: Set<String> = ["", "发布", "公布", "公开", "印发", "发"]

  /// The number of the document; `无文号` and `〔〕号` are none. A page without labels may have it alone
  /// on a line.
  func documentNumber() -> Found<String>? {
    for entry in labels.values(of: .documentNumber) where Self.isDocumentNumber(entry.value) {
      return Found(entry.value.text, at: entry.position, in: .metadata)
    }
    let line = front.first { line in
      line.letters.count <= 24 && Self.isDocumentNumber(line.letters)
        && line.letters[line.letters.count - 1] == 0x53F7 && Letters.isHan(line.letters[0])
        && Self.brackets.contains(where: line.letters.units.contains)
    }
    return line.map { Found($0.letters.text, at: $0.position, in: .metadata) }
  }

  private static func isDocumentNumber(_ value: Letters) -> Bool {
    value.count <= 40 && value.contains("号") && value.units.contains(where: Letters.isDigit)
  }

  /// What stands around the year in the number of a document.
  private static let brackets: [UInt16] = [0x3014, 0x5B, 0x28, 0x3010]

  /// The number under which the page is filed.
  func indexNumber() -> Found<String>? {
    for entry in labels.values(of: .index) {
      let value = entry.value
      guard (4...60).contains(value.count), value.units.count(where: Letters.isDigit) >= 2
      else { continue }
      return Found(value.text, at: entry.position, in: .metadata)
    }
    // Digits and letters with a slash: 11370303MB2847/2024-00018.
    let line = front.first { line in
      (14...40).contains(line.letters.count) && line.letters.units.contains(0x2F)
        && line.letters.units.count(where: Letters.isDigit) >= 8
        && line.letters.units.allSatisfy { unit in
          Letters.isDigit(unit) || Letters.isLatin(unit) || [0x2D, 0x2F, 0x5F].contains(unit)
        }
    }
    return line.map { Found($0.letters.text, at: $0.position, in: .metadata) }
  }
}
