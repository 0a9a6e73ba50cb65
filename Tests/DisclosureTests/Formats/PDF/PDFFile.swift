/// A PDF made for a test, with a table of its objects.
enum PDFFile {
  /// A file of these objects, numbered from 1; the first is the root.
  static func bytes(_ objects: [String], trailer: String = "") -> [UInt8] {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text +=
      "trailer <</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// A stream with this content and these values beside its length.
  static func stream(_ content: String, _ values: String = "") -> String {
    "<<\(values) /Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }
}
