extension Measure {
  /// The table that a run prints: all, by layout, by damage, and what must not be.
  package var description: String {
    var lines = [
      Self.head, row("all", all), row("recoverable", recoverable), "", "LAYOUTS", Self.head,
    ]
    lines += Self.allLayouts.compactMap { layout in layouts[layout.id].map { row(layout.id, $0) } }
    lines += ["", "DAMAGES", Self.head]
    let ids = ["none"] + Damage.all.map(\.id)
    lines += ids.compactMap { id in damages[id].map { row(id, $0) } }
    lines += [
      "", "CAUSES: damages in layouts that are read whole without one, by cells lost to them",
      Self.head,
    ]
    lines += causes.map { row("\($0.key) (\($0.value.layouts) layouts)", $0.value.tally) }
    lines += [
      "", "WRONG AND SILENT in \(silentReports.count) reports",
      silentReports.prefix(20).map(String.init).joined(separator: " "),
    ]
    lines += [
      "", "TRUE PROSE TAKEN FOR WRONG in \(falseAlarms.count) reports (seen best with --index)",
    ]
    lines += [falseAlarms.prefix(20).map(String.init).joined(separator: " ")]
    lines += ["", "WRONG AND SILENT, or recoverable and below 99.9 % (seen best with --index)"]
    lines += breaches.map { "\(row($0.key, $0.value.tally))  --index \($0.value.example)" }
    return lines.joined(separator: "\n")
  }

  /// The layouts with one damage that break the law, the most silent first, then the least read.
  package var breaches: [(key: String, value: Combination)] {
    combinations.filter(\.value.isBreach)
      .sorted { a, b in
        (b.value.tally.silent, a.value.tally.rightShare, a.key)
          < (a.value.tally.silent, b.value.tally.rightShare, b.key)
      }
  }

  /// What each damage comes to in the layouts that are read whole without damage, where it must not,
  /// with the number of layouts it breaks; the most silent first, then by the cells that are lost.
  package var causes: [(key: String, value: (layouts: Int, tally: Tally))] {
    var causes: [String: (layouts: Int, tally: Tally)] = [:]
    for layout in Self.allLayouts {
      guard let whole = combinations["\(layout.id) + none"]?.tally, whole.rightShare >= 99_900
      else { continue }
      for damage in Damage.all {
        guard let combination = combinations["\(layout.id) + \(damage.id)"],
          combination.isBreach
        else { continue }
        causes[damage.id, default: (0, Tally())].layouts += 1
        causes[damage.id, default: (0, Tally())].tally.add(combination.tally)
      }
    }
    return causes.sorted { a, b in
      let (first, second) = (a.value.tally, b.value.tally)
      return (second.silent, second.refused + second.named, a.key)
        < (first.silent, first.refused + first.named, b.key)
    }
  }

  private static let allLayouts = ReportFormat.all.flatMap(\.layouts)

  private static let head = [
    "".padded(30), "reports", "right%", "refused%", "excused", "named", "SILENT", "unread",
    "prose!", "year!",
    "ms",
  ].enumerated().map { $0 == 0 ? $1 : $1.padded(-9) }.joined()

  private func row(_ name: String, _ tally: Tally) -> String {
    let columns = [
      "\(tally.reports)", tally.rightShare.thousandths, tally.share(tally.refused).thousandths,
      "\(tally.excused)",
      "\(tally.named)", "\(tally.silent)", "\(tally.refusals)", "\(tally.falseAlarms)",
      "\(tally.wrongYears)", tally.slowest.thousandths,
    ]
    return name.padded(30) + columns.map { $0.padded(-9) }.joined()
  }
}

extension Measure.Combination {
  /// Whether it breaks the law.
  fileprivate var isBreach: Bool {
    tally.silent > 0 || isRecoverable && tally.rightShare < 99_900
  }
}

extension Int {
  /// A count of thousandths as a decimal number.
  fileprivate var thousandths: String {
    let rest = String(self % 1_000)
    return "\(self / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension String {
  /// The text in a column of this width, on the right of it if the width is negative.
  fileprivate func padded(_ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? blanks + self : self + blanks
  }
}
