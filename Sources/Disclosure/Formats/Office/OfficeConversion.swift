internal import Glibc

/// LibreOffice at work without a screen: one file at a time, with a profile of its own, each content
/// converted once.
enum OfficeConversion {
  /// The file converted to Word's or Excel's format, from the cache where it was converted before.
  static func converted(
    _ bytes: [UInt8], to kind: OfficeKind
  ) throws(ReadError) -> [UInt8] {
    let ending = kind == .sheet ? "xlsx" : "docx"
    if let cache = CacheFolder("office") {
      let kept = cache.path(for: bytes, ending: ".\(ending)")
      if let content = CacheFolder.content(of: kept) { return content }
      return try convert(bytes, to: ending, in: cache.path, keeping: kept)
    }
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = Array("\(parent)/gongkai-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { throw .noRoom }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = try? ChildProcess.run("rm", ["-rf", folder], from: "coreutils") }
    return try convert(bytes, to: ending, in: folder)
  }

  private static let limits = ChildProcess.Limits(seconds: 90, memory: 8 << 30, output: 1 << 20)

  private static func convert(
    _ bytes: [UInt8], to ending: String, in folder: String, keeping kept: String? = nil
  ) throws(ReadError) -> [UInt8] {
    // Two that share a profile would hand their files to each other.
    let lock = open("\(folder)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw .noRoom }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0, errno == EINTR {}
    // Another may have converted the same content meanwhile.
    if let kept, let content = CacheFolder.content(of: kept) { return content }
    // A folder for each: an earlier conversion that was left behind may still print to its own.
    var name = Array("\(folder)/work-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { throw .noRoom }
    let work = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let source = "\(work)/report"
    let result = "\(work)/report.\(ending)"
    defer {
      unlink(source)
      unlink(result)
      rmdir(work)
    }
    guard CacheFolder.write(bytes, to: source) else { throw .noRoom }
    let run = try ChildProcess.run(
      "soffice",
      [
        "--headless", "--norestore",
        "-env:UserInstallation=file://\(folder.percentEncoded)/profile",
        "--convert-to", ending, "--outdir", work, source,
      ],
      from: ending == "xlsx" ? "libreoffice-calc" : "libreoffice-writer",
      environment: ["HOME=\(folder)"], limits: limits)
    guard run.status == 0, let content = CacheFolder.content(of: result) else {
      throw .notConverted(run.complaint)
    }
    if let kept { CacheFolder.write(content, to: kept) }
    return content
  }
}

extension ReadError {
  fileprivate static let noRoom = Self(
    .conversion, zh: "没有可写的临时目录或缓存目录,无法转换此文件;请设置 TMPDIR。",
    en:
      "Neither a cache nor a temporary folder can be written to, so the file cannot be converted; "
      + "set TMPDIR.")

  fileprivate static func notConverted(_ complaint: String) -> Self {
    let lines = complaint.split(separator: "\n").filter { !$0.contains("javaldx") }
    let reason = lines.last.map { ":\($0)" } ?? ""
    return Self(
      .damaged, zh: "LibreOffice 打不开此文件,可能已损坏\(reason)。表格文件需要 libreoffice-calc。",
      en: "LibreOffice cannot open the file, which may be damaged\(reason). Workbooks need "
        + "libreoffice-calc.")
  }
}
