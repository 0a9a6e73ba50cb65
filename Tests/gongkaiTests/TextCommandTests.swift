import Disclosure
import Testing

@Suite("gongkai show, compare, rules, forms")
struct TextCommandTests {
  private let folder = Folder()

  @Test("A report is shown with its prose, its tables and the sign of what is wrong")
  func show() throws {
    let file = try folder.file("a.txt", Sample.report(remark: "\u{1B}]0;x\u{7}\u{202E}改"))
    let result = try Command.run("show", file)
    #expect(result.status == 0)
    #expect(result.output.contains("^[]0;x^G<202E>改"))
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{202E}"))
    #expect(result.output.contains("D01"))
    #expect(result.output.split(separator: "\n").contains { $0.hasSuffix(" 2!") })
  }

  @Test("Figures of one column end in one place, whatever the width of the labels")
  func aligned() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("show", "--section", "3", file)
    let lines = result.output.split(separator: "\n").filter { $0.contains("  0     0") }
    #expect(lines.count == 25)
    #expect(Set(lines.map(columns)).count == 1)
  }

  private func columns(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }

  @Test("A section that is not there is said to be missing")
  func noSection() throws {
    let file = try folder.file("a.txt", Sample.report())
    let result = try Command.run("show", "--section", "9", file)
    #expect(result.status == 2)
    #expect(result.errors.contains("9"))
    #expect(result.output.isEmpty)
  }

  @Test("Reports that are the same end with 0, others with 1 and both values")
  func compare() throws {
    let one = try folder.file("a.txt", Sample.report(review: ["1", "0", "0", "0", "1"]))
    let two = try folder.file("b.txt", Sample.report(review: ["4", "0", "0", "0", "4"]))
    #expect(try Command.run("compare", one, one).status == 0)
    let result = try Command.run("compare", one, two)
    #expect(result.status == 1)
    #expect(result.output.contains("1>4 +3"))
    let piped = try Command.run("compare", "-", two, input: Sample.report())
    #expect(piped.status == 1)
    #expect(try Command.run("compare", one, folder.path + "/gone").status == 2)
  }

  @Test("Every check and every form is listed and explained, in both languages")
  func registries() throws {
    let rules = try Command.run("rules")
    let forms = try Command.run("forms", "--language", "en")
    for check in Check.all { #expect(rules.output.contains("\(check.id) ")) }
    for form in Form.all { #expect(forms.output.contains(form.title.en)) }
    for form in Form.all {
      let result = try Command.run("forms", form.id)
      #expect(form.cells.allSatisfy { result.output.contains("  \($0.id) ") })
    }
    if let check = Check.all.first {
      let result = try Command.run("rules", check.id + ".natural")
      #expect(result.output.contains(check.basis))
    }
    #expect(try Command.run("rules", "X99").status == 2)
    #expect(try Command.run("forms", "gov1999").status == 2)
  }

  @Test("A file of two reports is shown whole, or one of them by its number")
  func parts() throws {
    let other = Sample.report(review: ["4", "0", "0", "0", "4"])
      .replacing("松岭县档案局", with: "清溪县财政局")
    let file = try folder.file("two.txt", Sample.report() + "\n" + other)
    let both = try Command.run("show", file)
    #expect(both.status == 0)
    #expect(both.output.contains("松岭县档案局2023年") && both.output.contains("清溪县财政局2023年"))
    #expect(both.output.contains(file + "#2"))
    let second = try Command.run("show", file + "#2")
    #expect(second.status == 0)
    #expect(!second.output.contains("松岭县档案局") && second.output.contains(file + "#2"))
    let third = try Command.run("show", file + "#3")
    #expect(third.status == 2 && third.errors.contains("3"))
    #expect(try Command.run("compare", file + "#1", file + "#2").output.contains("2>4 +2"))
    #expect(try Command.run("compare", file + "#2", file + "#2").status == 0)
    let literal = try folder.file("two.txt#2", Sample.report())
    #expect(try Command.run("show", literal).output.contains("松岭县档案局"))
  }
}
