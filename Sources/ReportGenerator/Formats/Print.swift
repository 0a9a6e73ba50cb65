/// Printed pages as they came out, to tell what the printing itself has spoilt: LibreOffice at times
/// prints tables that a page breaks over one another, or leaves rows out, and cuts off what is too wide.
struct Print {
  /// The file.
  let bytes: [UInt8]
  /// The words of each page.
  private let pages: [Page]

  fileprivate struct Page {
    let width: Double
    var words: [Word] = []
  }

  fileprivate struct Word {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    let text: Substring

    var area: Double { (right - left) * (bottom - top) }

    /// The area that it has in common with another.
    func overlap(with other: Word) -> Double {
      let width = min(right, other.right) - max(left, other.left)
      let height = min(bottom, other.bottom) - max(top, other.top)
      return width > 0 && height > 0 ? width * height : 0
    }
  }

  /// A file, and its words as `pdftotext -bbox` lists them.
  init(bytes: [UInt8], listing: String) {
    self.bytes = bytes
    var pages: [Page] = []
    for line in listing.split(separator: "\n") {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      if line.contains("<page "), parts.count > 3, let width = Double(parts[1]) {
        pages.append(Page(width: width))
      } else if line.contains("<word "), parts.count == 9, !pages.isEmpty,
        let left = Double(parts[1]), let top = Double(parts[3]), let right = Double(parts[5]),
        let bottom = Double(parts[7])
      {
        let text = parts[8].dropFirst().prefix { $0 != "<" }
        pages[pages.count - 1].words.append(
          Word(left: left, top: top, right: right, bottom: bottom, text: text))
      }
    }
    self.pages = pages
  }

  /// Whether not all of these texts can be seen, or not all of them plainly.
  func spoils(_ texts: [String]) -> Bool {
    pages.contains { $0.isOverprinted || $0.isCut } || !shows(texts)
  }

  /// Whether it has every character of the texts, as often as they.
  private func shows(_ texts: [String]) -> Bool {
    var counts: [Unicode.Scalar: Int] = [:]
    for word in pages.lazy.flatMap(\.words) {
      for scalar in word.text.unicodeScalars { counts[scalar, default: 0] += 1 }
    }
    for text in texts {
      for scalar in text.unicodeScalars where Self.isPrinted(scalar) {
        counts[scalar, default: 0] -= 1
        if counts[scalar, default: 0] < 0 { return false }
      }
    }
    return true
  }

  /// Digits and Chinese characters are the same however they are printed.
  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("\u{4E00}"..."\u{9FFF}").contains(scalar)
  }
}

extension Print.Page {
  /// Whether a word stands on another.
  fileprivate var isOverprinted: Bool {
    // The mark behind a vertical number stands on it.
    let order = words.filter { $0.text != "、" }.sorted { $0.top < $1.top }
    for (place, word) in order.enumerated() {
      for other in order[(place + 1)...].prefix(while: { $0.top < word.bottom })
      where word.overlap(with: other) > min(word.area, other.area) / 3 {
        return true
      }
    }
    return false
  }

  /// Whether a word reaches over the edge of the paper.
  fileprivate var isCut: Bool { words.contains { $0.left < 0 || $0.right > width } }
}
