package import Disclosure

/// What a report says before anything happens to it: the facts that its text, its tables and its
/// metadata are written from.
package struct Truth: Sendable {
  /// The form of its tables.
  package let form: Form
  /// Who made it.
  package let agency: GeneratedAgency
  /// The year it reports on.
  package let year: Int
  /// The figures of its cells in the order of ``Form/cells``; `nil` where the row is not printed.
  package let figures: [Number?]
  /// The month and the day of the year after, on which it was published.
  package let published: (month: Int, day: Int)

  /// The figures of its cells in the report of the year before; `nil` if there is none.
  let before: [Number?]?

  /// A true report in `form`: its figures keep every relation that the form prescribes.
  package init(_ form: Form, _ random: inout Random) {
    self.form = form
    let newest = min(form.years.upperBound, 2025)
    year = random.int(min(max(form.years.lowerBound, 2014), newest)...newest)
    agency = GeneratedAgency(&random)
    figures = Figures(of: form, by: agency, &random).values
    before = nil
    let late = (random.int(2...3), random.int(1...28))
    published = random.chance(80) || !agency.isGovernment ? (1, random.int(4...31)) : late
  }

  private init(
    _ form: Form, agency: GeneratedAgency, year: Int, figures: [Number?],
    published: (month: Int, day: Int), before: [Number?]?
  ) {
    self.form = form
    self.before = before
    self.agency = agency
    self.year = year
    self.figures = figures
    self.published = published
  }

  /// The same with another agency, another year, other figures or another day of publication.
  func with(
    agency: GeneratedAgency? = nil, year: Int? = nil, figures: [Number?]? = nil,
    published: (month: Int, day: Int)? = nil, before: [Number?]? = nil
  ) -> Truth {
    // A body that is no government has until January.
    let isLate = agency?.isGovernment == false && self.published.month > 1
    return Truth(
      form, agency: agency ?? self.agency, year: year ?? self.year,
      figures: figures ?? self.figures, published: published ?? (isLate ? (1, 20) : self.published),
      before: before ?? self.before)
  }

  /// The same with other counts in some cells, which need not keep the relations of the form.
  func remembering(_ counts: [String: Int]) -> Truth {
    var figures = figures
    for (cell, count) in counts {
      if let index = form.index(of: cell) { figures[index] = Number(count) }
    }
    return with(figures: figures)
  }

  /// The figure of a cell; `nil` if the report does not print it.
  package subscript(cell: String) -> Number? {
    form.index(of: cell).flatMap { figures[$0] }
  }

  /// A count by the name of its cell; zero if the report does not print it.
  func count(_ cell: String) -> Int { self[cell].map { Int($0.mantissa) } ?? 0 }
}
