import CTerminal
import DisclosureBrowser
import Glibc
import Testing

/// Each test runs in a process of its own, with a terminal of its own as controlling terminal.
@Suite("Terminal", .serialized)
struct TerminalTests {
  @Test("Keys come as what was typed")
  func keys() async {
    await #expect(processExitsWith: .success) {
      guard let pty = Pty(width: 20, height: 5), let terminal = try? Terminal() else { exit(3) }
      let typed: [(String, [Key])] = [
        ("j", [.character("j")]), ("中\u{30000}", [.character("中"), .character("\u{30000}")]),
        ("\r", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{4}", [.ctrl("d")]),
        ("\u{3}", [.ctrl("c")]), ("\u{1A}", [.ctrl("z")]), ("\u{0}", [.ctrl("@")]),
        ("\u{1C}", [.ctrl("\\")]), ("\u{1B}", [.escape]), ("\u{1B}x", [.alt("x")]),
        ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}中", [.alt("中")]),
        ("\u{1B}OA\u{1B}OB", [.up, .down]), ("\u{1B}[A", [.up]), ("\u{1B}[5~", [.pageUp]),
        ("\u{1B}[Z", [.backtab]), ("\u{1B}OH\u{1B}[1~", [.home, .home]), ("\u{1B}OP", [.f(1)]),
        ("\u{1B}[1;5A", [.named(.up, .ctrl)]), ("\u{1B}[1;2C", [.named(.right, .shift)]),
        ("\u{1B}[6;3~", [.named(.pageDown, .alt)]), ("\u{1B}\u{1B}OA", [.named(.up, .alt)]),
        ("\u{1B}[1;2R\u{1B}[1;5P", [.named(.f(3), .shift), .named(.f(1), .ctrl)]),
        ("\u{1B}[3~", [.delete]), ("\u{1B}[3;5~", [.named(.delete, .ctrl)]),
        // What no one knows is swallowed whole; a report in the old form as well.
        ("\u{1B}[99;99ux", [.character("x")]), ("\u{1B}[Ix", [.character("x")]),
        ("\u{1B}[M !!x", [.character("x")]),
        ("\u{1B}[<0;3;4M\u{1B}[<0;3;4m", [.mouse(.init(.press, x: 2, y: 3))]),
        ("\u{1B}[<0;3;4M", [.mouse(.init(.press, x: 2, y: 3, isDouble: true))]),
        ("\u{1B}[<32;9;4M\u{1B}[<34;9;4M", [.mouse(.init(.drag, x: 8, y: 3))]),
        ("\u{1B}[<64;300;9M", [.mouse(.init(.wheelUp, x: 299, y: 8))]),
        ("\u{1B}[<65;1;1M\u{1B}[<66;1;1M", [.mouse(.init(.wheelDown, x: 0, y: 0))]),
        ("\u{1B}[200~a\rq中\u{1B}[201~q", [.paste("a\nq中"), .character("q")]),
      ]
      for (index, (text, keys)) in typed.enumerated() {
        pty.type(text)
        let read = keys.map { _ in terminal.read(milliseconds: 2000) }
        let rest = terminal.read(milliseconds: 5)
        // The status tells which one failed.
        guard read == keys, rest == nil else { exit(Int32(10 + index)) }
      }
      exit(0)
    }
  }

  @Test("A screen arrives as composed, and the terminal is given back as it was")
  func screen() async {
    await #expect(processExitsWith: .success) {
      guard let pty = Pty(width: 20, height: 5), let terminal = try? Terminal() else { exit(3) }
      var grid = Grid(width: 20, height: 5, ambiguous: .wide)
      grid.put("“公开”\u{323B0}e\u{301}", x: 18, y: 0)
      grid.put("“公开”\u{323B0}e\u{301}", x: 0, y: 4)
      grid.put("不符", x: 16, y: 4, style: .error)
      grid.cursor = (x: 3, y: 2)
      terminal.draw(grid)
      let shown = pty.output()
      guard !pty.isCooked, shown.contains("\u{1B}[?1049h"), shown.contains("\u{1B}[?2004h"),
        shown.contains("\u{1B}[?1006h"), shown.contains("“公开”\u{323B0}e\u{301}"),
        shown.contains("不符"), shown.contains("\u{1B}[3;4H"), ct_ambiguous() == 2
      else { exit(1) }
      grid.cursor = nil
      terminal.draw(grid)
      terminal.close()
      let after = pty.output()
      guard pty.isCooked, after.contains("\u{1B}[?1049l"), after.contains("\u{1B}[?2004l"),
        after.contains("\u{1B}[?1002l"), after.contains("\u{1B}[?25l"),
        after.contains("\u{1B}[?12l\u{1B}[?25h")
      else { exit(2) }
      // Open once more, and leave it to exit().
      guard (try? Terminal()) != nil else { exit(4) }
      exit(0)
    }
  }

  @Test("Sizes, news, requests to end and the end of the terminal are told apart")
  func events() async {
    await #expect(processExitsWith: .success) {
      guard let pty = Pty(width: 20, height: 5), let terminal = try? Terminal() else { exit(3) }
      for width in 1...60 {
        pty.resize(width: width, height: 1 + width % 7)
        guard terminal.read(milliseconds: 2000) == .resize, terminal.size == (width, 1 + width % 7)
        else { exit(1) }
        var grid = Grid(width: 80, height: 24)
        grid.fill(grid.bounds, with: "x")
        terminal.draw(grid)
        _ = pty.output()
      }
      let waker = terminal.waker
      waker()
      waker()
      pty.type("j")
      guard terminal.read(milliseconds: 2000) == .character("j"),
        terminal.read(milliseconds: 2000) == .wake, terminal.read(milliseconds: 0) == nil
      else { exit(2) }
      let worker = Task.detached { waker() }
      guard terminal.read(milliseconds: 2000) == .wake else { exit(4) }
      await worker.value
      kill(getpid(), SIGTERM)
      guard terminal.read(milliseconds: 2000) == .interrupt else { exit(5) }
      kill(getpid(), SIGHUP)
      guard terminal.read(milliseconds: 2000) == .hangup else { exit(6) }
      terminal.close()
      guard pty.isCooked, terminal.size == (0, 0) else { exit(7) }
      exit(0)
    }
  }

  @Test("Without a terminal there is no screen, and the reason is told")
  func refusal() async {
    await #expect(processExitsWith: .success) {
      _ = setsid()
      do throws(Terminal.Failure) {
        _ = try Terminal()
        exit(1)
      } catch {
        guard error == .noTerminal else { exit(2) }
      }
      guard let pty = Pty(width: 20, height: 5) else { exit(3) }
      setenv("TERM", "dumb", 1)
      do throws(Terminal.Failure) {
        _ = try Terminal()
        exit(4)
      } catch {
        guard error == .noCursorControl, pty.isCooked, pty.output().isEmpty else { exit(5) }
      }
      setenv("TERM", "no-such-terminal", 1)
      guard let terminal = try? Terminal() else { exit(6) }
      terminal.close()
      exit(0)
    }
  }

  @Test("The terminal is asked how wide it draws, and what is typed meanwhile is kept")
  func probe() async {
    await #expect(processExitsWith: .success) {
      guard let pty = Pty(width: 20, height: 5), let terminal = try? Terminal() else { exit(3) }
      pty.type("ab\u{1B}[2;3Rc")
      guard terminal.probeAmbiguousWidth() == .wide else { exit(1) }
      for key in "abc".unicodeScalars {
        guard terminal.read(milliseconds: 2000) == .character(key) else { exit(2) }
      }
      pty.type("\u{1B}[2;2R")
      guard terminal.probeAmbiguousWidth() == .narrow else { exit(4) }
      pty.type("z")
      guard terminal.probeAmbiguousWidth(milliseconds: 30) == nil,
        terminal.read(milliseconds: 2000) == .character("z")
      else { exit(5) }
      exit(0)
    }
  }

  @Test("Noise on the line neither breaks the reading nor ends it")
  func noise() async {
    await #expect(processExitsWith: .success) {
      guard let pty = Pty(width: 20, height: 5), let terminal = try? Terminal() else { exit(3) }
      var state: UInt32 = 7
      for _ in 0..<40 {
        var noise = ""
        for _ in 0..<60 {
          state = state &* 1_664_525 &+ 1_013_904_223
          let pieces = ["\u{1B}[", "\u{1B}O", "\u{1B}", "<", "M", "1;", "中", "9", "~", "\u{0}"]
          noise += pieces[Int(state >> 16) % pieces.count]
        }
        pty.type(noise)
        while terminal.read(milliseconds: 1) != nil {}
      }
      pty.type("\r")
      guard terminal.read(milliseconds: 2000) == .enter else { exit(1) }
      exit(0)
    }
  }
}
