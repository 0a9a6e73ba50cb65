/// One annual report on open government information, as read from one document.
///
/// What the reader could not take as printed stands in ``remarks``; what is wrong in the report
/// itself is for the checks to say.
public struct Report: Sendable {
  /// The statutory form its tables follow.
  public var form: Form
  /// The agency that made the report; `nil` where the text names none.
  public var agency: Found<Agency>?
  /// The year it reports on.
  public var year: Found<Int>?
  /// The period its figures cover, as stated.
  public var period: Found<Period>?
  /// The day, or the month, it was published or signed.
  public var published: Found<CalendarDate>?
  /// The number of the document, 文号.
  public var documentNumber: Found<String>?
  /// The number under which the page is filed, 索引号.
  public var indexNumber: Found<String>?
  /// The line that is its title; `nil` where the text begins without one.
  public var title: Found<String>?
  /// What stands before the first section: title, metadata, opening sentences.
  public var front: [Passage]
  /// Its sections in order: six in a prescribed form, those of the text in an older one.
  public var sections: [Section]
  /// One reading for every cell of ``Form/cells``, in that order.
  public var cells: [CellReading]
  /// The figures its prose states.
  public var statements: [Statement]
  /// What the reader had to make up its mind about.
  public var remarks: [Remark]
  /// What its copy had that no report should.
  public var hygiene: Document.Hygiene
  /// The sums that its tables print beyond those of the form.
  public var printedSums: [PrintedSum] = []

  /// The reading of a cell by its name; absent if the form has no such cell.
  public subscript(cell: String) -> CellReading {
    form.index(of: cell).map { cells[$0] } ?? .absent
  }

  /// The numbers of the prescribed sections, from the first to the last passage: `1: 总体情况`.
  public func section(_ number: Int) -> Section? {
    sections.first { $0.number == number }
  }
}

/// A value and where in the source it was found.
public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let position: Position
  /// What kind of place that is.
  public let evidence: Evidence

  /// A value found at a place.
  public init(_ value: Value, at position: Position, in evidence: Evidence) {
    self.value = value
    self.position = position
    self.evidence = evidence
  }
}

/// The kind of place a fact about a report was found in, the most reliable first.
public enum Evidence: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// The title, on one line or two.
  case title
  /// The sentence that publishes the report: 现公布《…》, 本报告由…编制.
  case announcement
  /// The sentence that states the period of the figures.
  case period
  /// The sentence that says whom to ask.
  case contact
  /// The first sentences of section one.
  case overview
  /// The signature at the end, or the date under it.
  case signature
  /// The head of an annexed table: 填报单位.
  case annex
  /// Labelled metadata of the page: 发布机构, 发布日期.
  case metadata

  /// The more reliable evidence comes first.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A paragraph of prose and where it stands.
public struct Passage: Hashable, Sendable {
  /// The text, in Simplified script and without glosses.
  public let text: String
  /// Where it begins in the source.
  public let position: Position

  /// A paragraph that begins at `position`.
  public init(_ text: String, at position: Position) {
    self.text = text
    self.position = position
  }
}

/// One section of a report.
public struct Section: Hashable, Sendable {
  /// Its number in the form, 1 to 6; 0 where the form prescribes no sections.
  public var number: Int
  /// Its heading as printed, or the form's own where it is missing.
  public var title: String
  /// Where the heading stands; `nil` where it is missing.
  public var heading: Position?
  /// Its paragraphs.
  public var passages: [Passage]
  /// Its tables, as places in ``Form/tables``.
  public var tables: [Int]

  /// A section without content.
  public init(number: Int, title: String, heading: Position? = nil) {
    self.number = number
    self.title = title
    self.heading = heading
    passages = []
    tables = []
  }
}
