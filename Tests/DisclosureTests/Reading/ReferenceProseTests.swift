import Foundation
import Testing

@testable import Disclosure

/// Real reports beside the project; the tests are skipped where they are absent.
private enum Reference {
  static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../../shared/reports").standardized

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The lines of a report that are no cells of a table.
  static func lines(of name: String) throws -> [Passage] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let file = files.first(where: { $0.hasPrefix(name) }) else { return [] }
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      $1.isEmpty || $1.contains("|") ? nil : Passage(String($1), at: Position(line: $0 + 1))
    }
  }
}

@Suite("The prose of real reports", .enabled(if: Reference.isThere))
struct ReferenceProseTests {
  @Test(
    "what they state",
    arguments: [
      ("000", 2024, "received=10 done=10"),
      ("001", 2017, "received=12 done=12 done=all review=1 litigation=5"),
      ("002", 2020, "received=none review=none litigation=none"),
      ("004", 2024, "received=140 done=all litigation=2 suitsPending=none"),
    ])
  func state(_ name: String, _ year: Int, _ figures: String) throws {
    var section = Section(number: 1, title: "")
    section.passages = try Reference.lines(of: name)
    let statements = Statement.all(in: [section], year: year)
    #expect(statements.map(\.short).joined(separator: " ") == figures)
  }

  @Test(
    "what they say of themselves",
    arguments: [
      ("000", "花乡街道办事处", 2024, nil), ("001", "高碑店乡人民政府", 2017, "2018-03"),
      ("002", "西泉街办", 2020, nil), ("004", "石家庄市桥西区人民政府办公室", 2024, nil),
    ])
  func sayOfThemselves(_ name: String, _ agency: String, _ year: Int, _ date: String?) throws {
    let lines = try Reference.lines(of: name)
    let start = lines.firstIndex { $0.text.hasPrefix("一、") } ?? 0
    var section = Section(number: 1, title: "")
    section.passages = Array(lines[start...])
    let metadata = Metadata(front: Array(lines[..<start]), sections: [section], looseRows: [])
    #expect(metadata.agency?.value.name == agency)
    #expect(metadata.year?.value == year)
    #expect(metadata.published?.value.description == date)
  }
}
