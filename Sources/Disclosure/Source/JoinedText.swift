/// Texts of one cell or one line that stood apart, put together as a reader of Chinese does: nothing
/// between Han characters, a blank where two words or two numbers would else become one.
struct JoinedText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  private var isBroken = false

  /// Nothing.
  init() {}

  /// Goes on with a text that stands right behind the one before.
  mutating func append(_ text: some Collection<UInt8>) {
    guard let first = text.first else { return }
    if isBroken, let last = bytes.last, Self.isWord(last), Self.isWord(first) {
      bytes.append(ASCII.space)
    }
    isBroken = false
    bytes.append(contentsOf: text)
  }

  /// Says that what comes next stands apart: on another line of the cell.
  mutating func endLine() { isBroken = true }

  /// Whether a byte is of a word or a number in Latin script, with the signs inside numbers.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.digits, ASCII.lowercase, UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
