/// What a page of a PDF draws besides characters: its lines are the rulings of tables.
///
/// Clipping is not followed: what is cut off was drawn where a table has its edge.
struct PageDrawing {
  /// The rulings, in points from the page's top left corner as it is turned for reading.
  private(set) var rulings = Rulings()
  /// The width and the height of the page as it is turned for reading.
  let size: (width: Float, height: Float)
  /// Whether a picture may hold lines, or there are more lines than a table has.
  private(set) var hasOpaqueParts = false
  /// Whether one picture takes up most of the page, as a scan does.
  private(set) var isPicture = false
  /// Whether there is text that shows, and text that does not, as recognition puts it over a scan.
  private(set) var hasText = (shown: false, hidden: false)

  private let objects: PDFObjects
  private var operators = 0

  /// How things are drawn at a place of a content.
  private struct State {
    var matrix: Matrix
    var stroke = true
    var fill = true
    var mode: Float = 0
  }

  /// Follows the content of a page.
  init?(_ page: [String: PDFValue], of objects: PDFObjects) {
    self.objects = objects
    let box = objects.numbers(page["MediaBox"])
    guard box.count == 4 else { return nil }
    let (left, right) = (min(box[0], box[2]), max(box[0], box[2]))
    let (bottom, top) = (min(box[1], box[3]), max(box[1], box[3]))
    let turn = objects.resolved(page["Rotate"])?.number ?? 0
    let matrix: Matrix
    switch turn.truncatingRemainder(dividingBy: 360) {
    case 90, -270: matrix = .init(0, 1, 1, 0, -bottom, -left)
    case 180, -180: matrix = .init(-1, 0, 0, 1, right, -bottom)
    case 270, -90: matrix = .init(0, -1, -1, 0, top, right)
    default: matrix = .init(1, 0, 0, -1, -left, top)
    }
    let isTurned = turn.truncatingRemainder(dividingBy: 180) != 0
    size = isTurned ? (top - bottom, right - left) : (right - left, top - bottom)
    var content: [UInt8] = []
    for part in [page["Contents"]].compactMap(\.self).flatMap(parts) {
      guard let stream = objects.stream(part) else { return nil }
      content += stream.content
      content.append(ASCII.newline)
    }
    draw(content[...], with: objects.dictionary(page["Resources"]), State(matrix: matrix), depth: 0)
    guard let joined = rulings.joined else {
      (rulings, hasOpaqueParts) = (Rulings(), true)
      return
    }
    rulings = joined
  }

  private func parts(of contents: PDFValue) -> [PDFValue] {
    if case .array(let parts) = objects.resolved(contents) { parts } else { [contents] }
  }

  private mutating func draw(
    _ content: ArraySlice<UInt8>, with resources: [String: PDFValue], _ start: State, depth: Int
  ) {
    var scanner = PDFScanner(content)
    var state = start
    var saved: [State] = []
    var operands: [PDFValue] = []
    var path = DrawnPath()
    while operators < Self.mostOperators {
      switch scanner.next() {
      case .end: return
      case .close: continue
      case .value(let value):
        if operands.count < 64 { operands.append(value) }
        continue
      case .word(let word):
        operators += 1
        let numbers = operands.compactMap(\.number)
        switch String(decoding: word, as: UTF8.self) {
        case "q": if saved.count < 256 { saved.append(state) }
        case "Q": state = saved.popLast() ?? state
        case "cm":
          if let matrix = Matrix(numbers) { state.matrix = matrix.followed(by: state.matrix) }
        case "m": path.move(numbers, state.matrix)
        case "l": path.line(numbers, state.matrix)
        case "c", "v", "y": path.curve()
        case "h": path.close()
        case "re": path.rectangle(numbers, state.matrix)
        case "S": paint(&path, strokes: state.stroke)
        case "s": paint(&path, closing: true, strokes: state.stroke)
        case "f", "F", "f*": paint(&path, fills: state.fill)
        case "B", "B*": paint(&path, strokes: state.stroke, fills: state.fill)
        case "b", "b*": paint(&path, closing: true, strokes: state.stroke, fills: state.fill)
        case "n": path = DrawnPath()
        case "G", "RG", "K", "SC", "SCN": state.stroke = Self.isInk(operands)
        case "g", "rg", "k", "sc", "scn": state.fill = Self.isInk(operands)
        case "CS": state.stroke = true
        case "cs": state.fill = true
        case "Tr": state.mode = numbers.first ?? 0
        case "Tj", "TJ", "'", "\"":
          if state.mode == 3 || state.mode == 7 {
            hasText.hidden = true
          } else {
            hasText.shown = true
          }
        case "ID":
          scanner.skipPicture()
          addPicture(state.matrix)
        case "Do": place(operands.last?.name, of: resources, state, depth: depth)
        default: break
        }
        operands.removeAll(keepingCapacity: true)
      }
    }
    hasOpaqueParts = true
  }

  private mutating func paint(
    _ path: inout DrawnPath, closing: Bool = false, strokes: Bool = false, fills: Bool = false
  ) {
    if closing { path.close() }
    for points in path.straightParts {
      if strokes { rulings.add(strokes: points) }
      if fills { rulings.add(shade: points) }
    }
    path = DrawnPath()
  }

  /// Draws what a name stands for: a picture, or a content of its own.
  private mutating func place(
    _ name: String?, of resources: [String: PDFValue], _ state: State, depth: Int
  ) {
    guard let name, let value = objects.dictionary(resources["XObject"])[name] else { return }
    guard let form = objects.stream(value),
      objects.resolved(form.values["Subtype"])?.name == "Form"
    else { return addPicture(state.matrix) }
    guard depth < Self.deepest else {
      hasOpaqueParts = true
      return
    }
    var state = state
    if let matrix = Matrix(objects.numbers(form.values["Matrix"])) {
      state.matrix = matrix.followed(by: state.matrix)
    }
    let own = form.values["Resources"].map(objects.dictionary) ?? resources
    draw(form.content, with: own, state, depth: depth + 1)
  }

  /// Takes in a picture: a thin one is a line, a large one may show lines.
  private mutating func addPicture(_ matrix: Matrix) {
    let corners: [(Float, Float)] = [(0, 0), (1, 0), (1, 1), (0, 1)]
    let points = corners.map { matrix.point($0.0, $0.1) }
    rulings.add(shade: points)
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let width = (xs.max() ?? 0) - (xs.min() ?? 0)
    let height = (ys.max() ?? 0) - (ys.min() ?? 0)
    if min(width, height) >= Self.largestMark { hasOpaqueParts = true }
    if width * height * 2 >= size.width * size.height { isPicture = true }
  }

  /// Whether a colour shows on white: its parts are grey, red green blue, or inks.
  private static func isInk(_ operands: [PDFValue]) -> Bool {
    let parts = operands.compactMap(\.number)
    if parts.isEmpty { return true }
    return parts.count == 4 ? parts.contains { $0 > 0.03 } : parts.contains { $0 < 0.97 }
  }

  private static let mostOperators = 500_000
  private static let deepest = 8
  /// A picture as wide and as high, in points, is no mark or stamp.
  private static let largestMark: Float = 180
}
