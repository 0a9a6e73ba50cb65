internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection that are asked for, as every format writes them.
struct FindingsList {
  /// The reports.
  let collection: ReportCollection
  /// The examination of each; `nil` for a file that could not be read.
  let examinations: [Examination?]
  /// The years for which the roster is asked.
  let rosterYears: [RosterYear]
  /// How many findings were left out because they were known before.
  let known: Int
  /// How many were left out because the ledger settles them.
  let settled: Int
  /// Whether a finding is asked for.
  let selects: (Finding) -> Bool

  /// A finding with what it is of.
  struct Item {
    let finding: Finding
    let agency: String?
    let year: Int?
    let form: String?
    /// The file, and the number of the report in it.
    let file: SourceFile
    let part: Int
    /// The file of the report of the year before.
    let previous: String?
    /// What the ledger says of it.
    let verdict: Ledger.Entry?
  }

  /// The findings in the order of the files and of the catalogue, then those of the roster.
  var items: some Sequence<Item> {
    let ofReports = examinations.indices.lazy.flatMap { items(of: $0) }
    return [Array(ofReports), missing].lazy.joined()
  }

  /// The places of the reports, by agency and year.
  var order: [Int] { collection.agencies.flatMap(\.places) }

  /// The findings of the report at a place.
  func items(of place: Int) -> [Item] {
    guard let examination = examinations[place] else { return [] }
    let (file, report) = (collection.files[place], examination.report)
    let previous = collection.previous(of: place).map { collection.files[$0].path }
    return examination.findings.filter(selects).map { finding in
      Item(
        finding: finding, agency: report.agency?.value.name, year: report.year?.value,
        form: report.form.id, file: file.source, part: file.part, previous: previous,
        verdict: collection.verdict(on: finding, of: place))
    }
  }

  /// A finding for each agency of the roster that has no report.
  private var missing: [Item] {
    rosterYears.flatMap { year in
      year.missing.map { member in
        Item(
          finding: year.finding(for: member), agency: member.name, year: year.year, form: nil,
          file: SourceFile(path: year.roster), part: 1, previous: nil, verdict: nil)
      }
    }.filter { selects($0.finding) }
  }

  /// Writes what `text` makes of each finding on a line of its own, with commas between.
  func writeLines(to output: inout Output, _ text: (Item) -> String) {
    var isFirst = true
    for item in items {
      output.write(isFirst ? "\n" : ",\n")
      isFirst = false
      output.write(text(item))
    }
    output.write(isFirst ? "" : "\n")
  }
}
