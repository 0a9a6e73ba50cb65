extension Theme {
  /// Every theme, the usual one first.
  package static let all: [(name: String, theme: Theme)] = [
    ("default", standard), ("light", light), ("dark", dark), ("plain", plain),
  ]

  /// Middling blue and orange, which stand out on light and on dark and which nearly everybody tells
  /// apart; no background is set.
  package static let standard = coloured(
    title: .indexed(31), alarm: .indexed(166), fine: .indexed(33), quiet: .indexed(31))

  /// The usual theme where there are eight or sixteen colours: red and magenta alone can be read on a
  /// light background as well as on a dark one.
  static let standardOfFew = Theme([
    .dim: Look(nil, .dim), .frame: Look(nil, .dim), .heading: Look(nil, .bold),
    .selected: Look(nil, .reverse), .status: Look(nil, .reverse),
    .error: Look(.indexed(1), .bold), .warning: Look(.indexed(5), .bold), .note: Look(.indexed(5)),
    .key: Look(nil, .bold), .match: Look(nil, .bold, .underline), .link: Look(nil, .underline),
    .edited: Look(nil, .underline), .changed: Look(.indexed(5), .bold),
  ])

  /// Deep blue and orange for a light background.
  static let light = coloured(
    title: .rgb(0x00, 0x45, 0x6B), alarm: .rgb(0xA8, 0x42, 0x00), fine: .rgb(0x00, 0x55, 0xC8),
    quiet: .rgb(0x00, 0x5F, 0x87))

  /// Bright blue and orange for a dark background.
  static let dark = coloured(
    title: .rgb(0xAF, 0xDF, 0xFF), alarm: .rgb(0xFF, 0x9A, 0x4D), fine: .rgb(0x5F, 0xAF, 0xFF),
    quiet: .rgb(0x87, 0xC7, 0xE7))

  /// No colours at all.
  static let plain = Theme([
    .dim: Look(nil, .dim), .frame: Look(nil, .dim), .heading: Look(nil, .bold),
    .selected: Look(nil, .reverse), .status: Look(nil, .reverse), .error: Look(nil, .bold),
    .warning: Look(nil, .bold), .key: Look(nil, .bold), .match: Look(nil, .bold, .underline),
    .link: Look(nil, .underline), .edited: Look(nil, .underline), .changed: Look(nil, .bold),
  ])

  private static func coloured(title: Color, alarm: Color, fine: Color, quiet: Color) -> Theme {
    Theme([
      .dim: Look(nil, .dim), .frame: Look(nil, .dim), .heading: Look(title, .bold),
      .label: Look(quiet), .selected: Look(nil, .reverse), .status: Look(nil, .reverse),
      .error: Look(alarm, .bold), .warning: Look(alarm), .note: Look(quiet), .good: Look(fine),
      .key: Look(nil, .bold), .match: Look(nil, .bold, .underline),
      .link: Look(quiet, .underline), .edited: Look(fine), .changed: Look(fine, .bold),
    ])
  }
}
