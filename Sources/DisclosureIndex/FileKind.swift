/// What the end of a file's name says about it; only files found in folders are judged by it, a
/// file named by the user is always opened.
package enum FileKind: Hashable, Sendable {
  /// It may be a report, and its content will tell.
  case candidate
  /// It may be a report, in a format that is not read yet.
  case notReadYet
  /// It is no document: a picture, an archive, data.
  case noDocument

  /// What kind of file has this extension, which is in small letters and without its dot.
  package init(extension name: String) {
    self =
      if Self.formatsNotReadYet.contains(name) {
        .notReadYet
      } else if Self.others.contains(name) {
        .noDocument
      } else {
        .candidate
      }
  }

  /// Formats that reports are published in and that no reader exists for; a new reader takes its
  /// line out of here.
  private static let formatsNotReadYet: Set<String> = [
    "ofd", "caj", "pages", "numbers",
    "ppt", "pptx", "dps",
  ]

  private static let others: Set<String> = [
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "svg", "ico", "heic",
    "iso",
    "mp3", "mp4", "avi", "mov", "wav", "flv", "wmv",
    "csv", "tsv", "json", "jsonl", "xml", "yaml", "yml", "toml", "ini", "log", "sql", "db",
    "sqlite", "sqlite3", "parquet",
    "css", "js", "ts", "py", "sh", "swift", "c", "h", "exe", "dll", "so", "lnk", "url", "ttf",
    "woff", "woff2", "bak", "tmp", "part", "crdownload",
  ]
}
