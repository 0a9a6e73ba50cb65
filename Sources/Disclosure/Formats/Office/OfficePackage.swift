/// The parts of an Office Open XML file, which relations find, whatever their names (ECMA-376 part 2).
enum OfficePackage {
  /// A relation of a part to another.
  struct Relation {
    /// The identifier that the part calls it by.
    let id: String
    /// The last word of its type: `styles`.
    let type: String
    /// The path of the other part.
    let path: String
  }

  /// The path of the main part in an archive, which says what it is; `usual` where it says nothing.
  static func main(_ types: [String], usual: String, in bytes: [UInt8]) -> String? {
    guard bytes.starts(with: Archive.zip) else { return nil }
    let paths = Archive.paths(in: bytes)
    if paths.contains(contentTypes),
      let part = try? Archive.contents(of: bytes, where: { $0 == contentTypes })[contentTypes],
      let named = try? XMLNode.reading(part, { Self.part(types, $0) }), paths.contains(named)
    {
      return named
    }
    return paths.contains(usual) ? usual : nil
  }

  private static let contentTypes = "[Content_Types].xml"

  private static func part(_ types: [String], _ root: XMLNode) -> String {
    let part = root.children.first { child in
      guard let type = child.attribute("ContentType") else { return false }
      return types.contains { type.hasSuffix("\($0).main+xml") }
    }
    return (part?.attribute("PartName")).map { String($0.drop { $0 == "/" }) } ?? ""
  }

  /// What a part in an archive is related to; nothing where no relations are written down.
  static func relations(of part: String, in bytes: [UInt8]) throws(ReadError) -> [Relation] {
    let folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
    let path = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    guard let relations = try Archive.contents(of: bytes, where: { $0 == path })[path]
    else { return [] }
    return try XMLNode.reading(relations) { root in
      root.children.compactMap { relation in
        guard relation.attribute("TargetMode") != "External",
          let id = relation.attribute("Id"), let target = relation.attribute("Target")
        else { return nil }
        let type = relation.attribute("Type")?.split(separator: "/").last ?? ""
        return Relation(id: id, type: String(type), path: Self.path(target, from: folder))
      }
    }
  }

  /// The path that a target means to a part in a folder: `../a.xml` is beside the folder.
  private static func path(_ target: String, from folder: some StringProtocol) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map { String($0) }
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
