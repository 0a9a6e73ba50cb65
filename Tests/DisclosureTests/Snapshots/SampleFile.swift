import Foundation
import Testing

@testable import Disclosure

/// A file of the folder Samples.
struct SampleFile: Sendable, CustomTestStringConvertible {
  /// Its path within Samples.
  let path: String

  /// Its path within Samples, without the ending.
  var name: String { (path as NSString).deletingPathExtension }

  var testDescription: String { name }

  /// Every sample that is one document, by name.
  static let all: [SampleFile] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { !["", "zip"].contains(($0 as NSString).pathExtension) }.sorted()
      .map {
        SampleFile(path: $0)
      }
  }()

  /// Every sample that is plain text.
  static let texts = all.filter { $0.path.hasSuffix(".txt") }

  /// Its content.
  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: path)))
  }

  /// The report it holds.
  func report() throws -> Report { try #require(Self.reports[name]) }

  /// The report of the same agency for the year before, if it is a sample, too.
  func previous() throws -> Report? {
    let report = try report()
    return Self.reports.values.first { other in
      other.agency?.value == report.agency?.value
        && other.year.map { $0.value + 1 } == report.year?.value
    }
  }

  /// The reports of all samples that hold one, by name.
  private static let reports: [String: Report] = Dictionary(
    uniqueKeysWithValues: all.compactMap { sample in
      guard let bytes = try? sample.bytes(), let report = try? Report(reading: bytes)
      else { return nil }
      return (sample.name, report)
    })

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")
}
