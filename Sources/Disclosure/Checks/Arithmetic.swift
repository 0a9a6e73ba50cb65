extension Check {
  static let arithmetic: [Check] = []
}
