/// The cells that rulings enclose: a grid of slots, with slots that no ruling parts taken for one cell.
struct RuledGrid {
  /// A cell, which may lie over several rows and columns.
  struct Cell {
    /// The rows it lies over.
    var rows: ClosedRange<Int>
    /// The columns it lies over.
    var columns: ClosedRange<Int>
    /// The box that it fills.
    var box: Box
    /// Whether a side of it on the rim of the table has no ruling.
    var isOpen: Bool
  }

  /// The cells by row, then column.
  private(set) var cells: [Cell] = []
  /// The left edges of the columns, and the right edge of the last.
  let columnEdges: [Float]
  /// The upper edges of the rows, and the lower edge of the last.
  let rowEdges: [Float]
  private var cellOfSlot: [Int] = []

  /// The box around the whole.
  var box: Box {
    Box(
      left: columnEdges[0], top: rowEdges[0], right: columnEdges[columnEdges.count - 1],
      bottom: rowEdges[rowEdges.count - 1])
  }

  /// The grids of a page, each of lines that hang together; the smallest first.
  static func grids(in rulings: Rulings) -> [RuledGrid] {
    rulings.components.compactMap { RuledGrid($0) }
      .sorted { $0.box.width * $0.box.height < $1.box.width * $1.box.height }
  }

  /// The grid of lines that hang together; `nil` unless they enclose two cells or more.
  init?(_ lines: Rulings) {
    guard lines.across.count >= 1, lines.down.count >= 2,
      lines.across.count + lines.down.count >= 5
    else { return nil }
    let down = Edges(lines.down, endsOf: lines.across)
    let across = Edges(lines.across, endsOf: lines.down)
    (columnEdges, rowEdges) = (down.places, across.places)
    guard columnEdges.count >= 2, rowEdges.count >= 2,
      columnEdges.count * rowEdges.count <= Self.mostSlots
    else { return nil }
    guard box.width >= Self.narrowest, box.height >= Self.lowest else { return nil }
    findCells(across: across, down: down)
    guard cells.count >= 2 else { return nil }
  }

  /// The place of the cell at a point; `nil` outside.
  func cell(x: Float, y: Float) -> Int? {
    guard box.contains(x: x, y: y),
      let column = columnEdges.lastIndex(where: { $0 <= x }),
      let row = rowEdges.lastIndex(where: { $0 <= y })
    else { return nil }
    let width = columnEdges.count - 1
    return cellOfSlot[min(row, rowEdges.count - 2) * width + min(column, width - 1)]
  }

  private mutating func findCells(across: Edges, down: Edges) {
    let width = columnEdges.count - 1
    let height = rowEdges.count - 1
    var slots = Groups(count: width * height)
    for row in 0..<height {
      for column in 0..<width {
        let slot = row * width + column
        if column + 1 < width,
          !down.isDrawn(column + 1, rowEdges[row]...rowEdges[row + 1])
        {
          slots.join(slot, slot + 1)
        }
        if row + 1 < height,
          !across.isDrawn(row + 1, columnEdges[column]...columnEdges[column + 1])
        {
          slots.join(slot, slot + width)
        }
      }
    }
    var cellOfRoot: [Int: Int] = [:]
    for slot in 0..<width * height {
      let (row, column) = (slot / width, slot % width)
      let root = slots.root(of: slot)
      let isOpen =
        column == 0 && !down.isClosed(0, rowEdges[row]...rowEdges[row + 1])
        || column == width - 1 && !down.isClosed(width, rowEdges[row]...rowEdges[row + 1])
        || row == 0 && !across.isClosed(0, columnEdges[column]...columnEdges[column + 1])
        || row == height - 1
          && !across.isClosed(height, columnEdges[column]...columnEdges[column + 1])
      let box = Box(
        left: columnEdges[column], top: rowEdges[row], right: columnEdges[column + 1],
        bottom: rowEdges[row + 1])
      if let cell = cellOfRoot[root] {
        cells[cell].rows =
          min(cells[cell].rows.lowerBound, row)...max(cells[cell].rows.upperBound, row)
        cells[cell].columns =
          min(cells[cell].columns.lowerBound, column)...max(cells[cell].columns.upperBound, column)
        cells[cell].box = cells[cell].box.union(box)
        cells[cell].isOpen = cells[cell].isOpen || isOpen
        cellOfSlot.append(cell)
      } else {
        cellOfRoot[root] = cells.count
        cellOfSlot.append(cells.count)
        cells.append(
          Cell(rows: row...row, columns: column...column, box: box, isOpen: isOpen))
      }
    }
  }

  /// A narrower grid, in points, is a character.
  private static let narrowest: Float = 60
  /// A lower grid, in points, is a frame of one line.
  private static let lowest: Float = 10
  /// A grid with more slots is a drawing.
  private static let mostSlots = 40_000
}

/// The edges of a grid along one axis: where lines lie, and where the lines that cross them end.
private struct Edges {
  /// The places, in order.
  private(set) var places: [Float] = []
  private var lines: [[Rulings.Line]] = []
  /// The edges that no line draws: those at which the crossing lines end.
  private var implied: Set<Int> = []

  init(_ lines: [Rulings.Line], endsOf crossing: [Rulings.Line]) {
    for line in lines.sorted(by: { $0.place < $1.place }) {
      if let last = places.last, line.place - last <= Self.tolerance {
        self.lines[places.count - 1].append(line)
      } else {
        places.append(line.place)
        self.lines.append([line])
      }
    }
    for place in places.indices {
      let weight = self.lines[place].reduce(0) { $0 + $1.length }
      places[place] = self.lines[place].reduce(0) { $0 + $1.place * $1.length } / weight
    }
    guard let first = places.first, let last = places.last else { return }
    // A page break cuts a table where no line closes it; the crossing lines show how far it goes.
    let starts = crossing.map(\.start).filter { first - $0 >= Self.overhang }
    if starts.count >= 2, let start = starts.min() {
      places.insert(start, at: 0)
      self.lines.insert([], at: 0)
      implied.insert(0)
    }
    let ends = crossing.map(\.end).filter { $0 - last >= Self.overhang }
    if ends.count >= 2, let end = ends.max() {
      implied.insert(places.count)
      places.append(end)
      self.lines.append([])
    }
  }

  /// Whether lines draw most of a stretch of an edge.
  func isDrawn(_ edge: Int, _ stretch: ClosedRange<Float>) -> Bool {
    let length = stretch.upperBound - stretch.lowerBound
    let drawn = lines[edge].reduce(Float(0)) { sum, line in
      sum + max(0, min(line.end, stretch.upperBound) - max(line.start, stretch.lowerBound))
    }
    return drawn >= length * Self.mostOf
  }

  /// Whether a stretch on the rim is drawn, or the whole edge is implied.
  func isClosed(_ edge: Int, _ stretch: ClosedRange<Float>) -> Bool {
    implied.contains(edge) || isDrawn(edge, stretch)
  }

  /// Lines so near are one edge, in points.
  private static let tolerance: Float = 2.5
  /// How far, in points, lines run on beyond the last edge where one is missing.
  private static let overhang: Float = 6
  /// The part of a stretch that lines cover if it is drawn.
  private static let mostOf: Float = 0.75
}

/// Things that are joined two by two into groups.
struct Groups {
  private var parents: [Int]

  /// So many things, each a group of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// The thing that stands for a thing's group.
  func root(of thing: Int) -> Int {
    var root = thing
    while parents[root] != root { root = parents[root] }
    return root
  }

  /// Makes the groups of two things one.
  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parents[max(a, b)] = min(a, b)
  }
}

extension Rulings {
  /// The lines in groups that hang together by touching.
  var components: [Rulings] {
    var groups = Groups(count: across.count + down.count)
    for (i, a) in across.enumerated() {
      for (j, b) in down.enumerated()
      where (a.start - Self.reach...a.end + Self.reach).contains(b.place)
        && (b.start - Self.reach...b.end + Self.reach).contains(a.place)
      {
        groups.join(i, across.count + j)
      }
    }
    var found: [Int: Rulings] = [:]
    for (i, line) in across.enumerated() {
      found[groups.root(of: i), default: Rulings()].across.append(line)
    }
    for (j, line) in down.enumerated() {
      found[groups.root(of: across.count + j), default: Rulings()].down.append(line)
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Lines that come so near, in points, touch.
  private static let reach: Float = 2.5
}
