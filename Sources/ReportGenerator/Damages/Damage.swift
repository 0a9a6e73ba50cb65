package import Disclosure

/// Something that happens to real reports between their author and the reader.
package struct Damage: Sendable, Identifiable {
  /// What a damage hits, in the order of the catalogue.
  package enum Family: String, Sendable, CaseIterable {
    case value, figure, label, row, merged, column, dispute, heading, title, year, metadata, noise
    case script, encoding, copy
  }

  /// Its name in the catalogue: `label.truncated`.
  package let id: String
  /// What it hits.
  package let family: Family
  /// Whether what it hits can be read all the same.
  package let isRecoverable: Bool
  /// The forms it can happen to; empty for all.
  private let forms: [Form]
  /// What it does to the report before it is flattened to text.
  let strike: @Sendable (inout Draft, Layout, inout Random) -> Void
  /// What it does to the text.
  let mangle: @Sendable ([String], inout Random) -> [String]

  /// A damage to a report before it is flattened.
  init(
    _ id: String, isRecoverable: Bool = true, in forms: [Form] = [],
    strike: @escaping @Sendable (inout Draft, Layout, inout Random) -> Void
  ) {
    self.init(id, isRecoverable, forms, strike, { lines, _ in lines })
  }

  /// A damage to the report and then to its lines.
  init(
    _ id: String, isRecoverable: Bool = true,
    strike: @escaping @Sendable (inout Draft, Layout, inout Random) -> Void,
    mangling: @escaping @Sendable ([String], inout Random) -> [String]
  ) {
    self.init(id, isRecoverable, [], strike, mangling)
  }

  /// A damage to the lines of the text.
  init(
    _ id: String, isRecoverable: Bool = true,
    excusing: @escaping @Sendable (inout Draft) -> Void = { _ in },
    mangle: @escaping @Sendable ([String], inout Random) -> [String]
  ) {
    self.init(id, isRecoverable, [], { draft, _, _ in excusing(&draft) }, mangle)
  }

  private init(
    _ id: String, _ isRecoverable: Bool, _ forms: [Form],
    _ strike: @escaping @Sendable (inout Draft, Layout, inout Random) -> Void,
    _ mangle: @escaping @Sendable ([String], inout Random) -> [String]
  ) {
    self.id = id
    guard let family = Family(rawValue: String(id.prefix { $0 != "." })) else {
      preconditionFailure("no family of damages is named like \(id)")
    }
    self.family = family
    self.isRecoverable = isRecoverable
    self.forms = forms
    self.strike = strike
    self.mangle = mangle
  }

  /// Whether it can happen to a report in `form`.
  package func applies(to form: Form) -> Bool { forms.isEmpty || forms.contains(form) }

  /// Whether it happens to reports in `format`: what befalls the lines of a text as a whole befalls no
  /// page.
  package func applies(to format: ReportFormat) -> Bool {
    format.id == "text" || !["encoding.mark", "encoding.crlf", "copy.report"].contains(id)
  }

  /// The damage of a name; `nil` if there is none.
  package static func named(_ id: String) -> Damage? { all.first { $0.id == id } }
}

extension [Form] {
  /// The forms with six sections and the tables of requests and disputes.
  static let sixSections: [Form] = [.gov2021, .gov2019]
}
