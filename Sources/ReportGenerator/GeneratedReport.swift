package import Disclosure

/// A report as a file, and the truth about it.
package struct GeneratedReport: Sendable {
  /// The number it has in the sequence of its seed.
  package let index: Int
  /// How its tables are written.
  package let layout: Layout
  /// What happened to it, in the order in which it happened.
  package let damages: [Damage]
  /// What it was written from.
  package let truth: Truth
  /// What is right for every cell of its form.
  package private(set) var expected: [Expectation]
  /// The format it is in.
  package let format: ReportFormat
  /// Its file; before conversion, that which is to be converted.
  package private(set) var bytes: [UInt8]
  /// Whether the conversion of its file has lost a part of it.
  package private(set) var isSpoilt = false
  /// What stands in its tables, where its file is to be converted.
  private var cells: [String] = []

  /// The form of its tables.
  package var form: Form { truth.form }
  /// Whether all that it still says can be read.
  package var isRecoverable: Bool {
    !isSpoilt && layout.isRecoverable && damages.allSatisfy(\.isRecoverable)
  }

  /// The report of a number in the sequence that `seed` begins: the layouts of a format in turn;
  /// undamaged, with one damage, or now and then with two or three.
  package init(seed: UInt64, index: Int, format: ReportFormat = .text) {
    self.init(
      seed: seed, index: index, format: format,
      layout: format.layouts[index % format.layouts.count], form: nil,
      damages: Self.damages(of: index, seed: seed, format))
  }

  /// A report in a layout and with damages of one's choice, in a form of one's choice or any.
  package init(
    seed: UInt64, index: Int, format: ReportFormat = .text, layout: Layout, form: Form?,
    damages: [Damage]
  ) {
    var random = Random(seed: seed, index: index)
    let draft = Draft(Self.truth(form, &random), &random)
    self.init(draft, index: index, format: format, layout: layout, damages: damages, &random)
  }

  /// The same report with an error seeded in it; `nil` if it has no place for the error.
  package init?(
    seed: UInt64, index: Int, format: ReportFormat = .text, layout: Layout, form: Form?,
    error: SeededError
  ) {
    let story = Story(
      seed: seed, index: index, format: format, layout: layout, form: form, error: error)
    guard let story else { return nil }
    self = story.seeded
  }

  /// What the report of the sequence that `random` is at is written from.
  static func truth(_ form: Form?, _ random: inout Random) -> Truth {
    let any: Form = random.chance(55) ? .gov2021 : random.chance(65) ? .gov2019 : .stat2014
    return Truth(form ?? any, &random)
  }

  /// A draft as a file in a layout, with damages.
  init(
    _ draft: Draft, index: Int, format: ReportFormat, layout: Layout, damages: [Damage],
    _ random: inout Random
  ) {
    truth = draft.truth
    self.index = index
    self.layout = layout
    let form = truth.form
    self.format = format
    self.damages = damages.filter { $0.applies(to: form) && $0.applies(to: format) }
    var draft = draft
    for damage in self.damages { damage.strike(&draft, layout, &random) }
    layout.excuse(&draft)
    switch layout.writer {
    case .lines(let render):
      var lines = render(draft, &random)
      for damage in self.damages { lines = damage.mangle(lines, &random) }
      bytes = Array(lines.joined(separator: "\n").utf8)
    case .file(let write):
      for damage in self.damages { draft.mangle(damage, &random) }
      let page = Page(draft)
      bytes = write(page, &random)
      if format.isConverted { cells = page.cells }
    }
    expected = draft.expected
  }

  /// Takes the printed file; where printing has spoilt it, a reader may give up on any cell.
  mutating func take(_ print: Print) {
    bytes = print.bytes
    isSpoilt = print.spoils(cells)
    guard isSpoilt else { return }
    for cell in expected.indices { expected[cell].mayBeRefused = true }
  }

  /// One report in nine is undamaged; one in nine has two damages or three, the others one each, so
  /// that every layout meets every damage.
  private static func damages(
    of index: Int, seed: UInt64, _ format: ReportFormat
  ) -> [Damage] {
    let round = index / format.layouts.count
    let all = Damage.all.filter { $0.applies(to: format) }
    var random = Random(seed: seed ^ 0xDA3A6E, index: index)
    switch round % 9 {
    case 0: return []
    case 1: return random.some(random.int(2...3), of: all)
    default: return [all[(round * 7 + index * 11) % all.count]]
    }
  }
}
