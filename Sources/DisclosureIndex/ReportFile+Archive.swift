internal import Disclosure

extension ReportFile {
  /// Reads the reports of all files in an archive, some hundred files at a time on all processors.
  static func all(in archive: Archive, of source: SourceFile) -> [ReportFile] {
    var reports: [ReportFile] = []
    var waiting: [(SourceFile, Result<[UInt8], ReadError>)] = []
    var size = 0
    var others = 0
    func readWaiting() {
      let files = waiting
      reports += Workers.map(count: files.count) { read(files[$0].1, of: files[$0].0) }
        .flatMap(\.self)
      (waiting, size) = ([], 0)
    }
    var failure: ReadError?
    do throws(ReadError) {
      try archive.forEachFile(
        where: { path in
          let isReadable = isReadable(path)
          if !isReadable { others += 1 }
          return isReadable
        },
        do: { path, content in
          waiting.append((source.member(path), content))
          size += (try? content.get().count) ?? 0
          if waiting.count >= 256 || size > 64 << 20 { readWaiting() }
          return true
        })
    } catch {
      failure = error
    }
    readWaiting()
    if failure == nil, reports.isEmpty { failure = .noReportInArchive(others: others) }
    if let failure { reports.append(ReportFile(source: source, result: .failure(failure))) }
    return reports
  }

  /// Whether a file in an archive may hold a report, by its name, or is of a kind that must be named as
  /// not read.
  private static func isReadable(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else { return false }
    return FileKind(extension: SourceFile(path: path).extension) != .noDocument
  }

  private static func read(
    _ content: Result<[UInt8], ReadError>, of source: SourceFile
  ) -> [ReportFile] {
    switch content {
    case .success(let bytes): all(in: bytes, of: source)
    case .failure(let error): [ReportFile(source: source, result: .failure(error))]
    }
  }
}

extension ReadError {
  fileprivate static func noReportInArchive(others: Int) -> Self {
    others == 0
      ? Self(.notAReport, zh: "压缩包是空的。", en: "The archive is empty.")
      : Self(
        .notAReport, zh: "压缩包中没有文档(其他文件 \(others) 个)。",
        en: "There is no document in the archive (\(others) other files).")
  }
}
