internal import CTerminal

/// The looks of a theme as a terminal of some depth shows them.
struct Palette {
  /// The attributes and the pair of colours as the C target takes them.
  struct Look: Hashable {
    /// The sum of its attributes.
    var attributes: Int32 = 0
    /// The number of its pair in ``pairs``, from 1; 0 for the terminal's own colours.
    var pair: Int32 = 0
  }

  /// Two colours as the terminal numbers them, -1 for its own.
  struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// The pairs in use, the first of which has the number 1.
  let pairs: [Pair]
  private let looks: [Look]

  /// The palette of a theme, of which there are kinds for few colours and for none.
  init(_ theme: Theme, _ depth: Color.Depth) {
    let theme = theme.kind(for: depth)
    var pairs: [Pair] = []
    looks = Style.Role.allCases.map { role in
      let look = theme[role]
      let pair = Pair(
        foreground: Int32(look.foreground?.value(depth) ?? -1),
        background: Int32(look.background?.value(depth) ?? -1))
      let attributes = look.attributes.reduce(Int32(0)) { $0 | $1.bits }
      if pair.foreground < 0, pair.background < 0 { return Look(attributes: attributes) }
      if !pairs.contains(pair) { pairs.append(pair) }
      let number = (pairs.firstIndex(of: pair) ?? 0) + 1
      return Look(attributes: attributes, pair: Int32(number))
    }
    self.pairs = pairs
  }

  /// How a style looks; to reverse what is reversed already leaves it so, and underlines it.
  func look(of style: Style) -> Look {
    var look = looks[Int(style.role.rawValue)]
    let reverse = Int32(CT_REVERSE.rawValue)
    if style.flags.contains(.bold) { look.attributes |= Int32(CT_BOLD.rawValue) }
    if style.flags.contains(.underline) { look.attributes |= Int32(CT_UNDERLINE.rawValue) }
    if style.flags.contains(.reverse) {
      if look.attributes & reverse != 0 { look.attributes |= Int32(CT_UNDERLINE.rawValue) }
      look.attributes |= reverse
      // Dim letters on a dim ground cannot be read.
      look.attributes &= ~Int32(CT_DIM.rawValue)
    }
    return look
  }
}

extension Theme {
  /// The theme as it is meant for a terminal; one that a user has changed is as it is.
  fileprivate func kind(for depth: Color.Depth) -> Theme {
    switch depth {
    case .none where Theme.all.contains { $0.theme == self }: .plain
    case .eight, .sixteen: self == .standard ? .standardOfFew : self
    default: self
    }
  }
}

extension Theme.Attribute {
  /// The attribute as the C target takes it.
  fileprivate var bits: Int32 {
    switch self {
    case .bold: Int32(CT_BOLD.rawValue)
    case .dim: Int32(CT_DIM.rawValue)
    case .underline: Int32(CT_UNDERLINE.rawValue)
    case .reverse: Int32(CT_REVERSE.rawValue)
    }
  }
}
