extension HTMLWriter {
  /// The document type and the head, with what noise there is.
  mutating func writeHead() {
    switch style.markup {
    case .clean: add("<!DOCTYPE html>", "<html lang=\"zh-CN\">", "<head>")
    case .word: add("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">", "<head>")
    case .old:
      add("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0 Transitional//EN\">", "<HTML>", "<HEAD>")
    }
    if let declared = style.encoding.declared {
      add(
        style.markup == .clean && random.chance(60)
          ? "<meta charset=\"\(declared)\">"
          : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(declared)\">")
    }
    add("<title>\(page.name.escaped)_\(page.truth.agency.short)</title>")
    if style.metadata == .elements {
      add(
        "<meta name=\"ArticleTitle\" content=\"\(page.name)\">",
        "<meta name=\"PubDate\" content=\"\(page.day) 10:2\(random.int(0...9))\">",
        "<meta name=\"ContentSource\" content=\"\(page.truth.agency.name)\">")
    }
    if style.markup == .word {
      add(
        "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom>"
          + "</w:WordDocument></xml><![endif]-->")
    }
    add(noise(style.noise))
    add(tag("/head"))
  }

  /// Scripts and styles of about so many kilobytes.
  private mutating func noise(_ kilobytes: Int) -> String {
    var text = "<style>.table td{border:1px solid #000;padding:0 4px} .hide{display:none}</style>"
    guard kilobytes > 0 else { return text }
    text += "<script>var data={};"
    while text.utf8.count < kilobytes * 700 {
      let number = random.int(0...9_999)
      text +=
        "data['k\(number)']={html:'<table><tr><td>规章</td><td>\(number)<\\/td></tr></table>',"
        + "n:[0,\(number),1],t:\"一、本年新收政府信息公开申请数量\"};if(data.n<\(number)&&1>0){go();}"
    }
    text += "</script><style>"
    while text.utf8.count < kilobytes * 1_000 {
      text += ".c\(random.int(0...9_999)){margin:0 \(random.int(0...40))px;color:#333333}"
    }
    return text + "</style>"
  }

  /// What stands above the report: the menu of the site and the way to the page.
  mutating func writeNavigation() {
    guard random.chance(75) else { return }
    let items = ["首页", "新闻中心", "政务公开", "办事服务", "互动交流", "专题专栏"]
    let path = "当前位置: 首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报"
    if style.markup == .old {
      add("<TABLE width=980 align=center><TR>")
      add(items.map { "<TD><A href=#>\($0)</A>" }.joined())
      add("</TABLE>", "<TABLE><TR><TD>\(path.escaped)</TABLE>")
    } else {
      add("<div class=\"nav\"><ul>")
      add(items.map { "<li><a href=\"/\">\($0)</a></li>" }.joined(), "</ul></div>")
      add("<div class=\"crumb\">\(path.escaped)</div>")
    }
  }

  /// Who published the report and when, where the style has it.
  mutating func writeMetadata() {
    let (office, day) = (page.truth.agency.short, page.day)
    let number = "1137030300/\(page.truth.year + 1)-000\(random.int(10...99))"
    let fields = [
      ("索 引 号", number), ("发布机构", office), ("发布日期", day), ("文 号", ""), ("有效性", "有效"),
    ]
    switch style.metadata {
    case .none, .elements: return
    case .spans:
      add(
        "<div class=\"info\"><span>来源:\(office)</span><span>发布时间:\(day)</span>"
          + "<span>浏览次数:<em id=\"hits\">\(random.int(1...900))</em></span>"
          + "<span>字体:【大 中 小】</span></div>")
    case .list:
      add("<ul class=\"info\">")
      add(fields.map { "<li><b>\($0.0):</b>\($0.1)</li>" }.joined(), "</ul>")
    case .table:
      add(tag("table", "class=info"))
      add(fields.map { "<tr><td>\($0.0):</td><td>\($0.1)</td></tr>" }.joined())
      add(tag("/table"))
    }
  }

  /// Links to the reports of others, of the same year and of other years.
  mutating func writeRelated() {
    guard random.chance(60) else { return }
    add("<div class=\"related\"><h4>相关链接</h4><ul>")
    for _ in 0..<random.int(3...8) {
      let other = GeneratedAgency(&random).name
      let year = page.truth.year - random.int(0...4)
      add(
        "<li><a href=\"t\(random.int(1_000...9_999)).html\">\(other)\(year)年政府信息公开工作年度报告</a>"
          + "<span>\(year + 1)-01-\(random.int(10...31))</span></li>")
    }
    add("</ul></div>")
  }

  /// What stands below everything.
  mutating func writeFoot() {
    add(
      "<div class=\"foot\"><p>主办:\(page.truth.agency.short) 网站标识码:37030300\(random.int(10...99))</p>"
        + "<p>鲁ICP备050\(random.int(10_000...99_999))号 鲁公网安备 370303020\(random.int(10_000...99_999))号</p>"
        + "</div>")
  }
}
