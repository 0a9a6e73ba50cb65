/// The elements and texts of a page in reading order, as a browser makes them of any markup.
struct PageTree {
  /// What an element or a text is to a reader.
  enum Kind: UInt8 {
    /// A stretch of text.
    case text
    /// An element that styles.
    case inline
    /// A picture.
    case picture
    /// A line ends there.
    case lineBreak
    /// A block.
    case block
    /// A block that keeps its line ends.
    case preformatted
    /// A heading of the page.
    case heading
    /// A link.
    case link
    /// A table.
    case table
    /// The caption of a table.
    case caption
    /// Rows above all others.
    case head
    /// Rows.
    case body
    /// Rows below all others.
    case foot
    /// A row.
    case row
    /// A cell.
    case cell
  }

  /// An element or a text.
  struct Node {
    var kind: Kind
    /// Whether it is not shown.
    var isHidden = false
    /// The element around it; -1 for the whole page.
    var parent: Int
    /// The place behind the last node inside it.
    var end: Int
    /// The bytes of a text, or of the address that a link to a document has.
    var text = 0..<0
  }

  /// The nodes: an element stands before all that is in it.
  private(set) var nodes: [Node] = []
  /// The bytes of all texts.
  private(set) var text: [UInt8] = []

  /// The elements directly inside one.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var i = node + 1
    while i < nodes[node].end {
      children.append(i)
      i = nodes[i].end
    }
    return children
  }

  /// The innermost element around two nodes.
  func commonAncestor(of a: Int, _ b: Int) -> Int {
    var ancestor = a
    while ancestor > 0, !(ancestor...max(ancestor, nodes[ancestor].end - 1)).contains(b) {
      ancestor = nodes[ancestor].parent
    }
    return max(ancestor, 0)
  }

  /// Begins a node.
  mutating func begin(_ kind: Kind, isHidden: Bool = false, in parent: Int) -> Int {
    nodes.append(
      Node(kind: kind, isHidden: isHidden, parent: parent, end: nodes.count + 1))
    return nodes.count - 1
  }

  /// Ends a node with all that is in it.
  mutating func end(_ node: Int) { nodes[node].end = nodes.count }

  /// Gives a node its text.
  mutating func add(_ bytes: some Sequence<UInt8>, to node: Int) {
    let start = text.count
    text.append(contentsOf: bytes)
    nodes[node].text = start..<text.count
  }
}
