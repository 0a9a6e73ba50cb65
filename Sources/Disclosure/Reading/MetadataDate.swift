/// Dates as reports write them, those with a lost 年 or 月 among them.
struct DateScanner {
  /// The text.
  let letters: Letters

  /// A date and the place behind it.
  struct Hit {
    var date: CalendarDate
    var range: Range<Int>
  }

  /// The first date from `start` on that begins before `limit`.
  func first(from start: Int = 0, before limit: Int = .max, year: Int? = nil) -> Hit? {
    var place = start
    while place < min(limit, letters.count) {
      let isInside = Letters.isDigit(letters[place - 1]) && place > start
      if !isInside, let hit = date(at: place, year: year) { return hit }
      place += 1
    }
    return nil
  }

  /// The date that begins at a place; `year` is that of a date whose own is left out.
  func date(at place: Int, year: Int? = nil) -> Hit? {
    if let (value, end) = NarrativeNumeral.chineseYear(in: letters, at: place) {
      return monthAndDay(of: value, at: end, from: place)
    }
    guard Letters.isDigit(letters[place]) else { return nil }
    let first = digits(at: place)
    switch letters[first.end] {
    case 0x5E74:
      // 202020年 is 2020年 with two digits too many.
      guard let value = self.year(first.digits.suffix(4)) else { return nil }
      return monthAndDay(of: value, at: first.end + 1, from: place)
    case 0x6708: return withoutYearSign(first, from: place, year: year)
    case 0x65E5, 0x53F7: return fused(first.digits, end: first.end + 1, from: place, year: year)
    case 0x2D, 0x2F, 0x2E, 0x20: return separated(first, from: place)
    default: return withWrongYearSign(first, from: place)
    }
  }
}

// MARK: - Ways to write a date

extension DateScanner {
  /// `1月15日`, `1月`, or `1231日` without 月, behind a year.
  private func monthAndDay(of year: Int, at place: Int, from start: Int) -> Hit? {
    let month = digits(at: place)
    guard !month.digits.isEmpty else { return nil }
    guard letters[month.end] == 0x6708 else {
      guard letters[month.end] == 0x65E5 else { return nil }
      return hit(year, split: month.digits, start..<month.end + 1)
    }
    let day = digits(at: month.end + 1)
    guard !day.digits.isEmpty else {
      return hit(year, number(month.digits), nil, start..<month.end + 1)
    }
    let end = Self.isDaySign(letters[day.end]) ? day.end + 1 : day.end
    return hit(year, number(month.digits), number(day.digits), start..<end)
  }

  /// `20201月1日`, whose 年 is lost, and `12月31日`, whose year is that of the date before.
  private func withoutYearSign(_ first: Run, from start: Int, year: Int?) -> Hit? {
    let day = digits(at: first.end + 1)
    let end = Self.isDaySign(letters[day.end]) ? day.end + 1 : day.end
    let dayOfMonth = number(day.digits)
    if first.digits.count > 4, let own = self.year(first.digits.prefix(4)) {
      return hit(own, number(first.digits.dropFirst(4)), dayOfMonth, start..<end)
    }
    guard let year, first.digits.count <= 2 else { return nil }
    return hit(year, number(first.digits), dayOfMonth, start..<end)
  }

  /// `202111日`, of which 年 and 月 are lost, and `1231日` behind another date.
  private func fused(_ digits: ArraySlice<UInt16>, end: Int, from start: Int, year: Int?) -> Hit? {
    if digits.count >= 6, let own = self.year(digits.prefix(4)) {
      return hit(own, split: digits.dropFirst(4), start..<end)
    }
    guard let year, (3...4).contains(digits.count) else { return nil }
    return hit(year, split: digits, start..<end)
  }

  /// `2023-01-12`, `2023/1/12`, `2023.1.12`, `2023 1 12日`.
  private func separated(_ first: Run, from start: Int) -> Hit? {
    guard first.digits.count == 4, let year = year(first.digits) else { return nil }
    let month = digits(at: first.end + 1)
    guard (1...2).contains(month.digits.count) else { return nil }
    guard letters[month.end] == letters[first.end] else {
      return letters[first.end] == 0x20
        ? nil : hit(year, number(month.digits), nil, start..<month.end)
    }
    // A time may follow the day: 2023-01-12 09:30.
    let day = digits(at: month.end + 1)
    guard (1...2).contains(day.digits.count) else { return nil }
    let end = letters[day.end] == 0x65E5 ? day.end + 1 : day.end
    return hit(year, number(month.digits), number(day.digits), start..<end)
  }

  /// `2020你那12月31日`: one or two wrong characters stand for 年.
  private func withWrongYearSign(_ first: Run, from start: Int) -> Hit? {
    guard first.digits.count == 4, let year = year(first.digits) else { return nil }
    for place in first.end + 1...first.end + 2 where Letters.isDigit(letters[place]) {
      let month = digits(at: place)
      return letters[month.end] == 0x6708 ? monthAndDay(of: year, at: place, from: start) : nil
    }
    return nil
  }
}

// MARK: - Digits

extension DateScanner {
  private struct Run {
    var digits: ArraySlice<UInt16>
    var end: Int
  }

  private func digits(at start: Int) -> Run {
    var end = start
    while Letters.isDigit(letters[end]), end - start < 10 { end += 1 }
    return Run(digits: letters.units[min(start, letters.count)..<min(end, letters.count)], end: end)
  }

  private func number(_ digits: ArraySlice<UInt16>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func year(_ digits: ArraySlice<UInt16>) -> Int? {
    number(digits).flatMap { (2000...2099).contains($0) ? $0 : nil }
  }

  /// Whether 日, 号, or 止 in place of it, stands there.
  private static func isDaySign(_ unit: UInt16) -> Bool { unit == 0x65E5 || unit == 0x53F7 }

  /// The date of a month and a day that run together; of two ways to part them the one with the
  /// shorter month counts.
  private func hit(_ year: Int, split digits: ArraySlice<UInt16>, _ range: Range<Int>) -> Hit? {
    for length in digits.count == 4 ? 2...2 : 1...2 {
      let (month, day) = (digits.prefix(length), digits.dropFirst(length))
      guard (1...2).contains(day.count), day.first != 0x30 || day.count == 2 else { continue }
      if let hit = hit(year, number(month), number(day), range) { return hit }
    }
    return nil
  }

  private func hit(_ year: Int, _ month: Int?, _ day: Int?, _ range: Range<Int>) -> Hit? {
    guard let month, let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return Hit(date: date, range: range)
  }
}
