internal import CTerminal

/// The looks of the roles on a terminal of eight colours or none, on whatever background: yellow
/// and blue, which vanish on one or the other, are not used, and no background is set.
struct Palette {
  /// The attributes and the colour as the C target takes them.
  struct Look: Hashable {
    /// The sum of its attributes.
    var attributes: Int32 = 0
    /// Its colour, 0 for the terminal's own.
    var color: Int32 = 0
  }

  private enum Color: Int32 {
    case own = 0
    case red = 2
    case green = 3
    case magenta = 6
    case cyan = 7
  }

  private let looks: [Look]
  private let hasColors: Bool

  /// The palette of a terminal with or without colours.
  init(hasColors: Bool) {
    self.hasColors = hasColors
    looks = Style.Role.allCases.map { role in
      let (attributes, color) = Palette.look(of: role, hasColors)
      return Look(
        attributes: attributes.reduce(0) { $0 | Int32($1.rawValue) },
        color: hasColors ? color.rawValue : 0)
    }
  }

  private static func look(
    of role: Style.Role, _ hasColors: Bool
  ) -> (attributes: [ct_attribute], color: Color) {
    switch role {
    case .plain: ([], .own)
    case .dim, .frame: ([CT_DIM], .own)
    case .heading: ([CT_BOLD], .cyan)
    case .label: ([], .cyan)
    case .selected, .status: ([CT_REVERSE], .own)
    case .error: ([CT_BOLD], .red)
    case .warning: ([CT_BOLD], .magenta)
    case .note: ([], .magenta)
    case .good: ([], .green)
    case .key: ([CT_BOLD], .own)
    case .match: ([CT_BOLD, CT_UNDERLINE], .own)
    case .link: ([CT_UNDERLINE], .cyan)
    case .edited: (hasColors ? [] : [CT_UNDERLINE], .green)
    case .changed: ([CT_BOLD], .green)
    }
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
