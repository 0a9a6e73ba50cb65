import Testing

@testable import Disclosure

@Suite("Recovery of tables")
struct RecoveryTests {
  /// A text with marked places, what the reader must remark there, and what it must read.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let remarks: [String]
    let cells: [String: String]

    init(_ name: String, _ text: String, remarks: [String] = [], cells: [String: String] = [:]) {
      self.name = name
      self.text = text
      self.remarks = remarks
      self.cells = cells
    }

    var testDescription: String { name }
  }

  @Test(
    arguments: labels + counts + columns + oneRow + statistics + other + layouts + disputes + fused
      + doubt)
  func recover(_ test: Case) throws {
    let source = Marked(test.text)
    let report = try Report(source.text)
    #expect(
      report.remarks.filter { $0 != .formByYear }.map { $0.line(in: report.form) }
        == test.remarks.map(source.resolved))
    for (name, expected) in test.cells.sorted(by: { $0.key < $1.key }) {
      let cells =
        report.form.index(of: name) == nil
        ? report.form.cells.filter { $0.id.hasPrefix(name + ".") }.map(\.id) : [name]
      #expect(!cells.isEmpty, "no cell \(name)")
      for cell in cells { #expect(report[cell].line == source.resolved(expected), "\(cell)") }
    }
  }

  /// The head of the table of requests.
  static let head = """
    三、收到和处理政府信息公开申请情况
    (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||
    自然人 | 法人或其他组织 | 总计 | |||||||
    商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||

    """

  /// Its first two rows.
  static let first = """
    一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | ||
    二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||

    """

  /// Labels lost, blank or missing.
  static let labels: [Case] = [
    .init(
      "A label replaced by a number",
      head + first + """
        三、本年度办理结果 | 1️⃣0 | 2️⃣2 | 0 | 0 | 0 | 0 | 0 | 2 | |
        (二)部分公开(区分处理的,只计这一情形,不计其他情形) | 3️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
        """,
      remarks: ["1️⃣: row s3.granted by position, “0” for a label"],
      cells: [
        "s3.granted.natural": "2️⃣ number 2 by position",
        "s3.granted.business": "2️⃣ number 0 by position",
        "s3.granted.total": "2️⃣ number 2 by position", "s3.partial.natural": "3️⃣ number 1",
      ]),
    .init(
      "A blank label",
      head + first
        + """
        三、本年度办理结果 | (一)予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        1️⃣| 1 | 2 | 0 | 0 | 0 | 0 | 3 | ||
        (三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        """.replacing("1️⃣|", with: "1️⃣ | |"),
      remarks: ["1️⃣: row s3.partial by position, label blank"],
      cells: ["s3.partial.business": "1️⃣ number 2 by position"]),
    .init(
      "A label that is missing altogether",
      head + first + """
        三、本年度办理结果 | (一)予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        1️⃣1 | 2 | 0 | 0 | 0 | 0 | 3 | |||
        (三)不予公开 | 2️⃣1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        """,
      remarks: ["1️⃣: row s3.partial by position, no label"],
      cells: [
        "s3.partial.business": "1️⃣ number 2 by position",
        "s3.denied.stateSecret.total": "2️⃣ number 0",
      ]),
    .init(
      "Two lost labels and two lines",
      head + first + """
        三、本年度办理结果 | 1️⃣0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | |
        2️⃣0 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||
        (三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        """,
      remarks: [
        "1️⃣: row s3.granted by position, “0” for a label",
        "2️⃣: row s3.partial by position, “0” for a label",
      ],
      cells: [
        "s3.granted.natural": "1️⃣ number 1 by position",
        "s3.partial.natural": "2️⃣ number 2 by position",
      ]),
    .init(
      "Two lost labels and one line: it may be either row",
      head + first + """
        三、本年度办理结果 | 1️⃣0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | |
        (三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        """,
      remarks: ["1️⃣: 8 values without a row"],
      cells: ["s3.granted": "absent", "s3.partial": "absent"]),
    .init(
      "One lost label and two lines",
      head + first + """
        三、本年度办理结果 | (一)予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        1️⃣0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
        2️⃣0 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||
        (三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        """,
      remarks: ["1️⃣: 8 values without a row", "2️⃣: 8 values without a row"],
      cells: ["s3.partial": "absent"]),
    .init(
      "A lost label and a total that does not hold: it may be another row",
      head + first + """
        三、本年度办理结果 | 1️⃣0 | 1 | 0 | 0 | 0 | 0 | 0 | 2 | |
        (二)部分公开(区分处理的,只计这一情形,不计其他情形) | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
        """,
      remarks: ["1️⃣: 8 values without a row"], cells: ["s3.granted": "absent"]),
    .init(
      "Values without a label before the first row",
      head + "1️⃣1 | 0 | 0 | 0 | 0 | 0 | 1 | |||\n" + first,
      remarks: ["1️⃣: 7 values without a row"],
      cells: ["s3.carryIn.total": "line 7 number 0"]),
    .init(
      "A lost label whose line has a value that cannot be read",
      head + first + """
        三、本年度办理结果 | 1️⃣0 | 1 | 0 | / | 0 | 0 | 0 | 1 | |
        (二)部分公开(区分处理的,只计这一情形,不计其他情形) | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||
        """,
      remarks: ["1️⃣: row s3.granted by position, “0” for a label"],
      cells: [
        "s3.granted.research": "1️⃣ slash “/” by position",
        "s3.granted.total": "1️⃣ number 1 by position",
      ]),
  ]
}
