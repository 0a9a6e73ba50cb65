internal import CGumbo
internal import Glibc

extension PageTree {
  /// Parses markup as browsers do.
  ///
  /// Gumbo takes its memory from blocks that are freed as a whole: its own way of freeing a tree goes
  /// as deep as the tree does.
  init(_ markup: LeanMarkup) {
    let memory = Blocks()
    var options = unsafe kGumboDefaultOptions
    options.max_errors = 0
    unsafe options.userdata = Unmanaged.passUnretained(memory).toOpaque()
    unsafe options.allocator = { blocks, size in
      guard let blocks = unsafe blocks else { return nil }
      return unsafe Unmanaged<Blocks>.fromOpaque(blocks).takeUnretainedValue().allocate(size)
    }
    unsafe options.deallocator = { _, _ in }
    unsafe markup.bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let output = unsafe gumbo_parse_with_options(&options, start, buffer.count)
      guard let root = unsafe output?.pointee.root else { return }
      unsafe take(root)
    }
    withExtendedLifetime(memory) {}
  }

  private typealias Pointer = UnsafeMutablePointer<GumboNode>

  /// Takes in a tree of Gumbo's without going into itself, however deep the tree is.
  private mutating func take(_ root: Pointer) {
    var open: [(node: Pointer, place: Int, next: Int)] = unsafe []
    if let place = unsafe begin(root, in: -1) { unsafe open.append((root, place, 0)) }
    while let (node, place, next) = unsafe open.last {
      let children = unsafe node.pointee.v.element.children
      guard next < Int(unsafe children.length), let data = unsafe children.data else {
        end(place)
        unsafe open.removeLast()
        continue
      }
      unsafe open[open.count - 1].next = next + 1
      guard let child = unsafe data[next]?.assumingMemoryBound(to: GumboNode.self) else {
        continue
      }
      if let inner = unsafe begin(child, in: place) { unsafe open.append((child, inner, 0)) }
    }
  }

  /// Begins the node of an element and returns its place; a text is taken in whole.
  private mutating func begin(_ node: Pointer, in parent: Int) -> Int? {
    switch unsafe node.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE:
      guard let text = unsafe node.pointee.v.text.text else { return nil }
      let place = begin(.text, in: parent)
      unsafe add(UnsafeRawBufferPointer(start: text, count: strlen(text)), to: place)
      return nil
    case GUMBO_NODE_ELEMENT:
      let element = unsafe node.pointee.v.element
      var isHidden = false
      var address: UnsafePointer<CChar>?
      for index in 0..<Int(unsafe element.attributes.length) {
        guard
          let attribute = unsafe element.attributes.data[index]?.assumingMemoryBound(
            to: GumboAttribute.self)
        else { continue }
        // Only these two are left in the markup.
        if unsafe attribute.pointee.name[0] == CChar(bitPattern: UInt8(ascii: "h")) {
          if unsafe attribute.pointee.name[1] == CChar(bitPattern: UInt8(ascii: "i")) {
            isHidden = true
          } else {
            unsafe address = attribute.pointee.value
          }
        }
      }
      let kind = unsafe Self.kinds[element.tag.rawValue] ?? .block
      let place = begin(kind, isHidden: isHidden, in: parent)
      if let address = unsafe address {
        unsafe add(UnsafeRawBufferPointer(start: address, count: strlen(address)), to: place)
      }
      return place
    default:
      return nil
    }
  }

  private static let kinds: [UInt32: Kind] = [
    GUMBO_TAG_SPAN.rawValue: .inline, GUMBO_TAG_IMG.rawValue: .picture,
    GUMBO_TAG_BR.rawValue: .lineBreak,
    GUMBO_TAG_PRE.rawValue: .preformatted, GUMBO_TAG_A.rawValue: .link,
    GUMBO_TAG_H1.rawValue: .heading, GUMBO_TAG_H2.rawValue: .heading,
    GUMBO_TAG_H3.rawValue: .heading, GUMBO_TAG_TABLE.rawValue: .table,
    GUMBO_TAG_CAPTION.rawValue: .caption, GUMBO_TAG_THEAD.rawValue: .head,
    GUMBO_TAG_TBODY.rawValue: .body, GUMBO_TAG_TFOOT.rawValue: .foot,
    GUMBO_TAG_TR.rawValue: .row, GUMBO_TAG_TD.rawValue: .cell, GUMBO_TAG_TH.rawValue: .cell,
  ]
}

/// Memory that is taken piece by piece and freed as a whole.
private final class Blocks {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  /// A piece of memory, aligned for anything.
  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (size + 15) & ~15
    if size > left {
      let count = max(size, Self.blockSize)
      let block = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
      unsafe blocks.append(block)
      guard count > size else { return unsafe block }
      unsafe next = block
      left = count
    }
    let piece = unsafe next
    unsafe next = next.map { unsafe $0 + size }
    left -= size
    return unsafe piece
  }

  deinit {
    for block in unsafe blocks { unsafe block.deallocate() }
  }

  private static let blockSize = 256 << 10
}
