internal import Dispatch
internal import Glibc

/// Notices that files in folders are written, made, renamed or deleted, by inotify(7).
///
/// It says that something has changed, not what: whoever is told lists the folders anew, which also
/// holds where the system has lost events. It costs nothing while nothing changes.
package final class FolderWatch: Sendable {
  private let descriptor: Int32
  // Sources of Dispatch may be used on any thread; its Swift interface does not say so.
  private nonisolated(unsafe) let source: any DispatchSourceRead
  private let queue = DispatchQueue(label: "gongkai.folder-watch")

  /// Events that come closer together than this are told of once, in milliseconds.
  private static let quiet = 200

  private static let events =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO
    | IN_MOVE_SELF | IN_ONLYDIR

  /// A watch of no folder; nil where the system has none to give.
  package init?(changed: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    nonisolated(unsafe) let source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: queue)
    source.setEventHandler { [queue] in
      // Until the time is over no event is looked at, and then all at once.
      source.suspend()
      queue.asyncAfter(deadline: .now() + .milliseconds(Self.quiet)) {
        Self.drain(descriptor)
        source.resume()
        changed()
      }
    }
    self.source = source
    source.setCancelHandler { close(descriptor) }
    source.resume()
  }

  /// Watches the folders of a listing, too; false if the system refuses one of them.
  package func watch(_ listing: Listing) -> Bool {
    listing.folders.reduce(true) { all, folder in
      inotify_add_watch(descriptor, folder, UInt32(Self.events)) >= 0 && all
    }
  }

  private static func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  deinit { source.cancel() }
}
