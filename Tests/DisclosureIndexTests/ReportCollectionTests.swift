import Disclosure
import DisclosureIndex
import Testing

@Suite("Report collection")
struct ReportCollectionTests {
  @Test("An agency is one under all usual ways to write its name, its reports by year")
  func agencies() {
    let collection = ReportCollection([
      .made("c", "西泉街办", 2022), .made("b", "西泉街道办事处", 2021), .made("d", "县林业局", 2022),
      .made("x/无名.txt", nil, 2022),
    ])
    #expect(collection.agencies.map(\.name) == ["[无名]", "县林业局", "西泉街道办事处"])
    #expect(collection.agencies.map(\.places) == [[3], [2], [1, 0]])
    #expect(collection.years == [2021, 2022])
  }

  @Test("The report before is the same agency's of the year before")
  func previous() {
    let collection = ReportCollection([
      .made("a", "甲局", 2022), .made("b", "甲局", 2021), .made("c", "乙局", 2021),
      .made("d", "甲局", 2019), .made("e", nil, 2022), .made("f", "甲局", nil),
    ])
    #expect((0..<6).map(collection.previous(of:)) == [1, nil, nil, nil, nil, nil])
    #expect(collection.examination(of: 0)?.previous?.year?.value == 2021)
  }

  @Test("A report is among those of its agency's years around, one for each, the nearest first")
  func series() {
    let collection = ReportCollection([
      .made("a", "甲局", 2022), .made("b", "甲局", 2019), .made("c", "甲局", 2023),
      .made("d", "甲局", 2023), .made("e", "乙局", 2021), .made("f", "甲局", 2008),
    ])
    let series = collection.examination(of: 0)?.siblings.series
    #expect(series?.compactMap(\.year?.value) == [2023, 2019])
  }

  @Test("Of two reports of one agency and year both stay, and the first path counts")
  func duplicates() {
    let files: [ReportFile] = [
      .made("b", "甲局", 2021), .made("a", "甲局", 2021), .made("c", "甲局", 2022),
    ]
    let forward = ReportCollection(files)
    let backward = ReportCollection(files.reversed())
    #expect(forward.files[forward.previous(of: 2) ?? 0].path == "a")
    #expect(backward.files[backward.previous(of: 0) ?? 0].path == "a")
    #expect(forward.duplicates(of: 0) == [1, 0])
    #expect(forward.duplicates(of: 2) == [2])
  }

  @Test("A file without a report is kept, and has no examination")
  func unreadable() {
    let error = ReadError(.notAReport, zh: "", en: "")
    let collection = ReportCollection([
      ReportFile(source: SourceFile(path: "a/b.txt"), result: .failure(error))
    ])
    #expect(collection.agencies.map(\.name) == ["[b]"])
    #expect(collection.examination(of: 0) == nil)
    #expect(collection.examinations().count == 1)
  }
}
