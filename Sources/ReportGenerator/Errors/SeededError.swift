package import Disclosure

/// One mistake, as a clerk makes it, in a report that has no other: what a check claims to find.
package struct SeededError: Sendable, Identifiable {
  /// Its name: that of the check that must find it, and what is wrong.
  package let id: String
  /// The checks of the catalogue of which each must find it.
  package let checks: [String]
  /// Checks that may speak of it, too, since it is wrong by their rules as well.
  let consequences: Set<String>
  /// How the checks must end: most fail; some can only say that nothing can be told.
  package let outcome: Outcome
  /// The forms it can be made in; empty for all.
  package let forms: [Form]
  /// Whether a layout shows it.
  let isShown: @Sendable (Layout) -> Bool
  /// What the report is read with.
  let scope: Company.Scope
  /// Makes the mistake and names the cells that are wrong then, none where it is in the prose; `nil`
  /// if the report has no place for it.
  let commit: @Sendable (inout Draft, inout Company, inout Random) -> [String]?
  /// What else happens to the copy.
  let damages: [Damage]

  /// A mistake that the check in its name must find, and others that are named.
  init(
    _ id: String, and others: [String] = [], besides consequences: Set<String> = [],
    _ outcome: Outcome = .fail, in forms: [Form] = [], damages: [Damage] = [],
    shown isShown: @escaping @Sendable (Layout) -> Bool = { _ in true },
    commit: @escaping @Sendable (inout Draft, inout Random) -> [String]?
  ) {
    self.init(
      id, and: others, besides: consequences, outcome, in: forms, damages: damages, among: .alone,
      shown: isShown
    ) { draft, _, random in
      commit(&draft, &random)
    }
  }

  /// A mistake in the prose, which shows where every paragraph stands on a line of its own.
  static func prose(
    _ id: String, in forms: [Form] = .sixSections,
    commit: @escaping @Sendable (inout Draft, inout Random) -> [String]?
  ) -> SeededError {
    SeededError(id, in: forms, shown: \.keepsParagraphs, commit: commit)
  }

  /// A mistake that shows only beside other reports.
  init(
    _ id: String, and others: [String] = [], besides consequences: Set<String> = [],
    _ outcome: Outcome = .fail, in forms: [Form] = [], damages: [Damage] = [],
    among scope: Company.Scope,
    shown isShown: @escaping @Sendable (Layout) -> Bool = { _ in true },
    together commit: @escaping @Sendable (inout Draft, inout Company, inout Random) -> [String]?
  ) {
    self.scope = scope
    self.id = id
    checks = [String(id.prefix { $0 != "." })] + others
    self.consequences = consequences
    self.outcome = outcome
    self.forms = forms
    self.isShown = isShown
    self.commit = commit
    self.damages = damages
  }

  /// What happens to copies, where nothing is wrong in the report itself.
  init(
    _ id: String, damage: Damage,
    shown isShown: @escaping @Sendable (Layout) -> Bool = { _ in true }
  ) {
    self.init(id, damages: [damage], shown: isShown, commit: { _, _ in [] })
  }

  /// Whether it can be made in a report in `form`.
  package func applies(to form: Form) -> Bool { forms.isEmpty || forms.contains(form) }

  /// The seeded error of a name; `nil` if there is none.
  package static func named(_ id: String) -> SeededError? { all.first { $0.id == id } }
}
