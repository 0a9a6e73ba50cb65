/// A value of a PDF, as far as drawings need it.
enum PDFValue {
  /// A number.
  case number(Float)
  /// A name, without its slash.
  case name(String)
  /// Values in order.
  case array([PDFValue])
  /// Values by their names.
  case dictionary([String: PDFValue])
  /// An object by its number.
  case reference(Int)
  /// A string or a word, which no drawing depends on.
  case other

  /// The number that it is.
  var number: Float? { if case .number(let number) = self { number } else { nil } }
  /// The name that it is.
  var name: String? { if case .name(let name) = self { name } else { nil } }
}

/// The objects of a PDF that `qpdf --qdf` has written out: unpacked, and told by a table at the end.
struct PDFObjects {
  private let bytes: [UInt8]
  private var places: [Int] = []

  /// The objects of a file; `nil` where it has no table of them.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let mark = bytes.suffix(64).startOf("startxref") else { return nil }
    var tail = PDFScanner(bytes, from: mark + 9)
    guard let start = tail.next().value?.number, let begin = Int(exactly: start),
      bytes.indices.contains(begin)
    else { return nil }
    var table = PDFScanner(bytes, from: begin)
    guard table.next().isWord("xref"), table.next().value?.number == 0,
      let count = table.next().value?.number.flatMap({ Int(exactly: $0) }), count < 1 << 20
    else { return nil }
    for _ in 0..<max(count, 0) {
      guard let place = table.nextInteger(), table.next().value != nil else { return nil }
      _ = table.next()
      places.append(place)
    }
    guard table.next().isWord("trailer"), case .value(.dictionary(let trailer)) = table.next()
    else { return nil }
    root = trailer
  }

  private let root: [String: PDFValue]

  /// What a value stands for.
  func resolved(_ value: PDFValue?) -> PDFValue? {
    var value = value
    for _ in 0..<8 {
      guard case .reference(let number) = value else { return value }
      value = scanner(of: number)?.value.value
    }
    return nil
  }

  /// The values of a dictionary; none where it is no dictionary.
  func dictionary(_ value: PDFValue?) -> [String: PDFValue] {
    if case .dictionary(let values) = resolved(value) { values } else { [:] }
  }

  /// The values of an array; none where it is no array.
  func array(_ value: PDFValue?) -> [PDFValue] {
    if case .array(let values) = resolved(value) { values } else { [] }
  }

  /// The numbers of an array.
  func numbers(_ value: PDFValue?) -> [Float] {
    array(value).compactMap { resolved($0)?.number }
  }

  /// A stream's dictionary and its content; `nil` if it is none, or is packed still.
  func stream(_ value: PDFValue?) -> (values: [String: PDFValue], content: ArraySlice<UInt8>)? {
    guard case .reference(let number) = value, let object = scanner(of: number),
      case .value(.dictionary(let values)) = object.value, values["Filter"] == nil
    else { return nil }
    var scanner = object.rest
    guard scanner.next().isWord("stream"),
      let length = resolved(values["Length"])?.number.flatMap({ Int(exactly: $0) })
    else { return nil }
    let start = scanner.place + 1
    guard length >= 0, start <= bytes.count, length <= bytes.count - start else { return nil }
    return (values, bytes[start..<start + length])
  }

  private func scanner(of number: Int) -> (value: PDFScanner.Token, rest: PDFScanner)? {
    guard number > 0, places.indices.contains(number), bytes.indices.contains(places[number]) else {
      return nil
    }
    var scanner = PDFScanner(bytes, from: places[number])
    guard scanner.next().value != nil, scanner.next().value != nil, scanner.next().isWord("obj")
    else { return nil }
    return (scanner.next(), scanner)
  }

  /// The pages in order, each with what it inherits; no more than `count`.
  func pages(upTo count: Int) -> [[String: PDFValue]] {
    var pages: [[String: PDFValue]] = []
    var visited = 0
    func visit(_ value: PDFValue?, under parent: [String: PDFValue], depth: Int) {
      visited += 1
      guard depth < 64, visited < 4 * count + 64, pages.count < count else { return }
      var node = dictionary(value)
      for name in ["MediaBox", "Resources", "Rotate"] where node[name] == nil {
        node[name] = parent[name]
      }
      let kids = array(node["Kids"])
      if kids.isEmpty {
        if resolved(node["Type"])?.name == "Page" { pages.append(node) }
      } else {
        for kid in kids { visit(kid, under: node, depth: depth + 1) }
      }
    }
    visit(dictionary(root["Root"])["Pages"], under: [:], depth: 0)
    return pages
  }
}

extension PDFScanner.Token {
  /// The value that it is.
  var value: PDFValue? { if case .value(let value) = self { value } else { nil } }

  /// Whether it is this word.
  func isWord(_ word: String) -> Bool {
    if case .word(let own) = self { own.elementsEqual(word.utf8) } else { false }
  }
}

extension ArraySlice<UInt8> {
  /// Where a word begins for the last time.
  fileprivate func startOf(_ word: String) -> Int? {
    let word = Array(word.utf8)
    return indices.dropLast(word.count - 1).last { self[$0...].starts(with: word) }
  }
}
