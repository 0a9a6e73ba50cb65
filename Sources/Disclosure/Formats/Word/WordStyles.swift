/// What the styles of a Word document say of its lists and of the text that is shown (ECMA-376 part 1,
/// section 17.7).
struct WordStyles {
  /// What a style says, or a run by itself, of how text is shown; `nil` for what it leaves to others.
  struct Look {
    var isHidden: Bool?
    var isStruck: Bool?
    /// Whether it stands above or below the line.
    var isRaised: Bool?

    /// Nothing.
    init() {}

    /// What the properties of a run say.
    init(_ properties: XMLNode?) {
      guard let properties else { return }
      for property in properties.children {
        switch property.name {
        case "vanish": isHidden = property.isOn
        case "strike", "dstrike": isStruck = isStruck == true || property.isOn
        case "vertAlign":
          isRaised = ["superscript", "subscript"].contains(property.attribute("val") ?? "")
        default: break
        }
      }
    }

    /// Takes from another what is left to others.
    mutating func inherit(_ other: Look) {
      isHidden = isHidden ?? other.isHidden
      isStruck = isStruck ?? other.isStruck
      isRaised = isRaised ?? other.isRaised
    }
  }

  private struct Style {
    var list: String?
    var level: Int?
    var look: Look
    var base: String?
  }

  private var styles: [String: Style] = [:]

  /// The styles in a part, which may be missing.
  init(_ part: [UInt8]?) throws(ReadError) {
    guard let part else { return }
    // Styles of tables say nothing of lists, and there may be a hundred of them.
    var styles: [String: Style] = [:]
    try XMLNode.readEach(in: part, butType: "table") { style in
      guard style.name == "style", let id = style.attribute("styleId") else { return }
      let number = style["pPr"]?["numPr"]
      styles[id] = Style(
        list: number?["numId"]?.attribute("val"),
        level: number?["ilvl"]?.attribute("val").flatMap { Int($0) },
        look: Look(style["rPr"]), base: style["basedOn"]?.attribute("val"))
    }
    self.styles = styles
  }

  /// The list of a paragraph and the level in it: its own, or those of its style.
  func number(of paragraph: XMLNode) -> (list: String?, level: Int?) {
    let properties = paragraph["pPr"]
    let own = properties?["numPr"]
    var list = own?["numId"]?.attribute("val")
    var level = own?["ilvl"]?.attribute("val").flatMap { Int($0) }
    guard list == nil || level == nil else { return (list, level) }
    for style in line(from: properties?["pStyle"]) {
      list = list ?? style.list
      level = level ?? style.level
    }
    return (list, level)
  }

  /// How the text of a paragraph is shown, but for what its runs say.
  func look(of paragraph: XMLNode) -> Look {
    var look = Look()
    for style in line(from: paragraph["pPr"]?["pStyle"]) { look.inherit(style.look) }
    return look
  }

  /// How the text of a run is shown in a paragraph.
  func look(of run: XMLNode, in paragraph: Look) -> Look {
    guard let properties = run["rPr"] else { return paragraph }
    var look = Look(properties)
    for style in line(from: properties["rStyle"]) { look.inherit(style.look) }
    look.inherit(paragraph)
    return look
  }

  /// A style, that which it is based on, and so on.
  private func line(from name: XMLNode?) -> [Style] {
    var line: [Style] = []
    var next = name?.attribute("val")
    while let name = next, let style = styles[name], line.count < 16 {
      line.append(style)
      next = style.base
    }
    return line
  }
}

extension XMLNode {
  /// Whether a property that is there is on.
  fileprivate var isOn: Bool { !["0", "false", "off"].contains(attribute("val") ?? "") }
}
