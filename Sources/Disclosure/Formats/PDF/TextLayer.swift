/// What the text of a PDF is worth: a scan has none, and fonts without a map to characters give noise.
struct TextLayer {
  private var characters = 0
  private var unknown = 0
  private var pages = 0

  /// Counts the characters of all pages.
  init(_ pages: [PlacedPage]) {
    self.pages = pages.count
    for word in pages.lazy.flatMap(\.words) {
      for scalar in String(decoding: word.text, as: UTF8.self).unicodeScalars {
        characters += 1
        if scalar.isUnknown { unknown += 1 }
      }
    }
  }

  /// Whether there are no more characters than numbers of pages and stamps have.
  var isMissing: Bool { characters < Self.fewest * max(1, min(pages, Self.mostCounted)) }

  /// Why the text cannot be read; `nil` if it can.
  var error: ReadError? {
    if isMissing { return .scannedPDF }
    if unknown * 10 > characters * 3 { return .garbledPDF }
    return nil
  }

  /// Pages with fewer characters each hold no text but numbers of pages and stamps.
  private static let fewest = 8
  /// A document with the text of so many pages has text, however many pictures follow.
  private static let mostCounted = 4
}

extension Unicode.Scalar {
  /// Whether it is no character of any writing: what stands for an unmapped glyph.
  fileprivate var isUnknown: Bool {
    switch value {
    case 0xFFFD, 0xE000...0xF8FF, 0xF0000...: true
    case 0...0x1F, 0x7F...0x9F, 0xC0...0x24F: true
    default: false
    }
  }
}

extension ChildProcess.Result {
  /// Whether poppler complains of content that it could not read to its end, which leaves words out.
  var tellsOfLoss: Bool {
    complaint.contains("Syntax Error")
      && ["flate stream", "Unterminated", "Unknown operator", "end of file", "DCT"].contains {
        complaint.contains($0)
      }
  }
}

extension ReadError {
  /// What poppler's complaint about a file means.
  static func notConverted(_ result: ChildProcess.Result) -> Self {
    result.complaint.contains("password") || result.complaint.contains("ncrypt")
      ? .encryptedPDF : .damagedPDF
  }

  static let encryptedPDF = Self(
    .encrypted, zh: "PDF 设有打开密码,无法读取;请去除密码后另存。",
    en: "The PDF asks for a password to be opened; save it without one.")

  static let damagedPDF = Self(
    .damaged, zh: "PDF 文件损坏或不完整,无法读取;请重新下载或重新导出。",
    en: "The PDF is damaged or cut short; download or export it again.")

  static let notDrawn = Self(
    .damaged, zh: "PDF 的页面无法完整绘出,表格线无从辨认;请重新导出。",
    en: "Pages of the PDF could not be drawn, so its tables cannot be told; export it again.")

  static let scannedPDF = Self(
    .scanned, zh: "PDF 是扫描件,没有文字层,无法读取;请取得原始电子文档,或先作文字识别(OCR)。",
    en:
      "The PDF is a scan without a text layer; get the original document, or have its text "
      + "recognized (OCR) first.")

  static let garbledPDF = Self(
    .scanned,
    zh: "PDF 的文字层是乱码(字体未附字符映射),只能当作图像;请重新导出,或先作文字识别(OCR)。",
    en:
      "The PDF's text layer is noise, because its fonts map to no characters; export it again, or "
      + "have its text recognized (OCR) first.")

  static let tooManyPages = Self(
    .tooLarge, zh: "PDF 超过 \(PDF.mostPages) 页,年度报告没有这样长;请拆分后再读。",
    en: "The PDF has more than \(PDF.mostPages) pages, as no annual report has; split it first.")
}
