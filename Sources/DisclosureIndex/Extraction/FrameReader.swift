package import Disclosure
internal import Glibc

/// Cuts a stream into frames that a byte ends, in memory that no stream can make grow beyond a limit.
package struct FrameReader: ~Copyable {
  /// One frame, without the byte that ends it.
  package enum Frame: Hashable, Sendable {
    /// Its bytes.
    case bytes([UInt8])
    /// It has more bytes than the limit; they were passed over.
    case tooLong
  }

  private let descriptor: Int32
  private let end: UInt8
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next frame begins, and up to where it is known to hold no end.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  /// A reader of what comes from a descriptor in frames that `end` ends; the last frame need not be ended.
  package init(descriptor: Int32 = STDIN_FILENO, end: UInt8, limit: Int) {
    self.descriptor = descriptor
    self.end = end
    self.limit = limit
  }

  /// The next frame that is not empty; `nil` at the end of the stream.
  package mutating func next() throws(ReadError) -> Frame? {
    var isTooLong = false
    while true {
      if let stop = buffer[searched...].firstIndex(of: end) {
        let frame = buffer[start..<stop]
        start = stop + 1
        searched = start
        if isTooLong || frame.count > limit { return .tooLong }
        if !frame.isEmpty { return .bytes(Array(frame)) }
        continue
      }
      searched = buffer.count
      if isAtEnd {
        let frame = buffer[start...]
        start = buffer.count
        if isTooLong || frame.count > limit { return .tooLong }
        return frame.isEmpty ? nil : .bytes(Array(frame))
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      try fill()
    }
  }

  private mutating func fill() throws(ReadError) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    let piece = 1 << 18
    let count = buffer.count
    buffer += repeatElement(0, count: piece)
    var got = -1
    repeat {
      got = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + count }, piece)
      }
    } while got < 0 && errno == EINTR
    let failure = SystemError.latest
    buffer.removeLast(piece - max(0, got))
    if got < 0 { throw failure.readError }
    isAtEnd = got == 0
  }
}
