/// What the prose says of applicants, documents and decisions, beside the tables.
extension NarrativeComparison {
  /// What a statement on applicants is measured by.
  func applicants(_ statement: Statement) -> NarrativeMeasure? {
    switch statement.subject {
    case .byPersons: applicants(.byPersons, [GovForm.natural])
    case .byBusinesses: applicants(.byBusinesses, ["business"])
    case .byResearchers: applicants(.byResearchers, ["research"])
    case .byAssociations: applicants(.byAssociations, ["publicInterest"])
    case .byLegalServices: applicants(.byLegalServices, ["legalService"])
    case .byOrganisations:
      applicants(.byOrganisations, GovForm.applicants.filter { $0 != GovForm.natural })
    case .byOthers: applicants(.byOthers, ["orgOther"])
    default: nil
    }
  }

  private func applicants(_ name: Message, _ columns: [String]) -> NarrativeMeasure {
    .init(check: "N14", severity: .warning, name: name, cells: columns.map { "s3.new.\($0)" })
  }

  /// What a statement on documents or decisions is measured by.
  func decisions(_ statement: Statement) -> NarrativeMeasure? {
    let documents = "s2.a1.normativeDocs"
    return switch (statement.subject, report.form) {
    case (.documentsMade, .gov2019): decisions("N11", .documentsMade, "\(documents).newMade")
    case (_, .gov2019) where statement.subject.isDocuments: nil
    case (.documentsMade, _): decisions("N11", .documentsMade, "\(documents).made")
    case (.documentsRepealed, _): decisions("N11", .documentsRepealed, "\(documents).repealed")
    case (.documentsInForce, _): decisions("N11", .documentsInForce, "\(documents).inForce")
    case (.licences, _): decisions("N12", .licences, "s2.a5.licensing.decisions")
    case (.penalties, _): decisions("N12", .penalties, "s2.a6.penalties.decisions")
    case (.coercions, _): decisions("N12", .coercions, "s2.a6.coercion.decisions")
    default: nil
    }
  }

  private func decisions(_ check: String, _ name: Message, _ cell: String) -> NarrativeMeasure {
    .init(check: check, severity: .warning, name: name, cells: [cell])
  }

  /// Whether a division by applicants is one of the new requests that the table has, in a row that
  /// adds up.
  func isApplicantAnchored(_ statement: Statement) -> Bool {
    guard evidence.confirmedReceived.contains(.init(of: statement)) else { return false }
    let parts = sum(GovForm.applicants.map { .init(cell: "s3.new.\($0)") })
    return parts != nil && parts == report["s3.new.\(GovForm.total)"].entry.number
  }

  /// Whether a number of documents or decisions can be held against the table: it stands beside
  /// another such number, or it is more than the table has of all, or none where the table has some.
  func isDecisionAnchored(_ statement: Statement) -> Bool {
    guard !report.isRecognized else { return false }
    if evidence.decisions[.init(of: statement), default: 0] > 1 || statement.value.isZero {
      return true
    }
    guard case .exactly(let count) = statement.value,
      let sum = decisions(statement).flatMap(figures)?.sum
    else { return false }
    return Number(count) >= sum
  }
}

extension Statement.Subject {
  /// Whether it counts documents.
  fileprivate var isDocuments: Bool {
    self == .documentsMade || self == .documentsRepealed || self == .documentsInForce
  }
}

extension Message {
  fileprivate static let byPersons = Self(zh: "自然人申请", en: "requests by natural persons")
  fileprivate static let byBusinesses = Self(zh: "商业企业申请", en: "requests by enterprises")
  fileprivate static let byResearchers = Self(
    zh: "科研机构申请", en: "requests by research institutions")
  fileprivate static let byAssociations = Self(
    zh: "社会公益组织申请", en: "requests by public-interest organisations")
  fileprivate static let byLegalServices = Self(
    zh: "法律服务机构申请", en: "requests by legal services")
  fileprivate static let byOrganisations = Self(
    zh: "法人或其他组织申请", en: "requests by organisations")
  fileprivate static let byOthers = Self(zh: "其他组织申请", en: "requests by other organisations")
  fileprivate static let documentsMade = Self(
    zh: "制发规范性文件", en: "normative documents issued")
  fileprivate static let documentsRepealed = Self(
    zh: "废止规范性文件", en: "normative documents repealed")
  fileprivate static let documentsInForce = Self(
    zh: "现行有效规范性文件", en: "normative documents in force")
  fileprivate static let licences = Self(zh: "行政许可决定", en: "decisions on licences")
  fileprivate static let penalties = Self(zh: "行政处罚决定", en: "decisions on penalties")
  fileprivate static let coercions = Self(zh: "行政强制决定", en: "decisions on coercive measures")
}
