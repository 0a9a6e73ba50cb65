import Disclosure
import Foundation
import Testing

@Suite("gongkai export")
struct ExportCommandTests {
  private let folder = Folder()

  @Test("The long layout has the columns of the contract and a row for every cell that counts")
  func long() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("export", "--format", "csv", "--layout", "long", file)
    #expect(result.status == 0)
    let rows = CSVText.rows(result.output)
    #expect(rows[0].joined(separator: ",") == "file,agency,year,form,cell,state,value,raw,line")
    let required = Form.gov2021.cells.filter {
      Form.gov2021.tables[$0.table].rows[$0.row].presence != .local
    }
    #expect(rows.dropFirst().map { $0[4] } == required.map(\.id))
    #expect(rows.allSatisfy { $0.count == 9 })
    let repealed = rows.first { $0[4] == "s2.a1.normativeDocs.repealed" }
    #expect(repealed.map { Array($0[5...7]) } == ["slash", "", "/"])
    let fees = rows.first { $0[4] == "s2.a8.adminFees.amountWan" }
    #expect(fees.map { Array($0[5...7]) } == ["number", "3.5", "3.5"])
    #expect(fees.flatMap { Int($0[8]) } == 20)
  }

  @Test("Behind the first report of a file, the file's column names the report too")
  func parts() throws {
    let other = Sample.report().replacing("松岭县档案局", with: "清溪县财政局")
    let file = try folder.file("two.txt", Sample.report() + "\n" + other)
    let rows = CSVText.rows(try Command.run("export", "--layout", "wide", file).output)
    #expect(
      rows.dropFirst().map { Array($0[0...1]) } == [[file, "松岭县档案局"], [file + "#2", "清溪县财政局"]])
  }

  @Test("A table that the source does not have is there as absent")
  func absent() throws {
    let text = Sample.report().split(separator: "\n", omittingEmptySubsequences: false)
    let cut = text.filter { !$0.hasPrefix("行政事业性收费") }.joined(separator: "\n")
    let file = try folder.file("a.txt", cut)
    let rows = CSVText.rows(try Command.run("export", file).output)
    let fees = rows.first { $0[4] == "s2.a8.adminFees.amountWan" }
    #expect(fees.map { Array($0[5...8]) } == ["absent", "", "", ""])
  }

  @Test("No text can start a formula, and names are quoted as they must be")
  func formulas() throws {
    _ = try folder.file("=cmd,\"x\".txt", Sample.report())
    let result = try Command.run(
      "-c", "cd '\(folder.path)' && exec '\(Command.path)' export '=cmd,\"x\".txt'", shell: true)
    let rows = CSVText.rows(result.output).dropFirst()
    #expect(rows.count > 100)
    #expect(rows.allSatisfy { $0[0] == "'=cmd,\"x\".txt" })
    for (index, field) in rows.joined().enumerated() where index % 9 != 6 {
      #expect(!"=+-@\t\r".contains(field.first ?? "x"))
    }
  }

  @Test("A dash is kept from being a formula, and a change below zero stays a number")
  func dashes() throws {
    let text = Sample.report().split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("行政强制") ? "行政强制 | - |" : String($0) }.joined(separator: "\n")
    let rows = CSVText.rows(try Command.run("export", try folder.file("a.txt", text)).output)
    let coercion = rows.first { $0[4] == "s2.a6.coercion.decisions" }
    #expect(coercion.map { Array($0[5...7]) } == ["dash", "", "'-"])
  }

  @Test("The wide layout has a row for every report and a column for every cell of any form")
  func wide() throws {
    _ = try folder.file("a.txt", Sample.report(year: 2022))
    _ = try folder.file("b.txt", Sample.report(year: 2023))
    let rows = CSVText.rows(try Command.run("export", "--layout", "wide", folder.path).output)
    #expect(rows.count == 3)
    var seen: Set<String> = []
    let cells = Form.all.flatMap(\.cells).map(\.id).filter { seen.insert($0).inserted }
    #expect(rows[0] == ["file", "agency", "year", "form"] + cells)
    let column = try #require(rows[0].firstIndex(of: "s2.a5.licensing.decisions"))
    #expect(rows.dropFirst().map { $0[column] } == ["12", "12"])
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test("Lines of JSON carry numbers as numbers and nothing as null", arguments: ["long", "wide"])
  func jsonl(layout: String) throws {
    let file = try folder.file("a.txt", Sample.report())
    let output = try Command.run("export", "--format", "jsonl", "--layout", layout, file).output
    for line in output.split(separator: "\n") {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["file"] as? String == file)
    }
    #expect(output.split(separator: "\n").count == (layout == "wide" ? 1 : 200))
  }

  @Test(
    "JSON is one list of the same objects, of no report an empty one", arguments: ["long", "wide"])
  func json(layout: String) throws {
    _ = try folder.file("a.txt", Sample.report(year: 2022))
    _ = try folder.file("b.txt", Sample.report(year: 2023))
    let lines = try Command.run(
      "export", "--format", "jsonl", "--layout", layout, folder.path
    ).output.split(separator: "\n")
    let json = try Command.run("export", "--format", "json", "--layout", layout, folder.path)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(list.count == lines.count)
    #expect(json.output == "[\n" + lines.joined(separator: ",\n") + "\n]\n")
    let none = try Command.run("export", "--format", "json", try folder.file("c.txt", "x"))
    #expect(try JSONSerialization.jsonObject(with: Data(none.output.utf8)) as? [String] == [])
  }

  @Test("The codebook and the data package name every column", arguments: ["long", "wide"])
  func described(layout: String) throws {
    let report = try folder.file("a.txt", Sample.report())
    let target = folder.path + "/out/cells.csv"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/out", withIntermediateDirectories: true)
    let result = try Command.run("export", "--layout", layout, "--describe", "-o", target, report)
    #expect(result.status == 0)
    let head = CSVText.rows(try String(contentsOfFile: target, encoding: .utf8))[0]
    let book = CSVText.rows(
      try String(contentsOfFile: folder.path + "/out/codebook.csv", encoding: .utf8))
    #expect(book[0] == ["column", "zh", "en", "type", "unit", "forms", "basis"])
    #expect(book.dropFirst().map { $0[0] } == head)
    #expect(book.dropFirst().allSatisfy { !$0[1].isEmpty && !$0[2].isEmpty && $0.count == 7 })
    let file = try Data(contentsOf: URL(filePath: folder.path + "/out/datapackage.json"))
    let package = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.map { $0["path"] as? String } == ["cells.csv", "codebook.csv"])
    let schema = try #require(resources[0]["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields.map { $0["name"] as? String } == head)
    #expect(try Command.run("export", "--describe", report).status == 2)
  }

  @Test("A file is written as a whole, and never over a report")
  func file() throws {
    let report = try folder.file("a.txt", Sample.report())
    let target = folder.path + "/out.csv"
    let result = try Command.run("export", "-o", target, report)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    let written = try String(contentsOfFile: target, encoding: .utf8)
    #expect(CSVText.rows(written).count == 201)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(left).isSuperset(of: ["a.txt", "out.csv"]) && !left.contains { $0.hasSuffix("~") })
    let refused = try Command.run("export", "-o", report, report)
    #expect(refused.status == 2)
    #expect(try String(contentsOfFile: report, encoding: .utf8) == Sample.report())
    let nowhere = try Command.run("export", "-o", folder.path + "/no/out.csv", report)
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("没有这个文件或文件夹"))
  }
}

/// Comma-separated values, read back as RFC 4180 has them.
enum CSVText {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending {
      pending = scalars.next()
      switch (scalar, isQuoted) {
      case ("\"", true) where pending == "\"":
        field += "\""
        pending = scalars.next()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(field)
        field = ""
      case ("\n", false):
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
