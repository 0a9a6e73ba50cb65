internal import Disclosure
internal import DisclosureIndex

/// Which report stands on which side of a comparison: of each the year and the agency.
struct Sides: Hashable {
  /// One side.
  struct Side: Hashable {
    /// The year, and of several reports of it which one.
    let year: String
    /// The name under which the agency is listed.
    let agency: String
    /// The file.
    let path: String
    /// The year as a number.
    let number: Int?

    /// As much of the year and a name as there is room for: the year whole, of the name the end, which
    /// tells agencies of one place apart.
    func text(_ name: String, within columns: Int, _ ambiguous: AmbiguousWidth) -> String {
      let room = columns - year.displayWidth(ambiguous) - 1
      return (year + " " + name.end(within: max(0, room), ambiguous))
        .truncated(to: max(0, columns), ambiguous)
    }
  }

  /// The left side.
  let left: Side
  /// The right side.
  let right: Side

  /// The reports at two places.
  init(left: Int, right: Int, in library: Library) {
    func side(_ place: Int) -> Side {
      let file = library.file(place)
      let agency = library.agency(of: place).map { library.agencies[$0] }
      return Side(
        year: library.year(of: place, among: agency?.places ?? [place]),
        agency: agency?.name ?? file.agencyName, path: file.path,
        number: library.yearOfPlace[place])
    }
    self.left = side(left)
    self.right = side(right)
  }

  /// Whether both reports are of one agency.
  var isOneAgency: Bool { left.agency == right.agency }

  /// What tells the sides apart beside their years: the agency, and where one has issued both for one
  /// year the file.
  var names: [String] {
    let isReissue = isOneAgency && left.number == right.number
    return [left, right].map { isReissue ? $0.path : $0.agency }
  }

  /// Whether the one follows the other: how a figure grew can be said of them.
  var areYears: Bool { isOneAgency && left.number != right.number }

  /// Which side is the year before the other; nil if neither is, or where agencies differ.
  var earlier: Earlier? {
    guard isOneAgency, let a = left.number, let b = right.number else { return nil }
    return a + 1 == b ? .left : b + 1 == a ? .right : nil
  }

  /// A side that is the year before the other.
  enum Earlier: Hashable {
    case left
    case right
  }

  /// Both on one line, an agency that is on both sides once.
  func title(within columns: Int, _ ambiguous: AmbiguousWidth) -> String {
    if isOneAgency { return "\(left.year) | \(right.year)  \(left.agency)" }
    let room = max(0, columns - 3)
    let widths = [left, right].map { "\($0.year) \($0.agency)".displayWidth(ambiguous) }
    // What the shorter leaves goes to the longer.
    let first = max(room / 2, room - widths[1])
    let second = max(room - room / 2, room - widths[0])
    return left.text(left.agency, within: first, ambiguous) + " | "
      + right.text(right.agency, within: second, ambiguous)
  }
}
