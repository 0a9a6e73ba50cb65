internal import Glibc

/// How a page is turned into bytes, and what it says of that.
struct HTMLEncoding: Hashable, Sendable {
  /// The encoding, as iconv names it.
  var name = "UTF-8"
  /// The encoding that the page declares; `nil` for none.
  var declared: String? = "utf-8"
  /// Whether a byte-order mark stands first.
  var hasMark = false

  /// Any of the encodings of real pages, declared rightly, wrongly or not at all.
  init(_ random: inout Random) {
    switch random.int(0...11) {
    case 0...2: (name, declared) = ("GBK", "gb2312")
    case 3: (name, declared) = ("GBK", "GBK")
    case 4: (name, declared) = ("GBK", nil)
    case 5: (name, declared) = ("GBK", "utf-8")
    case 6, 7: (name, declared) = ("GB18030", random.pick(["gb18030", "gb2312", nil]))
    case 8: (name, declared) = ("UTF-8", "gb2312")
    case 9: (name, declared) = ("UTF-8", nil)
    case 10: (name, declared) = ("ASCII", random.pick(["utf-8", "iso-8859-1", nil]))
    default: hasMark = true
    }
  }

  /// UTF-8, and declared so.
  init() {}

  /// A page in this encoding; what it lacks is written as browsers do, as a reference: `&#21517;`.
  func bytes(_ page: String) -> [UInt8] {
    let mark: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    guard name != "UTF-8" else { return mark + Array(page.utf8) }
    guard let converter = Iconv(to: name) else { return Array(page.utf8) }
    var bytes: [UInt8] = []
    for scalar in page.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let converted = converter.bytes(of: scalar) {
        bytes += converted
      } else {
        bytes += Array("&#\(scalar.value);".utf8)
      }
    }
    return bytes
  }
}

/// A conversion from UTF-8 by the system.
private final class Iconv {
  private let handle: iconv_t
  private var known: [Unicode.Scalar: [UInt8]?] = [:]

  init?(to name: String) {
    guard let handle = unsafe iconv_open(name, "UTF-8"), unsafe handle != iconv_t(bitPattern: -1)
    else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe iconv_close(handle) }

  /// The bytes of a character; `nil` where the encoding has none.
  func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    if let bytes = known[scalar] { return bytes }
    var source = String(scalar).utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 8)
    let left = source.withUnsafeMutableBufferPointer { input in
      target.withUnsafeMutableBufferPointer { output -> Int? in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (count, room) = (input.count, output.count)
        return unsafe iconv(handle, &from, &count, &to, &room) == 0 ? room : nil
      }
    }
    let bytes = left.map { target.prefix(8 - $0).map { UInt8(bitPattern: $0) } }
    known[scalar] = .some(bytes)
    return bytes
  }
}
