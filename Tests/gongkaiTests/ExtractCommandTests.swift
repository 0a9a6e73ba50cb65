import Foundation
import Testing

@Suite("gongkai extract")
struct ExtractCommandTests {
  private let folder = Folder()

  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func line(_ members: [String: Any]) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: members, options: .sortedKeys),
      as: UTF8.self) + "\n"
  }

  @Test("Of every path comes one line, in their order, and what cannot be read stops nothing")
  func paths() throws {
    let good = try folder.file("a.txt", Sample.report())
    let bad = try folder.file("b.txt", "")
    let other = try folder.file("c.txt", Sample.report().replacing("松岭县档案局", with: "清溪县财政局"))
    let input = [good, bad, folder.path + "/none.txt", other].joined(separator: "\0") + "\0"
    let result = try Command.run("extract", input: input)
    #expect(result.status == 0)
    let lines = try objects(result.output)
    #expect(lines.map { $0["agency"] as? String } == ["松岭县档案局", nil, nil, "清溪县财政局"])
    #expect(lines.map { $0["error"] != nil } == [false, true, true, false])
    let cells = try #require(lines[0]["cells"] as? [String: Any])
    #expect(cells["s2.a8.adminFees.amountWan"] as? Double == 3.5)
    let states = try #require(lines[0]["states"] as? [String: String])
    #expect(states["s2.a1.normativeDocs.repealed"] == "slash")
    #expect(cells["s2.a1.normativeDocs.repealed"] == nil)
  }

  @Test("A JSON line gives a text, a content or a path, and its id comes back")
  func jsonLines() throws {
    let report = Sample.report()
    let file = try folder.file("甲.txt", report)
    let input =
      try line(["id": 7, "text": report, "name": "x.txt"])
      + line(["id": "b", "content": Data(report.utf8).base64EncodedString(), "name": "y.txt"])
      + line(["id": "c", "path": file])
      + "no json\n"
      + line(["id": "d", "content": "*"]) + line(["id": "e"])
      + line(["id": "f", "text": report, "path": file])
      + line(["id": "g", "text": report]).dropLast()
    let result = try Command.run("extract", "--input", "jsonl", input: input)
    #expect(result.status == 0)
    let lines = try objects(result.output)
    #expect(lines.map { "\($0["id"] ?? "")" } == ["7", "b", "c", "<null>", "d", "e", "f", "g"])
    #expect(lines.map { $0["file"] as? String ?? "" }[...2] == ["x.txt", "y.txt", file])
    #expect(
      lines.map { $0["error"] == nil } == [true, true, true, false, false, false, false, true])
  }

  @Test("A document of two reports makes two lines; the number of jobs changes nothing")
  func parts() throws {
    let other = Sample.report().replacing("松岭县档案局", with: "清溪县财政局")
    var input = ""
    for index in 0..<300 {
      input += try line(["id": index, "text": index == 5 ? Sample.report() + "\n" + other : other])
    }
    let one = try Command.run("extract", "--input", "jsonl", "--jobs", "1", input: input)
    let many = try Command.run("extract", "--input", "jsonl", "--jobs", "4", input: input)
    #expect(one.output == many.output)
    let lines = try objects(one.output)
    #expect(lines.count == 301)
    #expect(lines[5]["part"] as? Int == 1 && lines[6]["part"] as? Int == 2)
    #expect(lines.map { $0["id"] as? Int ?? -1 } == Array(0...5) + [5] + Array(6..<300))
    #expect(try Command.run("extract", "--jobs", "0").status == 2)
  }

  @Test("An empty stream makes an empty stream")
  func empty() throws {
    let result = try Command.run("extract", input: "\0\0")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }
}
