/// The lines and tables of a page in the order in which they stand.
struct PageFlow {
  /// A line, or a table, and the node it begins with.
  struct Item {
    /// What it holds: one text for a line, rows of them for a table.
    var content: Content
    var node: Int
    /// Whether all of it is links that are no headings.
    var isLink = false
  }

  /// A line or a table.
  enum Content {
    case line([UInt8])
    case table([[[UInt8]]])
  }

  /// The page.
  let page: PageTree
  /// What stands on it.
  private(set) var items: [Item] = []
  /// The addresses of documents that it links to, each once.
  private(set) var addresses: [[UInt8]] = []

  private var line = LineText()
  private var lineNode = 0
  private var linkEnd = 0
  private var isLink = true

  /// What stands on a page.
  init(of page: PageTree) {
    self.page = page
    flow(0..<page.nodes.count)
  }

  /// Adds what stands in a stretch of nodes.
  mutating func flow(_ range: Range<Int>) {
    breakLine()
    var ends: [Int] = []
    var preformattedEnd = 0
    var i = range.lowerBound
    while i < range.upperBound {
      while let end = ends.last, end <= i {
        ends.removeLast()
        breakLine()
      }
      let node = page.nodes[i]
      guard !node.isHidden else {
        i = node.end
        continue
      }
      switch node.kind {
      case .text:
        if i < preformattedEnd { addLines(i) } else { add(page.text[node.text], of: i) }
      case .inline, .picture: break
      case .link:
        linkEnd = node.end
        add(address: page.text[node.text])
      case .lineBreak: breakLine()
      case .table:
        breakLine()
        PageTable(i, of: page).flow(into: &self)
        i = node.end
        continue
      case .preformatted:
        preformattedEnd = node.end
        fallthrough
      case .block, .heading, .caption, .head, .body, .foot, .row, .cell:
        breakLine()
        ends.append(node.end)
      }
      i += 1
    }
    breakLine()
  }

  /// Adds a line of its own.
  mutating func add(line text: [UInt8], at node: Int) {
    if !text.isEmpty { items.append(Item(content: .line(text), node: node)) }
  }

  /// Adds a table.
  mutating func add(table rows: [[[UInt8]]], at node: Int) {
    items.append(Item(content: .table(rows), node: node))
  }

  private mutating func add(_ text: ArraySlice<UInt8>, of node: Int) {
    let wasEmpty = line.isEmpty
    let before = line.bytes.count
    line.append(text)
    guard line.bytes.count > before else { return }
    if wasEmpty { (lineNode, isLink) = (node, true) }
    isLink = isLink && node < linkEnd && !isInHeading(node)
  }

  private mutating func add(address: ArraySlice<UInt8>) {
    guard !address.isEmpty, addresses.count < Self.mostAddresses,
      !addresses.contains(where: address.elementsEqual)
    else { return }
    addresses.append(Array(address))
  }

  /// More links to documents are a list of them.
  private static let mostAddresses = 20

  private func isInHeading(_ node: Int) -> Bool {
    var node = node
    while node >= 0 {
      if page.nodes[node].kind == .heading { return true }
      node = page.nodes[node].parent
    }
    return false
  }

  private mutating func addLines(_ node: Int) {
    for piece in page.text[page.nodes[node].text].split(separator: ASCII.newline) {
      add(piece, of: node)
      breakLine()
    }
  }

  private mutating func breakLine() {
    guard !line.isEmpty else {
      line = LineText()
      return
    }
    let text = line.take()
    guard !text.trimmed(text.indices).isEmpty else { return }
    items.append(Item(content: .line(text), node: lineNode, isLink: isLink))
  }
}
