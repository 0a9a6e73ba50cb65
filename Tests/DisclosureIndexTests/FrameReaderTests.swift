import DisclosureIndex
import Glibc
import Testing

@Suite("Frames of a stream")
struct FrameReaderTests {
  /// The frames of bytes that come through a pipe in pieces.
  private func frames(_ pieces: [[UInt8]], limit: Int) throws -> [FrameReader.Frame] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    for piece in pieces { try #require(write(writing, piece, piece.count) == piece.count) }
    close(writing)
    defer { close(reading) }
    var reader = FrameReader(descriptor: reading, end: 0, limit: limit)
    var frames: [FrameReader.Frame] = []
    while let frame = try reader.next() { frames.append(frame) }
    return frames
  }

  @Test("Frames end where the byte stands, wherever pieces end; empty ones are none")
  func cuts() throws {
    #expect(
      try frames([[1, 2, 0, 0, 3], [4, 0], [0, 5]], limit: 10)
        == [.bytes([1, 2]), .bytes([3, 4]), .bytes([5])])
    #expect(try frames([], limit: 10).isEmpty)
    #expect(try frames([[0, 0]], limit: 10).isEmpty)
  }

  @Test("What is too long is passed over, and what follows is not")
  func tooLong() throws {
    #expect(
      try frames([[1, 1, 1, 1, 1], [1, 0, 2, 0], [3, 3, 3, 3]], limit: 3)
        == [.tooLong, .bytes([2]), .tooLong])
    #expect(try frames([[7, 7, 7, 0]], limit: 3) == [.bytes([7, 7, 7])])
  }
}
