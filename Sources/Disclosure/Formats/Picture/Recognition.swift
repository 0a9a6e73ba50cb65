internal import Glibc

/// Characters read off pictures of pages by Tesseract (Apache-2.0, kept by its community and Debian).
///
/// The lines of tables are found and wiped out first, because Tesseract takes them for characters; each
/// character then falls into the cell it stands in. A character may be wrong: the form's sums decide
/// which numbers count.
enum Recognition {
  /// The longer side of a page for recognition, in pixels: 300 for an inch of A4.
  static let size = 3508
  /// A scan of more pages takes minutes, and no report has them.
  static let mostPages = 40

  /// Whether Tesseract and its model of Simplified Chinese are there.
  static var isInstalled: Bool { languages.contains("chi_sim") }

  private static let languages: [String] = {
    let result = try? ChildProcess.run("tesseract", ["--list-langs"], from: "tesseract-ocr")
    return (result?.output ?? []).split(separator: ASCII.newline).map {
      String(decoding: $0, as: UTF8.self)
    }
  }()

  /// The text of pages, with their tables.
  static func text(of pages: [Raster]) throws(ReadError) -> SourceText {
    guard pages.count <= mostPages else { throw .tooManyScans }
    var placed: [PlacedPage] = []
    for page in pages { placed.append(try self.page(of: page)) }
    guard placed.contains(where: { !$0.words.isEmpty }) else { throw .nothingRecognized }
    return PageAssembly(placed).text(recognized: Set(placed.indices))
  }

  /// A page with the words that stand in a picture of it.
  static func page(of picture: Raster) throws(ReadError) -> PlacedPage {
    // A page is taken to be as long as A4 is.
    let scale = 842 / Float(max(picture.width, picture.height))
    var page = PlacedPage(
      width: Float(picture.width) * scale, height: Float(picture.height) * scale)
    page.rulings = Rulings(in: picture.reduced(by: 3), pageWidth: page.width).drawn(
      in: picture, scale: scale)
    let wiped = picture.without(page.rulings, scale: scale)
    page.words =
      RecognizedWords(ofMarkup: try markup(of: wiped), scale: scale, apartBy: page.rulings).words
    return page
  }

  /// What Tesseract makes of a picture: markup with a box for every character.
  private static func markup(of picture: Raster) throws(ReadError) -> [UInt8] {
    let result = try ChildProcess.run(
      "tesseract",
      [
        ChildProcess.input, "-", "-l", "chi_sim", "--psm", "6", "-c", "hocr_char_boxes=1", "hocr",
      ],
      from: "tesseract-ocr-chi-sim", input: picture.pgm, environment: ["OMP_THREAD_LIMIT=1"],
      limits: .init(seconds: 120, memory: 4 << 30, output: 16 << 20))
    guard result.status == 0 else { throw .notRecognized }
    return result.output
  }
}

extension Rulings {
  /// The lines that are drawn in a picture from end to end: a row of characters has gaps.
  fileprivate func drawn(in picture: Raster, scale: Float) -> Rulings {
    let across = across.filter { line in
      line.length > Self.shortest && picture.isDark(line, scale) { $0 * picture.width + $1 }
    }
    let down = down.filter { line in
      line.length > Self.shortest && picture.isDark(line, scale) { $1 * picture.width + $0 }
    }
    return Rulings(across: across, down: down)
  }

  /// Strokes of characters are shorter, in points.
  private static let shortest: Float = 14
}

extension Raster {
  /// The picture, each side divided by a number: of every square the darkest pixel.
  fileprivate func reduced(by factor: Int) -> Raster {
    let (narrow, low) = (max(1, width / factor), max(1, height / factor))
    var small = [UInt8](repeating: 255, count: narrow * low)
    for y in 0..<min(height, low * factor) {
      for x in 0..<min(width, narrow * factor) {
        let place = y / factor * narrow + x / factor
        small[place] = min(small[place], pixels[y * width + x])
      }
    }
    return Raster(width: narrow, height: low, pixels: small) ?? self
  }

  /// Whether nearly every pixel along a line is dark, or one right beside it.
  fileprivate func isDark(
    _ line: Rulings.Line, _ scale: Float, at place: (Int, Int) -> Int
  ) -> Bool {
    let middle = Int(line.place / scale)
    let rows = (middle - Self.halfLine...middle + Self.halfLine)
    let columns = Int(line.start / scale)..<max(Int(line.start / scale) + 1, Int(line.end / scale))
    let dark = columns.count { column in
      rows.contains { row in
        let pixel = row >= 0 && column >= 0 ? place(row, column) : -1
        return pixels.indices.contains(pixel) && pixels[pixel] < 192
      }
    }
    return dark * 100 >= columns.count * 97
  }

  /// The picture with white in place of lines; `scale` is the size of a pixel in points.
  fileprivate func without(_ rulings: Rulings, scale: Float) -> Raster {
    var pixels = pixels
    func wipe(_ line: Rulings.Line, _ limit: Int, _ length: Int, _ place: (Int, Int) -> Int) {
      let middle = Int(line.place / scale)
      let rows = max(0, middle - Self.halfLine)..<min(limit, middle + Self.halfLine + 1)
      let columns = max(0, Int(line.start / scale))..<min(length, Int(line.end / scale) + 1)
      for row in rows { for column in columns { pixels[place(row, column)] = 255 } }
    }
    for line in rulings.across { wipe(line, height, width) { $0 * width + $1 } }
    for line in rulings.down { wipe(line, width, height) { $1 * width + $0 } }
    return Raster(width: width, height: height, pixels: pixels) ?? self
  }

  /// Half of what is wiped out for a line, in pixels.
  private static let halfLine = 5

  /// The picture as a portable grey map.
  fileprivate var pgm: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }
}

extension ReadError {
  fileprivate static let notRecognized = Self(
    .conversion, zh: "文字识别(tesseract)失败;请取得原始电子文档。",
    en: "Tesseract could not recognize the text; get the original document.")

  fileprivate static let nothingRecognized = Self(
    .scanned, zh: "图片上没有识别出任何文字;请取得原始电子文档。",
    en: "No character was recognized in the picture; get the original document.")

  static let tooManyScans = Self(
    .tooLarge, zh: "扫描件超过 \(Recognition.mostPages) 页,未作文字识别;请拆分后再读。",
    en:
      "The scan has more than \(Recognition.mostPages) pages and was not recognized; split it first."
  )
}
