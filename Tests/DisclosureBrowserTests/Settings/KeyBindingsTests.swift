import Disclosure
import DisclosureIndex
import Testing

@testable import DisclosureBrowser

@Suite("Keys that the user sets")
struct KeyBindingsTests {
  private func bindings(_ settings: [String: Setting]) throws -> KeyBindings {
    var keys = KeyBindings()
    try keys.apply(settings)
    return keys
  }

  private func fault(_ settings: [String: Setting]) -> Message {
    do {
      _ = try bindings(settings)
    } catch {
      return (error as? SettingFault)?.message ?? Message(zh: "?", en: "?")
    }
    return Message(zh: "", en: "")
  }

  @Test("An action is done by the keys that are set, and by no other")
  func rebound() throws {
    var session = Session(80, 24)
    session.keys = try bindings(["sort": .text("x F6"), "write": .text("")])
    session.type("o")
    #expect(session.state.desk.arrangement.order == .name)
    session.type("x")
    #expect(session.state.desk.arrangement.order == .findings)
    session.type("F6")
    #expect(session.state.desk.arrangement.order == .figure)
    session.type("W")
    #expect(session.state.chooser == nil)
  }

  @Test("Two actions can exchange their keys")
  func exchanged() throws {
    let keys = try bindings(["sort": .text("u"), "group": .list([.text("o")])])
    #expect(keys.action(of: .character("u"), on: .overview) == .sort)
    #expect(keys.action(of: .character("o"), on: .overview) == .group)
  }

  @Test("Help, key line, palette and messages name the keys in force")
  func shown() throws {
    var session = Session(120, 80)
    session.keys = try bindings([
      "sort": .text("x"), "next-finding": .text("M-n"), "search": .text("S"), "quit": .text(""),
      "toggle-mouse": .text("F8"), "previous-finding": .text(""), "back": .text("Backspace"),
    ])
    #expect(session.foot.contains("x 排序"))
    #expect(session.foot.contains("M-n 不符"))
    #expect(session.foot.contains("Backspace 返回"))
    #expect(!session.foot.contains("退出"))
    session.type("F8")
    #expect(session.foot.contains("F8"))
    session.type("Backspace")
    #expect(session.foot.contains("quit"))
    session.type("?")
    #expect(session.screen.contains("M-n  "))
    session.type(".")
    #expect(session.foot.contains("按 S 查找"))
    session.type("? :")
    let sort = session.state.chooser?.items.first { $0.choice == .action(.sort) }
    #expect(sort?.keys == "x")
  }

  @Test("Two actions of one screen never have one key, and both are named")
  func conflict() {
    let message = fault(["sort": .text("u")])
    for text in [message.zh, message.en] {
      #expect(text.contains("keys.sort") && text.contains("group") && text.contains(" u"))
    }
    // The two are not on one screen.
    #expect(fault(["next-difference": .text("o")]).en.isEmpty)
  }

  @Test("An action that is none is told with the nearest")
  func unknown() {
    #expect(fault(["srot": .text("x")]).en.contains("sort"))
    #expect(fault(["nextfinding": .text("x")]).zh.contains("next-finding"))
  }

  @Test(
    "Keys that no terminal sends are refused",
    arguments: ["C-m", "C-i", "C-[", "S-Tab", "C-Enter", "<resize>", "<press 1,1>", "xx", "F99"])
  func untyped(key: String) {
    let message = fault(["sort": .text(key)])
    #expect(message.en.contains("keys.sort") && message.zh.contains("keys.sort"))
  }

  @Test("A value of another kind is refused", arguments: [Setting.number(1), .list([.flag(true)])])
  func value(setting: Setting) {
    #expect(fault(["sort": setting]).en.contains("keys.sort"))
  }

  @Test("Whatever is set, Ctrl-C ends the browser")
  func wayOut() throws {
    #expect(fault(["sort": .text("C-c")]).en.contains("C-c"))
    var session = Session(80, 24)
    session.keys = try bindings(["quit": .text(""), "stop-loading": .text("")])
    session.type("q")
    #expect(session.effects.isEmpty)
    session.type("C-c")
    #expect(session.effects == [.quit])
  }

  @Test("A file stands over the one before it, and its mistake is told with its name")
  func layers() throws {
    var own = Preferences(path: "/home/config.toml")
    own.keys = ["sort": .text("x"), "write": .text("w"), "toggle-width": .text("")]
    var folder = Preferences(path: "gongkai.toml")
    folder.keys = ["sort": .text("X")]
    folder.browse = ["restore": .flag(false)]
    let settings = try BrowserSettings([own, folder])
    #expect(settings.keys.list(of: .sort) == "X")
    #expect(settings.keys.list(of: .write) == "w")
    #expect(!settings.restores)
    folder.browse = ["restor": .flag(false)]
    #expect {
      try BrowserSettings([own, folder])
    } throws: { error in
      guard let error = error as? OfficeError else { return false }
      return error.place == "gongkai.toml" && error.message.en.contains("browse.restor")
    }
  }
}
