extension Document {
  /// Why no report stands in the document, if it says where one may: in a file that is attached to the
  /// page, or in a page of its frames.
  var elsewhere: ReadError? {
    for case .paragraph(let text) in blocks where text.range.count <= Self.longestName {
      let line = string(text)
      if line.hasPrefix("frame: ") { return .isInFrame(String(line.dropFirst(7))) }
      let ending = line.split(separator: ".").last?.prefix { $0.isASCII && $0.isLetter }
      guard line.contains("."), let ending, Self.endings.contains(ending.lowercased())
      else { continue }
      return .isAttached(line.hasPrefix("link: ") ? String(line.dropFirst(6)) : line)
    }
    return nil
  }

  private static let endings: Set<String> = [
    "doc", "docx", "wps", "pdf", "ofd", "xls", "xlsx", "rtf", "zip", "rar",
  ]
  /// A longer line, in bytes, is not the name of a file.
  private static let longestName = 240
}

extension ReadError {
  /// The page names the file that holds the report.
  fileprivate static func isAttached(_ name: String) -> Self {
    Self(
      .notAReport, zh: "页面上没有年度报告的正文,只有附件:\(name);请下载附件后打开。",
      en: "The page holds no annual report, only an attached file: \(name); download and open that."
    )
  }

  /// The page names the page that holds its text.
  fileprivate static func isInFrame(_ name: String) -> Self {
    Self(
      .notAReport, zh: "这是框架网页,正文在另一个文件中:\(name);请打开该文件。",
      en: "This page only frames another file, which holds the text: \(name); open that.")
  }
}
