import Foundation
import Testing

@Suite("gongkai check")
struct CheckCommandTests {
  private let folder = Folder()

  @Test("A report in order ends with 0 and no findings of severity error")
  func clean() throws {
    let file = try folder.file("a.txt", Sample.report(review: ["1", "0", "0", "0", "1"]))
    let result = try Command.run("check", file)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("报告 1 份"))
  }

  @Test("An error ends with 1 and is told with its line, its sign and its word")
  func wrong() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("check", file)
    #expect(result.status == 1)
    #expect(result.output.contains("! 错误 D01"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("The array of findings has the fields of the contract")
  func json() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("check", "--format", "json", file)
    #expect(result.status == 1)
    let findings = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let finding = try #require(findings.first { $0["check"] as? String == "D01" })
    #expect(
      Set(finding.keys) == [
        "check", "severity", "outcome", "file", "agency", "year", "form", "cells", "left", "right",
        "delta", "message",
      ])
    #expect(finding["severity"] as? String == "error")
    #expect(finding["outcome"] as? String == "fail")
    #expect(finding["file"] as? String == file)
    #expect(finding["form"] as? String == "gov2021")
    #expect(finding["left"] as? Int == 1)
    #expect(finding["right"] as? Int == 2)
    #expect(finding["delta"] as? Int == -1)
    let message = try #require(finding["message"] as? [String: String])
    #expect(Set(message.keys) == ["zh", "en"])
    let cells = try #require(finding["cells"] as? [[String: Any]])
    #expect(cells.first?["cell"] as? String == "s4.review.upheld")
    #expect(cells.first?["value"] as? Int == 1)
    #expect(cells.first?["line"] is Int)
  }

  @Test("What an earlier run found is left out until a number it rests on changes")
  func baseline() throws {
    let file = try folder.file("a.txt", Sample.report())
    let known = try folder.file(
      "known.json", try Command.run("check", "--format", "json", file).output)
    let again = try Command.run("check", "--format", "json", "--baseline", known, file)
    #expect(again.output == "[]\n")
    #expect(again.status == 0)
    let moved = try folder.file("b.txt", "\n" + Sample.report())
    #expect(
      try Command.run("check", "--format", "json", "--baseline", known, moved).output == "[]\n")
    let text = try Command.run("check", "--baseline", known, file).output
    #expect(text.contains("项,未列出"))
    let worse = try folder.file("c.txt", Sample.report(review: ["1", "0", "0", "0", "3"]))
    let changed = try Command.run("check", "--baseline", known, worse)
    #expect(changed.status == 1)
    #expect(changed.output.contains("! 错误 D01"))
  }

  @Test("A check is asked or left out by its name")
  func withAndWithout() throws {
    let long = String(repeating: "依法公开。", count: 300)
    let file = try folder.file(
      "a.txt", Sample.report().replacing("一、总体情况", with: "一、总体情况\n" + long))
    func checks(_ options: String...) throws -> Set<String> {
      let result = try Command.run(
        Command.path, ["check", "--format", "json"] + options + [file])
      let findings = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      return Set((findings as? [[String: Any]] ?? []).compactMap { $0["check"] as? String })
    }
    #expect(try checks().contains("D01"))
    #expect(try !checks().contains("F19"))
    #expect(try checks("--with", "f19").contains("F19"))
    #expect(try !checks("--without", "D01").contains("D01"))
    let unknown = try Command.run("check", "--with", "Z99", file)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("Z99"))
  }

  @Test("A baseline that is none, or is not there, is named")
  func noBaseline() throws {
    let file = try folder.file("a.txt", Sample.report())
    for baseline in [file, file + ".json"] {
      let result = try Command.run("check", "--baseline", baseline, file)
      #expect(result.status == 2)
      #expect(result.errors.contains("\(baseline): "))
      #expect(result.output.isEmpty)
    }
  }

  @Test("The table of findings has a line for each")
  func csv() throws {
    let file = try folder.file("a,b.txt", Sample.report())
    let lines = try Command.run("check", "--format", "csv", file).output.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix("file,part,agency,year,form,check,severity,outcome,line") == true)
    let line = try #require(lines.first { $0.contains(",D01,") })
    #expect(line.hasPrefix("\"\(file)\",1,"))
    #expect(line.contains(",error,fail,"))
    #expect(line.contains("s4.review.upheld s4.review.corrected"))
    #expect(line.contains(",1,2,-1,"))
  }

  @Test("The log for editors has every rule, and every finding its rule and place")
  func sarif() throws {
    let file = try folder.file("报告 1.txt", Sample.report())
    let result = try Command.run("check", "--format", "sarif", file)
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    let results = try #require(run["results"] as? [[String: Any]])
    let found = try #require(results.first { $0["ruleId"] as? String == "D01" })
    #expect(found["level"] as? String == "error")
    #expect(found["kind"] as? String == "fail")
    let index = try #require(found["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == "D01")
    for result in results where result["kind"] as? String == "review" {
      #expect(result["level"] as? String == "none")
    }
    let location = try #require((found["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: [String: Any]])
    #expect(
      (place["artifactLocation"]?["uri"] as? String)?.hasSuffix("%E6%8A%A5%E5%91%8A%201.txt")
        == true)
    #expect(place["region"]?["startLine"] is Int)
  }

  @Test("Without findings the array is empty")
  func noFindings() throws {
    let file = try folder.file("a.txt", Sample.report(review: ["1", "0", "0", "0", "1"]))
    let result = try Command.run("check", "--format", "json", "--severity", "error", file)
    #expect(result.output == "[]\n")
  }

  @Test("A name that would steer the terminal is shown, and in JSON kept")
  func hostileName() throws {
    let file = try folder.file("a\u{1B}[31m\u{202E}.txt", Sample.report())
    let text = try Command.run("check", file)
    #expect(text.output.contains("a^[[31m<202E>.txt"))
    #expect(!text.output.contains("\u{1B}"))
    let json = try Command.run("check", "--format", "json", file)
    #expect(!json.output.contains("\u{1B}") && !json.output.contains("\u{202E}"))
    let findings = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(findings.first?["file"] as? String == file)
  }

  @Test("One unreadable file does not stop the others; it is named, and the status is 2")
  func unreadable() throws {
    _ = try folder.file("a.txt", Sample.report())
    _ = try folder.file("b.txt", "\u{0}\u{1}")
    _ = try folder.file("c.pdf", "%PDF-1.7")
    let result = try Command.run("check", folder.path, folder.path + "/gone")
    #expect(result.status == 2)
    #expect(result.output.contains("D01"))
    for name in ["b.txt", "c.pdf", "gone"] { #expect(result.errors.contains(name)) }
    #expect(!result.errors.contains("a.txt"))
  }

  @Test("A folder without any report is said to have none")
  func empty() throws {
    let result = try Command.run("check", "--format", "json", folder.path)
    #expect(result.status == 2)
    #expect(result.output == "[]\n")
    #expect(result.errors.contains("没有找到报告"))
  }

  @Test("Standard input is one document")
  func standardInput() throws {
    let result = try Command.run("check", "-", input: Sample.report())
    #expect(result.status == 1)
    #expect(result.output.contains("标准输入"))
    let empty = try Command.run("check", "-")
    #expect(empty.status == 2)
  }

  @Test("--summary prints counts only, by check")
  func summary() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("check", "--summary", file)
    #expect(result.status == 1)
    #expect(result.output.contains("D01"))
    #expect(!result.output.contains(file))
  }

  @Test("--severity leaves out what is less grave, not from the status")
  func severity() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("check", "--severity", "error", "--format", "json", file)
    #expect(result.output.contains("\"error\""))
    #expect(!result.output.contains("\"warning\"") && !result.output.contains("\"uncertain\""))
  }

  @Test("Findings in the second report of a file say so, and name the file by its path")
  func parts() throws {
    let other = Sample.report(review: ["4", "0", "0", "0", "5"])
      .replacing("松岭县档案局", with: "清溪县财政局")
    let first = Sample.report(review: ["1", "0", "0", "0", "1"])
    let file = try folder.file("two.txt", first + "\n" + other)
    let result = try Command.run("check", "--format", "json", "--severity", "error", file)
    let findings = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(findings.map { $0["check"] as? String } == ["D01"])
    #expect(findings.first?["file"] as? String == file)
    #expect(findings.first?["part"] as? Int == 2)
    #expect(findings.first?["agency"] as? String == "清溪县财政局")
    let text = try Command.run("check", file).output
    #expect(text.contains("\(file)#2  清溪县财政局") && text.contains("报告 2 份"))
    let second = try Command.run("check", file + "#2")
    #expect(second.status == 1 && second.output.contains("\(file)#2  清溪县财政局"))
    #expect(!second.output.contains("松岭县档案局"))
    #expect(try Command.run("check", file + "#1").status == 0)
    #expect(try Command.run("check", file + "#3").status == 2)
  }
}
