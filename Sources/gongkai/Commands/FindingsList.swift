internal import Disclosure
internal import DisclosureIndex

/// The findings of a collection that are asked for, as every format writes them.
struct FindingsList {
  /// The reports.
  let collection: ReportCollection
  /// The examination of each; `nil` for a file that could not be read.
  let examinations: [Examination?]
  /// Whether a finding is asked for.
  let selects: (Finding) -> Bool

  /// A finding with the report that it is of, and that report's place in the collection.
  struct Item {
    let finding: Finding
    let report: Report
    let place: Int
  }

  /// The findings in the order of the files and of the catalogue.
  var items: some Sequence<Item> {
    examinations.enumerated().lazy.flatMap { place, examination -> [Item] in
      guard let examination else { return [] }
      return examination.findings.filter(selects).map {
        Item(finding: $0, report: examination.report, place: place)
      }
    }
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
