import CArchive
import CXml2

/// The parts of a file of Word by their names, as an unzipper finds them.
struct WordParts {
  private(set) var parts: [String: [UInt8]] = [:]

  init?(_ file: [UInt8]) {
    guard let archive = archive_read_new() else { return nil }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    var entry: OpaquePointer?
    let isRead = file.withUnsafeBytes { bytes in
      guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK
      else { return false }
      while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
        var content = [UInt8](repeating: 0, count: Int(archive_entry_size(entry)))
        guard archive_read_data(archive, &content, content.count) == content.count else {
          return false
        }
        parts[String(cString: archive_entry_pathname(entry))] = content
      }
      return true
    }
    guard isRead else { return nil }
  }
}

/// An element of XML.
struct Element {
  let name: String
  let attributes: [String: String]
  let children: [Element]
  let text: String

  /// The root of a part; `nil` where it is not well-formed.
  init?(_ part: [UInt8]) {
    let document = part.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return xmlReadMemory(start, Int32(bytes.count), nil, nil, 0)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    self.init(root)
  }

  private init(_ node: UnsafeMutablePointer<xmlNode>) {
    name = Self.string(node.pointee.name)
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let some = attribute {
      attributes[Self.string(some.pointee.name)] = Self.string(
        some.pointee.children?.pointee.content)
      attribute = some.pointee.next
    }
    self.attributes = attributes
    var children: [Element] = []
    var text = ""
    var child = node.pointee.children
    while let some = child {
      switch some.pointee.type {
      case XML_ELEMENT_NODE: children.append(Element(some))
      case XML_TEXT_NODE: text += Self.string(some.pointee.content)
      default: break
      }
      child = some.pointee.next
    }
    self.children = children
    self.text = text
  }

  private static func string(_ text: UnsafePointer<UInt8>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func string(_ text: UnsafeMutablePointer<UInt8>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// The first child of a name.
  subscript(name: String) -> Element? { children.first { $0.name == name } }

  /// It and all below it.
  var all: [Element] { [self] + children.flatMap(\.all) }

  /// What Word shows of it: nothing that was deleted or is hidden.
  var shown: String {
    switch name {
    case "t": text
    case "del", "Fallback": ""
    case "r": self["rPr"]?["vanish"] == nil ? children.map(\.shown).joined() : ""
    default: children.map(\.shown).joined()
    }
  }
}
