/// A picture in grey: 0 is black and 255 white, row by row from the top left corner.
struct Raster {
  /// How many pixels a row has.
  let width: Int
  /// How many rows there are.
  let height: Int
  /// The pixels.
  let pixels: [UInt8]

  /// A picture; `nil` where the number of pixels does not fit.
  init?(width: Int, height: Int, pixels: [UInt8]) {
    guard width > 0, height > 0, width <= Self.longestSide, height <= Self.longestSide,
      pixels.count == width * height
    else { return nil }
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// The picture with columns for rows.
  var transposed: Raster {
    var turned = [UInt8](repeating: 0, count: pixels.count)
    let source = pixels.span
    var target = turned.mutableSpan
    // Square by square, so that rows and columns both stay near.
    for top in stride(from: 0, to: height, by: Self.square) {
      for left in stride(from: 0, to: width, by: Self.square) {
        for y in top..<min(top + Self.square, height) {
          for x in left..<min(left + Self.square, width) {
            target[x * height + y] = source[y * width + x]
          }
        }
      }
    }
    return Raster(uncheckedWidth: height, height: width, pixels: turned)
  }

  private init(uncheckedWidth width: Int, height: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  private static let longestSide = 1 << 14
  private static let square = 32
}

extension Raster {
  /// The pictures that stand one behind the other in the portable grey map format, binary, with at most
  /// 256 greys; up to the first that is cut short.
  static func rasters(inPGM bytes: [UInt8]) -> [Raster] {
    var rasters: [Raster] = []
    var rest = bytes[...]
    while rest.starts(with: Array("P5".utf8)) {
      rest = rest.dropFirst(2)
      guard let width = rest.takeNumber(), let height = rest.takeNumber(),
        rest.takeNumber() == 255, width <= longestSide, height <= longestSide,
        rest.count > width * height,
        let raster = Raster(
          width: width, height: height, pixels: Array(rest.dropFirst().prefix(width * height)))
      else { break }
      rasters.append(raster)
      rest = rest.dropFirst(width * height + 1)
    }
    return rasters
  }
}

extension ArraySlice<UInt8> {
  /// Takes a number off the front, with the blanks and remarks before it.
  fileprivate mutating func takeNumber() -> Int? {
    while let first, first == ASCII.space || first == ASCII.newline || first == UInt8(ascii: "#") {
      if first == UInt8(ascii: "#") {
        self = drop { $0 != ASCII.newline }
      } else {
        self = dropFirst()
      }
    }
    let digits = prefix { ASCII.digits.contains($0) }
    guard (1...9).contains(digits.count) else { return nil }
    self = self[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1 - ASCII.digits.lowerBound) }
  }
}
