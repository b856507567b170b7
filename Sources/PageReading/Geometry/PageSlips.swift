internal import CLeptonica
internal import DocumentModel

extension PageStraightener {
  /// The papers on a page that lie at an angle of their own, each set straight by it: slips of returned mail.
  ///
  /// - Parameter reader: The page as it was read.
  /// - Returns: A reader for each, whose page has the lines of that paper alone, in points of the scan set straight by its angle.
  public func slips(on reader: PixelRegionReader) -> [PixelRegionReader] {
    let page = reader.page
    guard page.source == .pixels, let image = reader.sampler?.image,
      let working = WorkingImage(image)
    else { return [] }
    let turn = page.quality.turn
    let upright = working.turned(turn).rotated(-page.quality.skew)
    guard let ink = upright.binary(), case let components = ink.components(),
      let rules = RulingFinder(ink, components: components)
    else { return [] }
    let unit = 72 / image.dpi * Double(image.width) / Double(working.gray.width)
    let lines = page.lines.map { PixelBox($0.box, 1 / unit) }
    let marks = rules.text.components()
    let isTurned = turn % 180 != 0
    let source = SourcePage(
      number: page.number, width: isTurned ? page.height : page.width,
      height: isTurned ? page.width : page.height, image: nil, textLines: [], isMarkup: false)
    return LeaningBlocks(lines, marks: marks).boxes.prefix(2).compactMap { found in
      let box = PageStraightener.framed(found, components, ink)
      guard
        let angle = PageStraightener.angle(
          of: box, ink: rules.text, lines: lines, marks: marks), abs(angle) > 0.9
      else { return nil }
      let straight = layout(source, image, working, turn: turn, angle: angle - page.quality.skew)
      let place = page.toScan.apply(
        BoundingBox(
          Double(box.x0) * unit, Double(box.y0) * unit, Double(box.x1) * unit,
          Double(box.y1) * unit))
      return PixelRegionReader(
        page: straight.part(in: place.insetBy(dx: -4, dy: -4)), image: image, engines: engines)
    }
  }

  /// What leans on a slip with the frame around it, or around all of it but a heading, so that what was not found as lines belongs to it:
  /// a column of narrow cells for the mark. The box itself where there is none.
  private static func framed(_ box: PixelBox, _ components: [PixelBox], _ ink: PixImage)
    -> PixelBox
  {
    let frames = components.filter { frame in
      let common = min(frame.y1, box.y1) - max(frame.y0, box.y0)
      return frame.width > box.width && common * 10 > box.height * 7
        && frame.x0 <= box.x0 + 4 && frame.x1 >= box.x1 - 4
        && (frame.width * 10 < ink.width * 7 || frame.height * 10 < ink.height * 4)
        && frame.height * 10 < ink.height * 6
    }
    guard let frame = frames.min(by: { $0.width * $0.height < $1.width * $1.height }) else {
      return box
    }
    var out = box
    out.formUnion(frame)
    return out
  }

  /// Degrees clockwise that set the print in a box level; `nil` where it does not tell.
  private static func angle(
    of box: PixelBox, ink: PixImage, lines: [PixelBox], marks: [PixelBox]
  ) -> Double? {
    guard let alone = PixImage(pixCreate(Int32(ink.width), Int32(ink.height), 1)) else {
      return nil
    }
    alone.add(ink, in: box)
    let skew = WorkingImage.skew(alone, reach: 14)
    return skew.confidence >= 1.5
      ? skew.angle : LineSkew.angle(lines.filter(box.holds), marks, fewest: 2)
  }
}

extension PixelBox {
  /// - Parameter scale: Pixels a point.
  fileprivate init(_ box: BoundingBox, _ scale: Double) {
    self.init(
      x0: Int(box.x0 * scale), y0: Int(box.y0 * scale), x1: Int((box.x1 * scale).rounded(.up)),
      y1: Int((box.y1 * scale).rounded(.up)))
  }
}

extension Page {
  /// The same page with the lines and cells alone whose middle lies in a place on the scan.
  fileprivate func part(in place: BoundingBox) -> Page {
    func isInside(_ box: BoundingBox) -> Bool {
      let onScan = toScan.apply(box)
      return place.contains(x: onScan.midX, y: onScan.midY)
    }
    return Page(
      number: number, width: width, height: height, source: source,
      lines: lines.filter { isInside($0.box) }, cells: cells.filter(isInside), toScan: toScan,
      quality: quality)
  }
}
