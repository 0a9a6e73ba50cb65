// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: the language of the day, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "gongkai",
  products: [
    .executable(name: "gongkai", targets: ["gongkai"]),
    .library(name: "Disclosure", targets: ["Disclosure"]),
  ],
  dependencies: [
    // Apache-2.0, kept by Apple: the command line of most Swift tools; loads no ICU.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // ncurses (MIT-like licence) through a C target: macros, variadics and mutable globals that Swift
    // cannot import, the width table that ncurses shares with us, and the crash guard.
    .target(
      name: "CTerminal",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // OpenCC (Apache-2.0, kept by BYVoid and Debian): the reference conversion between Chinese scripts.
    .systemLibrary(name: "COpenCC", providers: [.apt(["libopencc-dev"]), .brew(["opencc"])]),
    .target(name: "Disclosure", dependencies: ["COpenCC"], swiftSettings: strict),
    .target(name: "DisclosureIndex", dependencies: ["Disclosure"], swiftSettings: strict),
    .target(
      name: "DisclosureBrowser",
      dependencies: ["CTerminal", "Disclosure", "DisclosureIndex"],
      swiftSettings: strict),
    // Random true reports in every real layout with every real damage, to measure the reader with.
    .target(
      name: "ReportGenerator", dependencies: ["COpenCC", "Disclosure"], swiftSettings: strict),
    .executableTarget(
      name: "gongkai-generate",
      dependencies: [
        "Disclosure", "ReportGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "gongkai",
      dependencies: [
        "Disclosure", "DisclosureIndex", "DisclosureBrowser",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosureTests", dependencies: ["Disclosure"], exclude: ["Snapshots/Recorded"],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosureIndexTests", dependencies: ["DisclosureIndex"], swiftSettings: strict),
    .testTarget(
      name: "DisclosureBrowserTests",
      dependencies: ["CTerminal", "Disclosure", "DisclosureBrowser", "DisclosureIndex"],
      exclude: ["Screens/Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportGeneratorTests", dependencies: ["Disclosure", "ReportGenerator"],
      swiftSettings: strict),
    .testTarget(name: "gongkaiTests", dependencies: ["Disclosure"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
