extension Measure {
  /// The table that a run prints: all, by layout, by damage, and what must not be.
  package var description: String {
    var lines = [
      Self.head, row("all", all), row("recoverable", recoverable), "", "LAYOUTS", Self.head,
    ]
    lines += Layout.all.compactMap { layout in layouts[layout.id].map { row(layout.id, $0) } }
    lines += ["", "DAMAGES", Self.head]
    let ids = ["none"] + Damage.all.map(\.id)
    lines += ids.compactMap { id in damages[id].map { row(id, $0) } }
    lines += ["", "WRONG AND SILENT, or recoverable and below 99.9 % (seen best with --index)"]
    lines += breaches.map { "\(row($0.key, $0.value.tally))  --index \($0.value.example)" }
    return lines.joined(separator: "\n")
  }

  /// The layouts with one damage that break the law, the most silent first, then the least read.
  package var breaches: [(key: String, value: Combination)] {
    combinations.filter { _, combination in
      combination.tally.silent > 0
        || combination.isRecoverable && combination.tally.rightShare < 99_900
    }
    .sorted { a, b in
      (b.value.tally.silent, a.value.tally.rightShare, a.key)
        < (a.value.tally.silent, b.value.tally.rightShare, b.key)
    }
  }

  private static let head = [
    "".padded(30), "reports", "right%", "refused%", "named", "SILENT", "unread", "prose!", "year!",
    "ms",
  ].enumerated().map { $0 == 0 ? $1 : $1.padded(-9) }.joined()

  private func row(_ name: String, _ tally: Tally) -> String {
    let cells = max(1, tally.cells)
    let columns = [
      "\(tally.reports)", (tally.rightShare).thousandths,
      (tally.refused * 100_000 / cells).thousandths,
      "\(tally.named)", "\(tally.silent)", "\(tally.refusals)", "\(tally.falseAlarms)",
      "\(tally.wrongYears)", tally.slowest.thousandths,
    ]
    return name.padded(30) + columns.map { $0.padded(-9) }.joined()
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
