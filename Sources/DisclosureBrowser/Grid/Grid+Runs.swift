extension Grid {
  /// A stretch of one row in one style.
  struct Run: Hashable, Sendable {
    /// The column where it begins.
    var x: Int
    /// The columns it takes.
    var columns: Int
    /// How it looks.
    var style: Style
    /// Its scalars in order, marks after the glyph they join.
    var scalars: [UInt32]

    /// Whether it shows nothing on a blank screen.
    var isBlank: Bool { style == .plain && scalars.allSatisfy { $0 == 0x20 } }
  }

  /// The row as runs from left to right without a gap.
  func runs(inRow y: Int) -> [Run] {
    var runs: [Run] = []
    var run: Run?
    for x in 0..<width {
      let cell = cells[y * width + x]
      guard cell.width > 0 else { continue }
      if run == nil || run?.style != cell.style {
        if let run { runs.append(run) }
        run = Run(x: x, columns: 0, style: cell.style, scalars: [])
        run?.scalars.reserveCapacity(width - x)
      }
      run?.columns += Int(cell.width)
      if cell.code & Grid.clusterBit == 0 {
        run?.scalars.append(cell.code)
      } else {
        run?.scalars.append(contentsOf: scalars(cell).map(\.value))
      }
    }
    if let run { runs.append(run) }
    return runs
  }

  private static func text(_ scalars: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  private func lines(_ render: (Run) -> String) -> String {
    (0..<height).map { row in
      let line = runs(inRow: row).map(render).joined()
      return line.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    }.joined(separator: "\n")
  }

  /// The screen as text with its styles: every run that is not plain stands as `{style|text}`.
  package var styledDescription: String {
    lines { run in
      let text = Grid.text(run.scalars)
      return run.style == .plain ? text : "{\(run.style)|\(text)}"
    }
  }
}

extension Grid: CustomStringConvertible {
  /// The screen as text, one line per row, blanks at the ends of lines left out.
  package var description: String { lines { Grid.text($0.scalars) } }
}
