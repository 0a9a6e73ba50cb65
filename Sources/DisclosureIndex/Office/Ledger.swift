package import Disclosure
internal import Glibc

/// What reviewers decided on findings: a text file, one verdict on a line, to which lines are only ever
/// added.
///
/// A line has eight fields with tabs between: day, reviewer, verdict, check, agency, year, evidence,
/// note. Two ledgers are merged by putting their lines into one file, in any order. The latest
/// verdict on a finding holds; it lapses when a number that the finding rests on changes.
package struct Ledger: Sendable {
  /// The verdicts in the order of the file.
  package private(set) var entries: [Entry] = []

  private var latest: [FindingKey: Entry] = [:]

  /// What a reviewer decides.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The report is wrong.
    case confirmed
    /// The agency has explained it.
    case explained
    /// The report is right.
    case dismissed
    /// The report is wrong and will be corrected.
    case correction
    /// It is taken back: the finding is open again.
    case open

    /// The word for it.
    package var word: Message {
      switch self {
      case .confirmed: Message(zh: "属实", en: "confirmed")
      case .explained: Message(zh: "已说明", en: "explained")
      case .dismissed: Message(zh: "不成立", en: "dismissed")
      case .correction: Message(zh: "待更正", en: "to be corrected")
      case .open: Message(zh: "撤回", en: "open again")
      }
    }

    /// Whether nothing is left to do about the finding.
    package var isSettled: Bool { self == .explained || self == .dismissed }
  }

  /// A verdict on a finding.
  package struct Entry: Hashable, Sendable {
    /// The day and time, `2026-01-31T09:30:00Z`.
    package let date: String
    /// Who decided.
    package let reviewer: String
    /// What was decided.
    package let verdict: Verdict
    /// The finding.
    package let key: FindingKey
    /// Why.
    package let note: String

    /// A verdict of a moment.
    package init(
      date: String, reviewer: String, verdict: Verdict, key: FindingKey, note: String
    ) {
      self.date = date
      self.reviewer = Self.field(reviewer)
      self.verdict = verdict
      self.key = key
      self.note = Self.field(note)
    }

    /// The verdict for people: what, who, when and why.
    package func text(_ language: Language) -> String {
      let lead = "\(verdict.word[language])  \(reviewer)  \(date.prefix(10))"
      return lead + (note.isEmpty ? "" : "  \(note)")
    }

    /// The line that stands in the file.
    package var line: String {
      [
        date, reviewer, verdict.rawValue, key.check, Self.field(key.agency),
        key.year.map(String.init) ?? "", Self.field(key.evidence), note,
      ].joined(separator: "\t")
    }

    /// A text that keeps to its field.
    private static func field(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
  }

  /// A ledger without verdicts.
  package init() {}

  /// Reads a ledger.
  package init(path: String) throws(OfficeError) {
    try self.init(text: OfficeError.text(of: path), path: path)
  }

  /// Reads the text of a ledger, which stands in the file at `path`.
  init(text: String, path: String) throws(OfficeError) {
    let newline = UInt8(ascii: "\n")
    for (index, bytes) in text.utf8.split(separator: newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = Substring(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
      guard !line.isEmpty, line.first != "#" else { continue }
      guard let entry = Self.entry(line) else {
        throw OfficeError(
          path, line: index + 1,
          zh: "不是台账的一行:应有以制表符分隔的 8 栏(日期、审核人、结论、检查、机关、年度、依据、备注)。",
          en:
            "It is no line of a ledger: eight fields with tabs between are wanted (date, reviewer, "
            + "verdict, check, agency, year, evidence, note).")
      }
      add(entry)
    }
  }

  /// Takes in a verdict.
  package mutating func add(_ entry: Entry) {
    entries.append(entry)
    if let other = latest[entry.key], other.date > entry.date { return }
    latest[entry.key] = entry
  }

  /// The verdict that holds on a finding; `nil` where there is none or it was taken back.
  package func verdict(on key: FindingKey) -> Entry? {
    latest[key].flatMap { $0.verdict == .open ? nil : $0 }
  }

  /// Whether an entry is the one that holds on its finding.
  package func holds(_ entry: Entry) -> Bool { latest[entry.key] == entry }

  private static func entry(_ line: Substring) -> Entry? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 8, let verdict = Verdict(rawValue: fields[2]),
      fields[5].isEmpty || Int(fields[5]) != nil
    else { return nil }
    return Entry(
      date: fields[0], reviewer: fields[1], verdict: verdict,
      key: FindingKey(
        check: fields[3], agency: fields[4], year: Int(fields[5]), evidence: fields[6]),
      note: fields[7])
  }
}

// MARK: - Writing

extension Ledger {
  /// The first line of a new ledger.
  static let head =
    "# gongkai ledger: date, reviewer, verdict, check, agency, year, evidence, note\n"

  /// Adds a verdict to the file at `path`, which is made if it is not there; what stands in it is
  /// never changed, and two programs that write at once do not mix their lines.
  package static func append(_ entry: Entry, to path: String) throws(OfficeError) {
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
    guard file >= 0 else { throw refusal(path) }
    defer { close(file) }
    guard flock(file, LOCK_EX) == 0 else { throw refusal(path) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw refusal(path) }
    var text = status.st_size == 0 ? head : ""
    var last: UInt8 = 0x0A
    if status.st_size > 0, pread(file, &last, 1, status.st_size - 1) == 1, last != 0x0A {
      text = "\n"
    }
    let bytes = Array((text + entry.line + "\n").utf8)
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw refusal(path) }
  }

  private static func refusal(_ path: String) -> OfficeError {
    let reason = SystemError.latest.reason
    return OfficeError(path, zh: "无法写入:\(reason.zh)。", en: "It cannot be written: \(reason.en).")
  }

  /// The moment it is, `2026-01-31T09:30:00Z`.
  package static func now() -> String {
    var (seconds, parts) = (time(nil), tm())
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The name that the user is logged in by.
  package static var login: String {
    getpwuid(getuid()).flatMap { entry in
      entry.pointee.pw_name.map { String(cString: $0) }
    } ?? ""
  }
}
