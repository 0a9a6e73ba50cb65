internal import CTerminal

/// The terminal while it shows full screens; there is one per process.
///
/// It is given back as it was found on `close`, on exit, in a crash and while stopped.
package final class Terminal {
  /// Why no full screen could be had.
  package enum Failure: Error, Hashable {
    /// There is no controlling terminal.
    case noTerminal
    /// The terminal's description is not installed, nor that of any stand-in.
    case unknownTerminal
    /// The terminal cannot place its cursor.
    case noCursorControl
    /// The system has no locale that writes UTF-8.
    case noUnicode
    /// The terminal is open already.
    case alreadyOpen
  }

  /// Makes `read` return `.wake`; may be called on any thread and at any time, even after `close`.
  package struct Waker: Sendable {
    /// Announces news. Calls that were not yet answered count as one.
    package func callAsFunction() { ct_wake() }
  }

  private let palette: Palette

  /// Takes the terminal. Colours are left out where NO_COLOR is set, whatever the theme.
  package init(_ theme: Theme = .standard) throws(Failure) {
    let opened = Self.open(theme)
    switch opened.failure {
    case CT_OPENED: break
    case CT_NO_TERMINAL: throw .noTerminal
    case CT_NO_ENTRY: throw .unknownTerminal
    case CT_NO_CURSOR: throw .noCursorControl
    case CT_NO_UTF8: throw .noUnicode
    default: throw .alreadyOpen
    }
    palette = opened.palette
  }

  deinit { ct_close() }

  /// Gives the terminal back; what follows is printed where the user was before.
  package func close() { ct_close() }

  /// The columns and rows there are now.
  package var size: (width: Int, height: Int) {
    var width: Int32 = 0
    var height: Int32 = 0
    ct_size(&width, &height)
    return (Int(width), Int(height))
  }

  /// For workers to announce their results.
  package var waker: Waker { Waker() }

  /// How the terminal draws ambiguous glyphs, asked of the terminal itself; nil if it does not
  /// answer in time. What the user types meanwhile is kept.
  package func probeAmbiguousWidth(milliseconds: Int = 150) -> AmbiguousWidth? {
    AmbiguousWidth(rawValue: Int(ct_probe_ambiguous(Int32(milliseconds))))
  }

  /// Whether wheel and clicks come as keys; while they do not, the mouse selects text as ever.
  package func setMouse(_ isOn: Bool) { ct_set_mouse(isOn) }

  /// Stops the program and its job, as Ctrl-Z does; returns when it is continued. The screen must
  /// then be drawn anew, at the size of that moment.
  package func suspend() { ct_suspend() }

  /// Makes the next `draw` paint every cell, whatever the terminal is believed to show.
  package func redraw() { ct_redraw() }

  /// Shows a screen. What exceeds the size of the terminal is not shown.
  package func draw(_ grid: Grid) {
    if grid.ambiguous.columns != ct_ambiguous() {
      ct_set_ambiguous(grid.ambiguous.columns)
      ct_redraw()
    }
    let (width, height) = size
    ct_erase()
    for y in 0..<min(height, grid.height) {
      for run in grid.runs(inRow: y) where !run.isBlank {
        // A screen composed for a wider terminal: its size has just changed, and the next fits.
        guard run.x + run.columns <= width else { break }
        let look = palette.look(of: run.style)
        ct_put(
          Int32(y), Int32(run.x), run.scalars, Int32(run.scalars.count), look.attributes,
          look.pair)
      }
    }
    if let cursor = grid.cursor, Rect(x: 0, y: 0, width: width, height: height).contains(cursor) {
      ct_refresh(Int32(cursor.y), Int32(cursor.x))
    } else {
      ct_refresh(-1, -1)
    }
  }
}

extension Rect {
  fileprivate func contains(_ place: (x: Int, y: Int)) -> Bool {
    contains(x: place.x, y: place.y)
  }
}
