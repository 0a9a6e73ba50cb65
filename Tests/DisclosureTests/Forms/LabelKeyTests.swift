import Testing

@testable import Disclosure

@Suite("Keys of labels")
struct LabelKeyTests {
  @Test(
    "One label in all its writings",
    arguments: [
      ["1.属于国家秘密", "1、属于国家秘密", "1. 属于 国家秘密", "１．属于国家秘密", "1)属于国家秘密", "1\u{3000}属于国家秘密"],
      ["3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"", "3.危及三安全一稳定", "3.危及＂三安全一稳定＂", "3.危及「三安全一稳定」"],
      ["(三)不予公开", "（三）不予公开", "(三) 不予公开", "三、不予公开", "（ 三 ）不予公开"],
      ["第二十条第(一)项", "第二十条第（一）项", "第二十条  第(一)项", "第二十条\u{A0}第（ 一 ）项"],
      ["其他结果", "其它结果", "其他 结果", "其\u{3000}他结果"],
      ["本年收费金额(单位:万元)", "本年收费金额（单位：万元）", "本年收费金额 (单位: 万元)"],
      ["本年增/减", "本年增／减", "本年 增/减"], ["ＡＢＣ１２３", "ABC123"],
    ])
  func writings(_ labels: [String]) {
    #expect(Set(labels.map { LabelKey($0) }).count == 1)
  }

  @Test(
    "Different labels stay different",
    arguments: [
      ("总计", "合计"), ("结果维持", "结果纠正"), ("其他", "其他结果"), ("(一)予以公开", "(二)予以公开"),
      ("1.属于国家秘密", "2.属于国家秘密"), ("行政许可", "行政处罚"), ("", "规章"), ("5", "六"), ("A", "B"),
    ])
  func different(_ a: String, _ b: String) { #expect(LabelKey(a) != LabelKey(b)) }

  @Test(
    "The key behind the number",
    arguments: [
      "一、予以公开信息", "(一)予以公开信息", "（一）予以公开信息", "12.予以公开信息", "十二、予以公开信息", "3、予以公开信息", "3．予以公开信息",
      "(3)予以公开信息", "其中:予以公开信息", "其中：予以公开信息", "1 予以公开信息", "1，予以公开信息",
    ])
  func unnumbered(_ label: String) {
    let bytes = Array(label.utf8)
    #expect(LabelKey.keys(bytes, bytes.indices).unnumbered == LabelKey("予以公开信息"))
  }

  @Test("A label without a number has one key", arguments: ["予以公开", "三安全一稳定", "一般信息", "12", "(三"])
  func noNumber(_ label: String) {
    let bytes = Array(label.utf8)
    let keys = LabelKey.keys(bytes, bytes.indices)
    #expect(keys.unnumbered == keys.whole)
  }

  @Test("No two labels of a form share a key, unless they are one label", arguments: Form.all)
  func distinct(_ form: Form) {
    var labels: [LabelKey: Set<String>] = [:]
    for table in form.tables {
      for text in table.rows.map(\.label.zh) + table.columns.map(\.label.zh) + table.heads {
        labels[LabelKey(text), default: []].insert(text.filter { !"第".contains($0) })
      }
    }
    let shared = labels.values.filter { $0.count > 1 }
    #expect(shared.isEmpty)
  }

  @Test(
    "No two rows of a table share a key, with aliases, unless they share the label",
    arguments: Form.all)
  func rows(_ form: Form) {
    for table in form.tables {
      var owners: [LabelKey: Set<String>] = [:]
      for row in table.rows {
        for label in [row.label.zh] + row.aliases {
          owners[LabelKey(label), default: []].insert(row.label.zh)
        }
      }
      let shared = owners.values.filter { $0.count > 1 }
      #expect(shared.isEmpty, "\(table.id)")
    }
  }

  @Test("Every label of every form is known as itself, exactly", arguments: Form.all)
  func known(_ form: Form) throws {
    for (index, place) in form.rows.enumerated() {
      let label = form.tables[place.table].rows[place.row].label.zh
      guard !label.isEmpty else { continue }
      let bytes = Array(label.utf8)
      let match = try #require(form.labels.match(bytes, bytes.indices))
      #expect(match.isExact)
      #expect(match.meanings.contains(.row(index)), "\(label)")
    }
  }
}
