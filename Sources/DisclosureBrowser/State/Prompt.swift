package import Disclosure
internal import DisclosureIndex

/// A line that the user is typing at the foot of the screen.
package struct Prompt: Hashable, Sendable {
  /// What the line is for.
  package enum Purpose: Hashable, Sendable {
    case search
    case filter
    /// The name of a cell.
    case figure
    /// The file that something is written to.
    case file(Clip)
    /// A verdict on a finding: its digit, and a note.
    case verdict(Library.Reference)
  }

  /// How typing ended.
  package enum End: Hashable, Sendable {
    case accepted
    case cancelled
  }

  /// What the line is for.
  package let purpose: Purpose
  /// What has been typed.
  package private(set) var text: String
  /// What stood there at the beginning.
  package let original: String

  /// A line to be typed on.
  package init(_ purpose: Purpose, text: String) {
    self.purpose = purpose
    self.text = text
    original = text
  }

  /// What stands before the line.
  package var lead: Message {
    switch purpose {
    case .search: Message(zh: "查找: ", en: "Search: ")
    case .filter: Message(zh: "筛选: ", en: "Filter: ")
    case .figure: Message(zh: "单元格: ", en: "Cell: ")
    case .file(let clip):
      Message(zh: "\(clip.name.zh)写入文件: ", en: "Write \(clip.name.en) to file: ")
    case .verdict:
      Message(
        zh: Self.list(\.zh) + " (可附备注): ", en: Self.list(\.en) + " (and a note): ")
    }
  }

  /// Takes in a key; nil while typing goes on.
  package mutating func type(_ key: Key) -> End? {
    switch key {
    case .enter: return .accepted
    case .escape, .ctrl("c"), .ctrl("g"), .hangup, .interrupt: return .cancelled
    case .backspace where text.isEmpty: return .cancelled
    case .backspace, .ctrl("h"): if !text.isEmpty { text.removeLast() }
    case .ctrl("u"): text = ""
    case .character(let scalar): text.unicodeScalars.append(scalar)
    case .paste(let pasted):
      text += pasted.prefix { !$0.isNewline }
    default: break
    }
    return nil
  }

  /// The verdicts with the digits that stand for them; the last takes a verdict back.
  private static func list(_ wording: (Message) -> String) -> String {
    Ledger.Verdict.allCases.enumerated().map { index, verdict in
      "\((index + 1) % Ledger.Verdict.allCases.count) \(wording(verdict.word))"
    }.joined(separator: "  ")
  }

  /// The verdict that was typed, and its note; nil if the line begins with no digit of one.
  static func verdict(_ text: String) -> (verdict: Ledger.Verdict, note: String)? {
    let all = Ledger.Verdict.allCases
    let line = text.drop { $0 == " " }
    guard let digit = line.first?.wholeNumberValue, digit < all.count else { return nil }
    let note = line.dropFirst().drop { $0 == " " }
    return (all[(digit + all.count - 1) % all.count], String(note))
  }
}
