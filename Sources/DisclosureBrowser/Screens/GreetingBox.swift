internal import Disclosure

/// What a user sees who runs the browser for the first time: the few keys that matter, in a box that any
/// key takes away.
struct GreetingBox {
  let desk: Desk

  /// The keys, and what they do.
  private var rows: [(key: String, words: String)] {
    let words: [(Action, Message)] = [
      (.open, Message(zh: "打开所选的报告", en: "open the selected report")),
      (.nextFinding, Message(zh: "下一处不符", en: "go to the next failing check")),
      (.compare, Message(zh: "与上一年并排对比", en: "compare with the year before")),
      (.findings, Message(zh: "列出全部问题", en: "list all findings")),
      (.help, Message(zh: "这一屏的全部按键", en: "see all keys of the screen")),
      (.quit, Message(zh: "退出", en: "quit")),
    ]
    return words.map { (desk.key($0.0), $0.1[desk.language]) }
  }

  /// Draws the box in the middle of an area, as much of it as there is room for.
  func draw(on grid: inout Grid, in area: Rect) {
    let rows = rows
    let title = desk.text("初次使用,记住这几个键就够了", "New here? These keys will do")
    let foot = desk.text("任意键继续,这个提示不再出现", "Any key goes on; this is shown once")
    let keys = rows.map { desk.width(of: $0.key) }.max() ?? 0
    let inner = rows.map { keys + 2 + desk.width(of: $0.words) }.max() ?? 0
    let width = min(area.width, max(inner, desk.width(of: title), desk.width(of: foot)) + 4)
    let height = min(area.height, rows.count + 2)
    let frame = Rect(
      x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width: width,
      height: height)
    guard !frame.isEmpty else { return }
    grid.fill(frame, style: .plain)
    let bar = frame.rows(from: 0, count: 1)
    grid.fill(bar, style: .status)
    grid.put(
      title.truncated(to: max(0, width - 2), desk.ambiguous), x: bar.x + 2, y: bar.y,
      style: .status.adding(.bold), in: bar)
    let list = frame.rows(from: 1)
    for (index, row) in rows.enumerated() {
      grid.put(row.key, x: list.x + 2, y: list.y + index, style: .key, in: list)
      grid.put(row.words, x: list.x + 4 + keys, y: list.y + index, style: .plain, in: list)
    }
    grid.put(foot, x: list.x + 2, y: list.y + rows.count, style: .dim, in: list)
  }
}
