internal import CTerminal
package import Disclosure
internal import Foundation

extension Terminal {
  /// Puts a text on the clipboard, and says what was copied and how: through the terminal, which works
  /// over ssh and inside tmux, and by the desktop's own program where there is one; what is
  /// too much for that is written to a file, by a key.
  package func copy(_ clip: Clip, writtenBy key: String) -> Message {
    let bytes = Array(clip.text.utf8)
    let isSmall = bytes.count <= Self.mostCopied
    if isSmall {
      ct_write("\u{1B}]52;c;\(Data(bytes).base64EncodedString())\u{7}")
    }
    let program = Self.copyByProgram(bytes)
    guard isSmall || program != nil else {
      return Message(
        zh: "\(clip.name.zh)有 \(bytes.count) 字节,终端剪贴板放不下;按 \(key) 写入文件。",
        en:
          "The \(clip.name.en) has \(bytes.count) bytes, too many for the terminal's clipboard; "
          + "\(key) writes it to a file.")
    }
    let way = program ?? "OSC 52"
    return Message(
      zh: "已复制\(clip.name.zh)(\(way)): \(clip.beginning(60, .narrow))",
      en: "Copied the \(clip.name.en) (\(way)): \(clip.beginning(60, .narrow))")
  }

  /// The most bytes that terminals take at once.
  private static let mostCopied = 54_000

  /// The name of the desktop's program that took the text; nil if there is none.
  private static func copyByProgram(_ bytes: [UInt8]) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard environment["SSH_CONNECTION"] == nil else { return nil }
    let programs: [(variable: String, command: [String])] = [
      ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
    ]
    for (variable, command) in programs where environment[variable]?.isEmpty == false {
      let process = Process()
      let input = Pipe()
      process.executableURL = URL(filePath: "/usr/bin/" + command[0])
      process.arguments = Array(command.dropFirst())
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { continue }
      try? input.fileHandleForWriting.write(contentsOf: bytes)
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return command[0] }
    }
    return nil
  }
}

extension Clip {
  /// Writes the text to a file that is not there yet, and says so, or why not.
  package func write(to path: String) -> Message {
    do {
      try Data((text + "\n").utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
      return Message(zh: "\(name.zh)已写入 \(path)。", en: "The \(name.en) was written to \(path).")
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      return Message(
        zh: "\(path) 已存在,未写入;请换一个文件名。",
        en: "\(path) exists and was not written; choose another name.")
    } catch {
      return Message(
        zh: "无法写入 \(path);请换一个文件夹。", en: "\(path) cannot be written; choose another folder.")
    }
  }
}
