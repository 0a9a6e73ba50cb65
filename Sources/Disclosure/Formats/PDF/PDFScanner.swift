/// Reads the words and values of a PDF one by one.
struct PDFScanner {
  /// What stands next.
  enum Token {
    /// A value.
    case value(PDFValue)
    /// A word that is no value: an operator, or the frame of an object.
    case word(ArraySlice<UInt8>)
    /// The end of an array or a dictionary.
    case close
    /// Nothing.
    case end
  }

  private let bytes: ArraySlice<UInt8>
  /// Where the next character is.
  private(set) var place: Int

  /// Begins at a place.
  init(_ bytes: [UInt8], from place: Int) {
    self.bytes = bytes[...]
    self.place = place
  }

  /// Reads a content from its beginning.
  init(_ content: ArraySlice<UInt8>) {
    bytes = content
    place = content.startIndex
  }

  /// The next word or value; values nested too deep are passed over.
  mutating func next(depth: Int = 0) -> Token {
    skipBlanks()
    guard place < bytes.endIndex else { return .end }
    switch bytes[place] {
    case UInt8(ascii: "/"):
      place += 1
      return .value(.name(String(decoding: regular(), as: UTF8.self)))
    case UInt8(ascii: "("):
      skipString()
      return .value(.other)
    case UInt8(ascii: "<"):
      place += 1
      if place < bytes.endIndex, bytes[place] == UInt8(ascii: "<") {
        place += 1
        return .value(dictionary(depth))
      }
      place = (bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex - 1) + 1
      return .value(.other)
    case UInt8(ascii: "["):
      place += 1
      return .value(.array(values(depth)))
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "{"), UInt8(ascii: ")"):
      place += 1
      return .close
    case UInt8(ascii: ">"):
      place += bytes[place...].starts(with: ">>".utf8) ? 2 : 1
      return .close
    default: return word(depth)
    }
  }

  /// The next whole number, of any number of digits.
  mutating func nextInteger() -> Int? {
    skipBlanks()
    return Int(String(decoding: regular(), as: UTF8.self))
  }

  /// Goes on behind the content of a picture that stands between operators.
  mutating func skipPicture() {
    while place + 3 < bytes.endIndex {
      if bytes[place].isPDFBlank, bytes[place + 1] == UInt8(ascii: "E"),
        bytes[place + 2] == UInt8(ascii: "I"), bytes[place + 3].isPDFBlank
      {
        place += 3
        return
      }
      place += 1
    }
    place = bytes.endIndex
  }

  private mutating func word(_ depth: Int) -> Token {
    let word = regular()
    guard let first = word.first, first <= UInt8(ascii: "9"),
      let number = Float(String(decoding: word, as: UTF8.self)), number.isFinite
    else { return .word(word) }
    // `12 0 R` is a reference.
    if depth >= 0, let whole = Int(exactly: number), whole >= 0, word.count < 8 {
      var ahead = self
      if case .value(.number(0)) = ahead.next(depth: -1), ahead.next(depth: -1).isWord("R") {
        self = ahead
        return .value(.reference(whole))
      }
    }
    return .value(.number(number))
  }

  private mutating func values(_ depth: Int) -> [PDFValue] {
    var values: [PDFValue] = []
    guard depth < Self.deepest else {
      place = bytes.endIndex
      return []
    }
    while true {
      switch next(depth: depth + 1) {
      case .value(let value): values.append(value)
      case .word: values.append(.other)
      case .close, .end: return values
      }
    }
  }

  private mutating func dictionary(_ depth: Int) -> PDFValue {
    var names: [String: PDFValue] = [:]
    var rest = values(depth)[...]
    while let name = rest.popFirst()?.name, let value = rest.popFirst() { names[name] = value }
    return .dictionary(names)
  }

  private mutating func skipBlanks() {
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "%") {
        place = bytes[place...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.endIndex
      } else if bytes[place].isPDFBlank {
        place += 1
      } else {
        return
      }
    }
  }

  private mutating func skipString() {
    var depth = 0
    while place < bytes.endIndex {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { break }
    }
    place = Swift.min(place, bytes.endIndex)
  }

  /// The characters up to the next blank or sign.
  private mutating func regular() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.endIndex, !bytes[place].isPDFBlank, !Self.signs.contains(bytes[place]) {
      place += 1
    }
    if start == place { place = Swift.min(place + 1, bytes.endIndex) }
    return bytes[start..<place]
  }

  private static let signs = Array("()<>[]{}/%".utf8)
  private static let deepest = 32
}

extension UInt8 {
  /// Whether it parts words in a PDF.
  var isPDFBlank: Bool {
    self == 0 || self == 9 || self == 10 || self == 12 || self == 13 || self == 32
  }
}
