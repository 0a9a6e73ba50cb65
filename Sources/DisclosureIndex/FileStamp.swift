internal import Glibc

/// What the system says of a file by which a change of its content shows: another file, another size, or
/// written at another time.
package struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let seconds: Int64
  private let nanoseconds: Int64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int64(status.st_size)
    seconds = Int64(status.st_mtim.tv_sec)
    nanoseconds = Int64(status.st_mtim.tv_nsec)
  }
}

/// The files that were read, each as it was then, so that only what has changed need be read again.
package struct KnownFiles: Sendable {
  private var stamps: [SourceFile: FileStamp?] = [:]

  /// No files.
  package init() {}

  /// A file was read, or found unreadable, as it is now.
  package mutating func note(_ file: SourceFile, _ stamp: FileStamp?) { stamps[file] = stamp }

  /// The places in a listing of the files that are new or changed, and the files that are gone from it.
  package mutating func changes(
    in listing: Listing
  ) -> (changed: [Int], gone: [SourceFile]) {
    let changed = listing.files.indices.filter { index in
      stamps[listing.files[index]].map { $0 != listing.stamps[index] } ?? true
    }
    var gone: [SourceFile] = []
    if stamps.count + changed.count > listing.files.count {
      let listed = Set(listing.files)
      gone = stamps.keys.filter { !listed.contains($0) }
      for file in gone { stamps[file] = nil }
    }
    return (changed, gone)
  }
}
