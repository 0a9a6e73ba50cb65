/// A format that reports are generated in, with the ways in which its files are written.
package struct ReportFormat: Sendable, Identifiable {
  /// Its name: that of the reader's format, and on the command line.
  package let id: String
  /// How the names of its files end.
  package let suffix: String
  /// The ways in which its files are written, in the order in which they take turns.
  package let layouts: [Layout]
  /// Whether its files are made by LibreOffice out of others.
  package let isConverted: Bool

  /// Whether its files are text that can be shown as it is.
  package var isText: Bool { id == "text" || id == "html" }

  /// Every format, in order.
  package static let all: [ReportFormat] = [.text, .html, .docx, .pdf]

  /// Lines of text.
  package static let text = ReportFormat("text", suffix: "txt", Layout.all)
  /// Pages of websites.
  package static let html = ReportFormat("html", suffix: "html", Layout.allPages)
  /// Files of Word.
  package static let docx = ReportFormat("docx", suffix: "docx", Layout.allWord)
  /// Printed pages.
  package static let pdf = ReportFormat("pdf", suffix: "pdf", Layout.allPrinted, isConverted: true)

  /// The format of a name; `nil` if there is none.
  package static func named(_ id: String) -> ReportFormat? { all.first { $0.id == id } }

  private init(_ id: String, suffix: String, _ layouts: [Layout], isConverted: Bool = false) {
    self.id = id
    self.suffix = suffix
    self.layouts = layouts
    self.isConverted = isConverted
  }
}
