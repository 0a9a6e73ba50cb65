import Testing

@testable import Disclosure

@Suite("Rulings in a picture")
struct RulingsTests {
  /// A white picture with dark and light rectangles.
  private func picture(
    _ shapes: [(x: Range<Int>, y: Range<Int>, grey: UInt8)], width: Int = 100, height: Int = 60
  ) throws -> Raster {
    var pixels = [UInt8](repeating: 255, count: width * height)
    for shape in shapes {
      for y in shape.y { for x in shape.x { pixels[y * width + x] = shape.grey } }
    }
    return try #require(Raster(width: width, height: height, pixels: pixels))
  }

  private func rulings(_ shapes: [(x: Range<Int>, y: Range<Int>, grey: UInt8)]) throws -> Rulings {
    Rulings(in: try picture(shapes), pageWidth: 100)
  }

  @Test("A thin line is a ruling, black or grey, and lies in its middle")
  func thin() throws {
    let rulings = try rulings([(10..<90, 20..<22, 0), (30..<31, 5..<55, 190)])
    #expect(rulings.across == [.init(place: 21, start: 10, end: 90)])
    #expect(rulings.down == [.init(place: 30.5, start: 5, end: 55)])
  }

  @Test("A shade is no ruling, and a line on it is one")
  func shade() throws {
    let rulings = try rulings([(10..<90, 10..<50, 217), (10..<90, 30..<31, 0)])
    #expect(rulings.across == [.init(place: 30.5, start: 10, end: 90)])
    #expect(rulings.down.isEmpty)
  }

  @Test("Dashes are one line; a solid line ends where it ends")
  func dashes() throws {
    let dashes = stride(from: 10, to: 90, by: 12).map {
      (x: $0..<$0 + 8, y: 20..<21, grey: UInt8(0))
    }
    #expect(try rulings(dashes).across == [.init(place: 20.5, start: 10, end: 90)])
    let solid = try rulings([(10..<50, 20..<21, 0), (54..<90, 20..<21, 0)])
    #expect(solid.across.count == 2)
  }

  @Test("A line goes on where another crosses it")
  func crossing() throws {
    let rulings = try rulings([(10..<90, 20..<21, 0), (40..<44, 5..<55, 0)])
    #expect(rulings.across == [.init(place: 20.5, start: 10, end: 90)])
    #expect(rulings.down == [.init(place: 42, start: 5, end: 55)])
  }

  @Test("Pictures stand one behind the other in a grey map; one cut short is left out")
  func greyMaps() {
    let one = Array("P5\n# remark\n2 2\n255\n".utf8) + [0, 255, 255, 0]
    #expect(
      Raster.rasters(inPGM: one + one).map(\.pixels) == [[0, 255, 255, 0], [0, 255, 255, 0]])
    #expect(Raster.rasters(inPGM: one + one.dropLast()).count == 1)
    for bad in ["", "P5", "P5 2", "P6 2 2 255\n....", "P5 0 2 255\n", "P5 99999 99999 255\n."] {
      #expect(Raster.rasters(inPGM: Array(bad.utf8)).isEmpty, "\(bad)")
    }
  }

  @Test("A line inside a word is a stroke of it, a line through many rows is not")
  func strokes() {
    let word = PlacedWord(text: [0x31], box: Box(left: 20, top: 20, right: 40, bottom: 30))
    let rulings = Rulings(
      across: [.init(place: 25, start: 21, end: 39), .init(place: 31, start: 20, end: 40)],
      down: [.init(place: 30, start: 21, end: 29), .init(place: 30, start: 10, end: 60)])
    let left = rulings.withoutStrokes(of: [word])
    #expect(left.across == [.init(place: 31, start: 20, end: 40)])
    #expect(left.down == [.init(place: 30, start: 10, end: 60)])
  }
}
