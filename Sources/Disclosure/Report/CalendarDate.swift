/// A day, or a month whose day is not printed.
public struct CalendarDate: Hashable, Sendable {
  /// The year, four digits.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month; `nil` where only the month is printed.
  public let day: Int?

  /// The date; `nil` if there is no such day.
  public init?(year: Int, month: Int, day: Int? = nil) {
    guard (1...12).contains(month), (1900...2999).contains(year) else { return nil }
    if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// How many days lie between two dates, whichever is the later; of a date without a day the nearest
  /// day counts.
  func days(to other: Self) -> Int {
    let (own, its) = (ordinals, other.ordinals)
    return max(0, its.lowerBound - own.upperBound, own.lowerBound - its.upperBound)
  }

  /// The days that it may be, numbered from 1 January of the year 1.
  private var ordinals: ClosedRange<Int> {
    let past = year - 1
    let before = past * 365 + past / 4 - past / 100 + past / 400
    let first = (1..<month).reduce(before) { $0 + Self.days(in: $1, of: year) }
    return day.map { first + $0...first + $0 } ?? first + 1...first + Self.days(in: month, of: year)
  }

  /// Whether the date surely lies after another: a month without a day, only where all of it does.
  public func isAfter(_ other: CalendarDate) -> Bool {
    (year, month, day ?? 0) > (other.year, other.month, other.day ?? 31)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2024-01-18`, or `2018-03` where the day is not printed.
  public var description: String {
    let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return "\(year)-\(two(month))" + (day.map { "-" + two($0) } ?? "")
  }
}

/// The stretch of time a report's figures cover, both ends included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: CalendarDate
  /// The last day.
  public let to: CalendarDate

  /// The period from one day to another.
  public init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }

  /// The calendar year that the period is exactly; `nil` if it is another stretch.
  public var wholeYear: Int? {
    guard from.year == to.year, from.month == 1, from.day == 1, to.month == 12, to.day == 31
    else { return nil }
    return from.year
  }
}
