extension String {
  /// A path as a URL has it (RFC 3986, section 2.1).
  package var percentEncoded: String {
    let plain = Set("/-_.~".utf8)
    return utf8.map { byte in
      byte.isLatin || ASCII.digits.contains(byte) || plain.contains(byte)
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
