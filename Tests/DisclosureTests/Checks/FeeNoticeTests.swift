import Testing

@testable import Disclosure

@Suite("Fee notices in section six") struct FeeNoticeTests {
  /// A sentence and the notices, the sum asked for and the sum paid that it states; - for none.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: Letters
    let told: String

    var testDescription: String { "\(text.text) → \(told)" }

    init(_ text: Letters, _ told: String) {
      self.text = text
      self.told = told
    }
  }

  @Test("what they say", arguments: cases) func read(_ example: Case) {
    let notice = FeeNotice(in: example.text, year: 2024)
    let told = notice.map { notice in
      [notice.notices, notice.asked, notice.paid].map { $0?.description ?? "-" }
        .joined(separator: " ")
    }
    #expect(told ?? "" == example.told)
  }

  static let cases: [Case] = [
    .init("发出收费通知的件数和总金额以及实际收取的总金额均为0", "0 0 0"),
    .init("本年度发出收费通知3件,总金额1,200元,实际收取900.5元", "3 1200 900.5"),
    .init("发出收费通知的件数为2件,总金额为0.1万元,实际收取总金额为0元", "2 1000 0"),
    .init("本机关2024年未发出收费通知", "0 - -"),
    .init("发出收费通知0件", "0 - -"),
    .init("发出收费通知2件共计4份,总金额30", "- - -"),
    .init("2023年发出收费通知3件", ""),
    .init("全区各部门发出收费通知3件", ""),
    .init("未收取信息处理费", ""),
    .init("行政事业性收费4.043万元", ""),
    .init("发出收费通知1件,实际收取100元,总金额200元", ""),
  ]

  @Test("what leaves the fees in doubt is not judged") func passOver() {
    let paid = "发出收费通知1件,总金额100元,实际收取300元。"
    let none = "未发出收费通知。"
    #expect(findings("R08", paid, dropped: 0) == 1)
    #expect(findings("R08", paid, dropped: 0, carried: "1") == 0)
    #expect(findings("R08", paid + paid, dropped: 0) == 0)
    #expect(findings("R07", none, dropped: 1) == 1)
    #expect(findings("R07", none, dropped: 1, carried: "1") == 0)
    #expect(findings("R07", none, dropped: 0, carried: "-3") == 0)
    #expect(findings("R07", "无其他需要报告的事项。", dropped: 1) == 0)
  }

  private func findings(
    _ check: String, _ text: String, dropped: Int, carried: String = "0"
  ) -> Int {
    let report = Report.sample(["s3.carryIn.total": carried])
    var changed = report
    changed.drop(dropped, text)
    return changed.findings(check).count
  }
}
