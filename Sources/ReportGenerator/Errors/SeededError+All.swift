extension SeededError {
  /// Every seeded error, in the order of the checks that must find it.
  package static let all: [SeededError] =
    values + rows + forms + labels + texts + sums + requests + tables + statements + parts + words
    + dates + copies + years + series + peers

  /// The checks for which no error is seeded, each with the reason.
  package static let unseeded: [String: String] = [
    "G30": "No reports in the forms before 2014 are generated.",
    "H07": "No pictures are generated, and recognizing them is not a matter of the checks.",
    "X05": "It is asked of the list of files of a folder and not of a report.",
  ]
}
