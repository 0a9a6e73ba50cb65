import Foundation
import Testing

@Suite("What an office keeps beside its reports")
struct LedgerCommandTests {
  private let folder = Folder()

  @Test("A verdict hides what it settles, is shown when asked, and lapses with the number")
  func verdicts() throws {
    let file = try folder.file("a.txt", Sample.report())
    let added = try Command.run(
      "ledger", "add", "dismissed", "D01", file, "--by", "张三", "--note", "表样如此")
    #expect(added.status == 0)
    let ledger = try String(contentsOfFile: folder.path + "/gongkai-ledger.tsv", encoding: .utf8)
    #expect(ledger.contains("张三\tdismissed\tD01\t"))
    let hidden = try Command.run("check", file)
    #expect(hidden.status == 0)
    #expect(!hidden.output.contains("D01"))
    #expect(hidden.output.contains("台账中已了结 1 项"))
    let shown = try Command.run("check", "--settled", "show", file)
    #expect(shown.status == 0)
    #expect(shown.output.contains("= 不成立  张三"))
    #expect(try Command.run("ledger", "list", folder.path).output.contains("有效"))
    // The file is corrected, moved and its number changed.
    _ = try folder.file("b.txt", "\n\n" + Sample.report())
    try FileManager.default.removeItem(atPath: file)
    #expect(try Command.run("check", folder.path).status == 0)
    _ = try folder.file("b.txt", Sample.report(review: ["1", "0", "0", "0", "3"]))
    #expect(try Command.run("check", folder.path).status == 1)
    #expect(try Command.run("ledger", folder.path).output.contains("已失效"))
  }

  @Test("A notice is written on what is confirmed, and on nothing else")
  func notice() throws {
    let file = try folder.file("a.txt", Sample.report())
    let none = try Command.run("check", "--format", "notice", file)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("没有可写的通知"))
    _ = try Command.run("ledger", "add", "confirmed", "D01", file)
    let letter = try Command.run("check", "--format", "notice", file).output
    #expect(letter.contains("关于更正政府信息公开工作年度报告的通知"))
    #expect(letter.contains("下列 1 处问题"))
    #expect(letter.contains("1. 行政复议"))
    #expect(letter.contains("依据:"))
  }

  @Test("The paper has every finding and its table with the marked cell, and no code of a report")
  func html() throws {
    let text = Sample.report().replacing("一、总体情况", with: "一、总体情况<script>alert(1)</script>")
    let file = try folder.file("<b>&\".txt", text)
    let page = try Command.run("check", "--format", "html", file).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("! 错误 D01"))
    #expect(page.contains("<td class=\"error\">2!</td>"))
    #expect(page.contains("&lt;b&gt;&amp;&quot;.txt"))
    for danger in ["<script", "<b>&", "http:", "https:", "src="] { #expect(!page.contains(danger)) }
    #expect(page.hasSuffix("</body></html>\n"))
  }

  @Test("A line that is no verdict, a check that is none, and one that found nothing are named")
  func mistakes() throws {
    let file = try folder.file("a.txt", Sample.report())
    for (arguments, word) in [
      (["maybe", "D01"], "maybe"), (["confirmed", "Z99"], "Z99"), (["confirmed", "D02"], "D02"),
    ] {
      let result = try Command.run(Command.path, ["ledger", "add"] + arguments + [file])
      #expect(result.status == 2)
      #expect(result.errors.contains(word))
    }
    let ledger = try folder.file("gongkai-ledger.tsv", "nonsense\n")
    for arguments in [["check", file], ["ledger", "list", file]] {
      let result = try Command.run(Command.path, arguments)
      #expect(result.status == 2)
      #expect(result.errors.contains("\(ledger):1"))
    }
  }

  @Test("A configuration sets the language, the checks and the roster; a wrong key is named")
  func configuration() throws {
    let file = try folder.file("a.txt", Sample.report())
    let roster = try folder.file("r.csv", "name\n青山县林业局\n柳河县水务局\n")
    _ = try folder.file(
      "gongkai.toml", "language = \"en\"\nroster = \"r.csv\"\n[severity]\nD01 = \"warning\"\n")
    let result = try Command.run("check", folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("? warning D01"))
    #expect(result.output.contains("Roster for"))
    #expect(result.errors.isEmpty)
    #expect(try Command.run("check", "--language", "zh", folder.path).output.contains("警告 D01"))
    let json = try Command.run("check", "--format", "json", folder.path).output
    #expect(json.contains("\"check\": \"X05\""))
    #expect(json.contains("\"file\": \"\(roster)\""))
    let config = try folder.file("gongkai.toml", "[checks]\nofff = []\n")
    for arguments in [["check", file], ["show", file]] {
      let wrong = try Command.run(Command.path, arguments)
      #expect(wrong.status == 2)
      #expect(wrong.errors.contains(config) && wrong.errors.contains("checks.offf"))
    }
    let named = try folder.file("other.toml", "")
    #expect(try Command.run("check", "--config", named, file).status == 1)
  }
}
