import Foundation
import Testing

/// Compares a text with the one recorded under a name; with RECORD_SNAPSHOTS=1, records it instead.
func expectSnapshot(
  _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Recorded").appending(path: name + ".txt")
  let text = text.hasSuffix("\n") ? text : text + "\n"
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record(
      "nothing is recorded as \(name); run with RECORD_SNAPSHOTS=1", sourceLocation: location)
    return
  }
  let recorded = String(decoding: data, as: UTF8.self)
  guard recorded != text else { return }
  let (old, new) = (recorded.split(separator: "\n"), text.split(separator: "\n"))
  let differences = new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): "- \(line + 1) \(text)"
    case .insert(let line, let text, _): "+ \(line + 1) \(text)"
    }
  }
  Issue.record(
    "\(name) differs from the record:\n\(differences.joined(separator: "\n"))",
    sourceLocation: location)
}
