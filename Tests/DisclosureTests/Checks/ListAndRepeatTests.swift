import Testing

@testable import Disclosure

@Suite("Lists and repeated words in the prose") struct ListAndRepeatTests {
  @Test(
    "a complete list that does not make up its number",
    arguments: [
      "收到政府信息公开申请10件,其中网络申请6件、信函申请3件、其他2件。",
      "收到政府信息公开申请10件,其中:网络申请6件,信函申请3件,其他2件,均已答复。",
      "收到政府信息公开申请5件,分别为网络申请3件、信函申请1件。",
      "全年公开信息100条,其中门户网站60条、政务微博20条、其他10条。",
    ])
  func tellList(_ text: String) {
    #expect(NarrativeList.all(in: text).map(\.isRight) == [false])
  }

  @Test(
    "a list that is right, or of which nobody can say",
    arguments: [
      "收到政府信息公开申请10件,其中网络申请6件、信函申请2件、其他2件。",
      // Not complete.
      "收到政府信息公开申请10件,其中网络申请6件、信函申请2件。",
      "收到政府信息公开申请10件,其中网络申请6件;信函申请2件;其他2件。",
      "公开信息10条,其中政策3条、其他部门2条。",
      // Several ways of one item, several ways of counting, several wholes.
      "全年公开信息100条,其中门户网站90条、微信公众号70条、其他10条。",
      "收到政府信息公开申请10件,其中自然人6件,法人4件,予以公开5件,其他5件。",
      "共收到9件,上年转结1件,其中网络5件,信函3件,其他2件。",
      "公开政策10条、动态20条,其中网站25条、其他5条。",
      // Another counter, a rough number, a comparison, a share, a bracket.
      "发布信息10条,其中文件3件、图解4篇、其他1条。",
      "发布信息100余条,其中政策30条、其他10条。",
      "比上年增加10件,其中网络3件、其他2件。",
      "收到10件,其中网络6件,占60%,其他2件。",
      "收到10件(含上年1件),其中网络6件、其他2件。",
      "收到10件,其中网络6件(含邮箱1件)、其他2件。",
      "收到10件,其中网络较上年6件、其他2件。",
    ])
  func passOver(_ text: String) {
    #expect(!NarrativeList.all(in: text).contains { !$0.isRight })
  }

  @Test(
    "words and clauses that stand twice",
    arguments: [
      "积极做好依申请工作工作。", "不断提升信息公开信息公开,便利群众。",
      "政府信息公开工作制度政府信息公开工作制度更加健全。", "为群众提供便利,为群众提供便利。",
    ])
  func tellRepeat(_ text: String) { #expect(repeats(in: text) == 1) }

  @Test(
    "words that may stand twice",
    arguments: [
      "进一步研究研究,多次多次提醒,常常、天天、层层、人人、年年落实。", "开展信息公开工作工作人员培训。", "县政府政府网站信息信息化。",
      "各部门部门预算公开公开栏。", "政府办公室办公室、信息科等参加。", "公开,公开,再公开。", "一件一件、一项一项地抓。", "二二二二年。",
      "(一)加强组织领导。加强组织领导,明确责任。", "申请100100件。",
      "政府信息公开工作年度报告政府信息公开工作年度报告", "推进信息公开信息公开目录建设。", "没有收到,没有发生,没有收到。",
      "主动公开情况:主动公开情况良好。",
    ])
  func passOverRepeat(_ text: String) { #expect(repeats(in: text) == 0) }

  @Test("a copy that doubles everything is not the writer's") func passOverCopy() {
    #expect(repeats(in: String(repeating: "积极做好依申请工作工作。", count: 9)) == 0)
  }

  private func repeats(in text: String) -> Int {
    Report.sample { $0.write(text) }.findings("N20").count
  }
}
