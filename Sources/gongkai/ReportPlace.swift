internal import DisclosureIndex
internal import Glibc

/// What a path names: a file, or one report of a file, `path#2`.
struct ReportPlace {
  /// The file.
  let source: SourceFile
  /// The report's number in the file, counted from 1; `nil` for all of them.
  let part: Int?

  /// The place that a path names; where there is a file of that very name, the file.
  init(_ path: String) {
    guard path != "-" else {
      (source, part) = (.standardInput, nil)
      return
    }
    if access(path, F_OK) != 0, let sign = path.lastIndex(of: "#"), sign > path.startIndex,
      let number = Int(path[path.index(after: sign)...]), number > 0
    {
      source = SourceFile(path: String(path[..<sign]))
      part = number
    } else {
      (source, part) = (SourceFile(path: path), nil)
    }
  }
}
