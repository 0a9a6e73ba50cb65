internal import CTerminal

extension Terminal {
  /// The next key or event; nil if none comes in time. Waits without end if no time is given.
  ///
  /// Keys come before news of workers, so that nobody waits behind them.
  package func read(milliseconds: Int? = nil) -> Key? {
    var event = ct_event()
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    while true {
      ct_read(&event, limit)
      if event.kind == Int32(CT_TIMEOUT.rawValue) { return nil }
      if let key = Key(event) { return key }
    }
  }
}

extension Key {
  fileprivate init?(_ event: ct_event) {
    switch ct_kind(UInt32(event.kind)) {
    case CT_SCALAR: self.init(scalar: event.scalar, Int(event.modifiers))
    case CT_NAMED:
      guard let name = Name(event.key) else { return nil }
      self = .named(name, Modifiers(rawValue: Int(event.modifiers)))
    case CT_MOUSE:
      let action: MouseEvent.Action =
        switch ct_key(UInt32(event.key)) {
        case CT_DRAG: .drag
        case CT_WHEEL_UP: .wheelUp
        case CT_WHEEL_DOWN: .wheelDown
        default: .press
        }
      let isDouble = event.key == Int32(CT_DOUBLE.rawValue)
      self = .mouse(MouseEvent(action, x: Int(event.x), y: Int(event.y), isDouble: isDouble))
    case CT_PASTE: self = .paste(Key.pastedText())
    case CT_RESIZE: self = .resize
    case CT_WAKE: self = .wake
    case CT_INTERRUPT: self = .interrupt
    default: self = .hangup
    }
  }

  private init?(scalar value: UInt32, _ modifiers: Int) {
    let isControl = value < 0x20
    guard let scalar = Unicode.Scalar(isControl ? value | 0x40 : value) else { return nil }
    if modifiers & Int(CT_ALT.rawValue) != 0 {
      // Alt and control together have no meaning here.
      guard !isControl else { return nil }
      self = .alt(scalar)
    } else if isControl {
      self = .ctrl(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    } else {
      self = .character(scalar)
    }
  }

  private static func pastedText() -> String {
    var count: Int32 = 0
    guard let scalars = ct_paste_text(&count) else { return "" }
    var text = String.UnicodeScalarView()
    for index in 0..<Int(count) {
      if let scalar = Unicode.Scalar(scalars[index]) { text.append(scalar) }
    }
    return String(text)
  }
}

extension Key.Name {
  fileprivate init?(_ key: Int32) {
    switch ct_key(UInt32(key)) {
    case CT_UP: self = .up
    case CT_DOWN: self = .down
    case CT_LEFT: self = .left
    case CT_RIGHT: self = .right
    case CT_PAGE_UP: self = .pageUp
    case CT_PAGE_DOWN: self = .pageDown
    case CT_HOME: self = .home
    case CT_END: self = .end
    case CT_ENTER: self = .enter
    case CT_ESCAPE: self = .escape
    case CT_TAB: self = .tab
    case CT_BACKTAB: self = .backtab
    case CT_BACKSPACE: self = .backspace
    case CT_DELETE: self = .delete
    case CT_INSERT: self = .insert
    default:
      guard key > Int32(CT_F0.rawValue) else { return nil }
      self = .f(Int(key) - Int(CT_F0.rawValue))
    }
  }
}
