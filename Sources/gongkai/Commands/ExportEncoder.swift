internal import Disclosure
internal import DisclosureIndex

/// The rows of a layout in a file format.
struct ExportEncoder: Sendable {
  private let format: ExportCommand.Format
  private let rows: any ExportRows
  private let forTerminal: Bool
  /// What stands before each value of an object: its name, and a comma if it is not the first.
  private let keys: [[UInt8]]

  init(_ format: ExportCommand.Format, _ rows: any ExportRows, forTerminal: Bool) {
    self.format = format
    self.rows = rows
    self.forTerminal = forTerminal
    keys = rows.names.enumerated().map { index, name in
      Array("\(index == 0 ? "{" : ", ")\(JSON.text(name).line): ".utf8)
    }
  }

  /// What stands before all rows: in CSV the names of the columns.
  var head: [UInt8] {
    switch format {
    case .csv: Array((rows.names.joined(separator: ",") + "\n").utf8)
    case .jsonl: []
    case .json: Array("[\n".utf8)
    }
  }

  /// What stands between the rows of two reports.
  var separator: [UInt8] { format == .json ? Array(",\n".utf8) : [] }

  /// What stands behind all rows.
  var foot: [UInt8] { format == .json ? Array("\n]\n".utf8) : [] }

  /// The rows of one report.
  func bytes(of report: Report, in file: ReportFile) -> [UInt8] {
    var bytes: [UInt8] = []
    rows.forEach(in: report, of: file) { fields in
      for (index, field) in fields.enumerated() {
        switch format {
        case .csv:
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          field.csv.append(to: &bytes, forTerminal: forTerminal)
        case .jsonl, .json:
          bytes += keys[index]
          bytes += field.json.line.utf8
        }
      }
      if format != .csv { bytes.append(UInt8(ascii: "}")) }
      if format == .json { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
    }
    // The last row of a report is parted from what follows by the separator.
    if format == .json, !bytes.isEmpty { bytes.removeLast(2) }
    return bytes
  }
}
