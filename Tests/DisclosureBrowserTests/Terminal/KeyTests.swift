import DisclosureBrowser
import Testing

@Suite("Key")
struct KeyTests {
  private static let spellings: [(Key, String)] = [
    (.character("j"), "j"), (.character("中"), "中"), (.character(" "), "Space"),
    (.character("<"), "<"), (.character("-"), "-"), (.character("C"), "C"), (.ctrl("d"), "C-d"),
    (.ctrl("["), "C-["), (.ctrl("@"), "C-@"), (.alt("x"), "M-x"), (.alt(" "), "M-Space"),
    (.alt("-"), "M--"), (.up, "Up"), (.pageDown, "PageDown"), (.enter, "Enter"), (.f(1), "F1"),
    (.f(63), "F63"), (.named(.up, .ctrl), "C-Up"),
    (.named(.left, [.ctrl, .alt, .shift]), "C-M-S-Left"),
    (.named(.f(5), .shift), "S-F5"), (.backtab, "Backtab"), (.escape, "Escape"),
    (.resize, "<resize>"), (.wake, "<wake>"), (.interrupt, "<interrupt>"), (.hangup, "<hangup>"),
    (.paste("a b>c\nd"), "<paste a b>c\nd>"), (.mouse(.init(.press, x: 3, y: 4)), "<press 3,4>"),
    (.mouse(.init(.press, x: 0, y: 0, isDouble: true)), "<double 0,0>"),
    (.mouse(.init(.wheelUp, x: 300, y: 9)), "<wheel-up 300,9>"),
    (.mouse(.init(.wheelDown, x: 1, y: 2)), "<wheel-down 1,2>"),
  ]

  @Test("Every key is spelt and read back", arguments: spellings)
  func roundTrip(key: Key, spelling: String) {
    #expect(key.description == spelling)
    #expect(Key(spelling) == key)
  }

  @Test("Every character stands for itself, alone and with alt")
  func characters() {
    for value in 0x20...0x7E {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(Key(Key.character(scalar).description) == .character(scalar))
      #expect(Key(Key.alt(scalar).description) == .alt(scalar))
    }
  }

  @Test(
    "What spells no key is refused",
    arguments: [
      "", "jj", "C-", "C-Q", "C-1", "F0", "F64", "F+1", "Fx", "up", "<press>", "<>",
      "<press 1>", "<press a,b>", "<nothing>", "M-C-x",
    ])
  func refused(spelling: String) {
    #expect(Key(spelling) == nil)
  }

  @Test("A script is a row of spellings")
  func script() {
    #expect(
      Key.script(" j C-d <press 3,4>\n< Space <paste a b> Enter")
        == [
          .character("j"), .ctrl("d"), .mouse(.init(.press, x: 3, y: 4)), .character("<"),
          .character(" "), .paste("a b"), .enter,
        ])
    #expect(Key.script("")?.isEmpty == true)
    #expect(Key.script("j nonsense") == nil)
  }
}
