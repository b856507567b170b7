public import DocumentModel

extension PageStraightener {
  /// The lines of coloured stamps and slips, each set straight by its own angle; of stamps that are written downwards
  /// their letters side by side.
  public func stamps(_ source: SourcePage, on page: Page) -> [Stamp] {
    guard let scan = source.image, scan.marks?.isStamp == true,
      // White letters in a coloured field.
      let image = scan.markImage.map(DarkAreas.inverted),
      let working = WorkingImage(image, isSparse: true)
    else { return [] }
    let upright = stamps(source, image, working, turn: page.quality.turn, on: page)
    guard !StampLines.areTelling(upright) else { return upright }
    // A stamp may lie on its side: along an envelope, the sheet inside folded.
    let turns = [90, 270].map { (page.quality.turn + $0) % 360 }
    return turns.lazy.map { stamps(source, image, working, turn: $0, on: page) }
      .first(where: StampLines.areTelling) ?? upright
  }

  private func stamps(
    _ source: SourcePage, _ image: GrayImage, _ working: WorkingImage, turn: Int, on page: Page
  ) -> [Stamp] {
    let turned = working.turned(turn)
    guard let ink = turned.binary() else { return [] }
    let straight = layout(
      source, image, working, turn: turn,
      angle: StampLines.angle(turned, ink) ?? -page.quality.skew)
    let reader = PixelRegionReader(page: straight, image: image, engines: engines)
    return StampLines(straight, reader).stamps
  }
}

/// Reads what stamps say, off their own layer of a page.
struct StampLines {
  /// Lines read of one page, the ways to part columns among them: a sheet printed in colour may have hundreds.
  private static let looks = 16

  private let page: Page
  private let reader: any RegionReader

  init(_ page: Page, _ reader: any RegionReader) {
    self.page = page
    self.reader = reader
  }

  /// Whether words were read: letters on their side are read as others, one or two of them with little confidence.
  static func areTelling(_ stamps: [Stamp]) -> Bool {
    stamps.contains { $0.confidence > 0.5 && $0.text.filter(\.isLetter).count >= 4 }
  }

  /// Degrees clockwise that set stamps level; `nil` where they do not tell. A hand sets them down at any angle.
  static func angle(_ working: WorkingImage, _ ink: PixImage) -> Double? {
    let skew = WorkingImage.skew(ink, reach: 14)
    if skew.confidence >= 1.5 { return skew.angle }
    if let own = LineSkew.angle(working, fewest: 1) { return own }
    // Written downwards: a column is a line of the sheet that lies on its side.
    if let own = LineSkew.angle(working.turned(90), fewest: 1) { return own }
    return skew.confidence >= 1 ? skew.angle : nil
  }

  var stamps: [Stamp] {
    var looks = StampLines.looks
    return blocks.flatMap { block -> [Stamp] in
      let lines = block.filter { $0.width > 3 * $0.height && $0.height > 5 }.prefix(looks)
      looks -= lines.count
      let level = lines.compactMap { stamp(Region(page: page.number, box: $0), $0) }
      // A row of letters that stand in as many columns is short.
      guard looks > 0, block.count < 40, level.allSatisfy({ $0.text.count < 5 }),
        let columns = UprightColumns(block, page: page.number, reader: reader)
      else { return level }
      let ways = columns.ways.prefix(looks)
      looks -= ways.count
      return (upright(ways).map { [$0] } ?? []) + level
    }
  }

  /// The lines in groups that stand close to each other.
  private var blocks: [[BoundingBox]] {
    var blocks: [[BoundingBox]] = []
    for box in page.lines.map(\.box) {
      let reach = 0.9 * min(box.width, box.height)
      let outer = box.insetBy(dx: -reach, dy: -reach)
      let near = blocks.indices.filter { at in
        blocks[at].contains {
          $0.horizontalOverlap(outer) > 0 && $0.verticalOverlap(outer) > 0
        }
      }
      let joined = near.flatMap { blocks[$0] } + [box]
      for at in near.reversed() { blocks.remove(at: at) }
      blocks.append(joined)
    }
    return blocks
  }

  /// The way to part columns that reads best.
  private func upright(_ ways: some Sequence<[BoundingBox]>) -> Stamp? {
    ways.compactMap { rows -> Stamp? in
      guard let first = rows.first else { return nil }
      let box = rows.dropFirst().reduce(first) { $0.union($1) }
      return stamp(Region(page: page.number, rows: rows), box)
    }.max { $0.confidence < $1.confidence }
  }

  private func stamp(_ region: Region, _ box: BoundingBox) -> Stamp? {
    guard let reading = reader.readings(of: region, as: .line, voices: 1).first,
      !reading.glyphs.isEmpty
    else { return nil }
    return Stamp(
      text: reading.text, box: page.toScan.apply(box), reader: reading.reader,
      confidence: reading.confidence, height: region.rows.isEmpty ? box.height : nil)
  }
}
