internal import CTerminal
internal import Glibc

extension Terminal {
  /// Takes the terminal with the colours that a theme wants, if they are wanted at all.
  ///
  /// Colours by their parts need an entry of terminfo that takes them; a terminal that says in COLORTERM
  /// that it shows them is taken at its word, if there is such an entry beside its own.
  static func open(_ theme: Theme?) -> (failure: ct_failure, palette: Palette) {
    let refused = variable("NO_COLOR") != nil
    let claims = ["truecolor", "24bit"].contains(variable("COLORTERM"))
    let theme = refused ? nil : theme
    let isDirect = claims && theme?.isByParts == true
    let failure = ct_failure(UInt32(ct_open(theme != nil, isDirect)))
    let palette = Palette(theme ?? .plain, Color.Depth(colors: Int(ct_colours())))
    for (index, pair) in palette.pairs.enumerated() {
      ct_pair(Int32(index + 1), pair.foreground, pair.background)
    }
    return (failure, palette)
  }

  /// A variable of the environment that is set to something.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Theme {
  /// Whether it has colours by their parts.
  fileprivate var isByParts: Bool {
    Style.Role.allCases.flatMap { [self[$0].foreground, self[$0].background] }.contains { color in
      if case .rgb? = color { true } else { false }
    }
  }
}
