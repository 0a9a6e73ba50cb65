/// The words by which figures in the prose are known, all of them data.
///
/// At each place the longest word counts. What stands in no list is text, and text between a thing
/// and a number keeps them apart: a word that is missing here costs a figure, never a false one.
enum NarrativeLexicon {
  private typealias Kind = NarrativeToken.Kind

  /// The lists; words are parted by blanks.
  private static let lists: [(Kind, String)] = [
    (
      .request,
      """
      依申请公开 依法申请公开 依公开申请 依申请 申请公开 公开申请 信息公开申请 信息公开的申请 信息公开类申请 \
      政府信息公开申请 政府信息公开的申请 政府信息公开类申请 政务公开申请 政务信息公开申请 政府信息公开事项申请 \
      申请政府信息公开 申请信息公开 申请政务公开 申请公开政府信息 申请公开信息 公开政府信息的申请 公开政府信息申请 \
      公开信息的申请 公开信息申请 政府信息申请 政务信息申请 信息申请 信息公开依申请 依申请信息公开 信思公开申请 \
      信息公开申请书 信息公开申请表 信息公开申请件 信息公开件 信息依申请公开 政府信息依申请公开
      """
    ),
    (.bareRequest, "申请 申请件 申请事项 申请信件"),
    (
      .review,
      """
      行政复议 复议 行政复议案件 行政复议案 行政复议事项 行政复议申请 复议案件 复议申请 被申请行政复议 申请行政复议 \
      提起行政复议 被提起行政复议 被复议 行政复议件
      """
    ),
    (
      .suit,
      """
      行政诉讼 诉讼 行政诉讼案件 行政诉讼案 诉讼案件 行政诉讼事项 提起行政诉讼 被提起行政诉讼 提起诉讼 被提起诉讼 \
      被诉
      """
    ),
    (.directSuit, "未经复议直接起诉 未经复议直接提起行政诉讼 未经行政复议直接起诉 未经复议直接诉讼 直接起诉"),
    (.suitAfterReview, "复议后起诉 复议后提起行政诉讼 复议后提起诉讼 经复议后起诉 复议后诉讼 复议后再起诉"),
    (
      .otherObject,
      """
      信件 来信 信访 信箱 信息处理费 处理费 收费 费用 留言 热线 工单 诉求 业务 建议 提案 议案 投诉 举报 审批 招聘 \
      咨询 来电 来访 电话咨询 行政许可 许可 行政处罚 处罚 行政强制 备案 评价 意见 求助 电话 邮件 网民 网友 舆情 \
      新闻 稿件 文章 文件 公文 培训 会议 低保 救助 补贴 证照 登记 仲裁 调解 法律援助 行政应诉 应诉 执法 \
      项目 贷款 主动公开 微信 微博 公众号 短视频 政策解读 解读 问题 纠纷 案例 问卷 回执 督办 服务对象 群众来信 \
      预算 决算 复议机关 复议决定 公开指南 公开目录 公开专栏 公开栏 申请渠道 申请流程 申请受理点 申请点 申请指南 \
      网络问政 问政 民声 市民热线 政务服务 便民服务 职称 补助 岗位 资金 信用 标准 制度 人大代表 政协委员
      """
    ),
    (.receive, "收到 接到 接收到 接收 收悉 新收到 新收 接受 收受 接获 累计收到 共收到 共接到 收到了 接到了"),
    (.accept, "受理 共受理"),
    (
      .exist,
      """
      有 共有 发生 产生 出现 存在 引发 引起 导致 造成 提起 被提起 新发生 引致 引发了 发生了 被申请 而提起 而引发 \
      涉及到 形成
      """
    ),
    (.handle, "办理 处理 办理了 处理了 继续办理"),
    (
      .done,
      """
      办结 答复 回复 办理完毕 办理完成 办理完结 办理结束 完成办理 完成答复 完成了答复 办理答复 办理并答复 办复 答复完毕 \
      处理完毕 办毕 完结 办理办结 作出答复 做出答复 给予答复 予以答复 予以回复 给予回复 进行答复 进行回复 进行了答复 \
      进行了回复 作了答复 作出回复 回复办结 答复办结 办结答复 办结回复 已结 答复数 办结数 答复数量 办结数量
      """
    ),
    (
      .otherVerb,
      """
      指导 转办 交办 协办 协助 协调 参与 审核 审查 转送 转交 移交 移送 驳回 发布 公布 主动发布 公示 印发 制定 修订 \
      组织 开展 召开 举办 推送 公开发布 补正 催办 督促 更新 编制 通报 完善 规范 加强 推进 提供 新增 收取 征收 减免 \
      依申请转主动公开 转为主动公开 依申请转主动 一审 二审 上诉 再审 申诉 审理 抽查 检查 告知 送达 登记办理 代办 \
      公开属性 属性 撤诉 应对
      """
    ),
    (.thisYear, "今年 本年 本年度 本年内 今年以来 年初以来 本年以来 本年度以来 全年 年内 当年 截至目前 截止目前 截至年底 一年来"),
    (.lastYear, "去年 上年 上年度 上一年 上一年度 往年 前年 去年度 去年底 上年底 上年末 同期"),
    (.nextYear, "下年 下年度 下一年 下一年度 次年 次年度 明年 来年"),
    (.partOfYear, "上半年 下半年 季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 月份 当月 每月 本月 本季度"),
    (.manyYears, "以来 历年 历史 多年来 近年来 近几年 近三年 三年来 五年来 十年来 几年来 连续"),
    (.carry, "结转 转结 遗留 结存"),
    (.shift, "顺延 延至 延续 转入 转至 转到 转接 转 留待 跨年度 推迟"),
    (.negation, "未 没有 没 无 未曾 暂未 尚未 从未 并未 暂无 尚无 并无 零 没有再 未再"),
    (.all, "全部 均 都 皆 悉数 一律"),
    (.ofWhich, "其中 其中包括 其中包含 其中有 其中含 分别是 分别为 包括有"),
    (.including, "含 包括 包含 含有"),
    (.rest, "其余 其它 除 除了 剩余 余下 以外 之外 另外 其他申请"),
    (.each, "各 均为各"),
    (
      .channel,
      """
      网络 网上 线上 互联网 在线 平台 信函 邮寄 当面 现场 传真 电子邮件 邮箱 自然人 个人 企业 法人 线下 电话申请 来函 \
      网站 书面 窗口 商业企业 科研机构 社会公益组织 法律服务机构 社会组织 律师 快递 挂号信 EMS ems 口头 一体化平台 \
      纸质 门户 系统内
      """
    ),
    (.andSoOn, "等 等方式 等形式 等渠道 等途径 等多种方式 等多种渠道 等多种形式 等各种方式 等不同渠道 等不同方式"),
    (
      .growth,
      """
      比 较 同比 环比 增加 减少 下降 上升 增长 持平 相比 多于 少于 降低 增幅 降幅 翻番 增加了 减少了 下降了 上升了 \
      增长了 新增了 增至 降至 对比 相较
      """
    ),
    (
      .aim,
      """
      确保 力争 应当 应 必须 需 须 将 拟 做到 努力 坚持 争取 保证 规定的 每 平均 至少 不得 不少于 如 如果 若 凡 \
      实现 可以 能够 是否 如何 模拟 演练 例如 计划
      """
    ),
    (
      .pending,
      """
      正在办理 正在答复 正在处理 尚在办理 仍在办理 办理中 处理中 尚未办结 未办结 尚未答复 未答复 待答复 待办结 待办 \
      未到期 尚未办理完毕 未办理完毕 暂未办结 暂未答复 在办 正在依法办理 正在按程序办理 未完成答复 未处理 未及时答复 \
      未按时答复 未按期答复 未在法定期限 未在规定时间 未能
      """
    ),
    (.withdrawn, "撤件 撤回 撤销申请 撤销 主动撤回 申请人撤回 撤回申请 终止办理 终止"),
    (.extended, "延期 延期答复 延期办结 延期办理 延长 逾期 超期 超时 逾期答复 超期答复 逾期未答复 超期未答复 逾期办结"),
    (
      .outcome,
      """
      公开答复 同意公开 同意答复 予以公开 部分公开 部分予以公开 不予公开 未予公开 未予以公开 无法提供 不予处理 不予受理 \
      其他处理 信息不存在 不存在 不属于 非本机关 不掌握 已主动公开 已公开 视为放弃 不再处理 不予提供 不同意公开 不公开 \
      予公开 属于 依法公开 全部公开 告知作出更改 补充更正 重复申请 反复申请
      """
    ),
    (
      .disputeOutcome,
      """
      结果维持 维持 结果纠正 纠正 纠错 被纠错 其他结果 尚未审结 未审结 暂未审结 审结 已审结 驳回诉讼 败诉 胜诉 撤销并 \
      确认违法 调解结案 终结 结案 责令 判决 裁定 正在审理 审理中
      """
    ),
    (.closedRate, "办结率"),
    (
      .wide,
      """
      全市 全县 全区 全州 全省 全盟 全旗 全系统 各部门 各镇街 各镇 各乡镇 各乡 各级 各街道 各单位 各区 各县 各区县 \
      各县区 各县市 各市县 两级 全国 关区 市县 各行政机关 各级行政机关 各科局 各委办局 各市直 各县直 各区直 我市各 我县各 \
      我区各 汇总 综合各 下属单位 各地 各处室及 向市政府 向县政府 向区政府
      """
    ),
    (.disclosure, "政府信息公开 信息公开 政务公开 政务信息公开 政府信息公开工作 信息公开工作 信息公开类 公开政府信息"),
    (.about, "涉及 主要涉及 主要内容 内容涉及 内容主要 主要为 内容为 申请内容 主要是 内容包括 主要集中"),
    (.joiner, "、 并 和 及 与 或 或者 以及 暨 并且 及其 也 且 同时"),
    (
      .filler,
      """
      的 了 共 共计 累计 总计 合计 总共 总 总数 总数为 总量 数 数量 数为 件数 为 是 约 大约 近 超 超过 逾 已 也已 均已经 \
      已经 目前 现 现已 依法 依规 依法依规 依规依法 按时 按期 按规定 如期 及时 按时按规 按照规定 依程序 按程序 按要求 \
      按照要求 在规定时间内 在规定期限内 在规定时限内 在法定期限内 在法定时限内 在法定时间内 规定时间内 法定期限内 \
      法定时限内 法定时间内 规定时限内 规定期限内 时限内 期限内 高效 妥善 规范办理 予以 给予 进行 进行了 作出 做出 \
      完成 全部已 一一 逐一 逐件 相关 有关 有效 有序 所有 上述 以上 该 此 这 本 任何 任何形式的 任何形式 直接 提出 提出的 \
      主动 要求 公民 公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人 \
      群众 社会公众 公众 申请人 当事人 案件 案 件 情况 的情况 情形 现象 事项 事件 工作 的事项 方面 而 由 被 因 对 就 向 于 \
      在 至 到 入 新的 新 书面申请 截至 截止 底 我局 我镇 我街道 我街 我办 我委 我乡 我县 我市 我区 我院 我厅 我单位 \
      我中心 我社 本机关 本单位 本局 本街道 本镇 本乡 本部门 本办 本级 机关 区政府 县政府 市政府 实际 顺利 认真 严格 \
      最终 后 内 年 度 期间 回应 信息 政府信息 处理情况 办理情况 收到情况 依程序规范 关于 无法 无关 无偿 无障碍 无需 \
      无误 无效 无正当理由 无线 无论 无缝 无条件 有力 有利 具有 享有 只有 还有 另有 没有现成信息 未来 不断 转变 转载 转化 \
      转换 转发 转型 好转 运转 周转 转播 比较 比例 对比分析 较大 较好 较多 较为 较高 较强 较少 应用 应急 适应 响应 相应 \
      反应 对应 供应 效应 需求 需要 必需 将于 将其 即将 若干 如下 例如下 首都 都市 成都 全面 全文 全程 全力 安全 全体 \
      健全 完全 全新 全过程 全方位 全流程 包含度 含义 零距离 除外 与时俱进 参与度 行政机关 依法履行 数据 数字 \
      受理人 接受监督 接受社会监督 逐条 主要 达到 达 按时办结率 按期办结率 及时办结率 如期办结率 按时答复率 答复率 按期答复率 及时答复率 回复率 办理率 满意率 \
      申请量 申请数 申请数量 申请总数 申请总量 申请答复 申请办理
      """
    ),
  ]

  /// What may follow the name of a request and belongs to it.
  static let requestTails: [Letters] = [
    "政府信息", "政务信息", "信息公开", "信息", "申请书", "申请表", "申请件", "申请", "公开", "事项", "案件", "信件", "来信", "要求",
    "请求", "办件", "件",
  ]

  /// The signs that may stand behind a number and count pieces.
  static let counters: [Letters] = [
    "件(次)", "件次", "人次", "件", "条", "宗", "起", "次", "例", "项", "份", "封",
  ]

  /// What looks like a number with a counter and is none.
  static let notCounted: [Letters] = [
    "件事", "次性", "条例", "项目", "条街", "条龙", "次会", "件套", "起来", "项工作", "次办", "份额", "例外", "条规定",
  ]

  /// Signs before a number that make it a rough one, and how: below it, around it, above it.
  static let roughlyBefore: [(Letters, Rough)] = [
    ("大约", .around), ("约", .around), ("近", .below), ("超过", .above), ("超", .above), ("逾", .above),
  ]

  /// Signs behind a number that make it a rough one.
  static let roughlyBehind: [(Letters, Rough)] = [
    ("左右", .around), ("上下", .around), ("以上", .above), ("余", .above), ("多", .above),
  ]

  /// How a rough number relates to the true one.
  enum Rough: Sendable {
    case below
    case around
    case above
  }

  /// A word and what it is.
  struct Word: Sendable {
    let letters: [UInt16]
    let kind: NarrativeToken.Kind
  }

  /// The words by their first letter, the longest first.
  private static let words: [UInt16: [Word]] = {
    var words: [UInt16: [Word]] = [:]
    for (kind, list) in lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let letters = Letters(word).units
        guard let first = letters.first else { continue }
        words[first, default: []].append(Word(letters: letters, kind: kind))
      }
    }
    return words.mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }()

  /// The longest word that stands at a place.
  static func word(in letters: Letters, at place: Int) -> Word? {
    words[letters[place]]?.first { word in
      guard place + word.letters.count <= letters.count else { return false }
      for offset in 1..<max(1, word.letters.count)
      where letters.units[place + offset] != word.letters[offset] {
        return false
      }
      return true
    }
  }
}
