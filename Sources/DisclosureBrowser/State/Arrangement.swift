package import Disclosure

/// How the overview is put in order.
package struct Arrangement: Hashable, Sendable {
  /// What the agencies are sorted by.
  package var order = Order.name
  /// What they are gathered under.
  package var grouping = Grouping.none
  /// The cell whose figures are charted beside the agencies and can be sorted by.
  package var figure = usualFigure

  /// Requests newly received.
  static let usualFigure = "s3.new.total"

  /// By name, with the years across, and new requests charted.
  package init() {}

  /// What agencies can be sorted by.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// The name, in the order of its sounds and numbers.
    case name
    /// How many errors, then warnings, the most first.
    case findings
    /// The latest figure, the largest first.
    case figure
    /// From the country down to townships.
    case level

    /// The words for it.
    package var title: Message {
      switch self {
      case .name: Message(zh: "名称", en: "name")
      case .findings: Message(zh: "问题", en: "findings")
      case .figure: Message(zh: "数字", en: "figure")
      case .level: Message(zh: "级别", en: "level")
      }
    }
  }

  /// What agencies can be gathered under.
  package enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// The folder of the latest report.
    case folder
    /// The superior on the roster.
    case superior

    /// The words for it.
    package var title: Message {
      switch self {
      case .none: Message(zh: "不分组", en: "no groups")
      case .folder: Message(zh: "文件夹", en: "folder")
      case .superior: Message(zh: "上级", en: "superior")
      }
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The case behind this one; behind the last, the first.
  var next: Self {
    let all = Array(Self.allCases)
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}
