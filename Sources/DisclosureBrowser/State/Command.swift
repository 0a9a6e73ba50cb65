/// One thing that was done in the browser, as a line of a log that can be read and run again: the name
/// of an action with what was typed to it, a click, or a new size.
package enum Command: Hashable, Sendable {
  /// An action, with the text it asks for.
  case action(Action, String?)
  /// A click or a turn of the wheel.
  case mouse(Key.MouseEvent)
  /// Another size of the screen.
  case resize(width: Int, height: Int)
}

extension Command: CustomStringConvertible {
  /// The line from which `init(_:)` makes the same command.
  package var description: String {
    switch self {
    case .action(let action, let text):
      let name = action.entry?.name ?? ""
      return text.map { "\(name) \($0)" } ?? name
    case .mouse(let event): return "<\(event)>"
    case .resize(let width, let height): return "resize \(width) \(height)"
    }
  }

  /// The command of a line; nil if it names none.
  package init?(_ line: some StringProtocol) {
    let line = String(line)
    let name = String(line.prefix { $0 != " " })
    let rest = line.dropFirst(name.count + 1)
    if line.hasPrefix("<") {
      guard case .mouse(let event)? = Key(line) else { return nil }
      self = .mouse(event)
    } else if name == "resize" {
      let size = rest.split(separator: " ").compactMap { Int($0) }
      guard size.count == 2, size.allSatisfy({ (0...10_000).contains($0) }) else { return nil }
      self = .resize(width: size[0], height: size[1])
    } else {
      guard let entry = Action.all.first(where: { $0.name == name }) else { return nil }
      let takesText = entry.action.takesText
      guard takesText || rest.isEmpty else { return nil }
      self = .action(entry.action, takesText && line.contains(" ") ? String(rest) : nil)
    }
  }
}

extension Command {
  /// The commands of a log, in which empty lines and lines that begin with `#` say nothing.
  package static func script(_ text: String) throws(Fault) -> [Command] {
    var commands: [Command] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let command = Command(line) else { throw Fault(line: index + 1, text: String(line)) }
      commands.append(command)
    }
    return commands
  }

  /// A line that names no command.
  package struct Fault: Error {
    /// Its number, from 1.
    package let line: Int
    /// What stands there.
    package let text: String
  }
}
