/// The lines that paper needs and the document does not have: numbers of pages, running heads and feet.
///
/// They stand outermost on their page. A number counts the pages, or is dressed as the number of one; a
/// head or foot stands at the same place on most pages.
struct RunningLines {
  private var lines: Set<Place> = []

  private struct Place: Hashable {
    let page: Int
    let line: Int
  }

  /// Whether a line is one of them.
  func contains(page: Int, line: Int) -> Bool { lines.contains(Place(page: page, line: line)) }

  /// The running lines among the lines of all pages.
  init(_ texts: [[TextLine]], on pages: [PlacedPage]) {
    for isFoot in [true, false] {
      // Two rounds: a number may stand below a foot.
      for _ in 0..<2 {
        let outer = pages.indices.compactMap { page in
          outermost(isFoot, in: texts[page], on: pages[page], page)
        }
        for number in numbers(among: outer, texts) + repeated(outer, texts) {
          lines.insert(number)
        }
      }
    }
  }

  /// The outermost line of a page that is not known yet, if it stands in the margin.
  private func outermost(
    _ isFoot: Bool, in text: [TextLine], on page: PlacedPage, _ index: Int
  ) -> Place? {
    let order = isFoot ? Array(text.indices.reversed()) : Array(text.indices)
    guard let line = order.first(where: { !contains(page: index, line: $0) }) else { return nil }
    let box = text[line].box
    let isInMargin =
      isFoot
      ? box.top > page.height * (1 - Self.margin) : box.bottom < page.height * Self.margin
    return isInMargin ? Place(page: index, line: line) : nil
  }

  private func numbers(among outer: [Place], _ texts: [[TextLine]]) -> [Place] {
    var found: [Place] = []
    var plain: [Int: [Place]] = [:]
    for place in outer {
      guard let number = PageNumber(texts[place.page][place.line].text) else { continue }
      if number.isDressed {
        found.append(place)
      } else {
        plain[number.value - place.page, default: []].append(place)
      }
    }
    for (offset, places) in plain where places.count >= 2 || offset == 1 { found += places }
    return found
  }

  private func repeated(_ outer: [Place], _ texts: [[TextLine]]) -> [Place] {
    guard outer.count >= 2 else { return [] }
    return outer.filter { place in
      let line = texts[place.page][place.line]
      let same = outer.filter { other in
        let second = texts[other.page][other.line]
        return abs(second.box.top - line.box.top) < Self.sameHeight
          && second.text.withoutDigits == line.text.withoutDigits
      }
      return !line.text.withoutDigits.isEmpty && same.count >= 2 && same.count * 2 > texts.count
    }
  }

  /// The part of a page that heads and feet stand in.
  private static let margin: Float = 0.12
  /// Heads differ by less from page to page, in points.
  private static let sameHeight: Float = 4
}

/// The number of a page: `3`, `- 3 -`, `第3页`, `第 3 页 共 9 页`, `3/9`.
private struct PageNumber {
  /// The number.
  let value: Int
  /// Whether more than the number stands there, so that it can be nothing else.
  let isDressed: Bool

  init?(_ text: [UInt8]) {
    var rest = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0.value != 0x20 }[...]
    let before = rest.takeSigns(upTo: 4)
    let digits = rest.prefix {
      (0x30...0x39).contains($0.value) || (0xFF10...0xFF19).contains($0.value)
    }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    value = digits.reduce(0) { sum, digit in
      sum * 10 + Int(digit.value >= 0xFF10 ? digit.value - 0xFF10 : digit.value - 0x30)
    }
    let after = rest.takeSigns(upTo: 4)
    let total = rest.prefix { (0x30...0x39).contains($0.value) }
    rest = rest[total.endIndex...]
    _ = rest.takeSigns(upTo: 2)
    guard rest.isEmpty, total.isEmpty || !after.isEmpty else { return nil }
    isDressed =
      !before.isEmpty && !after.isEmpty
      || !total.isEmpty && after.contains { "/／共页".contains($0) }
  }
}

extension Substring.UnicodeScalarView {
  /// Takes signs that stand round the number of a page off the front.
  fileprivate mutating func takeSigns(upTo count: Int) -> String {
    let signs = prefix { "-－—–─~·第页共/／Pp.，,、".unicodeScalars.contains($0) }.prefix(count)
    self = self[signs.endIndex...]
    return String(signs)
  }
}

extension [UInt8] {
  fileprivate var withoutDigits: [UInt8] {
    filter { !ASCII.digits.contains($0) && $0 != ASCII.space }
  }
}
