internal import DisclosureBrowser
internal import Glibc

/// How wide text is laid out, and how wide glyphs count that are wide only in some terminals.
enum Page {
  /// Where nothing says how wide the page is.
  static let usualWidth = 100
  /// Unicode leaves these glyphs narrow; pipes have no terminal to ask.
  static let ambiguous = AmbiguousWidth.narrow

  /// The columns of the terminal, or the usual width where output goes elsewhere.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return usualWidth
    }
    return max(40, Int(size.ws_col))
  }
}

extension String {
  /// The columns the text takes.
  var columns: Int { displayWidth(Page.ambiguous) }

  /// The text in a field of at least that many columns.
  func field(_ columns: Int, _ alignment: Alignment = .left) -> String {
    padded(to: max(columns, self.columns), alignment, Page.ambiguous)
  }

  /// The text on the right of a field of at least that many columns.
  func rightField(_ columns: Int) -> String { field(columns, .right) }

  /// The text in lines of at most that many columns.
  func wrapped(to columns: Int) -> [String] {
    Wrap.strings(of: self, width: columns, Page.ambiguous)
  }
}
