extension Format {
  /// Pictures of pages: PNG, JPEG, TIFF, GIF, BMP, one page or several, read by recognition.
  static let picture = Format(
    id: "picture", name: .init(zh: "图片(经文字识别)", en: "picture (by recognition)"),
    recognizes: { bytes in
      Picture.signatures.contains { bytes.starts(with: $0) } && bytes.count > 100
    },
    render: { bytes throws(ReadError) in
      guard Recognition.isInstalled else { throw .pictureWithoutRecognition }
      return try Recognition.text(of: Picture.pages(of: bytes))
    })
}

/// Files of pictures, as GraphicsMagick (MIT, kept by its group and Debian) turns them to grey.
enum Picture {
  /// How the formats begin.
  static let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
    [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], Array("BM".utf8),
  ]

  /// The pages of a file, in grey, each of the size in which characters are recognized best.
  static func pages(of bytes: [UInt8]) throws(ReadError) -> [Raster] {
    let size = Recognition.size
    let result = try ChildProcess.run(
      "gm",
      [
        "convert", "-limit", "Pixels", "200MP", "-limit", "Memory", "1GB",
        // One more than are recognized, so that too many are told.
        "\(ChildProcess.input)[0-\(Recognition.mostPages)]",
        "-colorspace", "Gray", "-depth", "8", "-resize", "\(size)x\(size)", "pgm:-",
      ],
      from: "graphicsmagick", input: bytes, limits: .init(output: 1 << 30))
    let pages = Raster.rasters(inPGM: result.output)
    let isCut = ["rror", "emature", "orrupt"].contains { result.complaint.contains($0) }
    guard result.status == 0, !isCut, !pages.isEmpty else { throw .damagedPicture }
    return pages
  }
}

extension ReadError {
  /// A picture, and nothing to recognize characters with.
  static let pictureWithoutRecognition = Self(
    .scanned,
    zh: "这是图片,没有文字;安装 tesseract-ocr-chi-sim 和 graphicsmagick 后可作文字识别,但请尽量取得原始电子文档。",
    en:
      "This is a picture without text; with tesseract-ocr-chi-sim and graphicsmagick installed its "
      + "characters can be recognized, but the original document is better.")

  fileprivate static let damagedPicture = Self(
    .damaged, zh: "图片已损坏,无法解开。", en: "The picture is damaged and cannot be opened.")
}
