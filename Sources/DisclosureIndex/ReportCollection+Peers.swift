package import Disclosure

/// Reports of different agencies beside each other.
extension ReportCollection {
  /// What the reports of other agencies have to do with each report, by its place; reports that have
  /// nothing to do with others are left out.
  package func peers() -> [Int: Peers] {
    var all: [Int: Peers] = [:]
    if office.settings.checks.contains(where: { $0.id == "X01" || $0.id == "X02" }) {
      for places in yearbooks() {
        shareProse(among: places, &all)
        shareTables(among: places, &all)
      }
    }
    if let roster = office.roster {
      for place in files.indices { relate(place, by: roster, &all) }
    }
    return all
  }

  /// The examinations of reports that come out otherwise beside those of other agencies, and of these
  /// agencies' reports beside each other, by place; and the places of the former.
  package func examinations(
    of agencies: Set<String>
  ) -> (examinations: [Int: Examination], besidePeers: Set<Int>) {
    let telling = peers().filter { _, peers in
      (peers.prose?.share ?? 0) >= office.settings[.sharedProse] || peers.tables != nil
        || peers.superior != nil || !peers.subordinates.isEmpty
    }
    let places = files.indices.filter { telling[$0] != nil || isRelated($0, to: agencies) }
    let examinations = Workers.map(count: places.count) { index in
      examination(of: places[index], beside: telling[places[index]] ?? Peers())
    }
    let made = zip(places, examinations).compactMap { place, made in made.map { (place, $0) } }
    return (Dictionary(uniqueKeysWithValues: made), Set(telling.keys))
  }

  /// The places of the reports of each year, and their agencies.
  private func yearbooks() -> [[(place: Int, agency: String)]] {
    var years: [Int: [(place: Int, agency: String)]] = [:]
    for (place, file) in files.enumerated() {
      guard let report = file.report, let year = report.year?.value, report.agency != nil else {
        continue
      }
      years[year, default: []].append((place, name(of: file)))
    }
    return years.values.filter { $0.count > 1 }
  }

  // MARK: - Prose

  private func shareProse(
    among places: [(place: Int, agency: String)], _ all: inout [Int: Peers]
  ) {
    let prose = Workers.map(count: places.count) { index -> Sentences? in
      guard let report = files[places[index].place].report else { return nil }
      let sentences = Sentences(of: report, withoutName: true)
      return sentences.length >= Sentences.shortestProse ? sentences : nil
    }
    let least = office.settings[.sharedProse]
    let known = prose.map { Set($0?.lines.map(\.masked) ?? []) }
    let near = Self.neighbours(prose)
    let twins = Workers.map(count: places.count) { index -> Peers.Twin? in
      guard let own = prose[index] else { return nil }
      var best: (index: Int, share: Int)?
      var agencies: Set<String> = []
      for other in near[index].sorted() {
        let share = own.share(in: known[other])
        guard share >= least || share > best?.share ?? -1,
          isOther(places[index].place, places[other].place)
        else { continue }
        if share >= least { agencies.insert(places[other].agency) }
        if share > best?.share ?? -1 { best = (other, share) }
      }
      guard let best else { return nil }
      return Peers.Twin(
        agency: places[best.index].agency, file: files[places[best.index].place].path,
        share: best.share, count: max(1, agencies.count))
    }
    for (index, twin) in twins.enumerated() {
      if let twin { all[places[index].place, default: Peers()].prose = twin }
    }
  }

  /// For each prose those others that may have most of its sentences.
  ///
  /// Two texts that share most of their sentences most likely share the one that comes first in an
  /// order by chance; eight such orders miss two texts of which nine tenths are the same once in a
  /// hundred million times (Broder, On the resemblance and containment of documents, 1997).
  private static func neighbours(_ prose: [Sentences?]) -> [Set<Int>] {
    var near = [Set<Int>](repeating: [], count: prose.count)
    for order in 1...8 {
      var buckets: [UInt: [Int]] = [:]
      for (index, sentences) in prose.enumerated() {
        let first = sentences?.lines.lazy.filter { $0.length >= shortest }
          .map { rank(of: $0.masked, inOrder: order) }.min()
        if let first { buckets[first, default: []].append(index) }
      }
      for bucket in buckets.values {
        for (rank, index) in bucket.enumerated() {
          for other in bucket[(rank + 1)...].prefix(most) {
            near[index].insert(other)
            near[other].insert(index)
          }
        }
      }
    }
    return near
  }

  /// The rank of a hash in an order that has nothing to do with the others (Steele, Lea and Flood, Fast
  /// splittable pseudorandom number generators, 2014).
  private static func rank(of hash: Int, inOrder order: Int) -> UInt {
    var rank = UInt(bitPattern: hash) &+ UInt(bitPattern: order) &* 0x9E37_79B9_7F4A_7C15
    rank = (rank ^ (rank >> 30)) &* 0xBF58_476D_1CE4_E5B9
    rank = (rank ^ (rank >> 27)) &* 0x94D0_49BB_1331_11EB
    return rank ^ (rank >> 31)
  }

  /// A shorter sentence, in bytes, is a heading.
  private static let shortest = 24
  /// A text that as many share is a pattern for all; more need not be compared.
  private static let most = 16

  /// Whether two reports are surely of different agencies.
  private func isOther(_ a: Int, _ b: Int) -> Bool {
    guard let one = files[a].report?.agency?.value, let two = files[b].report?.agency?.value,
      office.name(of: one) != office.name(of: two)
    else { return false }
    return !one.mayBe(two)
  }

  // MARK: - Tables

  private func shareTables(
    among places: [(place: Int, agency: String)], _ all: inout [Int: Peers]
  ) {
    var groups: [Tables: [Int]] = [:]
    for (place, _) in places {
      if let tables = files[place].report.flatMap(Tables.init) {
        groups[tables, default: []].append(place)
      }
    }
    for group in groups.values where group.count > 1 {
      for place in group {
        let others = group.filter { isOther(place, $0) }
        guard let first = others.first else { continue }
        all[place, default: Peers()].tables = Peers.Twin(
          agency: name(of: files[first]), file: files[first].path,
          count: Set(others.map { name(of: files[$0]) }).count)
      }
    }
  }

  // MARK: - Above and below

  private func relate(_ place: Int, by roster: Roster, _ all: inout [Int: Peers]) {
    guard let report = files[place].report, let year = report.year?.value,
      let agency = report.agency?.value, let member = roster[agency.name]
    else { return }
    if let superior = member.superior.flatMap({ roster[$0] }), isGovernment(superior),
      let above = only(superior.name, in: year)
    {
      all[place, default: Peers()].superior = Peers.Superior(name: superior.name, report: above)
    }
    guard member.isComplete else { return }
    let below = roster.agencies.filter {
      $0.superior.flatMap { roster[$0]?.name } == member.name && roster.expects($0, in: year)
    }
    let reports = below.compactMap { only($0.name, in: year) }
    if !reports.isEmpty, reports.count == below.count {
      all[place, default: Peers()].subordinates = reports
    }
  }

  private func isGovernment(_ member: Roster.Member) -> Bool {
    [.government, .committee].contains(member.standing.kind ?? Agency(name: member.name).kind)
  }

  /// The report of an agency for a year, if there is just one.
  private func only(_ agency: String, in year: Int) -> Report? {
    let places = places(of: agency, in: year)
    return places.count == 1 ? files[places[0]].report : nil
  }
}
