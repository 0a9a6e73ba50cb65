import Disclosure
import DisclosureBrowser
import DisclosureIndex
import Foundation
import Testing

/// A small generator with a seed, so that a failure can be repeated.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}

@Suite("The browser, walked at random")
struct RandomWalkTests {
  private static let keys =
    Action.all.flatMap(\.keys)
    + [.character("中"), .character("8"), .delete, .insert, .ctrl("u"), .f(7), .alt("x"), .wake]

  /// How many walks are taken: 8, or as many as `RANDOM_WALKS` says; forty come to 100,000 steps.
  private static let walks =
    ProcessInfo.processInfo.environment["RANDOM_WALKS"].flatMap(Int.init) ?? 8

  @Test("Whatever is typed, clicked and resized, the screen is whole", arguments: 1...walks)
  func walk(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 977)
    var session = Session(80, 24)
    var trail: [String] = []
    for step in 0..<2500 {
      switch Int.random(in: 0..<20, using: &dice) {
      case 0:
        let width = Int.random(in: 0...200, using: &dice)
        let height = Int.random(in: 0...60, using: &dice)
        session.resize(width, height)
        trail.append("(\(width)x\(height))")
      case 1, 2:
        let key = Self.mouse(&dice)
        session.press(key)
        trail.append("\(key)")
      case 3 where Int.random(in: 0..<20, using: &dice) == 0:
        let file = Session.samples.randomElement(using: &dice) ?? Session.samples[0]
        let isGone = Bool.random(using: &dice)
        session.update([SourceUpdate(source: file.source, reports: isGone ? [] : [file])])
        trail.append("(\(isGone ? "-" : "+")\(file.path))")
      case 3:
        let text = ["青", "2023", "R01", "申请", "zz", ""].randomElement(using: &dice) ?? ""
        session.press(.paste(text))
        trail.append("<paste \(text)>")
      default:
        let key = Self.keys.randomElement(using: &dice) ?? .escape
        session.press(key)
        trail.append("\(key)")
      }
      guard step.isMultiple(of: 5) else { continue }
      if let fault = Self.fault(of: session) {
        Issue.record("\(fault) after \(trail.suffix(40).joined(separator: " "))")
        return
      }
    }
    // From wherever this led, Escape leads back to the overview.
    for _ in 0..<40
    where session.state.screens.count > 1 || session.state.prompt != nil
      || session.state.chooser != nil
    {
      session.press(.escape)
    }
    #expect(session.state.screens.count == 1)
    #expect(session.state.screen.name == .overview)
    #expect(session.state.prompt == nil)
  }

  private static func mouse(_ dice: inout Dice) -> Key {
    let x = Int.random(in: -1...200, using: &dice)
    let y = Int.random(in: -1...60, using: &dice)
    let action = [Key.MouseEvent.Action.press, .press, .drag, .wheelUp, .wheelDown]
      .randomElement(using: &dice)
    return .mouse(.init(action ?? .press, x: x, y: y, isDouble: Bool.random(using: &dice)))
  }

  /// What is wrong with the screen; nil if nothing is.
  private static func fault(of session: Session) -> String? {
    let grid = session.state.draw()
    guard (grid.width, grid.height) == session.size else { return "the size is wrong" }
    let lines = grid.description.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines where line.displayWidth(grid.ambiguous) > grid.width {
      return "a line is too wide: \(line)"
    }
    if let cursor = grid.cursor, !grid.bounds.contains(x: cursor.x, y: cursor.y) {
      return "the cursor is at \(cursor)"
    }
    if session.state.screens.count > 12 { return "\(session.state.screens.count) screens deep" }
    return nil
  }
}
