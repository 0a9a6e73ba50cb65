/// What a report says of itself: who made it, for which year, and when.
struct Metadata: Sendable {
  var title: Found<String>?
  var agency: Found<Agency>?
  var year: Found<Int>?
  var period: Found<Period>?
  var published: Found<CalendarDate>?
  var documentNumber: Found<String>?

  /// The facts that an outline's text gives, each from its most reliable place.
  init(of outline: Outline) {
  }
}
