/// The values of a row that has more of them than its table has columns.
struct LongRow {
  let row: Int
  let values: [TableValue]
}

extension TableRecovery {
  /// Reads the rows of tables that print a column that the form has not, and no head that tells which.
  ///
  /// Every row of such a table is as long. The column is the one without which the sums within all rows
  /// come out, as they do for a subtotal; where more than one could be left out and the readings
  /// differ, nothing is read.
  mutating func leaveOutAddedColumns() {
    for table in form.tables.indices {
      let width = form.tables[table].columns.count
      let rows = longRows.filter {
        form.rows[$0.row].table == table && $0.values.count == width + 1
      }
      guard rows.count >= Self.fewestLongRows, width > 1, !columns[table].isWider,
        rows.count
          == form.rows.indices.count(where: { form.rows[$0].table == table && isPlaced($0) })
      else { continue }
      let readings = (0...width).compactMap { column in self.readings(of: rows, without: column) }
      guard let first = readings.first,
        readings.allSatisfy({
          zip($0, first).allSatisfy { zip($0, $1).allSatisfy { $0.entry == $1.entry } }
        })
      else { continue }
      for (row, reading) in zip(rows, first) { replace(row.row, with: reading) }
      longRows.removeAll { form.rows[$0.row].table == table }
      remarks.removeAll { remark in
        if case .valueCount(let row, _, _, _) = remark {
          form.rows[row].table == table
        } else {
          false
        }
      }
      let at = rows[0].values[0].text.position
      remarks.append(.unknownColumns(table: table, printed: [], at: at))
    }
  }

  /// The readings of rows without the values of one column; `nil` if a sum does not come out then.
  private func readings(of rows: [LongRow], without column: Int) -> [[CellReading]]? {
    var result: [[CellReading]] = []
    for row in rows {
      var values = row.values
      values.remove(at: column)
      let readings = values.map { reading($0, byPosition: true) }
      guard totalHolds(row.row, readings) else { return nil }
      result.append(readings)
    }
    return result
  }

  /// A table with fewer rows proves nothing.
  private static let fewestLongRows = 5
}
