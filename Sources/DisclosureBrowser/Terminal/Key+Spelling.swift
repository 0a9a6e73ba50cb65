// A key is spelt the same way in key tables, in help and in the key scripts of tests: a character
// as itself, other keys by name, with `C-`, `M-` and `S-` for control, alt and shift before it.
// The events that are no keys stand in angle brackets: `<resize>`, `<press 3,4>`.

extension Key: CustomStringConvertible {
  private static let names: [(Name, String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.pageUp, "PageUp"),
    (.pageDown, "PageDown"), (.home, "Home"), (.end, "End"), (.enter, "Enter"),
    (.escape, "Escape"), (.tab, "Tab"), (.backtab, "Backtab"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.insert, "Insert"),
  ]
  private static let events: [(Key, String)] = [
    (.resize, "resize"), (.wake, "wake"), (.interrupt, "interrupt"), (.hangup, "hangup"),
  ]

  private static func spelling(_ scalar: Unicode.Scalar) -> String {
    scalar == " " ? "Space" : String(scalar)
  }

  private static func spelling(_ name: Name) -> String {
    if case .f(let number) = name { return "F\(number)" }
    return names.first { $0.0 == name }?.1 ?? ""
  }

  /// The spelling from which `init(_:)` makes the same key.
  package var description: String {
    switch self {
    case .character(let scalar): Key.spelling(scalar)
    case .ctrl(let scalar): "C-" + Key.spelling(scalar)
    case .alt(let scalar): "M-" + Key.spelling(scalar)
    case .named(let name, let modifiers):
      (modifiers.contains(.ctrl) ? "C-" : "") + (modifiers.contains(.alt) ? "M-" : "")
        + (modifiers.contains(.shift) ? "S-" : "") + Key.spelling(name)
    case .mouse(let event): "<\(event)>"
    case .paste(let text): "<paste \(text)>"
    case .resize, .wake, .interrupt, .hangup:
      "<\(Key.events.first { $0.0 == self }?.1 ?? "")>"
    }
  }

  /// The key of that spelling, or nil if it spells none.
  package init?(_ spelling: String) {
    if spelling.unicodeScalars.count > 2, spelling.hasPrefix("<"), spelling.hasSuffix(">") {
      self.init(event: spelling.dropFirst().dropLast())
      return
    }
    var rest = Substring(spelling)
    var modifiers: Modifiers = []
    for (prefix, modifier) in [("C-", Modifiers.ctrl), ("M-", .alt), ("S-", .shift)]
    where rest.hasPrefix(prefix) && rest.utf8.count > 2 {
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    if let name = Key.name(rest) {
      self = .named(name, modifiers)
      return
    }
    let scalars = rest == "Space" ? Substring(" ").unicodeScalars : rest.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return nil }
    switch modifiers {
    case []: self = .character(scalar)
    case .ctrl where ("a"..."z").contains(scalar) || "@[\\]^_".unicodeScalars.contains(scalar):
      self = .ctrl(scalar)
    case .alt: self = .alt(scalar)
    default: return nil
    }
  }

  /// The keys of a script in which blanks stand between the spellings; nil if one spells no key.
  package static func script(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first else { return keys }
      // Events have blanks inside their brackets.
      let isEvent = first == "<" && rest.dropFirst().first?.isLetter == true
      let closing = isEvent ? rest.firstIndex(of: ">").map { rest.index(after: $0) } : nil
      let end = closing ?? rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
      guard let key = Key(String(rest[..<end])) else { return nil }
      keys.append(key)
      rest = rest[end...]
    }
  }

  private static func name(_ spelling: Substring) -> Name? {
    if let pair = names.first(where: { $0.1 == spelling }) { return pair.0 }
    guard spelling.utf8.count > 1, spelling.hasPrefix("F"), let number = Int(spelling.dropFirst()),
      (1...63).contains(number), spelling.utf8.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return .f(number)
  }

  private init?(event: Substring) {
    if let pair = Key.events.first(where: { $0.1 == event }) {
      self = pair.0
    } else if event.hasPrefix("paste ") {
      self = .paste(String(event.dropFirst(6)))
    } else if let mouse = MouseEvent(event) {
      self = .mouse(mouse)
    } else {
      return nil
    }
  }
}

extension Key.MouseEvent: CustomStringConvertible {
  private static let names: [(String, Action, isDouble: Bool)] = [
    ("press", .press, false), ("double", .press, true), ("drag", .drag, false),
    ("wheel-up", .wheelUp, false), ("wheel-down", .wheelDown, false),
  ]

  /// What happened, and at which column and row.
  package var description: String {
    let double = isDouble && action == .press
    let name = Self.names.first { $0.1 == action && $0.isDouble == double }
    return "\(name?.0 ?? "") \(x),\(y)"
  }

  /// The event of that description, or nil if it describes none.
  init?(_ spelling: Substring) {
    let words = spelling.split(separator: " ")
    guard words.count == 2, let name = Self.names.first(where: { $0.0 == words[0] }) else {
      return nil
    }
    let place = words[1].split(separator: ",").map { Int($0) }
    guard place.count == 2, let x = place[0], let y = place[1] else { return nil }
    self.init(name.1, x: x, y: y, isDouble: name.isDouble)
  }
}
