/// How a piece of the screen looks, named by what it means; only the terminal knows colours.
///
/// A role is decoration: whatever it says is also said by a sign or a word beside it.
package struct Style: Hashable, Sendable {
  /// What a piece of the screen is there for.
  package enum Role: UInt8, CaseIterable, Sendable {
    /// Text as any other.
    case plain
    /// Text of less weight.
    case dim
    /// A title.
    case heading
    /// The name of a row or a field.
    case label
    /// Rules and boxes.
    case frame
    /// Where the user is.
    case selected
    /// The line that tells the state of the program.
    case status
    /// What is wrong.
    case error
    /// What is probably wrong.
    case warning
    /// What is worth knowing.
    case note
    /// What is in order.
    case good
    /// The name of a key.
    case key
    /// What a search found.
    case match
    /// What leads elsewhere.
    case link
    /// What the user types.
    case edited
    /// What differs from its counterpart.
    case changed
  }

  /// Looks that are added to those of the role.
  package struct Flags: OptionSet, Hashable, Sendable {
    /// The flags as bits.
    package let rawValue: UInt8

    /// Flags from their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Stronger strokes.
    package static let bold = Flags(rawValue: 1)
    /// A line below.
    package static let underline = Flags(rawValue: 2)
    /// Foreground and background exchanged.
    package static let reverse = Flags(rawValue: 4)
  }

  /// What the piece is there for.
  package var role: Role
  /// What is added to the looks of the role.
  package var flags: Flags

  /// A style of a role, with flags if its looks alone do not do.
  package init(_ role: Role, _ flags: Flags = []) {
    self.role = role
    self.flags = flags
  }

  /// The same role with more flags.
  package func adding(_ more: Flags) -> Style { Style(role, flags.union(more)) }
}

extension Style {
  /// Text as any other.
  package static let plain = Style(.plain)
  /// Text of less weight than its surroundings.
  package static let dim = Style(.dim)
  /// The title of a screen, a section or a column.
  package static let heading = Style(.heading)
  /// The name of a row or a field.
  package static let label = Style(.label)
  /// Rules between parts of the screen.
  package static let frame = Style(.frame)
  /// Where the user is.
  package static let selected = Style(.selected)
  /// The line that tells the state of the program.
  package static let status = Style(.status)
  /// What is wrong.
  package static let error = Style(.error)
  /// What is probably wrong.
  package static let warning = Style(.warning)
  /// What is worth knowing.
  package static let note = Style(.note)
  /// What is in order.
  package static let good = Style(.good)
  /// The name of a key.
  package static let key = Style(.key)
  /// What a search found.
  package static let match = Style(.match)
  /// What leads to another place.
  package static let link = Style(.link)
  /// What the user is typing or has typed.
  package static let edited = Style(.edited)
  /// What differs from its counterpart.
  package static let changed = Style(.changed)
}

extension Style: CustomStringConvertible {
  /// The role, and a sign for each flag: `*` bold, `_` underline, `!` reverse.
  package var description: String {
    "\(role)"
      + (flags.contains(.bold) ? "*" : "")
      + (flags.contains(.underline) ? "_" : "")
      + (flags.contains(.reverse) ? "!" : "")
  }
}
