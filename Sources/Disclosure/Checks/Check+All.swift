extension Check {
  /// The checks that are asked unless others are wanted.
  public static let usual: [Check] = all.filter { !$0.isOff }

  /// Every check, in the order in which findings are reported.
  public static let all: [Check] = [
    // Single cells and rows.
    .blankCells, .placeholders, .unreadableCells, .negativeCounts, .fractions, .unitsInCells,
    .valueCounts, .splitDigits, .unlikelyCounts, .repeatedRows, .allZero,
    // The form, its sections, tables and labels.
    .formOfYear, .titleLine, .sections, .numbering, .tables, .rows, .lostLabels, .lostHeads,
    .otherWording,
    .unknownRows, .blankLabels, .contact, .statisticalPeriod, .repealedTexts, .aspects, .problems,
    .informationFees, .accountability, .lengthOfOverview, .leftovers, .otherUnits, .missingUnits,
    // Section two.
    .inForce, .regulationsByPower, .decisionsByPower, .amountDigits, .publishedTotal,
    .newlyPublished, .items,
    .procurement, .procurementUnit, .decisionsOverYears, .feesInYuan,
    // Section three.
    .requestFlow, .resultTotals, .applicantTotals, .subtotals, .corner, .unpaidFees, .feesPaid,
    .carriedOut, .notHeld,
    // Section four.
    .reviewTotal, .directSuitTotal, .laterSuitTotal, .lawsuitTotal,
    // What the prose says, against the tables.
    .statedReceived, .statedDone, .statedCarried, .statedDisputes, .statedNone, .statedOutcomes,
    .statedAllDone, .statedDisputeOutcomes, .listSums, .repeats,
    .statedShares, .statedGrowth, .statedDocuments, .statedDecisions, .statedFees,
    .statedApplicants, .twoValues, .otherYear, .otherAgency, .deniedSuggestions, .filler,
    .emptyTable,
    // Dates.
    .departmentDeadline, .governmentDeadline, .oldDeadline, .townshipDeadline, .madeTooEarly,
    .datesDisagree, .undated,
    // The year before.
    .otherBody, .carryOver, .exchangedColumns, .inForceOverYears, .repealedOverYears,
    .itemsOverYears, .publishedOverYears,
    .laterSuitsOverYears, .disputesOverYears, .pendingOverYears, .copiedProse, .copiedTables,
    .outliers, .missingYear, .secondReport,
    // Other agencies.
    .sharedProse, .sharedTables, .sumOfSubordinates, .withinSuperior, .missingReport,
    // The statistics table of 2014.
    .requestsByChannel, .requestsClosed, .requestsReplied, .refusals, .reviews, .lawsuits, .staff,
    .keyAreas, .keyAreasWithinTotal, .channelWithinTotal, .totalWithinChannels,
    .normativeDocuments, .pressConferences, .interviews, .topics, .closedRequests, .replies,
    .trainings,
    .moneyInYuan, .topicsOf2007, .cityStatistics,
    // What one slip would explain of all that.
    .diagnosis,
    // The copy.
    .glosses, .traditionalScript, .hijacked, .wreckedText, .pageChrome, .truncation, .picture,
  ]
}
