extension Grid {
  /// Writes a line of text from a place on, inside the clip, and returns the columns it takes up to
  /// the right edge of the clip.
  ///
  /// A glyph that the clip cuts in two becomes spaces. For scrolled text, `x` is left of the clip
  /// by the columns scrolled away.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, style: Style = .plain, in clip: Rect? = nil
  ) -> Int {
    let area = (clip ?? bounds).intersection(bounds)
    // Where nothing can be shown the text is measured all the same.
    let edge = clip?.maxX ?? width
    let shows = y >= area.y && y < area.maxY && !area.isEmpty
    var column = x
    var last: Int?
    scalars: for scalar in text.unicodeScalars {
      switch Glyph(scalar, ambiguous) {
      case .cell(let scalar, let width):
        guard column < edge else { break scalars }
        last = nil
        if shows, column >= area.x, column + width <= area.maxX {
          last = write(scalar.value, width, style, x: column, y: y)
        } else if shows {
          for cut in max(column, area.x)..<max(column, area.x, min(column + width, area.maxX)) {
            write(0x20, 1, style, x: cut, y: y)
          }
        }
        column += width
      case .mark(let mark):
        if let last { join(mark, toCellAt: last) }
      case .substitute(let letters):
        last = nil
        for letter in letters.unicodeScalars {
          guard column < edge else { break scalars }
          if shows, column >= area.x, column < area.maxX {
            write(letter.value, 1, style, x: column, y: y)
          }
          column += 1
        }
      case .hidden:
        continue
      }
    }
    return min(column, edge) - min(x, edge)
  }

  /// Fills a part of the screen with one narrow glyph, blank unless said otherwise; a glyph that is
  /// not narrow fills as blank.
  package mutating func fill(_ area: Rect, with glyph: Unicode.Scalar = " ", style: Style = .plain)
  {
    var code: UInt32 = 0x20
    if case .cell(let scalar, 1) = Glyph(glyph, ambiguous) { code = scalar.value }
    let inside = area.intersection(bounds)
    for row in inside.y..<inside.maxY {
      for column in inside.x..<inside.maxX { write(code, 1, style, x: column, y: row) }
    }
  }

  /// Gives every glyph that begins inside the area another style, and leaves the text as it is.
  package mutating func restyle(_ area: Rect, _ change: (Style) -> Style) {
    let inside = area.intersection(bounds)
    for row in inside.y..<inside.maxY {
      for column in inside.x..<inside.maxX {
        let index = row * width + column
        guard cells[index].width > 0 else { continue }
        let style = change(cells[index].style)
        cells[index].style = style
        if cells[index].width == 2 { cells[index + 1].style = style }
      }
    }
  }

  /// Puts a glyph that fits, blanks the halves it orphans, and returns its cell.
  @discardableResult
  private mutating func write(_ code: UInt32, _ span: Int, _ style: Style, x: Int, y: Int) -> Int {
    let index = y * width + x
    if cells[index].width == 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    let end = index + span - 1
    if cells[end].width == 2 { cells[end + 1] = .blank(cells[end + 1].style) }
    cells[index] = Cell(code: code, style: style, width: UInt8(span))
    if span == 2 { cells[end] = Cell(code: 0x20, style: style, width: 0) }
    return index
  }

  private mutating func join(_ mark: Unicode.Scalar, toCellAt index: Int) {
    let code = cells[index].code
    if code & Grid.clusterBit != 0 {
      let cluster = Int(code & ~Grid.clusterBit)
      if clusters[cluster].count <= Grid.markLimit { clusters[cluster].append(mark) }
    } else if let base = Unicode.Scalar(code) {
      cells[index].code = UInt32(clusters.count) | Grid.clusterBit
      clusters.append([base, mark])
    }
  }
}
