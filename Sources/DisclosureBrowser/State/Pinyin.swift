internal import Foundation
internal import Synchronization

/// The sounds of Chinese characters, by which names can be found without an input method: `sgaj` finds
/// 市公安局, and so does `gongan`.
///
/// The readings are those of ICU (Unicode licence), which Foundation brings along.
enum Pinyin {
  /// Whether a name can be read as letters stand: as the initials of neighbouring characters, or as
  /// their whole syllables one behind the other.
  static func matches(_ letters: String, in name: String) -> Bool {
    let wanted = Array(letters.lowercased().utf8)
    guard !wanted.isEmpty else { return false }
    let readings = readings(of: name)
    return readings.indices.contains { start in
      initials(from: start, of: readings, are: wanted)
        || syllables(readings[start...], begin: wanted[...])
    }
  }

  /// Whether letters are the initials of characters of a name, in order, others perhaps between them.
  static func matches(_ letters: String, inOrderIn name: String) -> Bool {
    var wanted = Array(letters.lowercased().utf8)[...]
    for reading in readings(of: name) {
      guard let next = wanted.first else { break }
      if reading.contains(where: { $0.first == next }) { wanted.removeFirst() }
    }
    return wanted.isEmpty
  }

  private static func initials(from start: Int, of readings: [[[UInt8]]], are wanted: [UInt8])
    -> Bool
  {
    guard start + wanted.count <= readings.count else { return false }
    return wanted.indices.allSatisfy { place in
      readings[start + place].contains { $0.first == wanted[place] }
    }
  }

  /// Whether letters are the first syllables of a text, the last of them perhaps not to its end.
  private static func syllables(
    _ readings: ArraySlice<[[UInt8]]>, begin wanted: ArraySlice<UInt8>
  ) -> Bool {
    guard let first = readings.first else { return false }
    return first.contains { syllable in
      guard wanted.count > syllable.count else { return syllable.starts(with: wanted) }
      return !syllable.isEmpty && wanted.starts(with: syllable)
        && syllables(readings.dropFirst(), begin: wanted.dropFirst(syllable.count))
    }
  }

  /// The readings of each character of a name; those without one, such as brackets, are left out.
  private static func readings(of name: String) -> [[[UInt8]]] {
    known.withLock { known in
      name.compactMap { character in
        if let reading = known[character] { return reading.isEmpty ? nil : reading }
        let reading = readings(of: character)
        known[character] = reading
        return reading.isEmpty ? nil : reading
      }
    }
  }

  private static func readings(of character: Character) -> [[UInt8]] {
    let latin = String(character).applyingTransform(.mandarinToLatin, reverse: false) ?? ""
    let plain = latin.applyingTransform(.stripDiacritics, reverse: false) ?? ""
    let letters = plain.lowercased().utf8.filter { (0x61...0x7A).contains($0) }
    guard !letters.isEmpty else { return [] }
    return [letters] + (others[character] ?? []).map { Array($0.utf8) }
  }

  private static let known = Mutex<[Character: [[UInt8]]]>([:])

  /// Further readings of characters that names of places and of agencies use.
  private static let others: [Character: [String]] = [
    "重": ["chong"], "长": ["chang", "zhang"], "行": ["hang", "xing"], "厦": ["xia"], "单": ["shan"],
    "莘": ["xin", "shen"], "乐": ["le", "yue"], "会": ["kuai"], "铅": ["yan"], "六": ["lu"], "蔚": ["yu"],
    "调": ["diao", "tiao"], "朝": ["chao", "zhao"], "藏": ["cang", "zang"], "阿": ["a", "e"],
  ]
}
