internal import Disclosure

/// What the columns of exported data are: one entry for each column, in their order.
struct Codebook {
  /// One column.
  struct Column {
    /// Its name in the data.
    let name: String
    /// What it is.
    let title: Message
    /// The type of its values, as Frictionless names types: `string`, `integer`, `number`.
    let type: String
    /// The unit of its numbers, as the form prints it; empty where there is none.
    var unit = ""
    /// The forms that have it; empty for all.
    var forms: [String] = []
    /// The documents that prescribe it.
    var bases: [String] = []
    /// All values that it takes, where they are few.
    var values: [String] = []
  }

  /// The columns.
  let columns: [Column]

  /// The columns of a layout.
  init(of layout: ExportCommand.Layout) {
    columns = Self.identity + (layout == .long ? Self.long : Self.wide)
  }

  private static let identity = [
    Column(name: "file", title: Message(zh: "文件", en: "File"), type: "string"),
    Column(name: "agency", title: Message(zh: "机关名称", en: "Agency"), type: "string"),
    Column(name: "year", title: Message(zh: "报告年度", en: "Report year"), type: "integer"),
    Column(
      name: "form", title: Message(zh: "格式", en: "Form"), type: "string",
      values: Form.all.map(\.id)),
  ]

  private static let long = [
    Column(
      name: "cell", title: Message(zh: "单元格", en: "Cell"), type: "string",
      values: wide.map(\.name)),
    Column(
      name: "state", title: Message(zh: "状态", en: "State"), type: "string", values: Entry.states),
    Column(name: "value", title: Message(zh: "数值", en: "Value"), type: "number"),
    Column(name: "raw", title: Message(zh: "原文", en: "As printed"), type: "string"),
    Column(
      name: "line", title: Message(zh: "行(PDF 为页:行)", en: "Line, in PDF page:line"), type: "string"),
  ]

  /// Every cell of any form, once; a cell of several forms has the name that the latest gives it.
  private static let wide: [Column] = {
    var places: [String: Int] = [:]
    var columns: [Column] = []
    for form in Form.all {
      for (index, cell) in form.cells.enumerated() {
        let place = places[cell.id] ?? columns.count
        if place == columns.count {
          places[cell.id] = place
          columns.append(
            Column(
              name: cell.id,
              title: Message(zh: form.name(ofCell: index, .zh), en: form.name(ofCell: index, .en)),
              type: "number", unit: cell.unit?.rawValue ?? ""))
        }
        columns[place].forms.append(form.id)
        if !columns[place].bases.contains(form.basis) { columns[place].bases.append(form.basis) }
      }
    }
    return columns
  }()

  /// The names of the codebook's own columns.
  static let names = ["column", "zh", "en", "type", "unit", "forms", "basis"]

  /// The codebook as comma-separated values.
  var csv: [UInt8] {
    var bytes = Array((Self.names.joined(separator: ",") + "\n").utf8)
    for column in columns {
      let fields: [CSV] = [
        .plain(column.name), .text(column.title.zh), .text(column.title.en), .plain(column.type),
        .text(column.unit), .text(column.forms.joined(separator: " ")),
        .text(column.bases.joined(separator: "; ")),
      ]
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        field.append(to: &bytes, forTerminal: false)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The description of a file of exported data and of its codebook as a Data Package (Frictionless,
  /// specs.frictionlessdata.io, version 1), with which others can check the file.
  func dataPackage(for file: String, codebook: String) -> JSON {
    .object([
      ("profile", .text("tabular-data-package")),
      ("name", .text("gongkai-export")),
      ("title", .text("政府信息公开工作年度报告 / Annual reports on open government information")),
      (
        "resources",
        .list([
          Self.resource("cells", file, columns.map(Self.field)),
          Self.resource(
            "codebook", codebook,
            Self.names.map { .object([("name", .text($0)), ("type", .text("string"))]) }),
        ])
      ),
    ])
  }

  private static func resource(_ name: String, _ path: String, _ fields: [JSON]) -> JSON {
    .object([
      ("name", .text(name)), ("path", .text(path)), ("profile", .text("tabular-data-resource")),
      ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("schema", .object([("fields", .list(fields)), ("missingValues", .list([.text("")]))])),
    ])
  }

  private static func field(_ column: Column) -> JSON {
    let unit = column.unit.isEmpty ? "" : " (\(column.unit))"
    let limits: [(String, JSON)] =
      column.values.isEmpty
      ? [] : [("constraints", .object([("enum", .list(column.values.map(JSON.text)))]))]
    return .object(
      [
        ("name", .text(column.name)), ("type", .text(column.type)),
        ("title", .text(column.title.zh + unit)), ("description", .text(column.title.en + unit)),
      ] + limits)
  }
}
