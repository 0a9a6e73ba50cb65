import Foundation
import Testing

/// The reference reports, which are no part of the project.
@Suite("Score")
struct ScoreTests {
  private static let program: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let place = root.appending(path: "../shared/score").path
    return FileManager.default.isReadableFile(atPath: place) ? place : nil
  }()

  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    "Cells, findings and metadata of the reference reports are as read by hand",
    .enabled(if: program != nil && python != nil, "../shared/score or python3 is not here"))
  func agrees() throws {
    let (program, python) = (try #require(Self.program), try #require(Self.python))
    let result = try Command.run(python, [program, Command.path])
    let lines = result.output.split(separator: "\n").map(String.init)
    for line in lines where line.hasPrefix(" ") {
      Issue.record("\(line.trimmingCharacters(in: .whitespaces))")
    }
    #expect(lines.last?.hasSuffix("cells agree") == true)
  }
}
