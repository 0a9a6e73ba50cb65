extension Format {
  /// PDF with a text layer: words are placed by poppler's tools (GPL, kept by freedesktop.org and Debian),
  /// contents unpacked by qpdf (Apache-2.0, kept by its author and Debian), both in processes of their
  /// own; tables are where rulings or columns are.
  ///
  /// A document whose characters are only pictures is recognized, or refused where nothing can do that.
  static let pdf = Format(
    id: "pdf", name: .init(zh: "PDF 文档", en: "PDF document"),
    recognizes: { $0.place(of: PDF.signature, in: 0..<min(1024, $0.count)) != nil },
    render: { bytes throws(ReadError) in try PDF.rendered(bytes) })
}

/// The portable document format, as far as poppler's tools show it.
enum PDF {
  /// What stands near the beginning of every file.
  static let signature = Array("%PDF-".utf8)
  /// A document with more pages is no annual report.
  static let mostPages = 200

  /// The text of a file, with its tables; pages that are pictures are recognized, or named as unread.
  static func rendered(
    _ bytes: [UInt8], recognizing: Bool = Recognition.isInstalled
  ) throws(ReadError) -> SourceText {
    var pages = try words(of: bytes)
    if let error = TextLayer(pages).error {
      guard error.code == .scanned, recognizing else { throw error }
      return try Recognition.text(of: drawings(ofPages: pages.indices, in: bytes))
    }
    let hasTable = pages.map(\.mayHoldTable)
    let isEmpty = pages.map { TextLayer([$0]).isMissing }
    guard hasTable.contains(true) || isEmpty.contains(true) else {
      return PageAssembly(pages).text()
    }
    let drawings = try drawings(in: bytes, upTo: pages.count)
    let isHidden = try findRulings(on: hasTable, of: &pages, drawnAs: drawings, in: bytes)
    let scans = zip(pages.indices, drawings).filter { isEmpty[$0] && $1?.isPicture == true }.map(
      \.0)
    let recognized = recognizing ? try recognize(scans, of: &pages, in: bytes) : []
    return PageAssembly(pages).text(
      recognized: isHidden ? Set(pages.indices) : recognized,
      unread: Set(scans).subtracting(recognized))
  }

  /// Reads the pages at some places off pictures of them; gives those that have words.
  private static func recognize(
    _ places: [Int], of pages: inout [PlacedPage], in bytes: [UInt8]
  ) throws(ReadError) -> Set<Int> {
    guard places.count <= Recognition.mostPages else { throw .tooManyScans }
    var recognized: Set<Int> = []
    for place in places {
      let page = try Recognition.page(of: drawings(ofPages: place..<place + 1, in: bytes)[0])
      guard !page.words.isEmpty else { continue }
      pages[place] = page
      recognized.insert(place)
    }
    return recognized
  }

  /// The pages with their words.
  private static func words(of bytes: [UInt8]) throws(ReadError) -> [PlacedPage] {
    let result = try ChildProcess.run(
      "pdftotext", ["-bbox", "-l", String(mostPages + 1), ChildProcess.input, "-"],
      from: package, input: bytes)
    guard result.status == 0, !result.tellsOfLoss else { throw .notConverted(result) }
    let pages = PlacedPage.pages(ofMarkup: result.output)
    guard !pages.isEmpty else { throw .damagedPDF }
    guard pages.count <= mostPages else { throw .tooManyPages }
    return pages
  }

  /// The pages drawn as large as characters are recognized best.
  private static func drawings(
    ofPages places: Range<Int>, in bytes: [UInt8]
  ) throws(ReadError) -> [Raster] {
    guard places.count <= Recognition.mostPages else { throw .tooManyScans }
    let result = try ChildProcess.run(
      "pdftoppm",
      [
        "-gray", "-scale-to", String(Recognition.size), "-f", String(places.lowerBound + 1), "-l",
        String(places.upperBound), ChildProcess.input,
      ],
      from: package, input: bytes, limits: .init(seconds: 60, output: 1 << 30))
    let drawings = Raster.rasters(inPGM: result.output)
    guard result.status == 0, drawings.count == places.count else { throw .notConverted(result) }
    return drawings
  }

  /// Takes the rulings of some pages off what they draw; off a picture of the page where parts of it are
  /// pictures. Says whether there is text that is not shown, as recognition puts it over a scan.
  private static func findRulings(
    on wanted: [Bool], of pages: inout [PlacedPage], drawnAs drawings: [PageDrawing?],
    in bytes: [UInt8]
  ) throws(ReadError) -> Bool {
    var isOpaque = wanted
    var isHidden = false
    for place in pages.indices where wanted[place] {
      guard drawings.indices.contains(place), let drawing = drawings[place] else { continue }
      isHidden = isHidden || drawing.hasText.hidden && !drawing.hasText.shown
      isOpaque[place] = drawing.hasOpaqueParts
      (pages[place].width, pages[place].height) = drawing.size
      pages[place].rulings = drawing.rulings
    }
    for run in runs(of: isOpaque) { try findPaintedRulings(on: run, of: &pages, in: bytes) }
    for place in pages.indices where wanted[place] { pages[place].markCutValues() }
    return isHidden
  }

  /// What the pages draw; `nil` for one whose content cannot be followed.
  private static func drawings(
    in bytes: [UInt8], upTo count: Int
  ) throws(ReadError) -> [PageDrawing?] {
    let result: ChildProcess.Result
    do throws(ReadError) {
      result = try ChildProcess.run(
        "qpdf",
        [
          "--qdf", "--object-streams=disable", "--decrypt", "--no-original-object-ids",
          ChildProcess.input, "-",
        ],
        from: "qpdf", input: bytes, limits: .init(output: 256 << 20))
    } catch {
      guard error.code == .conversion else { throw error }
      return []
    }
    guard let objects = PDFObjects(result.output) else { return [] }
    return objects.pages(upTo: count).map { PageDrawing($0, of: objects) }
  }

  /// Draws some pages without smoothing and takes the rulings off the drawing.
  private static func findPaintedRulings(
    on range: Range<Int>, of pages: inout [PlacedPage], in bytes: [UInt8]
  ) throws(ReadError) {
    let longest = pages[range].map { max($0.width, $0.height) }.max() ?? 0
    let result = try ChildProcess.run(
      "pdftoppm",
      [
        "-gray", "-aa", "no", "-aaVector", "no", "-thinlinemode", "solid",
        "-scale-to", String(Int(min(longest * pixelsPerPoint, longestSide))),
        "-f", String(range.lowerBound + 1), "-l", String(range.upperBound), ChildProcess.input,
      ],
      from: package, input: bytes)
    guard result.status == 0 else { throw .notConverted(result) }
    let drawings = Raster.rasters(inPGM: result.output)
    guard drawings.count == range.count else { throw .notDrawn }
    for (place, drawing) in zip(range, drawings) {
      pages[place].turn(toFit: Float(drawing.width), by: Float(drawing.height))
      pages[place].rulings = Rulings(in: drawing, pageWidth: pages[place].width)
        .withoutStrokes(of: pages[place].words)
    }
  }

  /// The stretches of true values, each at most so long that its drawings stay small.
  static func runs(of wanted: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in wanted.indices where wanted[place] {
      if let last = runs.last, last.upperBound == place, last.count < longestRun {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  /// The Debian package of the tools.
  private static let package = "poppler-utils"
  /// The pixels of a point: 103 for an inch. With fewer, strokes and rulings of small tables merge.
  private static let pixelsPerPoint: Float = 1.425
  /// The longest side of a page's drawing, in pixels.
  private static let longestSide: Float = 1800
  /// The most pages drawn at once.
  private static let longestRun = 16
}

extension Sequence<UInt8> {
  /// Whether `part` stands in the bytes.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    let bytes = Array(self)
    guard bytes.count >= part.count else { return false }
    return (0...bytes.count - part.count).contains { bytes[$0...].starts(with: part) }
  }
}
