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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // MIT, wraps toml++, the reference reader of TOML 1.0 in C++; names the line of every mistake.
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    // MIT: fields in quotes, over lines and behind a mark, as spreadsheets write them.
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
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
    // Gumbo (Apache-2.0, kept by Debian): parses HTML5 as browsers do, 34 of 35 broken tables right,
    // where libxml2 has 19.
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    // libarchive (BSD-2, kept by FreeBSD): every archive in use, read as a stream with limits.
    .systemLibrary(
      name: "CArchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    // libxml2 (MIT, kept by GNOME): the XML inside Word and Excel files.
    .systemLibrary(
      name: "CXml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // uchardet (MPL-1.1, kept by freedesktop.org): Mozilla's statistics of encodings.
    .systemLibrary(
      name: "CUchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    // xxHash (BSD-2, kept by its author and every distribution): names for content, at memory speed.
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    // The system's own calls that Swift's Glibc does not show.
    .systemLibrary(name: "CSystem"),
    .target(
      name: "Disclosure",
      dependencies: ["CArchive", "CGumbo", "COpenCC", "CSystem", "CUchardet", "CXXHash", "CXml2"],
      swiftSettings: strict),
    .target(
      name: "DisclosureIndex",
      dependencies: [
        "Disclosure",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .target(
      name: "DisclosureBrowser",
      dependencies: ["CTerminal", "Disclosure", "DisclosureIndex"],
      swiftSettings: strict),
    // Random true reports in every real layout with every real damage, to measure the reader with.
    .target(
      name: "ReportGenerator",
      dependencies: ["CArchive", "COpenCC", "Disclosure", "DisclosureIndex"],
      swiftSettings: strict),
    .executableTarget(
      name: "gongkai-generate",
      dependencies: [
        "Disclosure", "ReportGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What users wait for, measured over generated reports.
    .executableTarget(
      name: "gongkai-benchmark",
      dependencies: [
        "Disclosure", "DisclosureBrowser", "DisclosureIndex", "ReportGenerator",
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
      name: "DisclosureTests", dependencies: ["CArchive", "Disclosure"],
      exclude: ["Snapshots/Recorded"],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosureIndexTests", dependencies: ["DisclosureIndex"], swiftSettings: strict),
    .testTarget(
      name: "DisclosureBrowserTests",
      dependencies: ["CTerminal", "Disclosure", "DisclosureBrowser", "DisclosureIndex"],
      exclude: ["Screens/Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportGeneratorTests",
      dependencies: ["CArchive", "CGumbo", "CXml2", "Disclosure", "ReportGenerator"],
      swiftSettings: strict),
    .testTarget(
      name: "gongkaiTests", dependencies: ["Disclosure", "DisclosureBrowser"], swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
