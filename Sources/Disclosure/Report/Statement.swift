/// A figure that the prose of a report states and that also stands, or should stand, in its tables.
public struct Statement: Hashable, Sendable {
  /// What the figure counts.
  public var subject: Subject
  /// How many.
  public var value: Value
  /// Whether the requests carried over from the year before are in the figure, as the text says.
  public var includesCarriedIn: Bool
  /// Whether the text speaks of a whole area, 全市 or 各部门, and not of the agency's own office.
  public var isWide: Bool
  /// The sentence, as printed.
  public var quote: String
  /// Where its paragraph begins.
  public var position: Position
  /// The section it stands in.
  public var section: Int

  /// A figure stated in `quote`.
  public init(
    _ subject: Subject, _ value: Value, includesCarriedIn: Bool = false, isWide: Bool = false,
    quote: String, position: Position, section: Int
  ) {
    self.subject = subject
    self.value = value
    self.includesCarriedIn = includesCarriedIn
    self.isWide = isWide
    self.quote = quote
    self.position = position
    self.section = section
  }

  /// What a figure of the prose counts.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Requests received in the year.
    case received
    /// Requests closed or replied to in the year.
    case done
    /// Requests handled, whether to the end or not: 办理, 处理.
    case handled
    /// Requests carried over from the year before.
    case carriedIn
    /// Requests carried over to the next year.
    case carriedOut
    /// Reconsiderations.
    case review
    /// Lawsuits, of both kinds.
    case litigation
    /// Lawsuits without reconsideration before.
    case directSuit
    /// Lawsuits after reconsideration.
    case suitAfterReview
    /// Reconsiderations and lawsuits together.
    case disputes
    /// Requests granted: 予以公开.
    case granted
    /// Requests granted in part: 部分公开.
    case partial
    /// Requests granted, wholly or in part, in one figure.
    case disclosed
    /// Requests denied: 不予公开.
    case denied
    /// Requests for what cannot be provided: 无法提供.
    case unable
    /// Requests not processed: 不予处理.
    case notProcessed
    /// Requests dealt with otherwise: 其他处理.
    case dealtOtherwise
    /// Reconsiderations in which the agency was upheld.
    case reviewsUpheld
    /// Reconsiderations in which it was corrected.
    case reviewsCorrected
    /// Reconsiderations not decided.
    case reviewsPending
    /// Lawsuits in which the agency was upheld.
    case suitsUpheld
    /// Lawsuits in which it was corrected.
    case suitsCorrected
    /// Lawsuits not decided.
    case suitsPending
    /// Requests made by natural persons.
    case byPersons
    /// Requests made by enterprises.
    case byBusinesses
    /// Requests made by research institutions.
    case byResearchers
    /// Requests made by public-interest organisations.
    case byAssociations
    /// Requests made by legal services.
    case byLegalServices
    /// Requests made by organisations of any kind.
    case byOrganisations
    /// Requests made by organisations of no kind named.
    case byOthers
    /// Normative documents issued.
    case documentsMade
    /// Normative documents repealed.
    case documentsRepealed
    /// Normative documents in force.
    case documentsInForce
    /// Decisions on licences.
    case licences
    /// Decisions on penalties.
    case penalties
    /// Decisions on coercive measures.
    case coercions
  }

  /// How many, as the prose says it.
  public enum Value: Hashable, Sendable {
    /// This many.
    case exactly(Int)
    /// At least the first and fewer than the second: 2700余 is 2700 and fewer than 2800.
    case between(Int, and: Int)
    /// None at all, said in words: 未收到.
    case none
    /// At least one, said without a figure: 尚未审结.
    case some
    /// All of them, without a figure: 全部办结.
    case all
  }
}
