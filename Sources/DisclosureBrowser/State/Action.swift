package import Disclosure

/// Everything a user can do. What an action is called, which keys do it, what it does in words and
/// where it applies stands in ``all``, and nowhere else: keys, help and the line of keys follow it.
package enum Action: Hashable, Sendable {
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case first
  case last
  case open
  case back
  case quit
  case help
  case section(Int)
  case nextSection
  case previousSection
  case nextAgency
  case previousAgency
  case nextYear
  case previousYear
  case compare
  case compareWith
  case nextLeftYear
  case previousLeftYear
  case findings
  case nextFinding
  case previousFinding
  case source
  case search
  case nextMatch
  case previousMatch
  case filter
  case sort
  case group
  case chartFigure
  case reduce
  case onePage
  case nextDifference
  case previousDifference
  case decide
  case undoDecision
  case nextUndecided
  case palette
  case copy
  case write
  case link
  case trend
  case chain
  case years
  case changes
  case nextColumn
  case previousColumn
  case dividerLeft
  case dividerRight
  case moreDetails
  case fewerDetails
  case toggleLanguage
  case toggleWidth
  case toggleMouse
  case stopLoading
  case refresh
  case redraw
  case suspend
}

extension Action {
  /// What is known of an action.
  package struct Entry: Sendable {
    /// The action.
    package let action: Action
    /// Its name, the same in every language: `next-finding`.
    package let name: String
    /// The keys that do it.
    package let keys: [Key]
    /// What it does.
    package let help: Message
    /// The screens it applies to; empty for all.
    package let screens: Set<ScreenName>
    /// How it stands in the line of keys; nil if it is not shown there.
    package let hint: Hint?

    init(
      _ action: Action, _ name: String, _ keys: String, zh: String, en: String,
      on screens: Set<ScreenName> = [], hint: Hint? = nil
    ) {
      self.action = action
      self.name = name
      self.keys = Key.script(keys) ?? []
      help = Message(zh: zh, en: en)
      self.screens = screens
      self.hint = hint
    }

    /// Whether the action applies to a screen.
    package func applies(to screen: ScreenName) -> Bool {
      screens.isEmpty || screens.contains(screen)
    }
  }

  /// A few words in the line of keys, for one action or for a pair of opposites.
  package struct Hint: Sendable {
    /// The keys as they are shown: `n N`.
    package let keys: String
    /// What they do.
    package let words: Message
    /// The screens where it is shown; empty for all that the action applies to.
    package let screens: Set<ScreenName>
    /// Whether it has its room before all others, and its place behind them.
    package let isVital: Bool

    init(
      _ keys: String, _ zh: String, _ en: String, on screens: Set<ScreenName> = [],
      isVital: Bool = false
    ) {
      self.keys = keys
      words = Message(zh: zh, en: en)
      self.screens = screens
      self.isVital = isVital
    }
  }

  /// The entry of this action.
  package var entry: Entry? { Self.all.first { $0.action == self } }

  /// Whether it asks for a text, which is typed at the foot of the screen or stands in a log.
  package var takesText: Bool {
    switch self {
    case .search, .filter, .chartFigure, .decide, .copy, .write, .compareWith: true
    default: false
    }
  }
}
