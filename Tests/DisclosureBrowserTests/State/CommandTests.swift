import Disclosure
import Testing

@testable import DisclosureBrowser

@Suite("Commands, their log, and what is chosen from lists")
struct CommandTests {
  @Test("Every action is written and read back", arguments: Action.all.map(\.action))
  func spelling(action: Action) {
    let command = Command.action(action, action.takesText ? "R01 错误" : nil)
    #expect(Command(command.description) == command)
    #expect(Command.action(action, nil) == Command(Command.action(action, nil).description))
  }

  @Test("What names no command is a fault with its line")
  func fault() {
    #expect(throws: Command.Fault.self) { try Command.script("up\n\n# x\nupp\n") }
    do {
      _ = try Command.script("up\n\n# x\nupp\n")
    } catch {
      #expect(error.line == 4 && error.text == "upp")
    }
    #expect(Command("up 3") == nil)
    #expect(Command("resize 3") == nil)
    #expect(Command("resize 80 24") == .resize(width: 80, height: 24))
  }

  @Test("The log of a walk, run again, leads to the same screen", arguments: Walk.all.indices)
  func replay(index: Int) {
    var session = Session(80, 24)
    for step in Walk.all[index].steps { session.type(step.keys) }
    let log = session.state.log.map(\.description)
    var other = Session(80, 24)
    for line in log {
      guard let command = Command(line) else {
        Issue.record("no command: \(line)")
        return
      }
      other.run(command)
    }
    // What is half typed is not done yet, and a notice stays until the next key.
    if session.state.prompt != nil || session.state.chooser != nil { session.press(.escape) }
    session.press(.wake)
    other.press(.wake)
    #expect(session.screen == other.screen)
  }

  @Test("The palette narrows by both languages and pinyin, and does what is chosen")
  func palette() {
    for text in ["sort", "排序", "paixu", "hyzpx", "srt"] {
      var session = Session(80, 24)
      session.type(":")
      session.press(.paste(text))
      let items = session.state.chooser?.items ?? []
      #expect(items.contains { $0.choice == .action(.sort) }, "\(text)")
    }
    var session = Session(80, 24)
    session.type(": s o r t Enter")
    #expect(session.state.chooser == nil)
    #expect(session.state.desk.arrangement.order == .findings)
    session.type(": Escape")
    #expect(session.state.chooser == nil)
    #expect(session.state.screen.name == .overview)
  }

  @Test("What cannot be done now says why, in the palette too")
  func disabled() {
    var session = Session(80, 24)
    session.type(": n e x t - m a t c h")
    session.type("Escape Enter : n e x t - m")
    let item = session.state.chooser?.items.first
    #expect(item?.choice == .action(.nextMatch))
    #expect(item?.reason != nil)
  }

  @Test("A cell, a row, a table and a finding can be copied")
  func copy() {
    var session = Session(80, 24)
    session.type("n y c")
    session.type("y r")
    session.type("y v")
    session.type("y f")
    session.type("y a")
    let copied = session.effects.compactMap {
      if case .copy(let clip) = $0 { clip.text } else { nil }
    }
    #expect(copied.count == 5)
    #expect(copied[0] == "4")
    #expect(copied[1].hasPrefix("一、本年新收政府信息公开申请数量\t4\t"))
    #expect(copied[2].hasPrefix("收到和处理政府信息公开申请情况,自然人,"))
    #expect(copied[2].contains("\n1.属于国家秘密,"))
    #expect(copied[3].contains("R01.natural"))
    #expect(copied[4].hasSuffix("--at s3.new.natural"))
  }

  @Test("What is written goes to the file that was typed")
  func write() {
    var session = Session(80, 24)
    session.type("W t x . t x t Enter")
    guard case .write(let clip, let path)? = session.effects.last else {
      Issue.record("nothing was written")
      return
    }
    #expect(path == "x.txt")
    #expect(clip.text.contains("清溪县自然资源局"))
  }

  @Test("A click chooses, a click beside the list ends it")
  func click() {
    var session = Session(80, 24)
    session.type("y")
    session.press(.mouse(.init(.press, x: 1, y: 22)))
    #expect(session.state.chooser == nil)
    session.type("y")
    session.press(.mouse(.init(.press, x: 4, y: 4)))
    #expect(session.effects.contains { if case .copy = $0 { true } else { false } })
  }
}
