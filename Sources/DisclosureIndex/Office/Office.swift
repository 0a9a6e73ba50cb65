package import Disclosure

/// What an office keeps beside its reports: how it checks, who must report, and what was decided.
package struct Office: Sendable {
  /// The checks, with what the roster knows of the agencies.
  package private(set) var settings = CheckSettings()
  /// The language that is set for the output.
  package private(set) var language: Language?
  /// Who must report.
  package private(set) var roster: Roster?
  /// What was decided.
  package private(set) var ledger = Ledger()
  /// What is set of the browser, the user's own first.
  package private(set) var preferences: [Preferences] = []
  /// Where decisions are written.
  package private(set) var ledgerPath = Self.ledgerName

  /// The ledger's name beside the reports.
  package static let ledgerName = "gongkai-ledger.tsv"

  /// The files that the user names instead of those that are found.
  package struct Files: Sendable {
    /// The configuration.
    package var configuration: String?
    /// The roster.
    package var roster: String?
    /// The ledger.
    package var ledger: String?
    /// The user's own configuration, over which that of the folder stands; it need not be there.
    package var user: String?

    /// These files; `nil` for one that is to be found.
    package init(
      configuration: String? = nil, roster: String? = nil, ledger: String? = nil,
      user: String? = nil
    ) {
      self.user = user
      self.configuration = configuration
      self.roster = roster
      self.ledger = ledger
    }
  }

  /// An office that keeps nothing.
  package init() {}

  /// An office with these settings, and a roster if it has one.
  package init(settings: CheckSettings, roster: Roster? = nil) {
    self.settings = settings
    self.roster = roster
  }

  /// What is kept for the reports at `paths`: the configuration and the ledger in the folder of the
  /// first of them or in the nearest one above it, over the user's own, and what they name. A ledger that is
  /// not there yet has its place beside the configuration, or else in the folder.
  package init(for paths: [String], _ files: Files = Files()) throws(OfficeError) {
    let folder = Folder(of: paths.first ?? ".")
    var home = folder
    var (rosterPath, ledgerPath) = (files.roster, files.ledger)
    var configuration: Configuration?
    if let path = files.user, Folder.exists(path) {
      configuration = try Configuration(path: path)
      preferences += configuration.map { [$0.preferences] } ?? []
    }
    if let path = files.configuration ?? folder.upward(Configuration.name) {
      configuration = try Configuration(path: path, over: configuration)
      preferences += configuration.map { [$0.preferences] } ?? []
      home = Folder(of: path)
    }
    if let configuration {
      (settings, language) = (configuration.settings, configuration.language)
      rosterPath = rosterPath ?? configuration.roster
      ledgerPath = ledgerPath ?? configuration.ledger
    }
    roster = try rosterPath.map { path throws(OfficeError) in try Roster(path: path) }
    self.ledgerPath = ledgerPath ?? folder.upward(Self.ledgerName) ?? home.path(Self.ledgerName)
    if Folder.exists(self.ledgerPath) { ledger = try Ledger(path: self.ledgerPath) }
    for member in roster?.agencies ?? [] {
      for name in [member.name] + member.aliases {
        settings.standings[Agency(name: name).canonicalName] = member.standing
      }
    }
  }

  /// Asks for checks, or leaves them out, over what the configuration says.
  package mutating func ask(_ on: [String], without off: [String]) {
    settings.on.formUnion(on)
    settings.off.subtract(on)
    settings.off.formUnion(off)
  }

  /// The name that all reports of an agency are put under.
  package func name(of agency: Agency) -> String {
    roster?[agency.name]?.name ?? agency.canonicalName
  }

  /// Writes a verdict into the ledger's file.
  package func write(_ entry: Ledger.Entry) throws(OfficeError) {
    try Ledger.append(entry, to: ledgerPath)
  }

  /// Takes in a verdict that was written.
  package mutating func note(_ entry: Ledger.Entry) { ledger.add(entry) }
}
