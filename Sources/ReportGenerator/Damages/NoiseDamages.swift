/// What pages put round a report.
extension Damage {
  /// Metadata on one line, in bars, in bullets, without labels or without colons.
  static let metadata: [Damage] = [
    metadata("metadata.line") { truth, day in
      ["索 引 号: 1137030300/2024-54\(day) 发布日期: \(truth.date) 发布机构: \(truth.agency.short)"]
    },
    metadata("metadata.bars") { truth, _ in
      ["索引号: | 1137030300 | 公开方式: | 主动公开 |", "文号: | | 发布机构: | \(truth.agency.short) |"]
    },
    metadata("metadata.markdown") { truth, _ in
      [
        "| 标题: | \(truth.agency.name)\(truth.year)年政府信息公开工作年度报告 | ||", "|---|---|---|---|",
        "| 索引号: | 113703030042174346 | 文号: | 无文号 |",
        "| 发文日期: | \(truth.date) | 发布机构: | \(truth.agency.short) |",
      ]
    },
    metadata("metadata.bullets") { truth, _ in
      ["• 索引号:1137030300", "• 发布机构", "• \(truth.agency.short)", "• 发布日期:\(truth.date)"]
    },
    metadata("metadata.values") { truth, _ in
      ["1137030300/2024-00012", truth.agency.short, truth.date, "有效"]
    },
    metadata("metadata.noColon") { truth, _ in ["发布机构发文日期 \(truth.date)"] },
    metadata("metadata.twice") { truth, _ in
      let line = "索引号:1137030300 发文日期:\(truth.date) 发布机构:\(truth.agency.short) 文号:无文号"
      return [line, line]
    },
    metadata("metadata.rows") { truth, _ in
      ["索引号 | 分类 | 发布机构 | 发文日期 |", "1137030300 | 年报 | \(truth.agency.short) | \(truth.date) |"]
    },
  ]

  /// Navigation, footers and other lines that are not the report's.
  static let noise: [Damage] = [
    Damage("noise.before") { draft, _, random in
      draft.front.insert(
        contentsOf: random.some(
          5,
          of: [
            "当前位置: 首页 > 政务公开 > 政府信息公开年报", "登录 注册 无障碍 长者版 智能问答", "设为首页 加入收藏", "字体:【大 中 小】",
            "【 打印 】【 关闭 】", "点击收听年报语音朗读", "用微信扫描二维码分享", "浏览量: 1203", "您使用的浏览器版本过低",
          ]), at: 0)
    },
    Damage("noise.after") { draft, _, _ in
      draft.closing += [
        "主办:\(draft.truth.agency.short)", "网站标识码:1101060001", "京ICP备20013709号",
        "京公网安备11010602060030号",
        "您访问的链接即将离开门户网站 是否继续?", "扫一扫在手机打开当前页",
      ]
    },
    Damage("noise.questionMarks") { draft, _, _ in
      draft.front.append(String(repeating: "?", count: 50))
    },
    Damage("noise.tags") { draft, _, random in
      draft.front += ["<noframes id=\"main\">", "&nbsp;&nbsp;"]
      draft.closing.append(random.pick(["</noframes>", "[email protected]"]))
    },
    Damage("noise.bars") { draft, _, _ in
      draft.front.insert("| | | |", at: 0)
      draft.closing.append("| | | |")
    },
    Damage("noise.layoutTable") { draft, _, _ in
      draft.front += ["首页 | 新闻 | 公开 | 服务 | 互动 |", "||||||||||||"]
    },
    Damage("noise.inserted") { lines, random in
      lines.map { line in
        line.contains("|") || line.count < 30 || !random.chance(20)
          ? line : line.prefix(12) + random.pick(["】", "【", "》", ",,"]) + line.dropFirst(12)
      }
    },
    Damage("noise.numbers") { draft, _, random in
      draft.front += ["2024", "\(random.int(100...9_999))"]
      draft.closing += ["\(random.int(100...9_999))", "0"]
    },
  ]

  private static func metadata(
    _ id: String, _ lines: @escaping @Sendable (Truth, Int) -> [String]
  ) -> Damage {
    Damage(id) { draft, _, random in
      draft.front += lines(draft.truth, random.int(10...99))
    }
  }
}

extension Truth {
  /// The day of publication, as metadata write it.
  fileprivate var date: String {
    let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return "\(year + 1)-\(two(published.month))-\(two(published.day))"
  }
}
