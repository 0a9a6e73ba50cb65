/// One thing the user or the system did, as the browser takes it in.
package enum Key: Hashable, Sendable {
  /// A character as typed.
  case character(Unicode.Scalar)
  /// A letter, or one of `@ [ \ ] ^ _`, with the control key.
  case ctrl(Unicode.Scalar)
  /// A character with the alt key.
  case alt(Unicode.Scalar)
  /// A key with a name, and what was held down with it.
  case named(Name, Modifiers)
  /// A click or a turn of the wheel.
  case mouse(MouseEvent)
  /// The screen must be drawn anew, perhaps at another size.
  case resize
  /// Text that was pasted; nothing in it is a command.
  case paste(String)
  /// A worker in the background has news.
  case wake
  /// The program was asked to end.
  case interrupt
  /// The terminal is gone.
  case hangup

  /// A key that types no character.
  package enum Name: Hashable, Sendable {
    /// Cursor up.
    case up
    /// Cursor down.
    case down
    /// Cursor left.
    case left
    /// Cursor right.
    case right
    /// One page up.
    case pageUp
    /// One page down.
    case pageDown
    /// To the beginning.
    case home
    /// To the end.
    case end
    /// Enter or return.
    case enter
    /// Escape.
    case escape
    /// Tab.
    case tab
    /// Tab with shift.
    case backtab
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// Insert.
    case insert
    /// A function key by its number.
    case f(Int)
  }

  /// Keys held down with another.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// The modifiers as bits.
    package let rawValue: Int

    /// Modifiers from their bits.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The shift key.
    package static let shift = Modifiers(rawValue: 1)
    /// The alt key, or ESC before the key.
    package static let alt = Modifiers(rawValue: 2)
    /// The control key.
    package static let ctrl = Modifiers(rawValue: 4)
  }

  /// What the mouse did, and at which cell.
  package struct MouseEvent: Hashable, Sendable {
    /// What a mouse can do here.
    package enum Action: Hashable, Sendable {
      /// A press of the left button.
      case press
      /// A move with the left button held down.
      case drag
      /// A turn of the wheel away from the user.
      case wheelUp
      /// A turn of the wheel towards the user.
      case wheelDown
    }

    /// What it did.
    package var action: Action
    /// The column.
    package var x: Int
    /// The row.
    package var y: Int
    /// Whether a press followed another at the same cell at once.
    package var isDouble: Bool

    /// An event at a cell.
    package init(_ action: Action, x: Int, y: Int, isDouble: Bool = false) {
      self.action = action
      self.x = x
      self.y = y
      self.isDouble = isDouble
    }
  }
}

extension Key {
  /// Cursor up.
  package static let up = Key.named(.up, [])
  /// Cursor down.
  package static let down = Key.named(.down, [])
  /// Cursor left.
  package static let left = Key.named(.left, [])
  /// Cursor right.
  package static let right = Key.named(.right, [])
  /// One page up.
  package static let pageUp = Key.named(.pageUp, [])
  /// One page down.
  package static let pageDown = Key.named(.pageDown, [])
  /// To the beginning.
  package static let home = Key.named(.home, [])
  /// To the end.
  package static let end = Key.named(.end, [])
  /// Enter or return.
  package static let enter = Key.named(.enter, [])
  /// Escape.
  package static let escape = Key.named(.escape, [])
  /// Tab.
  package static let tab = Key.named(.tab, [])
  /// Tab with shift.
  package static let backtab = Key.named(.backtab, [])
  /// Backspace.
  package static let backspace = Key.named(.backspace, [])
  /// Delete.
  package static let delete = Key.named(.delete, [])
  /// Insert.
  package static let insert = Key.named(.insert, [])

  /// The function key of that number.
  package static func f(_ number: Int) -> Key { .named(.f(number), []) }
}
