import DisclosureBrowser
import Foundation
import Testing

/// Screens kept as text beside the tests; `RECORD_SNAPSHOTS=1` writes them anew.
enum Snapshot {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  /// Compares a text with the one kept under that name, line by line.
  static func expect(
    _ text: String, equals name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name + ".txt")
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    let (old, new) = (kept.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    for index in 0..<max(old.count, new.count) {
      let pair = [old, new].map { $0.indices.contains(index) ? $0[index] : "(nothing)" }
      guard pair[0] != pair[1] else { continue }
      Issue.record(
        "\(name), line \(index + 1):\n- \(pair[0])\n+ \(pair[1])", sourceLocation: location)
      return
    }
  }
}

/// A way through the browser: keys, and what each row of them is meant to show.
struct Walk {
  /// Keys, and what the screen shows after them.
  struct Step {
    let keys: String
    let meaning: String

    init(_ keys: String, _ meaning: String) {
      self.keys = keys
      self.meaning = meaning
    }
  }

  /// A size of the screen.
  struct Size: CustomStringConvertible {
    let width: Int
    let height: Int

    init(_ width: Int, _ height: Int) {
      self.width = width
      self.height = height
    }

    var description: String { "\(width)x\(height)" }
  }

  let name: String
  let sizes: [Size]
  let steps: [Step]

  /// The screens along the way as text: keys, meaning, and the screen in a frame of rules, with the
  /// places in reverse, which text alone does not show.
  func transcript(_ session: inout Session) -> String {
    var text = ""
    for step in steps {
      session.type(step.keys)
      text += "== \(step.keys.isEmpty ? "(start)" : step.keys)  # \(step.meaning)\n"
      text += session.screen + "\n"
      let reversed = session.reversed
      text += "-- reverse \(reversed.isEmpty ? "none" : reversed.joined(separator: " "))\n\n"
    }
    return text
  }
}
