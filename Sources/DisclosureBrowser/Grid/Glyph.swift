internal import CTerminal

/// What a terminal may be shown of a scalar that came from outside.
///
/// Nothing that could move the cursor, switch a mode or turn the direction of writing gets
/// through as itself; what has no look of its own is left out, because terminals disagree on it.
enum Glyph {
  /// A glyph of one or two columns.
  case cell(Unicode.Scalar, width: Int)
  /// A mark that joins the glyph before it.
  case mark(Unicode.Scalar)
  /// Narrow letters that stand for something that may not be sent.
  case substitute(String)
  /// Nothing at all.
  case hidden

  /// How the scalar is shown where ambiguous glyphs have that width.
  init(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F {
      self = .cell(scalar, width: 1)
    } else if value >= 0x4E00 && value <= 0x9FFF {
      self = .cell(scalar, width: 2)
    } else {
      self = Glyph.uncommon(scalar, ambiguous)
    }
  }

  private static func uncommon(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> Glyph {
    switch scalar.value {
    case 0x09:
      return .cell(" ", width: 1)
    case 0..<0x20, 0x7F:
      return .substitute("^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40))))
    case 0x80..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      return .substitute("<\(String(scalar.value, radix: 16, uppercase: true))>")
    case 0x1F1E6...0x1F1FF:
      // Half a flag: terminals draw a pair of them in two columns or in four.
      return .substitute(String(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41))))
    case 0x1F3FB...0x1F3FF:
      // A complexion: terminals draw it apart or merge it with the face.
      return .hidden
    default:
      break
    }
    // Not a character by its very definition.
    if scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value) {
      return .substitute("?")
    }
    let width = Int(ct_width(scalar.value, ambiguous.columns))
    if width > 0 { return .cell(scalar, width: width) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .hidden }
    return properties.generalCategory == .format ? .hidden : .mark(scalar)
  }

  /// The columns it takes.
  var width: Int {
    switch self {
    case .cell(_, let width): width
    case .substitute(let letters): letters.utf8.count
    case .mark, .hidden: 0
    }
  }
}

extension StringProtocol {
  /// The line as a terminal may be sent it without a Grid: nothing in it steers the terminal.
  package var visible: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch Glyph(scalar, .narrow) {
      case .cell(let scalar, _), .mark(let scalar): shown.append(scalar)
      case .substitute(let letters): shown.append(contentsOf: letters.unicodeScalars)
      case .hidden: continue
      }
    }
    return String(shown)
  }
}
