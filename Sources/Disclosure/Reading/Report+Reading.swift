extension Report {
  /// Reads the report that a document holds, the first where it holds several.
  ///
  /// The form is told by the labels of the tables. A report without tables, as they are where tables
  /// were pictures, is known by its headings, and its form by its year.
  public init(reading source: Document) throws(ReadError) {
    self = try Report.all(reading: source)[0]
  }

  /// Reads the one report of a document whose tables have been found; where these lack what every table
  /// repeats, none of their numbers.
  /// `told` is the form that the labels of its tables tell.
  init(
    tabled document: Document, told: Form?, lacksRepetition: Position? = nil
  ) throws(ReadError) {
    var tables = TableRecovery(told ?? .gov2021, from: document)
    var outline = Outline(of: document, tables)
    var metadata = Metadata(of: outline)
    var remarks: [Remark] = []
    if let page = OtherPage(of: outline, tables, metadata) { throw page.error }
    if told == nil {
      if let year = metadata.year?.value,
        let form = Form.all.first(where: { $0.years.contains(year) }), form != tables.form
      {
        tables = TableRecovery(form, from: document)
        outline = Outline(of: document, tables)
        metadata = Metadata(of: outline)
      }
      guard !tables.isEmpty || outline.isReport(tables.form, metadata) else {
        throw document.elsewhere ?? .notAReport
      }
      remarks.append(.formByYear)
    }
    if let lacksRepetition { tables.refuseAll(.repeatedLinesRemoved(at: lacksRepetition)) }
    form = tables.form
    cells = tables.readings
    agency = metadata.agency
    year = metadata.year
    period = metadata.period
    published = metadata.published
    documentNumber = metadata.documentNumber
    indexNumber = metadata.indexNumber
    title = metadata.title
    front = outline.front
    sections = outline.sections
    statements = Statement.all(
      in: outline.prose, year: metadata.year?.value, agency: metadata.agency?.value)
    hygiene = document.hygiene
    printedSums = tables.printedSums
    self.remarks = remarks + metadata.disagreements + tables.remarks
    if hygiene.isRecognized { refuseUnconfirmed(onPages: hygiene.recognizedPages) }
  }

  /// Reads the report that a file's content holds, the first where it holds several.
  public init(reading bytes: [UInt8]) throws(ReadError) {
    try self.init(reading: Document(reading: bytes))
  }
}

extension Outline {
  /// The sections; where all headings are lost, what stands before the tables among them.
  fileprivate var prose: [Section] {
    guard !front.isEmpty, sections.allSatisfy({ $0.heading == nil }) else { return sections }
    var opening = Section(number: 0, title: "")
    opening.passages = front
    return [opening] + sections
  }

  /// Whether the text has the headings of a report in `form`, though no table. Where the form prescribes
  /// none, it must have the title of a report and parts that are numbered.
  fileprivate func isReport(_ form: Form, _ metadata: Metadata) -> Bool {
    let headings = sections.count { $0.heading != nil }
    return form.sections.isEmpty ? headings >= 3 && metadata.title != nil : headings >= 4
  }
}

extension Form {
  /// The form whose own labels stand most often in a document's tables; `nil` if none do.
  static func told(by document: Document) -> Form? {
    var counts = Array(repeating: 0, count: all.count)
    for case .table(let table) in document.blocks {
      for cell in table.rows.joined() {
        // Most cells are short numbers; every label of a form begins with a longer character.
        guard let first = cell.range.first, cell.range.count > 6 || document.text[first] >= 0x80
        else { continue }
        let keys = LabelKey.keys(document.text, cell.range)
        if let form = ofMarks[keys.whole] ?? ofMarks[keys.unnumbered] { counts[form] += 1 }
      }
    }
    guard let most = counts.max(), most > 0, let form = counts.firstIndex(of: most)
    else { return nil }
    return all[form]
  }

  /// The form, as a place in ``all``, that alone prints a label.
  private static let ofMarks: LabelTable<Int> = {
    var forms = LabelTable<Int>()
    for (place, form) in all.enumerated() {
      for mark in form.marks { forms[LabelKey(mark)] = place }
    }
    return forms
  }()
}

extension ReadError {
  static let notAReport = Self(
    .notAReport, zh: "文中没有年度报告的法定表格,也没有六个部分的标题,不是政府信息公开工作年度报告。",
    en: "The text has neither the statutory tables nor the six headings: it is no annual report on "
      + "open government information.")
}
