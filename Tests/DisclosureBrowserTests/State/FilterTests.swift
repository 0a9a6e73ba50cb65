import Disclosure
import DisclosureIndex
import Testing

@testable import DisclosureBrowser

@Suite("Filters of the overview")
struct FilterTests {
  private let library: Library = {
    var library = Library()
    library.update(SourceUpdate.each(Session.samples))
    _ = library.take(library.comparison())
    return library
  }()

  private func names(_ text: String) -> [String] {
    let filter = Filter(text)
    return library.agencies.filter { filter.holds(of: $0, in: library) }.map(\.name)
  }

  @Test(
    "A name is found by its characters, the initials of its sounds and by its syllables",
    arguments: ["自然资源", "zrzy", "ziran", "zir", "ZRZYJ", "qx zrz"])
  func names(word: String) {
    #expect(names(word) == ["清溪县自然资源局"])
  }

  @Test("Letters that are no sounds of a name find nothing, nor do those of others")
  func noName() {
    #expect(names("zrx").isEmpty)
    #expect(names("zzzz").isEmpty)
    #expect(Pinyin.matches("cq", in: "重庆市") && Pinyin.matches("zhongyao", in: "重要"))
  }

  @Test("Where letters stand nowhere together, they may have others between them")
  func loose() {
    func shown(_ text: String) -> [String] {
      library.groups(of: Filter(text), by: Arrangement()).flatMap(\.agencies)
        .map { library.agencies[$0].name }
    }
    #expect(shown("scjg") == ["柏岭县市场监督管理局"])
    #expect(shown("zrzy") == ["清溪县自然资源局"], "together, other names do not count")
    #expect(shown("xxxxxx").isEmpty)
  }

  @Test("A figure is held against a number, in any form that has it")
  func figures() {
    #expect(names("s3.new.total>300") == ["柏岭县人民政府"])
    #expect(names("s3.new.total ≥ 365") == ["柏岭县人民政府"])
    #expect(names("q.received = 9") == ["柏岭县林业局"])
    #expect(names("s3.new.total=9") == ["柏岭县林业局"], "the table of 2014 has it as another cell")
    #expect(names("s3.new.total>").count == library.agencies.count, "it is still being typed")
    #expect(Filter("s3.nwe>3").fault != nil)
    #expect(Filter("s3.new.total>3").fault == nil)
  }

  @Test("Words about reports must hold of one and the same")
  func together() {
    #expect(names("自然 2023 warning") == ["清溪县自然资源局"])
    #expect(names("自然 2022 警告").isEmpty)
    #expect(names("自然 2022 ok") == ["清溪县自然资源局"])
    let filter = Filter("自然 2022")
    let agency = library.agencies.first { $0.name == "清溪县自然资源局" }
    #expect(agency.map { library.places(of: $0, meantBy: filter).count } == 1)
  }

  @Test("Checks, severities, forms and levels are words")
  func words() {
    #expect(!names("R01").isEmpty)
    #expect(names("r01.natural").count <= names("R01").count)
    #expect(names("stat2014") == ["柏岭县林业局", "燕岭区枣花峪镇人民政府"])
    #expect(names("error").allSatisfy { names("错误").contains($0) })
    #expect(names("乡级").allSatisfy { $0.contains("镇") || $0.contains("街道") })
  }

  @Test("Agencies are sorted by what is asked, those alike by name")
  func order() {
    var arrangement = Arrangement()
    func first(_ order: Arrangement.Order) -> [String] {
      arrangement.order = order
      return library.groups(of: Filter(""), by: arrangement).flatMap(\.agencies)
        .map { library.agencies[$0].name }
    }
    #expect(first(.name) == library.agencies.map(\.name))
    #expect(first(.figure)[0] == "柏岭县人民政府")
    let counts = library.agencies.map { agency in
      agency.places.reduce(0) { $0 + library.count(.error, of: $1) }
    }
    let worst = library.agencies[counts.firstIndex(of: counts.max() ?? 0) ?? 0].name
    #expect(first(.findings)[0] == worst)
  }

  @Test("Groups are the folders of the reports")
  func groups() {
    var arrangement = Arrangement()
    arrangement.grouping = .folder
    let groups = library.groups(of: Filter("街道"), by: arrangement)
    #expect(groups.map(\.title) == ["Samples/云台区/街道/"])
  }

  @Test("A chart has a bar for each year, and letters where blocks are wide")
  func sparkline() {
    let figures = [Number(1), nil, Number(8), Number(0), Number(4)]
    #expect(Sparkline.text(of: figures, .narrow) == "▁.█_▄")
    #expect(Sparkline.text(of: figures, .wide) == "1.804")
    #expect(Sparkline.text(of: [Number(0)], .narrow) == "_")
  }
}
