import Disclosure

extension Truth {
  /// Whether the form was in force in the year after, too, which is not yet to come.
  var hasNext: Bool { year < min(form.years.upperBound, 2025) }

  /// A true report of the same agency for the year after: its figures keep all relations to this one's.
  func next(_ random: inout Random) -> Truth {
    let other = Truth(form, &random)
    let figures = Figures(of: form, by: agency, &random).following(self).values
    return other.with(agency: agency, year: year + 1, figures: figures, before: self.figures)
  }

  /// The count of a cell in the year before; `nil` if that year is not known.
  func countBefore(_ cell: String) -> Int? {
    guard let index = form.index(of: cell) else { return nil }
    return before?[index].flatMap { $0.isWhole ? Int($0.mantissa) : nil }
  }
}

extension Figures {
  /// These figures made those of the year after a report.
  func following(_ old: Truth) -> Figures {
    var figures = self
    for column in Form.applicants { figures.carryIn(column, from: old) }
    for row in ["new", "carryIn", "granted", "resultTotal"] {
      let sum = Form.applicants.reduce(0) { $0 + (figures.count("s3.\(row).\($1)") ?? 0) }
      figures.set("s3.\(row).total", sum)
    }
    for block in ["review", "direct", "afterReview"] {
      let lack = old.count("s4.\(block).pending") - (figures.count("s4.\(block).total") ?? 0)
      guard lack > 0 else { continue }
      figures.raise("s4.\(block).total", by: lack)
      figures.raise("s4.\(block).upheld", by: lack)
    }
    for row in ["regulations", "normativeDocs"] { figures.keepDocuments("s2.a1.\(row)", from: old) }
    for row in ["a5.licensing", "a5.otherServices", "a6.penalties", "a6.coercion", "a8.adminFees"] {
      figures.keepItems("s2.\(row)", from: old)
    }
    // Nobody takes one year's yuan for ten thousand of them where both years have the same.
    for cell in ["s2.a8.adminFees.amountWan", "f.requestFees", "o.budget"] {
      if let amount = old[cell], amount > .zero, figures[cell] ?? .zero > .zero {
        figures.set(cell, amount)
      }
    }
    return figures
  }

  /// Carries in what was carried out, and lets as many requests less be new, or more be granted.
  private mutating func carryIn(_ column: String, from old: Truth) {
    guard let new = count("s3.new.\(column)"), let carried = count("s3.carryIn.\(column)") else {
      return
    }
    let (all, now) = (new + carried, old.count("s3.carryOut.\(column)"))
    set("s3.carryIn.\(column)", now)
    set("s3.new.\(column)", max(0, all - now))
    guard now > all else { return }
    raise("s3.granted.\(column)", by: now - all)
    raise("s3.resultTotal.\(column)", by: now - all)
  }

  private mutating func keepDocuments(_ row: String, from old: Truth) {
    if let made = count("\(row).made"), let repealed = count("\(row).repealed") {
      let before = old.count("\(row).inForce")
      let gone = min(repealed, before + made)
      set("\(row).repealed", gone)
      set("\(row).inForce", before + made - gone)
    }
    if let fresh = count("\(row).newPublished"), let total = count("\(row).totalPublished") {
      set("\(row).totalPublished", max(total, old.count("\(row).totalPublished") + fresh))
    }
  }

  private mutating func keepItems(_ row: String, from old: Truth) {
    guard count("\(row).prevItems") != nil, let change = count("\(row).change") else { return }
    let before = old.count("\(row).prevItems") + old.count("\(row).change")
    set("\(row).prevItems", before)
    set("\(row).change", max(change, -before))
  }

  private mutating func raise(_ cell: String, by count: Int) {
    set(cell, (self.count(cell) ?? 0) + count)
  }
}
