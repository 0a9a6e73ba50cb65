internal import Glibc
import ReportGenerator

/// A folder that generated reports are written into: `00012.docx`, and `00012.csv` with the truth.
struct ReportFolder {
  /// Where it is.
  let path: String

  /// Writes the reports and what is right for their cells; makes the folder where there is none.
  func write(_ reports: [GeneratedReport]) throws {
    makeFolders()
    let batch = 25
    for start in stride(from: 0, to: reports.count, by: batch) {
      let some = Array(reports[start..<min(reports.count, start + batch)])
      for report in try GeneratedReport.converted(some) {
        let digits = String(report.index)
        let name = path + "/" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        try Self.write(report.bytes, to: "\(name).\(report.format.suffix)")
        try Self.write(Array((report.truthCSV + "\n").utf8), to: "\(name).csv")
        print("\(name).\(report.format.suffix)\t\(report.name)")
      }
    }
  }

  private func makeFolders() {
    for (place, letter) in path.enumerated() where letter == "/" && place > 0 {
      mkdir(String(path.prefix(place)), 0o777)
    }
    mkdir(path, 0o777)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw Failure(path: path) }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else { throw Failure(path: path) }
  }

  /// A file that cannot be written.
  private struct Failure: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) cannot be written." }
  }
}

/// Where files go that are printed.
enum StandardOutput {
  /// Prints a file, with the end of a line behind it where it is a text.
  static func write(_ bytes: [UInt8], endsLine: Bool) {
    let bytes = endsLine ? bytes + [0x0A] : bytes
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(1, $0.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      guard count > 0 else { return }
      start += count
    }
  }
}
