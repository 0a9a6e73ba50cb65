internal import Disclosure
internal import Glibc

/// Colours for severities; decoration only, for the sign and the word say the same.
struct Paint {
  /// Whether colours are used: on a terminal that can, and never against `NO_COLOR`.
  let isOn: Bool

  /// Colours, if output goes to a terminal and nobody objects.
  init(isTerminal: Bool) {
    let refusal = getenv("NO_COLOR").map { $0[0] != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    isOn = isTerminal && !refusal && !isDumb
  }

  /// The text in the colour of a severity.
  func callAsFunction(_ text: String, _ severity: Severity) -> String {
    guard isOn else { return text }
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// The text in bold.
  func strong(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
