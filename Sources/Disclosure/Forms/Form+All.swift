extension Form {
  /// Every form that gongkai knows, the newest first.
  public static let all: [Form] = [.gov2021, .gov2019, .stat2014, .stat2008]

  /// The form of a name; `nil` if there is none.
  public static func named(_ id: String) -> Form? { all.first { $0.id == id } }
}
