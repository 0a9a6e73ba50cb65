internal import CXml2

/// An element of an XML document; names are those without their namespace's prefix.
struct XMLNode {
  private let node: UnsafeMutablePointer<xmlNode>

  /// What `body` makes of a document's root element; throws where the text is no XML.
  static func reading<Value>(
    _ bytes: [UInt8], _ body: (XMLNode) throws(ReadError) -> Value
  ) throws(ReadError) -> Value {
    let document = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe xmlReadMemory(start, Int32(buffer.count), nil, nil, options)
    }
    defer { unsafe xmlFreeDoc(document) }
    // Office takes no document type either; texts could be hidden in its entities.
    guard let document = unsafe document, unsafe document.pointee.intSubset == nil,
      let root = unsafe xmlDocGetRootElement(document)
    else { throw .damagedXML }
    return try body(unsafe XMLNode(node: root))
  }

  private static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue)

  /// Hands the elements right in a document's root to `body` one by one, but for those with an attribute
  /// `type` of this value, and keeps none: for parts of which little is wanted.
  static func readEach(
    in bytes: [UInt8], butType type: String, _ body: (XMLNode) -> Void
  ) throws(ReadError) {
    let isWhole = unsafe bytes.withUnsafeBytes { buffer -> Bool in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let reader = unsafe xmlReaderForMemory(start, Int32(buffer.count), nil, nil, options)
      defer { unsafe xmlFreeTextReader(reader) }
      var state = unsafe xmlTextReaderRead(reader)
      while state == 1 {
        let kind = unsafe xmlTextReaderNodeType(reader)
        if kind == XML_READER_TYPE_DOCUMENT_TYPE.rawValue { return false }
        guard unsafe xmlTextReaderDepth(reader) > 0 else {
          state = unsafe xmlTextReaderRead(reader)
          continue
        }
        if kind == XML_READER_TYPE_ELEMENT.rawValue,
          let start = unsafe xmlTextReaderCurrentNode(reader),
          unsafe XMLNode(node: start).attribute("type") != type
        {
          guard let node = unsafe xmlTextReaderExpand(reader) else { return false }
          body(unsafe XMLNode(node: node))
        }
        state = unsafe xmlTextReaderNext(reader)
      }
      return state == 0
    }
    guard isWhole else { throw .damagedXML }
  }

  private init(node: UnsafeMutablePointer<xmlNode>) {
    unsafe self.node = unsafe node
  }

  /// Its name, `tbl` of `w:tbl`.
  var name: String { unsafe String(cString: node.pointee.name) }

  /// The elements in it, in order.
  var children: some Sequence<XMLNode> {
    unsafe sequence(state: node.pointee.children) { next -> XMLNode? in
      while let node = unsafe next {
        unsafe next = node.pointee.next
        if unsafe node.pointee.type == XML_ELEMENT_NODE { return unsafe XMLNode(node: node) }
      }
      return nil
    }
  }

  /// The first element in it of a name.
  subscript(name: String) -> XMLNode? { children.first { $0.name == name } }

  /// The value of an attribute, whatever its namespace.
  func attribute(_ name: String) -> String? {
    var attribute = unsafe node.pointee.properties
    while let found = unsafe attribute {
      if unsafe String(cString: found.pointee.name) == name {
        let value = unsafe found.pointee.children
        return unsafe value.flatMap { text in
          unsafe text.pointee.content.map { unsafe String(cString: $0) }
        } ?? ""
      }
      unsafe attribute = found.pointee.next
    }
    return nil
  }

  /// The text right in it.
  var text: String {
    var text = ""
    var child = unsafe node.pointee.children
    while let piece = unsafe child {
      let isText =
        unsafe piece.pointee.type == XML_TEXT_NODE
        || piece.pointee.type == XML_CDATA_SECTION_NODE
      if isText, let content = unsafe piece.pointee.content {
        text += unsafe String(cString: content)
      }
      unsafe child = piece.pointee.next
    }
    return text
  }
}

extension ReadError {
  /// A part of a document that is no XML.
  static let damagedXML = Self(
    .damaged, zh: "文件内部的 XML 已损坏,无法读取;请用 Word 或 WPS 打开后另存。",
    en: "The XML inside the file is damaged; open it in Word or WPS and save it anew.")
}
