import Disclosure
import DisclosureBrowser
import Testing

@Suite("Every screen at every size, in both languages, with narrow and wide ambiguous glyphs")
struct TourTests {
  @Test("The tour comes by every screen there is")
  func complete() {
    #expect(Set(Tour.stops.map(\.screen)) == Set(ScreenName.allCases))
  }

  @Test(
    "The screens are those kept", arguments: Tour.sizes.indices, [Language.zh, .en])
  func screens(size: Int, language: Language) throws {
    let (width, height) = Tour.sizes[size]
    for ambiguous in [AmbiguousWidth.narrow, .wide] {
      var session = Session(width, height, language: language, ambiguous: ambiguous)
      var text = ""
      for stop in Tour.stops {
        session.type(stop.key)
        #expect(session.state.screen.name == stop.screen, "\(stop.key)")
        text += "== \(stop.key)  # \(stop.screen)\n\(session.screen)\n"
      }
      let name = "tour.\(width)x\(height).\(language).\(ambiguous)"
      try Snapshot.expect(text, equals: name)
    }
  }
}
