/// What the copy of a report has that no report should: a fault of the website, not of the agency.
extension Check {
  /// H01: no pinyin stands behind the characters.
  static let glosses = Check(
    "H01", .note,
    title: .init(zh: "夹注拼音", en: "Pinyin glosses"),
    rule: .init(zh: "正文不夹注拼音。", en: "No pinyin stands between the characters."), basis: "副本质量"
  ) { examination in
    let hygiene = examination.report.hygiene
    guard hygiene.glosses > 0 else { return examination.pass() }
    examination.add(
      Finding(
        "H01", .note, at: hygiene.firstGloss,
        zh: "副本夹注拼音 \(hygiene.glosses) 处,已略去(转载网站所加,与填报机关无关)。",
        en: "This copy has \(hygiene.glosses) pinyin glosses, left out here: the website's doing."))
  }

  /// H02: a report of the mainland is in Simplified script.
  static let traditionalScript = Check(
    "H02", .note,
    title: .init(zh: "繁体字", en: "Traditional script"),
    rule: .init(zh: "内地报告用简体字。", en: "A report of the mainland is in Simplified script."),
    basis: "副本质量"
  ) { examination in
    let hygiene = examination.report.hygiene
    guard hygiene.isTraditional else { return examination.pass() }
    let words = hygiene.taiwanWords
    examination.add(
      Finding(
        "H02", .note,
        zh: "副本为繁体字,已按简体读取\(words > 0 ? ",其中 \(words) 处台湾用语按大陆用语读取" : "")"
          + "(多为转载网站所改,与填报机关无关)。",
        en: "This copy is in Traditional script and was read as Simplified"
          + (words > 0 ? ", \(words) words of Taiwan's as the mainland's" : "")
          + ": the website's doing."))
  }

  /// H04: no character is destroyed, and nothing stands inside words.
  static let wreckedText = Check(
    "H04", .note,
    title: .init(zh: "乱码和多余符号", en: "Wrecked characters"),
    rule: .init(
      zh: "正文没有乱码、私用字符和重复的标点,词中不夹符号。",
      en:
        "No character is wrecked or of private use, no punctuation doubled, no sign inside a word."),
    basis: "副本质量"
  ) { examination in
    let hygiene = examination.report.hygiene
    let damage = hygiene.damage
    let kinds: [(count: Int, zh: String, en: String)] = [
      (damage.mended, "已复原", "mended"), (damage.destroyed, "无法复原", "beyond repair"),
      (damage.addresses, "邮箱地址被网站隐去", "addresses withheld by the site"),
      (damage.doubled, "标点重复", "marks of punctuation doubled"),
    ].filter { $0.0 > 0 }
    guard !kinds.isEmpty else { return examination.pass() }
    examination.add(
      Finding(
        "H04", .note, at: hygiene.firstDamage,
        zh: "副本有乱码或多余符号:" + kinds.map { "\($0.zh) \($0.count) 处" }.joined(separator: "、")
          + "(转载或转码所致,与填报机关无关)。",
        en: "The text of this copy is damaged: "
          + kinds.map { "\($0.count) \($0.en)" }.joined(separator: ", ")
          + "; a conversion's or the website's doing."))
  }

  /// H05: the footer of the page is no part of the last section.
  static let pageChrome = Check(
    "H05", .note,
    title: .init(zh: "网页页脚", en: "Page footer"),
    rule: .init(
      zh: "最后一部分不含网页页脚文字。", en: "The last section holds nothing of the page's footer."),
    basis: "副本质量"
  ) { examination in
    let passages = examination.report.sections.last?.passages ?? []
    let footer = passages.filter(\.isPageChrome)
    guard let first = footer.first else { return examination.pass() }
    examination.add(
      Finding(
        "H05", .note, at: first.position,
        zh: "最后一部分混入网页页脚文字 \(footer.count) 行,如“\(first.text.prefix(20))”。",
        en: "\(footer.count) lines of the page's footer stand in the last section."))
  }
}

extension Check {
  /// H07: the file has text; of a picture only what the form's sums confirm is read.
  static let picture = Check(
    "H07", .warning,
    title: .init(zh: "没有文字的扫描件", en: "A scan without text"),
    rule: .init(
      zh: "文件有文字;扫描件和图片经文字识别读出的数,须由勾稽关系证实。",
      en:
        "The file has text; numbers recognized in a scan or a picture count where a sum confirms them."
    ),
    basis: "副本质量"
  ) { examination in
    let unread = examination.report.hygiene.unreadPages.sorted()
    if !unread.isEmpty {
      let pages = unread.map(String.init)
      return examination.add(
        Finding(
          "H07", .warning,
          zh: "第 \(pages.joined(separator: "、")) 页是扫描图像,没有文字,未读取;所缺内容可能在这些页上。",
          en: "Of page \(pages.joined(separator: ", ")), a picture without text, nothing was read; "
            + "what is missing may stand there."))
    }
    for case .recognized(let confirmed, let refused) in examination.report.remarks {
      return examination.add(
        Finding(
          "H07", .warning, .uncertain,
          zh: "这是扫描件或图片(或有几页是),文字由识别得出:\(confirmed) 个数由勾稽关系证实,\(refused) 个未能证实,未作为数读取,请对照原件。",
          en:
            "This is a scan or a picture, or some pages are; its text was recognized: \(confirmed) numbers are "
            + "confirmed by the form's sums, \(refused) are not and were not read; see the original."
        ))
    }
    examination.pass()
  }
}

extension Passage {
  /// Whether the paragraph is a line of a web page's footer: who runs the site, and its numbers.
  var isPageChrome: Bool {
    for word in ["主办", "承办"] where text.opens(with: word) {
      let next = text.dropFirst(word.count).drop { $0 == "单" || $0 == "位" }.first
      if next?.isColon ?? false { return true }
    }
    if text.holds("您访问的链接即将离开") || text.opens(with: "网站标识码") { return true }
    // 京ICP备20013709号 is a number of the site; 完成ICP备案 is work that was done.
    return ["ICP备", "公网安备"].contains { word in
      text.offsets(of: word).contains { offset in
        text.after(offset).dropFirst(word.count).first { !$0.isWhitespace }?.isDigit ?? false
      }
    }
  }
}
