import DisclosureIndex

@testable import Disclosure

extension Report {
  /// A report of an agency and a year with every cell absent.
  static func made(_ agency: String?, _ year: Int?, form: Form = .gov2021) -> Report {
    let place = Position(line: 1)
    return Report(
      form: form, agency: agency.map { Found(Agency(name: $0), at: place, in: .title) },
      year: year.map { Found($0, at: place, in: .title) }, period: nil, published: nil,
      documentNumber: nil, title: nil, front: [], sections: [],
      cells: form.cells.map { _ in .absent }, statements: [], remarks: [],
      hygiene: Document.Hygiene())
  }
}

extension ReportFile {
  /// A file with a made report.
  static func made(_ path: String, _ agency: String?, _ year: Int?) -> ReportFile {
    ReportFile(source: SourceFile(path: path), result: .success(.made(agency, year)))
  }
}
