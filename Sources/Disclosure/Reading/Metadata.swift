/// What a report says of itself: who made it, for which year, and when.
struct Metadata: Sendable {
  /// The title.
  var title: Found<String>?
  /// The agency that made the report.
  var agency: Found<Agency>?
  /// The year it reports on.
  var year: Found<Int>?
  /// The period its figures cover.
  var period: Found<Period>?
  /// When it was published or signed.
  var published: Found<CalendarDate>?
  /// Its document number, 文号.
  var documentNumber: Found<String>?
  /// The number under which the page is filed, 索引号.
  var indexNumber: Found<String>?
  /// Where sources name another agency or year than was taken.
  var disagreements: [Remark] = []

  /// The facts that an outline's text gives, each from its most reliable place.
  init(of outline: Outline) {
    self.init(front: outline.front, sections: outline.sections, looseRows: outline.looseRows)
  }

  /// The facts that a report's parts give: what stands before the sections, the sections, and the
  /// rows of tables that are not the form's, which may stand among the paragraphs as well.
  init(front: [Passage], sections: [Section], looseRows: [[Passage]]) {
    let sources = MetadataSources(front: front, sections: sections, rows: looseRows)
    let title = sources.title()
    let titleOfPage = sources.titleOfPage()
    self.title =
      title.map { Found($0.value.text, at: $0.position, in: .title) }
      ?? titleOfPage.map { Found($0.value.text, at: $0.position, in: .metadata) }
    period = sources.period()
    published = sources.published()
    documentNumber = sources.documentNumber()
    indexNumber = sources.indexNumber()
    let announcement = sources.announcement()
    let titleAgency = title.flatMap { title in
      title.value.agency.map { Found($0, at: title.position, in: .title) }
    }
    let agencyOfPage = titleOfPage.flatMap { title in
      title.value.agency.map { Found($0, at: title.position, in: .metadata) }
    }
    agency =
      titleAgency.map { sources.fullName(of: $0, announcement.agency) } ?? announcement.agency
      ?? sources.contact() ?? sources.subject() ?? sources.signature() ?? sources.annex()
      ?? agencyOfPage ?? sources.labelledAgency()
    let titleYear = title.flatMap { title in
      title.value.year.map { Found($0, at: title.position, in: .title) }
    }
    let periodYear = period.flatMap { period in
      period.value.from.year == period.value.to.year
        ? Found(period.value.to.year, at: period.position, in: .period) : nil
    }
    let publicationYear = published.map {
      Found($0.value.year - 1, at: $0.position, in: $0.evidence)
    }
    let yearOfPage = titleOfPage.flatMap { title in
      title.value.year.map { Found($0, at: title.position, in: .metadata) }
    }
    year =
      titleYear ?? periodYear ?? sources.yearOfFigures() ?? yearOfPage ?? sources.year()
      ?? announcement.year ?? publicationYear
    compare(titleAgency, announcement.agency, titleYear, periodYear)
    compare(sources.dates())
  }

  /// Notes where the date taken lies more than two months from another of the report or its page.
  private mutating func compare(_ dates: [Found<CalendarDate>]) {
    guard let published else { return }
    let others = dates.filter { published.value.days(to: $0.value) > Self.mostDays }
    guard
      let other = others.max(by: {
        published.value.days(to: $0.value) < published.value.days(to: $1.value)
      })
    else { return }
    disagreements.append(
      .sourcesDisagree(
        .date, taken: published.value.description, other: other.value.description,
        at: other.position))
  }

  /// Dates that lie no further apart, in days, are those of signing and publishing.
  private static let mostDays = 60

  /// Notes where the title and the sentence that publishes the report name two agencies, or the title
  /// and the period two years. What a page's labels name is often a superior's, and says nothing.
  private mutating func compare(
    _ agency: Found<Agency>?, _ other: Found<Agency>?, _ year: Found<Int>?,
    _ otherYear: Found<Int>?
  ) {
    if let agency, let other, !AgencyName.areAlike(agency.value, other.value) {
      disagreements.append(
        .sourcesDisagree(
          .agency, taken: agency.value.name, other: other.value.name, at: other.position))
    }
    if let year, let otherYear, year.value != otherYear.value {
      disagreements.append(
        .sourcesDisagree(
          .year, taken: String(year.value), other: String(otherYear.value), at: otherYear.position))
    }
  }
}
