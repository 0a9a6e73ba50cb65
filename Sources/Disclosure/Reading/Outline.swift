/// A document's prose in order: what stands before the first heading, the sections, and the cells of
/// tables that are no part of a statutory table, such as a page's metadata.
struct Outline: Sendable {
  /// What stands before the first section.
  var front: [Passage] = []
  /// The sections in order, those without a heading in the source among them.
  var sections: [Section] = []
  /// Rows of tables in which nothing statutory stands: `標題: | … |`, `填报单位(盖章):… |`.
  var looseRows: [[Passage]] = []
}
