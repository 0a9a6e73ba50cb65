internal import Disclosure

extension ReportCollection {
  /// The agencies with their reports, by name; files without a report are under their own names.
  package var agencies: [AgencyReports] { agencies(with: []) }

  /// The agencies with their reports, and those of these names that have none, by name.
  package func agencies(with names: Set<String>) -> [AgencyReports] {
    var groups = Dictionary(uniqueKeysWithValues: names.map { ($0, [Int]()) })
    for (place, file) in files.enumerated() where !isGone(place) {
      groups[name(of: file), default: []].append(place)
    }
    return groups.sorted { NaturalOrder.precedes($0.key, $1.key) }.map { name, places in
      let sorted = places.sorted { a, b in
        let (one, two) = (year(of: a), year(of: b))
        return one == two ? NaturalOrder.precedes(files[a].path, files[b].path) : one < two
      }
      return AgencyReports(name: name, places: sorted)
    }
  }

  /// The years that the reports are of, each once, in order.
  package var years: [Int] {
    Set(files.compactMap { $0.report?.year?.value }).sorted()
  }

  private func year(of place: Int) -> Int { files[place].report?.year?.value ?? 0 }

  /// The name under which a file is listed: that of its agency on the roster, or else in its report,
  /// or its own in brackets.
  package func name(of file: ReportFile) -> String {
    file.report?.agency.map { office.name(of: $0.value) } ?? file.agencyName
  }
}

/// An agency's reports in a collection.
package struct AgencyReports: Hashable, Sendable {
  /// The agency's name, the same for all usual ways to write it; a file's in brackets if there is
  /// none.
  package let name: String
  /// The places of its reports in the collection, by year and path; those without a year first.
  package let places: [Int]
}

extension ReportFile {
  /// The name under which the file is listed: its agency's, or its own in brackets.
  package var agencyName: String {
    report?.agency?.value.canonicalName ?? Self.name(of: source, part: part)
  }

  /// The name under which a report without an agency is listed: the file's in brackets.
  package static func name(of source: SourceFile, part: Int) -> String {
    part == 1 ? "[\(source.stem)]" : "[\(source.stem)#\(part)]"
  }
}
