import CTerminal
import Disclosure
import DisclosureIndex
import Testing

@testable import DisclosureBrowser

@Suite("Themes")
struct ThemeTests {
  @Test("A theme is taken over by its name, and changed role by role")
  func settings() throws {
    var theme = Theme.standard
    try theme.apply([
      "base": .text("plain"),
      "error": .table([
        "foreground": .text("#ff8000"), "bold": .flag(false), "reverse": .flag(true),
      ]),
      "label": .table(["foreground": .number(208), "background": .text("bright-blue")]),
    ])
    #expect(theme[.error].foreground == .rgb(255, 128, 0))
    #expect(theme[.error].attributes == [.reverse])
    #expect(theme[.label].foreground == .indexed(208))
    #expect(theme[.label].background == .indexed(12))
    #expect(theme[.heading] == Theme.plain[.heading])
    try theme.apply(["label": .table(["foreground": .text("default")])])
    #expect(theme[.label].foreground == nil)
  }

  @Test(
    "What is wrong is named",
    arguments: [
      (["base": .text("pink")], "theme.base"), (["eror": .table([:])], "theme.eror"),
      (["error": .text("red")], "theme.error"),
      (["error": .table(["foreground": .text("rde")])], "theme.error.foreground"),
      (["error": .table(["foreground": .text("#12345g")])], "theme.error.foreground"),
      (["error": .table(["background": .number(256)])], "theme.error.background"),
      (["error": .table(["bold": .number(1)])], "theme.error.bold"),
      (["error": .table(["blink": .flag(true)])], "theme.error.blink"),
    ] as [([String: Setting], String)])
  func mistakes(settings: [String: Setting], name: String) {
    var theme = Theme.standard
    let error = #expect(throws: SettingFault.self) { try theme.apply(settings) }
    #expect(error?.message.en.contains(name) == true)
    #expect(error?.message.zh.contains(name) == true)
  }

  @Test(
    "A colour a terminal has not is shown by the nearest it has",
    arguments: [
      ("#ff0000", 0xFF_0000, 196, 1, 1), ("#d75f00", 0xD7_5F00, 166, 1, 1),
      ("#0087ff", 0x00_87FF, 33, 6, 6), ("#ffafaf", 0xFF_AFAF, 217, 9, 1),
      ("#ff9a4d", 0xFF_9A4D, 209, 9, 1),
      ("#ffffff", 0xFF_FFFF, 231, 7, 7), ("#808080", 0x80_8080, 244, -1, -1),
      ("#000000", 8, 16, 0, 0), ("blue", 4, 4, 4, 4), ("bright-red", 0xFF_0000, 9, 9, 1),
    ])
  func depth(name: String, all: Int, many: Int, sixteen: Int, eight: Int) {
    let color = Color(name)
    #expect(color?.value(.all) == all)
    #expect(color?.value(.many) == many)
    #expect((color?.value(.sixteen) ?? -1) == sixteen)
    #expect((color?.value(.eight) ?? -1) == eight)
    #expect(color?.value(.none) == nil)
  }

  @Test("Every theme can be shown at every depth, and without colours none are asked for")
  func palettes() {
    for (name, theme) in Theme.all {
      for depth in [Color.Depth.none, .eight, .sixteen, .many, .all] {
        let palette = Palette(theme, depth)
        let isColourless = depth == .none || name == "plain"
        #expect(palette.pairs.isEmpty == isColourless, "\(name) \(depth)")
        for pair in palette.pairs {
          #expect((-1..<depth.rawValue).contains(Int(pair.foreground)), "\(name) \(depth)")
          #expect(pair.background == -1)
        }
      }
    }
  }

  @Test("What must stand out does so by weight, underline or reverse as well")
  func signs() {
    for role in [Style.Role.error, .selected, .status, .heading, .key, .match, .link] {
      for (name, theme) in Theme.all {
        #expect(!theme[role].attributes.isEmpty, "\(name) \(role)")
      }
    }
  }
}
