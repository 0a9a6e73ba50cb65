extension Format {
  /// Excel's own format since 2007, Office Open XML (ECMA-376): XML parts in a ZIP archive.
  static let excel = Format(
    id: "xlsx", name: .init(zh: "Excel 表格(XLSX)", en: "Excel workbook (XLSX)"),
    recognizes: { bytes in
      bytes.starts(with: Archive.zip) && Archive.paths(in: bytes).contains(ExcelBook.workbook)
    },
    render: { bytes throws(ReadError) in
      let parts = try Archive.contents(of: bytes, where: ExcelBook.isWanted)
      let book = try ExcelBook(parts)
      var builder = SourceText.Builder()
      for sheet in book.sheets {
        guard let part = parts[sheet.path] else { continue }
        let content = try XMLNode.reading(part) { ExcelSheet($0, of: book) }
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
  /// For each style of cells, whether it shows a number as a date.
  private(set) var showsDate: [Bool] = []

  static let workbook = "xl/workbook.xml"
  private static let relations = "xl/_rels/workbook.xml.rels"
  private static let sharedStrings = "xl/sharedStrings.xml"
  private static let styles = "xl/styles.xml"

  /// Whether a part is read.
  static func isWanted(_ path: String) -> Bool {
    [workbook, relations, sharedStrings, styles].contains(path) || path.hasPrefix("xl/worksheets/")
  }

  /// Reads a workbook's parts.
  init(_ parts: [String: [UInt8]]) throws(ReadError) {
    guard let workbook = parts[Self.workbook] else { throw .damagedXML }
    var paths: [String: String] = [:]
    if let part = parts[Self.relations] {
      try XMLNode.reading(part) { root in
        for relation in root.children {
          guard let id = relation.attribute("Id"), let target = relation.attribute("Target")
          else { continue }
          paths[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
      }
    }
    sheets = try XMLNode.reading(workbook) { root in
      (root["sheets"]?.children.map { $0 } ?? []).compactMap { sheet in
        guard ["", "visible"].contains(sheet.attribute("state") ?? ""),
          let path = sheet.attribute("id").flatMap({ paths[$0] })
        else { return nil }
        return Sheet(name: sheet.attribute("name") ?? "", path: path)
      }
    }
    if let part = parts[Self.sharedStrings] {
      strings = try XMLNode.reading(part) { root in root.children.map(\.richText) }
    }
    if let part = parts[Self.styles] { showsDate = try XMLNode.reading(part, Self.dates) }
  }

  private static func dates(_ root: XMLNode) -> [Bool] {
    var codes: [Int: String] = [:]
    for format in root["numFmts"]?.children.map({ $0 }) ?? [] {
      guard let id = format.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      codes[id] = format.attribute("formatCode")
    }
    return (root["cellXfs"]?.children.map { $0 } ?? []).map { style in
      guard let id = style.attribute("numFmtId").flatMap({ Int($0) }) else { return false }
      if let code = codes[id] { return code.lowercased().contains("yy") }
      return (14...17).contains(id) || id == 22 || (27...31).contains(id) || (50...58).contains(id)
    }
  }
}

extension XMLNode {
  /// The text of a cell's string: that of its runs, phonetic readings left out.
  var richText: String {
    children.map { child in
      switch child.name {
      case "t": child.text
      case "r": child["t"]?.text ?? ""
      default: ""
      }
    }.joined()
  }
}
