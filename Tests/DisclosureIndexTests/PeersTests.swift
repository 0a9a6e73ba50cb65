import Disclosure
import Testing

@testable import Disclosure
@testable import DisclosureIndex

@Suite("Reports of different agencies beside each other")
struct PeersTests {
  /// A report whose prose is forty sentences, those from `own` on its agency's own.
  private static func file(
    _ path: String, _ agency: String, _ year: Int = 2023, own: Int = 40,
    _ cells: [String: Int] = [:], from first: Int = 0
  ) -> ReportFile {
    let seed = agency.unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % 100_003 }
    let words = ["推进", "加强", "落实", "完善", "规范", "提升", "明确", "深化"]
    let text = (0..<40).map { index in
      let start = first + (index < own ? index : index + seed)
      let lead = (0..<5).map { words[(start / ($0 * 7 + 1)) % 8] }.joined()
      let mark = String(UnicodeScalar(0x4E00 + start % 9_000) ?? " ")
      return "\(agency)\(index + year)次\(lead)第\(mark)项政务公开重点工作"
    }.joined(separator: "。")
    var report = Report.made(agency, year)
    var section = Section(number: 1, title: "总体情况")
    section.passages = [Passage(text, at: Position(line: 5))]
    report.sections = [section]
    for (id, value) in cells {
      guard let index = report.form.index(of: id) else { continue }
      report.cells[index] = CellReading(
        entry: .number(Number(value)), raw: "\(value)", position: Position(line: 9))
    }
    return ReportFile(source: SourceFile(path: path), result: .success(report))
  }

  @Test("Prose that several agencies have, their names and numbers aside, is told of each")
  func sharedProse() {
    let collection = ReportCollection([
      Self.file("a", "青山县林业局"), Self.file("b", "柳河县水务局"), Self.file("c", "石桥县财政局"),
      Self.file("d", "云溪县民政局", own: 0), Self.file("e", "东坪县统计局", 2022),
    ])
    let peers = collection.peers()
    #expect(peers[0]?.prose == .init(agency: "柳河县水务局", file: "b", share: 100, count: 2))
    #expect(peers[2]?.prose?.count == 2)
    #expect(peers[3]?.prose?.share ?? 0 < 95)
    #expect(peers[4] == nil)
    let found = collection.examinations().map {
      $0?.findings.filter { $0.check == "X01" }.count
    }
    #expect(found == [1, 1, 1, 0, 0])
  }

  @Test("Of two texts a tenth of which differs neither is taken for the other's")
  func nearlyShared() {
    let collection = ReportCollection([
      Self.file("a", "青山县林业局", own: 34), Self.file("b", "柳河县水务局", own: 34),
    ])
    let share = collection.peers()[0]?.prose?.share
    #expect((80...90).contains(share ?? 0))
    #expect(
      collection.examinations().allSatisfy { $0?.findings.contains { $0.check == "X01" } == false })
  }

  @Test("Texts that share much find each other, whatever they say", arguments: 0..<200)
  func findsNear(seed: Int) {
    let collection = ReportCollection([
      Self.file("a", "青山县林业局", own: 34, from: seed * 43),
      Self.file("b", "柳河县水务局", own: 34, from: seed * 43),
    ])
    #expect((70...95).contains(collection.peers()[0]?.prose?.share ?? 0))
  }

  @Test("An agency under another name, or a government and its office, is not another agency")
  func oneAgency() {
    let collection = ReportCollection([
      Self.file("a", "青山县人民政府办公室"), Self.file("b", "青山县人民政府"), Self.file("c", "县水务局"),
      Self.file("d", "青山县水务局"),
    ])
    let peers = collection.peers()
    #expect(peers[0]?.prose?.agency != "青山县人民政府")
    #expect(peers[2]?.prose?.agency != "青山县水务局")
  }

  @Test("Tables with the same numbers are told of both, unless the numbers are anybody's")
  func sharedTables() {
    let numbers = [
      "s3.new.total": 37, "s3.granted.total": 20, "s3.partial.total": 11, "s3.carryOut.total": 6,
    ]
    let few = ["s3.new.total": 1, "s3.granted.total": 1, "s3.new.natural": 1]
    let collection = ReportCollection([
      Self.file("a", "青山县林业局", own: 0, numbers), Self.file("b", "柳河县水务局", own: 0, numbers),
      Self.file("c", "石桥县财政局", own: 0, few), Self.file("d", "云溪县民政局", own: 0, few),
    ])
    let peers = collection.peers()
    #expect(peers[0]?.tables?.file == "b" && peers[1]?.tables?.file == "a")
    #expect(peers[2]?.tables == nil)
  }

  @Test("What the roster has below and above, if it is all there")
  func hierarchy() throws {
    let scratch = try Scratch()
    try scratch.file(
      "r.csv", "name,superior,complete\n青山县人民政府,,yes\n青山县林业局,青山县人民政府,\n青山县水务局,青山县人民政府,\n")
    let office = try Office(for: [scratch.path], .init(roster: scratch.path + "/r.csv"))
    let files = [
      Self.file("a", "青山县人民政府", own: 0, ["s3.new.total": 9]),
      Self.file("b", "青山县林业局", own: 0, ["s3.new.total": 3]),
      Self.file("c", "青山县水务局", own: 0, ["s3.new.total": 10]),
    ]
    func findings(_ files: [ReportFile]) -> [String] {
      ReportCollection(files, of: office).examinations().flatMap { $0?.findings ?? [] }
        .map(\.check).filter { $0.hasPrefix("X03") || $0.hasPrefix("X04") }
    }
    #expect(findings(files) == ["X03.s3.new.total", "X04"])
    #expect(findings([files[0], files[1]]) == [])
    #expect(findings(files + [Self.file("d", "青山县水务局")]) == ["X04"])
  }

  @Test("Of many reports with one text each is told")
  func manyAlike() {
    let collection = ReportCollection(
      (0..<200).map { Self.file("\($0)", "第\($0)县水务局") })
    #expect(collection.peers()[100]?.prose?.count ?? 0 > 16)
  }
}
