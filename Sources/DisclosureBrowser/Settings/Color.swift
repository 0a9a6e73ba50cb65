/// A colour as a theme names it, and what of it a terminal can show.
package enum Color: Hashable, Sendable {
  /// One of the terminal's own: 0 to 7 black to white, 8 to 15 the same but bright, then the cube of 216
  /// and 24 greys.
  case indexed(UInt8)
  /// A colour by its parts.
  case rgb(UInt8, UInt8, UInt8)

  /// The names of the first sixteen, in order.
  package static let names = hues + hues.map { "bright-\($0)" }

  private static let hues = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The colour of a name or of `#rrggbb`; nil if the text is neither.
  package init?(_ text: String) {
    if let index = Self.names.firstIndex(of: text) {
      self = .indexed(UInt8(index))
      return
    }
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// How many colours a terminal has.
  package enum Depth: Int, Sendable {
    case none = 0
    case eight = 8
    case sixteen = 16
    case many = 256
    case all = 0x100_0000

    /// The depth of a terminal that says it has so many colours.
    package init(colors: Int) {
      self = [.all, .many, .sixteen, .eight].first { colors >= $0.rawValue } ?? .none
    }
  }

  /// What a terminal of that depth takes for the colour, or for the nearest it has; nil for its own.
  package func value(_ depth: Depth) -> Int? {
    if depth == .none { return nil }
    if case .indexed(let index) = self, index < 8 || depth != .all && index < depth.rawValue {
      return Int(index)
    }
    switch depth {
    case .all:
      // Below 8 stand the terminal's first colours.
      return max(8, parts.reduce(0) { $0 << 8 | Int($1) })
    case .many: return nearestOfCube
    default: return nearestOfFew(depth)
    }
  }

  /// Red, green and blue; of the first sixteen as xterm has them.
  private var parts: [UInt8] {
    switch self {
    case .rgb(let red, let green, let blue): return [red, green, blue]
    case .indexed(let index) where index >= 232:
      return Array(repeating: 8 + 10 * (index - 232), count: 3)
    case .indexed(let index) where index >= 16:
      let place = Int(index) - 16
      return [place / 36, place / 6 % 6, place % 6].map { Self.steps[$0] }
    case .indexed(let index):
      if index == 8 { return [127, 127, 127] }
      return [1, 2, 4].map { index & $0 == 0 ? 0 : index < 8 ? 205 : 255 }
    }
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The nearest of the cube and the greys.
  private var nearestOfCube: Int {
    let own = parts
    func distance(_ index: Int) -> Int {
      zip(Color.indexed(UInt8(index)).parts, own).reduce(0) { sum, pair in
        let difference = Int(pair.0) - Int(pair.1)
        return sum + difference * difference
      }
    }
    return (16...255).min { distance($0) < distance($1) } ?? 16
  }

  /// The one of eight or sixteen with the same hue. What has none is black, white, or, in between, the
  /// terminal's own, which can be read on any ground.
  private func nearestOfFew(_ depth: Depth) -> Int? {
    let own = parts.map(Int.init)
    let (least, most) = (own.min() ?? 0, own.max() ?? 0)
    guard most - least >= 48 else { return most < 32 ? 0 : least > 223 ? 7 : nil }
    let middle = (most + least) / 2
    let hue = zip([1, 2, 4], own).reduce(0) { $1.1 > middle ? $0 + $1.0 : $0 }
    return depth == .sixteen && own.reduce(0, +) > 400 ? hue + 8 : hue
  }
}
