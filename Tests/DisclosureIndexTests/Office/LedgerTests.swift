import Disclosure
import Testing

@testable import DisclosureIndex

@Suite("Ledger")
struct LedgerTests {
  private let key = FindingKey(
    check: "R01.natural", agency: "县林业局", year: 2023, evidence: "s3.new.natural=21")

  private func entry(
    _ verdict: Ledger.Verdict, _ day: Int, note: String = "", key: FindingKey? = nil
  ) -> Ledger.Entry {
    Ledger.Entry(
      date: "2026-01-\(day)T09:30:00Z", reviewer: "张三", verdict: verdict, key: key ?? self.key,
      note: note)
  }

  @Test("What is written is read again, and what stands in the file is not touched")
  func roundTrip() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/ledger.tsv"
    try Ledger.append(entry(.confirmed, 10, note: "一\t二\n三"), to: path)
    try scratch.file("copy", "")
    try Ledger.append(entry(.dismissed, 11), to: path)
    let ledger = try Ledger(path: path)
    #expect(ledger.entries.map(\.verdict) == [.confirmed, .dismissed])
    #expect(ledger.entries[0].note == "一 二 三")
    #expect(ledger.entries[0].key == key)
    #expect(ledger.verdict(on: key)?.verdict == .dismissed)
    #expect(!ledger.holds(ledger.entries[0]))
  }

  @Test("Whatever the order of merged lines, the latest verdict holds; open takes it back")
  func merged() throws {
    let lines = [entry(.dismissed, 12), entry(.confirmed, 10), entry(.explained, 11)].map(\.line)
    let ledger = try Ledger(text: lines.joined(separator: "\r\n") + "\r\n", path: "x")
    #expect(ledger.verdict(on: key)?.verdict == .dismissed)
    let open = try Ledger(
      text: (lines + [entry(.open, 13).line]).joined(separator: "\n"), path: "x")
    #expect(open.verdict(on: key) == nil)
  }

  @Test("A verdict lapses when a number changes")
  func lapses() throws {
    let ledger = try Ledger(text: entry(.dismissed, 10).line, path: "x")
    let changed = FindingKey(
      check: key.check, agency: key.agency, year: key.year, evidence: "s3.new.natural=22")
    #expect(ledger.verdict(on: changed) == nil)
  }

  @Test("A line that is none is named with its file and number")
  func broken() {
    for line in ["a\tb", entry(.confirmed, 10).line.replacing("confirmed", with: "maybe")] {
      let error = #expect(throws: OfficeError.self) {
        try Ledger(text: "# head\n\n\(line)\n", path: "台账.tsv")
      }
      #expect(error?.place == "台账.tsv:3")
    }
  }

  @Test("A last line without its end is not run into")
  func unfinished() throws {
    let scratch = try Scratch()
    try scratch.file("l", entry(.confirmed, 10).line)
    try Ledger.append(entry(.explained, 11), to: scratch.path + "/l")
    #expect(try Ledger(path: scratch.path + "/l").entries.count == 2)
  }

  @Test("Verdicts that are written at once by many stand on lines of their own")
  func together() async throws {
    let scratch = try Scratch()
    let path = scratch.path + "/l"
    try await withThrowingTaskGroup { group in
      for day in 10..<30 {
        group.addTask { try Ledger.append(entry(.confirmed, day), to: path) }
      }
      try await group.waitForAll()
    }
    #expect(try Ledger(path: path).entries.count == 20)
  }

  @Test("A place that cannot be written is named")
  func refused() throws {
    let error = #expect(throws: OfficeError.self) {
      try Ledger.append(entry(.confirmed, 10), to: "/nowhere/l")
    }
    #expect(error?.place == "/nowhere/l")
  }
}
