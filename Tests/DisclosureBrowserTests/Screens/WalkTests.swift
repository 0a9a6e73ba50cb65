import Disclosure
import DisclosureBrowser
import Testing

@Suite("Screens, compared with those kept")
struct WalkTests {
  static let runs: [(walk: Walk, size: Walk.Size)] = Walk.all.flatMap { walk in
    walk.sizes.map { (walk, $0) }
  }

  @Test("Chinese, narrow ambiguous glyphs", arguments: runs.indices)
  func narrow(index: Int) throws {
    let (walk, size) = Self.runs[index]
    var session = Session(size.width, size.height)
    try Snapshot.expect(walk.transcript(&session), equals: "\(walk.name).\(size)")
  }

  @Test("Chinese, wide ambiguous glyphs", arguments: Walk.all.indices.filter { $0 < 7 })
  func wide(index: Int) throws {
    let walk = Walk.all[index]
    var session = Session(80, 24, ambiguous: .wide)
    try Snapshot.expect(walk.transcript(&session), equals: "\(walk.name).80x24.wide")
  }

  @Test("English", arguments: Walk.all.indices)
  func english(index: Int) throws {
    let walk = Walk.all[index]
    var session = Session(80, 24, language: .en)
    try Snapshot.expect(walk.transcript(&session), equals: "\(walk.name).80x24.en")
  }
}
