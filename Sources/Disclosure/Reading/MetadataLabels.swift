/// The labelled facts of a page, `发布日期:2024-01-18`, in whatever way the page sets them out.
struct MetadataLabels {
  /// What a label announces, the better source of a fact first.
  enum Fact: CaseIterable {
    case title
    case published
    case signed
    case documentNumber
    case index
    case agency
    case source
    /// The title of the article, and of the page, as its head states them.
    case articleTitle, pageTitle
    /// Date and source as the head of the page states them.
    case pagePublished, pageSource
    case other
  }

  /// A labelled value and its place.
  struct Entry {
    var fact: Fact
    var value: Letters
    var position: Position
  }

  /// The values in the order in which they stand.
  private(set) var entries: [Entry] = []

  /// The labels that pages print, the longer before the shorter that it contains.
  private static let labels: [(Letters, Fact)] = [
    ("公文生成日期", .signed), ("信息索引号", .index), ("统一登记号", .index), ("备注/文号", .documentNumber),
    ("发文字号", .documentNumber), ("文件编号", .documentNumber), ("信息来源", .source), ("发布机构", .agency),
    ("发文机构", .agency), ("发文机关", .agency), ("发文单位", .agency), ("发布单位", .agency), ("发布机关", .agency),
    ("公开单位", .agency), ("公开主体", .agency), ("所属机构", .agency), ("发文日期", .published),
    ("发文时间", .published),
    ("成文日期", .signed), ("成文时间", .signed), ("生成日期", .signed), ("生成时间", .signed), ("印发日期", .signed),
    ("发布日期", .published), ("发布时间", .published), ("公开日期", .published), ("公开时间", .published),
    ("更新时间", .other), ("更新日期", .other), ("索引号", .index), ("索取号", .index), ("文号", .documentNumber),
    ("是否有效", .other), ("有效性", .other), ("时效性", .other), ("时效", .other), ("信息名称", .title),
    ("文件名称", .title), ("名称", .title), ("标题", .title), ("主题分类", .other), ("组配分类", .other),
    ("体裁分类", .other), ("信息分类", .other), ("公开方式", .other), ("公开形式", .other), ("公开范围", .other),
    ("公开时限", .other), ("公开类别", .other), ("公开属性", .other), ("主题词", .other), ("关键词", .other),
    ("关键字", .other), ("责任编辑", .other), ("来源", .source), ("作者", .other), ("编辑", .other),
    ("浏览量", .other), ("浏览次数", .other), ("点击数", .other), ("点击率", .other), ("访问量", .other),
    ("阅读量", .other), ("字体", .other), ("字号", .other), ("分类", .other), ("日期", .published),
    ("时间", .published),
    ("一审", .other), ("二审", .other), ("三审", .other),
  ]

  /// The names of the facts that the head of a page states, in small letters; those of 政府网站发展指引,
  /// and others that sites use for the same.
  private static let pageNames: [String: Fact] = [
    "title": .pageTitle, "articletitle": .articleTitle, "og:title": .articleTitle,
    "pubdate": .pagePublished, "publishdate": .pagePublished, "pubtime": .pagePublished,
    "publishtime": .pagePublished, "firstpublishedtime": .pagePublished,
    "contentsource": .pageSource, "source": .pageSource,
    "sitename": .other, "columnname": .other, "author": .other, "articleauthor": .other,
  ]

  /// The fact that the head of a page states under a name; `nil` for a name that states none.
  static func fact(ofPage name: String) -> Fact? { pageNames[name.lowercased()] }

  /// The fact that a line of a page's head states, `PubDate: 2024-01-19`, and its value; `nil` for any
  /// other line.
  static func pageFact(of line: Letters) -> (fact: Fact, value: Letters)? {
    guard Letters.isLatin(line[0]) else { return nil }
    let name = line.units.prefix(20).prefix { Letters.isLatin($0) || $0 == 0x3A }
    // The name of a fact may have a colon, too: og:title.
    for colon in name.indices where name[colon] == 0x3A {
      if let fact = fact(ofPage: String(units: name[..<colon])) {
        return (fact, line.stretch(colon + 1..<line.count))
      }
    }
    return nil
  }

  /// The labelled facts of lines and of rows of cells.
  init(lines: [MetadataSources.Line], rows: [[MetadataSources.Line]]) {
    for (index, line) in lines.enumerated() {
      if let (fact, value) = Self.pageFact(of: line.letters) {
        entries.append(Entry(fact: fact, value: value, position: line.position))
        continue
      }
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      read([line], valueBehind: next.map { [$0] } ?? [])
    }
    for (index, row) in rows.enumerated() {
      read(row, valueBehind: index + 1 < rows.count ? rows[index + 1] : [])
    }
  }

  /// The values of a fact, in the order of their labels.
  func values(of fact: Fact) -> [Entry] { entries.filter { $0.fact == fact } }

  /// Reads the cells of a row, or a line as the only cell of one. A row of nothing but labels has its
  /// values in the row below.
  private mutating func read(
    _ cells: [MetadataSources.Line], valueBehind below: [MetadataSources.Line]
  ) {
    let parts = cells.map { Self.parts(of: $0.letters) }
    let areAllLabels = parts.allSatisfy { $0.count == 1 && $0[0].value.isEmpty }
    for (place, cell) in cells.enumerated() {
      for (index, part) in parts[place].enumerated() {
        var (value, position) = (part.value, cell.position)
        if value.isEmpty, index == parts[place].count - 1 {
          let behind = areAllLabels ? below : cells
          let at = areAllLabels ? place : place + 1
          if at < behind.count, Self.parts(of: behind[at].letters).isEmpty {
            let text = behind[at].letters
            (value, position) = (Self.trimmed(text, 0..<text.count), behind[at].position)
          }
        }
        if !value.isEmpty {
          entries.append(Entry(fact: part.fact, value: value, position: position))
        }
      }
    }
  }

  /// The labels of a cell with what stands behind each; empty where the cell begins with none.
  private static func parts(of cell: Letters) -> [(fact: Fact, value: Letters)] {
    var parts: [(fact: Fact, value: Letters)] = []
    var place = 0
    while [0x2022, 0xB7, 0x2D, 0x2A, 0x7C, 0x5B, 0x3010, 0x25CF].contains(cell[place]) {
      place += 1
    }
    guard var label = label(in: cell, at: place, isFirst: true) else { return [] }
    while true {
      var next: (range: Range<Int>, fact: Fact)?
      var end = label.range.upperBound
      while end < cell.count {
        next = Self.label(in: cell, at: end, isFirst: false)
        if next != nil { break }
        end += 1
      }
      parts.append((label.fact, trimmed(cell, label.range.upperBound..<end)))
      guard let next else { return parts }
      label = next
    }
  }

  /// The label at a place: with a colon behind it, or as all there is of a cell, or before another
  /// label or a date.
  private static func label(
    in cell: Letters, at place: Int, isFirst: Bool
  ) -> (range: Range<Int>, fact: Fact)? {
    guard Letters.isHan(cell[place]),
      let (word, fact) = labels.first(where: { cell.has($0.0, at: place) })
    else { return nil }
    let end = place + word.count
    if cell[end] == 0x3A { return (place..<end + 1, fact) }
    if end == cell.count { return isFirst || place > 0 ? (place..<end, fact) : nil }
    let isBare =
      labels.contains { cell.has($0.0, at: end) }
      || word.count > 2
        && (Letters.isDigit(cell[end]) || fact == .index && Letters.isLatin(cell[end]))
    return isBare ? (place..<end, fact) : nil
  }

  private static func trimmed(_ cell: Letters, _ range: Range<Int>) -> Letters {
    let isEdge = { (unit: UInt16) in
      [0x7C, 0x5B, 0x5D, 0x3010, 0x3011, 0x2022, 0xB7, 0x20].contains(unit)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(cell[start]) || cell[start] == 0x2D { start += 1 }
    while start < end, isEdge(cell[end - 1]) { end -= 1 }
    return cell.stretch(start..<end)
  }
}

extension Letters {
  /// Whether there is nothing in it.
  var isEmpty: Bool { units.isEmpty }
}
