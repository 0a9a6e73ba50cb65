package import Disclosure
internal import Glibc

/// The files that a list of paths stands for: each file as it is, each folder with all in it.
///
/// Hidden files and folders, and the program's own files, are left out, and a folder is entered once, however often links lead
/// to it. Within a folder the order is ``NaturalOrder``; no file stands twice.
package struct Listing: Sendable {
  /// The files to read.
  package private(set) var files: [SourceFile] = []
  /// What the system says of each of them; nil for standard input and for what is not there.
  package private(set) var stamps: [FileStamp?] = []
  /// The folders in which files would be found, and those of the files that were named.
  private(set) var folders: [[CChar]] = []
  /// The files found in folders that were not taken, with what they are.
  package private(set) var passedOver: [PassedOver] = []
  /// The folders, and links into nowhere, that could not be followed.
  package private(set) var failures: [Failure] = []

  private var entered: Set<Identity> = []
  private let roster: Identity?
  private var listed: Set<SourceFile> = []

  /// A file that was found and not taken.
  package struct PassedOver: Hashable, Sendable {
    /// Where it is.
    package let path: String
    /// The end of its name, in small letters.
    package let `extension`: String
    /// Why it was not taken.
    package let kind: FileKind
  }

  /// A path that leads nowhere.
  package struct Failure: Hashable, Sendable {
    /// The path.
    package let path: String
    /// Why nothing could be found there.
    package let error: ReadError
  }

  /// Finds the files; `-` is standard input, and no path at all is the current folder. The roster of an
  /// office is no report.
  package init(of paths: [String], in office: Office = Office()) {
    roster = office.roster.flatMap { Self.status(of: Array($0.path.utf8CString)) }
      .map(Identity.init)
    for path in paths.isEmpty ? ["."] : paths {
      if path == "-" {
        add(.standardInput, nil)
      } else {
        let name = Array(path.utf8CString)
        // What is no folder is for the reader to open, or to say what is wrong with it.
        if Self.status(of: name)?.isFolder ?? false {
          enter(name)
        } else {
          let file = SourceFile(naming: path)
          folders.append(file.folder)
          add(file, Self.status(of: file.name))
        }
      }
    }
  }

  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  private mutating func add(_ file: SourceFile, _ status: stat?) {
    guard file.part == nil || !listed.contains(file.whole) else { return }
    guard listed.insert(file).inserted else { return }
    files.append(file)
    stamps.append(status.map(FileStamp.init))
  }

  private mutating func enter(_ folder: [CChar]) {
    let names: [[CChar]]
    do {
      let handle = try Descriptor(opening: folder, folder: true)
      let status = try handle.status()
      guard entered.insert(Identity(status)).inserted else { return }
      folders.append(folder)
      names = try Self.names(in: folder)
    } catch {
      let path = SourceFile(name: folder).path
      failures.append(Failure(path: path, error: error.readError))
      return
    }
    for name in names { visit(Self.path(of: name, in: folder)) }
  }

  private mutating func visit(_ path: [CChar]) {
    let file = SourceFile(name: path)
    guard let status = Self.status(of: path) else {
      let error = SystemError.latest.readError
      failures.append(Failure(path: file.path, error: error))
      return
    }
    if status.isFolder { return enter(path) }
    if Identity(status) == roster { return }
    let kind = status.isOrdinary ? FileKind(extension: file.extension) : .noDocument
    if kind == .candidate {
      add(file, status)
    } else {
      passedOver.append(PassedOver(path: file.path, extension: file.extension, kind: kind))
    }
  }
}

extension Listing {
  private static func status(of path: [CChar]) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// The names in a folder, each with a zero at its end, in natural order.
  private static func names(in folder: [CChar]) throws(SystemError) -> [[CChar]] {
    guard let stream = opendir(folder) else { throw .latest }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .latest }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Array(bytes.prefix { $0 != 0 })
      }
      if name.first != UInt8(ascii: "."), !Self.own.contains(name) { names.append(name) }
    }
    names.sort(by: NaturalOrder.precedes)
    return names.map { name in name.map { CChar(bitPattern: $0) } + [0] }
  }

  /// The names of files that the program itself keeps beside reports.
  private static let own = [Configuration.name, Office.ledgerName].map { Array($0.utf8) }

  private static func path(of name: [CChar], in folder: [CChar]) -> [CChar] {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    let parent = folder.dropLast()
    if parent.elementsEqual([CChar(bitPattern: UInt8(ascii: "."))]) { return name }
    return parent + (parent.last == slash ? [] : [slash]) + name
  }
}

extension stat {
  fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  fileprivate var isOrdinary: Bool { st_mode & S_IFMT == S_IFREG }
}
