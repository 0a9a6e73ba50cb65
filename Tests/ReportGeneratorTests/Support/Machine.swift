import Glibc

/// What the tests ask of the machine, without Foundation: its headers and libxml2's do not agree.
enum Machine {
  /// The number that a variable of the environment holds.
  static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }

  /// How many processors it has.
  static let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
