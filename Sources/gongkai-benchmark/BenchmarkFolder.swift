import Disclosure
internal import Glibc
import ReportGenerator

/// A folder of generated text reports, which is made once and is the same for the same number of them.
struct BenchmarkFolder {
  /// Where it is.
  let path: String
  /// How many reports it has.
  let count: Int

  /// Writes what is not there; the reports stand in folders of a hundred.
  func make() throws {
    for index in 0..<count {
      let file = file(index)
      if index.isMultiple(of: Self.size) { Self.makeFolders(for: file) }
      guard access(file, F_OK) != 0 else { continue }
      try Self.write(
        GeneratedReport(seed: 1, index: index, format: .text).bytes, to: file)
    }
  }

  /// The file of a report.
  private func file(_ index: Int) -> String { "\(path)/\(index / Self.size)/\(index).txt" }

  private static let size = 100

  private static func makeFolders(for file: String) {
    for (place, letter) in file.enumerated() where letter == "/" && place > 0 {
      mkdir(String(file.prefix(place)), 0o777)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw Failure(path: path) }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else { throw Failure(path: path) }
  }

  /// A file that cannot be written.
  private struct Failure: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) cannot be written." }
  }
}
