extension Check {
  /// Every check, in the order in which findings are reported.
  public static let all: [Check] = [
    // Section two.
    .inForce, .publishedTotal, .items, .procurement,
    // Section three.
    .requestFlow, .resultTotals, .applicantTotals,
    // Section four.
    .reviewTotal, .directSuitTotal, .laterSuitTotal,
    // The statistics table of 2014.
    .requestsByChannel, .requestsClosed, .requestsReplied, .refusals, .reviews, .lawsuits, .staff,
    .keyAreas, .keyAreasWithinTotal, .channelWithinTotal, .totalWithinChannels,
    .normativeDocuments, .pressConferences, .interviews,
  ]
}
