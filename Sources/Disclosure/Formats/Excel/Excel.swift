extension Format {
  /// Excel's own format since 2007, Office Open XML (ECMA-376): XML parts in a ZIP archive.
  static let excel = Format(
    id: "xlsx", name: .init(zh: "Excel 表格(XLSX)", en: "Excel workbook (XLSX)"),
    recognizes: { ExcelBook.part(in: $0) != nil },
    render: { bytes throws(ReadError) in
      let book = try ExcelBook(bytes)
      let paths = Set(book.sheets.map(\.path))
      let parts = try Archive.contents(of: bytes) { paths.contains($0) }
      var builder = SourceText.Builder()
      var room = ExcelSheet.Room()
      for sheet in book.sheets {
        guard let part = parts[sheet.path] else { throw .damagedXML }
        let content = try XMLNode.reading(part) { root throws(ReadError) in
          try ExcelSheet(root, of: book, in: &room)
        }
        guard !content.rows.isEmpty else { continue }
        builder.add(aside: sheet.name.utf8)
        builder.add(table: content.rows.map { row in row.map { .init($0.utf8) } })
      }
      return builder.text()
    })
}

/// What the sheets of a workbook share.
struct ExcelBook {
  /// A sheet that is shown.
  struct Sheet {
    /// The name on its tab.
    let name: String
    /// The path of its part.
    let path: String
  }

  /// The sheets that are shown, in order.
  private(set) var sheets: [Sheet] = []
  /// The texts that cells name by their places.
  private(set) var strings: [String] = []
  /// For each style of cells, how it shows a number.
  private(set) var formats: [ExcelNumberFormat] = []
  /// Whether days are counted from 1904 on.
  private(set) var countsFrom1904 = false

  /// The path of the workbook in a file; `nil` where it is none.
  static func part(in bytes: [UInt8]) -> String? {
    let types = [
      "spreadsheetml.sheet", "spreadsheetml.template", "excel.sheet.macroEnabled",
      "excel.template.macroEnabled",
    ]
    return OfficePackage.main(types, usual: "xl/workbook.xml", in: bytes)
  }

  /// Reads a workbook's parts, but for its sheets.
  init(_ bytes: [UInt8]) throws(ReadError) {
    guard let path = Self.part(in: bytes) else { throw .damagedXML }
    let relations = try OfficePackage.relations(of: path, in: bytes)
    let strings = relations.first { $0.type == "sharedStrings" }?.path ?? "xl/sharedStrings.xml"
    let styles = relations.first { $0.type == "styles" }?.path ?? "xl/styles.xml"
    let parts = try Archive.contents(of: bytes) { [path, strings, styles].contains($0) }
    guard let workbook = parts[path] else { throw .damagedXML }
    let paths = Dictionary(relations.map { ($0.id, $0.path) }) { first, _ in first }
    try XMLNode.reading(workbook) { root throws(ReadError) in
      countsFrom1904 = root["workbookPr"]?.isTrue("date1904") ?? false
      sheets = try Self.sheets(root, paths)
    }
    if let part = parts[strings] {
      self.strings = try XMLNode.reading(part) { root in
        root.children.filter { $0.name == "si" }.map(\.richText)
      }
    }
    if let part = parts[styles] { formats = try XMLNode.reading(part, Self.formats) }
  }

  /// The sheets that are shown; each has a part of its own.
  private static func sheets(
    _ root: XMLNode, _ paths: [String: String]
  ) throws(ReadError) -> [Sheet] {
    var sheets: [Sheet] = []
    var seen: Set<String> = []
    for sheet in root["sheets"]?.children.map({ $0 }) ?? [] {
      guard ["", "visible"].contains(sheet.attribute("state") ?? "") else { continue }
      guard let path = sheet.attribute("id").flatMap({ paths[$0] }), seen.insert(path).inserted
      else { throw .damagedXML }
      sheets.append(Sheet(name: sheet.attribute("name") ?? "", path: path))
    }
    return sheets
  }

  private static func formats(_ root: XMLNode) -> [ExcelNumberFormat] {
    var formats: [Int: ExcelNumberFormat] = [:]
    for format in root["numFmts"]?.children.map({ $0 }) ?? [] {
      guard let id = format.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      formats[id] = ExcelNumberFormat(format.attribute("formatCode") ?? "")
    }
    return (root["cellXfs"]?.children.map { $0 } ?? []).map { style in
      guard let name = style.attribute("numFmtId") else { return .general }
      guard let id = Int(name) else { return .unknown }
      return formats[id] ?? ExcelNumberFormat(id: id)
    }
  }
}

extension XMLNode {
  /// The text of a cell's string: that of its runs, without phonetic readings and what is struck out.
  var richText: String {
    var text = RunText()
    for child in children {
      switch child.name {
      case "t": text.append(child.text)
      case "r":
        let look = child["rPr"]
        if let strike = look?["strike"], strike.isTrue("val", or: true) { continue }
        let place = look?["vertAlign"]?.attribute("val") ?? ""
        text.append(
          child["t"]?.text ?? "", isRaised: ["superscript", "subscript"].contains(place))
      default: break
      }
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Whether an attribute says yes, as Excel (1) or LibreOffice (true) writes it.
  func isTrue(_ name: String, or usual: Bool = false) -> Bool {
    attribute(name).map { ["1", "true", "on"].contains($0) } ?? usual
  }
}
