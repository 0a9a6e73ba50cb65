import DisclosureIndex
import Foundation
import Synchronization
import Testing

@Suite("Folders that change")
struct FolderWatchTests {
  @Test("What is new, changed, renamed and gone since the last listing is told, and nothing else")
  func changes() throws {
    let scratch = try Scratch()
    for name in ["a.txt", "b.txt", "c.txt"] { try scratch.file(name) }
    var known = KnownFiles()
    func look() -> (changed: [String], gone: [String]) {
      let listing = Listing(of: [scratch.path])
      let (changed, gone) = known.changes(in: listing)
      for place in changed { known.note(listing.files[place], listing.stamps[place]) }
      return (
        scratch.names(changed.map { listing.files[$0].path }),
        scratch.names(gone.map(\.path).sorted())
      )
    }
    #expect(look() == (["a.txt", "b.txt", "c.txt"], []))
    #expect(look() == ([], []))
    try scratch.file("b.txt", "longer")
    try scratch.file("d.txt")
    #expect(look() == (["b.txt", "d.txt"], []))
    try FileManager.default.moveItem(
      atPath: scratch.path + "/a.txt", toPath: scratch.path + "/e.txt")
    try FileManager.default.removeItem(atPath: scratch.path + "/c.txt")
    #expect(look() == (["e.txt"], ["a.txt", "c.txt"]))
    try scratch.file("c.txt")
    #expect(look() == (["c.txt"], []))
  }

  @Test(
    "A write, a rename, a deletion and a new folder wake who watches",
    arguments: ["write", "rename", "delete", "folder"])
  func wakes(event: String) async throws {
    let scratch = try Scratch()
    try scratch.folder("in")
    try scratch.file("in/a.txt")
    let told = Mutex(0)
    let watch = try #require(FolderWatch { told.withLock { $0 += 1 } })
    #expect(watch.watch(Listing(of: [scratch.path])))
    switch event {
    case "write": try scratch.file("in/a.txt", "other")
    case "rename":
      try FileManager.default.moveItem(
        atPath: scratch.path + "/in/a.txt", toPath: scratch.path + "/in/b.txt")
    case "delete": try FileManager.default.removeItem(atPath: scratch.path + "/in/a.txt")
    default: try scratch.folder("in/new")
    }
    for _ in 0..<500 where told.withLock({ $0 }) == 0 {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(told.withLock { $0 } > 0)
    withExtendedLifetime(watch) {}
  }
}
