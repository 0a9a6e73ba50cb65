internal import Disclosure
internal import DisclosureIndex

/// The files that a command was given.
struct Input {
  /// The files to read, in order.
  let files: [SourceFile]
  /// Whether something that was asked for, or may be a report, could not be read.
  private(set) var isIncomplete: Bool

  /// Finds the files behind `paths`; what cannot be read is named on standard error, but not the roster of
  /// an office.
  init(_ paths: [String], of office: Office = Office()) {
    let listing = Listing(of: paths, in: office)
    files = listing.files
    for failure in listing.failures { complain(of: failure.path, failure.error.message.text) }
    let unread = listing.passedOver.filter { $0.kind == .notReadYet }
    for file in unread {
      complain(
        of: file.path,
        say("尚不能读取 .\(file.extension) 文件。", "Files in .\(file.extension) are not read yet."))
    }
    Self.tell(listing.passedOver.filter { $0.kind == .noDocument })
    isIncomplete = !listing.failures.isEmpty || !unread.isEmpty
    if files.isEmpty, !isIncomplete {
      complain(say("没有找到报告。", "No report was found."))
      isIncomplete = true
    }
  }

  /// The collection of all files, read, of an office.
  mutating func collection(of office: Office) -> ReportCollection {
    let collection = ReportCollection(Loader.reports(of: files), of: office)
    for file in collection.files {
      if let error = file.error { note(error, of: file.source) }
    }
    return collection
  }

  /// Reads the files some hundred at a time, so that any number of them fits into memory, and hands
  /// out in their order what `encode` makes of each on all processors.
  mutating func forEachReport<Value: Sendable>(
    as encode: @Sendable (Report, ReportFile) -> Value, _ body: (Value) -> Void
  ) {
    let step = 256
    for start in stride(from: 0, to: files.count, by: step) {
      let some = Array(files[start..<min(start + step, files.count)])
      let results = Loader.map(some) { file in
        (file.source, file.result.map { encode($0, file) })
      }
      for (source, result) in results {
        switch result {
        case .success(let value): body(value)
        case .failure(let error): note(error, of: source)
        }
      }
    }
  }

  /// The reports at a path, for commands that need them: all of a file or archive, or the one that
  /// `file#2` names; says what could not be read, and whether all could.
  static func reports(at path: String) -> (files: [ReportFile], isWhole: Bool) {
    let files = ReportFile.all(reading: SourceFile(naming: path))
    for file in files {
      if let error = file.error { complain(of: file.source.shownPath, error.message.text) }
    }
    return (files.filter { $0.report != nil }, files.allSatisfy { $0.error == nil })
  }

  private mutating func note(_ error: ReadError, of source: SourceFile) {
    complain(of: source.shownPath, error.message.text)
    isIncomplete = true
  }

  /// Counts files that are no documents, by the end of their names.
  private static func tell(_ files: [Listing.PassedOver]) {
    guard !files.isEmpty else { return }
    var counts: [String: Int] = [:]
    for file in files { counts[file.extension, default: 0] += 1 }
    let kinds = counts.sorted { $0.key < $1.key }.map { name, count in
      (name.isEmpty ? say("特殊文件", "special") : "." + name) + " \(count)"
    }
    let list = kinds.joined(separator: say("、", ", "))
    complain(
      say(
        "未打开 \(files.count) 个不是文档的文件:\(list)。",
        "\(files.count) files that are no documents were not opened: \(list)."))
  }
}

extension SourceFile {
  /// The path for people.
  var shownPath: String {
    self == .standardInput ? say("标准输入", "standard input") : path.shown
  }
}

extension ReportFile {
  /// The path for people.
  var shownPath: String { part == 1 ? source.shownPath : "\(source.shownPath)#\(part)" }

  /// The agency, the year and the form on one line, for people.
  func heading(_ report: Report) -> String {
    let year = report.year.map { String($0.value) } ?? say("年度不明", "year unknown")
    let agency = report.agency?.value.name.shown ?? say("机关不明", "agency unknown")
    return "\(agency)  \(year)  \(report.form.id)"
  }
}
