import CGumbo

/// The texts of all cells of a page that a browser shows, as a parser of HTML finds them.
struct HTMLCells {
  /// The texts in order; of cells that hold tables, those of the cells in these.
  private(set) var texts: [String] = []

  init(_ page: [UInt8]) {
    var options = kGumboDefaultOptions
    page.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, start, bytes.count) else { return }
      defer { gumbo_destroy_output(&options, output) }
      collect(output.pointee.root)
    }
  }

  private mutating func collect(_ node: UnsafeMutablePointer<GumboNode>) {
    guard node.pointee.type == GUMBO_NODE_ELEMENT else { return }
    let element = node.pointee.v.element
    guard !Self.isHidden(element) else { return }
    let isCell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH
    if isCell, !Self.children(of: element).contains(where: Self.holdsTable) {
      texts.append(Self.text(of: node))
    } else {
      for child in Self.children(of: element) { collect(child) }
    }
  }

  private static func children(of element: GumboElement) -> [UnsafeMutablePointer<GumboNode>] {
    (0..<Int(element.children.length)).compactMap {
      element.children.data[$0]?.assumingMemoryBound(to: GumboNode.self)
    }
  }

  private static func holdsTable(_ node: UnsafeMutablePointer<GumboNode>) -> Bool {
    guard node.pointee.type == GUMBO_NODE_ELEMENT else { return false }
    let element = node.pointee.v.element
    return element.tag == GUMBO_TAG_TABLE || children(of: element).contains(where: holdsTable)
  }

  private static func isHidden(_ element: GumboElement) -> Bool {
    (0..<Int(element.attributes.length)).contains { place in
      guard
        let attribute = element.attributes.data[place]?.assumingMemoryBound(to: GumboAttribute.self)
      else { return false }
      let name = String(cString: attribute.pointee.name)
      let value = String(cString: attribute.pointee.value).lowercased().filter { $0 != " " }
      return name == "hidden" || name == "style" && value.contains("display:none")
    }
  }

  private static func text(of node: UnsafeMutablePointer<GumboNode>) -> String {
    switch node.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE: String(cString: node.pointee.v.text.text)
    case GUMBO_NODE_ELEMENT: children(of: node.pointee.v.element).map(text).joined()
    default: ""
    }
  }
}
