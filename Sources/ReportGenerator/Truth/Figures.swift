import Disclosure

/// Figures for every cell of a form that keep all its relations: mostly zeros and small counts, as
/// in real reports, and now and then large ones.
struct Figures {
  private let form: Form
  private let agency: GeneratedAgency
  /// One figure for every cell; `nil` where a report prints no row for it.
  private(set) var values: [Number?]

  /// Random figures for `form`, as an agency may have them.
  init(of form: Form, by agency: GeneratedAgency, _ random: inout Random) {
    self.form = form
    self.agency = agency
    values = Array(repeating: nil, count: form.cells.count)
    switch form {
    case .gov2021: fillProactive2021(&random)
    case .gov2019: fillProactive2019(&random)
    default:
      fillStatistics(&random)
      return
    }
    fillRequests(&random)
    fillDisputes(&random)
  }

  /// The figure of a cell; `nil` if no row has it.
  subscript(cell: String) -> Number? { form.index(of: cell).flatMap { values[$0] } }

  /// A count by the name of its cell; `nil` if no row has it.
  func count(_ cell: String) -> Int? { self[cell].map { Int($0.mantissa) } }

  mutating func set(_ cell: String, _ value: Int) { set(cell, Number(value)) }

  mutating func set(_ cell: String, _ value: Number) {
    guard let index = form.index(of: cell) else { return }
    values[index] = value
  }

  /// A count: `zero` times in a hundred nothing, else small, seldom large.
  static func count(zero: Int, _ random: inout Random) -> Int {
    if random.chance(zero) { return 0 }
    switch random.int(1...100) {
    case ...65: return random.int(1...15)
    case ...90: return random.int(16...400)
    case ...98: return random.int(401...9_999)
    default: return random.int(10_000...250_000)
    }
  }

  /// An amount of money: mostly none, else with up to six decimals.
  static func amount(zero: Int, _ random: inout Random) -> Number {
    if random.chance(zero) { return .zero }
    let scale = random.pick([0, 1, 2, 2, 2, 4, 6])
    return Number(mantissa: Int64(random.int(1...9_999_999)), scale: scale)
  }

  /// `total` in as many parts as asked for, most of them empty.
  static func parts(_ count: Int, of total: Int, _ random: inout Random) -> [Int] {
    var parts = Array(repeating: 0, count: count)
    var left = total
    while left > 0 {
      let take = left < 4 ? left : random.int(1...left)
      parts[random.int(0...count - 1)] += take
      left -= take
    }
    return parts
  }

  private mutating func fillProactive2021(_ random: inout Random) {
    for (row, zero) in [("regulations", 92), ("normativeDocs", 60)] {
      let made = random.chance(zero) ? 0 : random.int(1...25)
      let repealed = random.chance(zero) ? 0 : random.int(0...12)
      let standing = random.chance(zero) ? 0 : random.int(0...180)
      guard row != "regulations" || agency.makesRegulations else {
        for column in ["made", "repealed", "inForce"] { set("s2.a1.\(row).\(column)", 0) }
        continue
      }
      set("s2.a1.\(row).made", made)
      set("s2.a1.\(row).repealed", repealed)
      set("s2.a1.\(row).inForce", max(0, made - repealed) + standing)
    }
    for row in ["a5.licensing", "a6.penalties", "a6.coercion"] {
      set("s2.\(row).decisions", Self.count(zero: 45, &random))
    }
    set("s2.a8.adminFees.amountWan", Self.amount(zero: 70, &random))
  }

  private mutating func fillProactive2019(_ random: inout Random) {
    for (row, zero) in [("regulations", 92), ("normativeDocs", 55)] {
      let published = random.chance(zero) ? 0 : random.int(1...30)
      let unpublished = random.chance(80) ? 0 : random.int(0...3)
      let older = random.chance(zero) ? 0 : random.int(0...120)
      let isNone = row == "regulations" && !agency.makesRegulations
      set("s2.a1.\(row).newMade", isNone ? 0 : published + unpublished)
      set("s2.a1.\(row).newPublished", isNone ? 0 : published)
      set("s2.a1.\(row).totalPublished", isNone ? 0 : published + older)
    }
    for row in ["a5.licensing", "a5.otherServices", "a6.penalties", "a6.coercion", "a8.adminFees"] {
      let before = Self.count(zero: 50, &random)
      let change = random.chance(60) ? 0 : random.int(-min(before, 40)...40)
      set("s2.\(row).prevItems", before)
      set("s2.\(row).change", change)
      set("s2.\(row).decisions", Self.count(zero: 50, &random))
    }
    let projects = Self.count(zero: 60, &random)
    set("s2.a9.procurement.count", projects)
    let amount = Self.amount(zero: 0, &random)
    set("s2.a9.procurement.amount", projects == 0 ? .zero : amount)
  }

  private mutating func fillRequests(_ random: inout Random) {
    let oneRow = form == .gov2019 || random.chance(6)
    let results = form.resultRows.filter { ($0 == "s3.other.all") == oneRow || !$0.isOtherHandling }
    let rows = ["s3.new", "s3.carryIn"] + results + ["s3.resultTotal", "s3.carryOut"]
    var totals = [String: Int]()
    let size = random.int(1...100)
    for column in Form.applicants {
      var cells = [String: Int]()
      let isIdle = size <= 35 || column != "natural" && random.chance(72)
      let new = isIdle ? 0 : size <= 80 ? random.int(0...15) : random.int(10...2_400)
      let carried = isIdle || random.chance(70) ? 0 : random.int(0...9)
      let out = random.chance(70) ? 0 : min(new + carried, random.int(0...12))
      cells["s3.new"] = new
      cells["s3.carryIn"] = carried
      cells["s3.carryOut"] = out
      cells["s3.resultTotal"] = new + carried - out
      let outcomes = Self.parts(results.count, of: new + carried - out, &random)
      for (row, count) in zip(results, outcomes) { cells[row] = count }
      for row in rows {
        set("\(row).\(column)", cells[row] ?? 0)
        totals[row, default: 0] += cells[row] ?? 0
      }
    }
    for row in rows { set("\(row).total", totals[row] ?? 0) }
  }

  private mutating func fillDisputes(_ random: inout Random) {
    for block in ["review", "direct", "afterReview"] {
      let total =
        random.chance(70) ? 0 : random.chance(85) ? random.int(1...9) : random.int(10...160)
      set("s4.\(block).total", total)
      let outcomes = ["upheld", "corrected", "other", "pending"]
      for (outcome, count) in zip(outcomes, Self.parts(4, of: total, &random)) {
        set("s4.\(block).\(outcome)", count)
      }
    }
  }
}

extension String {
  fileprivate var isOtherHandling: Bool { hasPrefix("s3.other.") }
}

extension Form {
  /// The columns of the table of requests whose sum is the total.
  static let applicants = [
    "natural", "business", "research", "publicInterest", "legalService", "orgOther",
  ]

  /// The rows whose sum is (七)总计, in order.
  var resultRows: [String] {
    let outside: Set<String> = ["s3.new", "s3.carryIn", "s3.resultTotal", "s3.carryOut"]
    return tables.first { $0.id == "s3" }?.rows.map(\.id).filter { !outside.contains($0) } ?? []
  }
}
