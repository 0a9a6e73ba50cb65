package import Disclosure

/// A report and the file it stands in, or the reason why there is none in the file.
package struct ReportFile: Sendable {
  /// Where it was read from.
  package let source: SourceFile
  /// Its number among the reports of the file, counted from 1.
  package let part: Int
  /// What was read.
  package let result: Result<Report, ReadError>

  /// The path as given or found; with the report's number, `path#2`, behind the first of a file.
  package var path: String { part == 1 ? source.path : "\(source.path)#\(part)" }
  /// The report, if there is one.
  package var report: Report? { try? result.get() }
  /// Why there is none.
  package var error: ReadError? {
    if case .failure(let error) = result { error } else { nil }
  }

  /// Reads all reports of a file, those of all files in an archive, or the one that is wanted; an entry
  /// with the reason for every document that holds none.
  package static func all(reading source: SourceFile) -> [ReportFile] {
    do throws(ReadError) {
      if source.inner != nil { return all(in: try source.bytes(), of: source) }
      return all(in: try source.content(), of: source)
    } catch {
      return [ReportFile(source: source, result: .failure(error))]
    }
  }

  /// Reads all reports of a content that is at hand as that of a file.
  package static func all(reading bytes: [UInt8], as source: SourceFile) -> [ReportFile] {
    do throws(ReadError) {
      return all(in: try SourceFile.content(bytes), of: source)
    } catch {
      return [ReportFile(source: source, result: .failure(error))]
    }
  }

  private static func all(in content: FileContent, of source: SourceFile) -> [ReportFile] {
    switch content {
    case .document(let bytes): all(in: bytes, of: source)
    case .archive(let archive): all(in: archive, of: source)
    }
  }

  static func all(in bytes: [UInt8], of source: SourceFile) -> [ReportFile] {
    let reports: [Report]
    do throws(ReadError) {
      reports = try Report.all(reading: Document(reading: bytes))
      if let part = source.part, part > reports.count { throw .noPart(part, of: reports.count) }
    } catch {
      return [ReportFile(source: source, result: .failure(error))]
    }
    return reports.enumerated().filter { source.part == nil || source.part == $0.offset + 1 }
      .map { ReportFile(source: source, part: $0.offset + 1, result: .success($0.element)) }
  }

  /// A file whose report is at hand.
  package init(source: SourceFile, part: Int = 1, result: Result<Report, ReadError>) {
    self.source = source
    self.part = part
    self.result = result
  }
}

extension ReadError {
  fileprivate static func noPart(_ part: Int, of count: Int) -> Self {
    Self(
      .unavailable, zh: "文件中有 \(count) 份报告,没有第 \(part) 份。",
      en: "The file holds \(count) reports; there is no report \(part).")
  }
}
