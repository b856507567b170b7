internal import DocumentModel
internal import Foundation

/// Sets a page upright and finds its lines and cells. Nothing is recognized here except a handful of
/// lines that tell which way is up.
public struct PageStraightener {
  let engines: Engines

  public init(engines: Engines) {
    self.engines = engines
  }

  private struct Candidate {
    let reader: PixelRegionReader
    let score: Double
    let isTelling: Bool
  }

  /// The upright page, with a reader that already knows the lines it was told upright by.
  public func read(_ source: SourcePage) -> PixelRegionReader {
    if let scan = source.image, source.textLines.isEmpty,
      case let image = engines.ledger.measure(
        "streaks, dark areas", { DarkAreas.inverted(StreakRemoval.cleaned(scan)) }),
      let working = engines.ledger.measure("working image", { WorkingImage(image) }),
      let ink = engines.ledger.measure("binarize", { working.binary() })
    {
      return straightened(source, image, working, ink)
    }
    return PixelRegionReader(page: born(source), image: source.image, engines: engines)
  }

  /// A page that is upright by construction, or one without any print.
  private func born(_ source: SourcePage) -> Page {
    guard let image = source.image else {
      return Page(
        number: source.number, width: source.width, height: source.height, source: .markup,
        lines: source.textLines, cells: [], toScan: .identity,
        quality: PageQuality(dpi: 0, turn: 0, skew: 0, inkShare: 0))
    }
    guard let working = WorkingImage(image) else { return blank(source, dpi: image.dpi) }
    guard !source.textLines.isEmpty, let ink = working.binary() else {
      return blank(source, dpi: image.dpi, inkShare: working.hasTraces ? 0.02 : 0)
    }
    let cells =
      RulingFinder(ink, components: ink.components())?.cells.map { box($0, 72 / WorkingImage.dpi) }
      ?? []
    return Page(
      number: source.number, width: source.width, height: source.height, source: .textLayer,
      lines: ordered(source.textLines), cells: cells, toScan: .identity,
      quality: PageQuality(dpi: image.dpi, turn: 0, skew: 0, inkShare: ink.inkShare))
  }

  private func straightened(
    _ source: SourcePage, _ image: GrayImage, _ working: WorkingImage, _ ink: PixImage
  ) -> PixelRegionReader {
    let sideways = working.turned(90)
    let (level, sidewaysSkew) = engines.ledger.measure("skew") {
      (
        WorkingImage.skew(ink),
        sideways.binary().map { WorkingImage.skew($0) } ?? (angle: 0, confidence: 0)
      )
    }
    let order =
      level.confidence >= sidewaysSkew.confidence ? [0, 180, 90, 270] : [90, 270, 0, 180]
    var best: Candidate?
    for axis in [order[0], order[2]] {
      let skew = axis % 180 == 0 ? level : sidewaysSkew
      // A sheet with little print gives a weak measure: then the better reading decides.
      let isWeak = skew.confidence < 2.5 && skew.confidence >= 1 && abs(skew.angle) > 0.4
      let angles: [Double]
      if skew.confidence >= 2.5 {
        angles = [skew.angle]
      } else if let own = engines.ledger.measure(
        "skew", { LineSkew.angle(axis % 180 == 0 ? working : sideways) })
      {
        angles = [own]
      } else {
        angles = isWeak ? [skew.angle, 0] : [0]
      }
      for turn in order where turn % 180 == axis % 180 {
        for angle in angles {
          // A half turn keeps the direction of the skew.
          let page = engines.ledger.measure("layout") {
            layout(source, image, working, turn: turn, angle: angle)
          }
          let reader = PixelRegionReader(page: page, image: image, engines: engines)
          let (score, isTelling) = uprightScore(reader)
          if best.map({ score > $0.score }) ?? true {
            best = Candidate(reader: reader, score: score, isTelling: isTelling)
          }
        }
        if let best, best.score > 0.86, best.isTelling { return best.reader }
      }
    }
    return best?.reader
      ?? PixelRegionReader(
        page: blank(source, dpi: image.dpi), image: image, engines: engines)
  }

  /// How well a few lines read, times the share of print that stands in lines at all.
  ///
  /// Confidence alone does not tell: recognizers read single glyphs that lie on their side, because
  /// they were trained on vertical lines turned by 90 degrees (seen: 1.000).
  ///
  /// - Returns: The score, 0...1, and whether words were among what was read: XXXX-XXXX-8961 reads as well upside
  ///   down.
  private func uprightScore(_ reader: PixelRegionReader) -> (score: Double, isTelling: Bool) {
    // The frame of a stamp is no line of print.
    let heights = reader.page.lines.map(\.box.height).filter { $0 > 5 }.sorted()
    let most = heights.isEmpty ? 0 : 3.5 * heights[heights.count / 2]
    let lines = reader.page.lines.filter { $0.box.height > 5 && $0.box.height <= most }
    let long = lines.filter { $0.box.width >= 3 * $0.box.height }
    guard !long.isEmpty else { return (0, false) }
    let area = { (some: [TextLine]) in some.map { $0.box.width * $0.box.height }.reduce(0, +) }
    let share = area(long) / area(lines)
    let middling = long.filter { $0.box.width <= 14 * $0.box.height }
    let fit = middling.count >= 4 ? middling : long
    let step = max(1, fit.count / 6)
    var confidences: [Double] = []
    var letters = 0
    var room = 0.0
    for at in stride(from: 0, to: fit.count, by: step).prefix(7) {
      let box = fit[at].box
      let part = BoundingBox(box.x0, box.y0, min(box.x1, box.x0 + 14 * box.height), box.y1)
      let region = Region(page: reader.page.number, box: part)
      let reading = reader.readings(of: region, as: .line, voices: 1).first
      confidences += reading?.glyphs.map(\.confidence) ?? [0]
      room += part.width / part.height
      letters +=
        reading?.text.unicodeScalars.filter { (0x3041...0x9FFF).contains($0.value) }.count ?? 0
    }
    guard !confidences.isEmpty else { return (0, false) }
    // A few lucky glyphs are no evidence.
    let support = min(1, Double(confidences.count) / 15)
    let mean = confidences.reduce(0, +) / Double(confidences.count)
    // Signs of several rows that lie on their side stand as far apart as the rows do.
    let isClose = Double(confidences.count) > 0.8 * room
    return (support * share.squareRoot() * mean, letters * 3 >= confidences.count && isClose)
  }

  func layout(
    _ source: SourcePage, _ image: GrayImage, _ working: WorkingImage, turn: Int, angle: Double
  ) -> Page {
    let upright = working.turned(turn).rotated(angle)
    let unit = 72 / image.dpi * Double(image.width) / Double(working.gray.width)
    let width = turn % 180 == 0 ? source.width : source.height
    let height = turn % 180 == 0 ? source.height : source.width
    let toScan = PlaneTransform.scale(unit).after(working.toOriginal)
      .after(.scale(1 / unit)).after(
        PageStraightener.toScan(turn: turn, angle: angle, width: width, height: height))
    guard let raw = upright.binary(),
      case let (ink, components) = DotScreen.removed(from: raw, raw.components()),
      let rules = RulingFinder(ink, components: components)
    else { return blank(source, dpi: image.dpi) }
    let finder = LineFinder(verticalRules: rules.vertical)
    // Long bars look like ruling lines: codes are looked for in all the ink.
    let areas = CodeAreas(components)
    PostmarkRings.remove(from: rules.text, ink: ink)
    let marks = Hairs.removed(from: areas.outside(rules.text.components()), ink: rules.text)
    let print = CancelWaves.removed(
      from: PerforatedEdge.removed(from: DashedRules.removed(from: marks)), ink: rules.text)
    let lines = finder.lines(of: print).enumerated().map {
      TextLine(id: $0, box: box($1, unit))
    }
    return Page(
      number: source.number, width: width, height: height, source: .pixels,
      lines: ordered(lines), cells: rules.cells.map { box($0, unit) }, toScan: toScan,
      quality: PageQuality(
        dpi: image.dpi, turn: turn, skew: -angle,
        inkShare: lines.isEmpty && working.hasTraces ? max(0.02, ink.inkShare) : ink.inkShare,
        covers: upright.paleThreshold().map {
          CoverFinder.covers(upright.gray, ink: ink, threshold: $0).map { box($0, unit) }
        } ?? []),
      codes: codes(areas, image, toScan, unit))
  }

  private func codes(
    _ areas: CodeAreas, _ image: GrayImage, _ toScan: PlaneTransform, _ unit: Double
  ) -> [PrintedCode] {
    let sampler = CropSampler(image: image, toPixels: .scale(image.dpi / 72).after(toScan))
    return areas.barcodes.compactMap { area in
      let place = box(area, unit)
      return CodeReader.bars(place, sampler).map {
        PrintedCode(kind: .customerBarcode, text: $0, box: place.rounded)
      }
    }
      + areas.squares.compactMap { area in
        let place = box(area, unit)
        return CodeReader.qr(place, sampler).map {
          PrintedCode(kind: .qr, text: $0, box: place.rounded)
        }
      }
  }

  /// From upright points to points as scanned, for a page that was turned clockwise by `turn` and
  /// then rotated clockwise by `angle` about its centre. Sizes are the upright page's.
  static func toScan(turn: Int, angle: Double, width: Double, height: Double) -> PlaneTransform {
    let a = angle * .pi / 180
    let (c, s) = (cos(a), sin(a))
    let (cx, cy) = (width / 2, height / 2)
    let unrotate = PlaneTransform([
      c, s, cx - c * cx - s * cy, -s, c, cy + s * cx - c * cy, 0, 0, 1,
    ])
    let unturn: PlaneTransform =
      switch turn {
      case 90: PlaneTransform([0, 1, 0, -1, 0, width, 0, 0, 1])
      case 180: PlaneTransform([-1, 0, width, 0, -1, height, 0, 0, 1])
      case 270: PlaneTransform([0, -1, height, 1, 0, 0, 0, 0, 1])
      default: .identity
      }
    return unturn.after(unrotate)
  }

  private func box(_ box: PixelBox, _ unit: Double) -> BoundingBox {
    BoundingBox(
      Double(box.x0) * unit, Double(box.y0) * unit, Double(box.x1) * unit, Double(box.y1) * unit)
  }

  /// Lines in reading order, with ids that are their index.
  private func ordered(_ lines: [TextLine]) -> [TextLine] {
    lines.sorted { ($0.box.midY, $0.box.x0) < ($1.box.midY, $1.box.x0) }.enumerated().map {
      TextLine(id: $0, box: $1.box, text: $1.text, glyphBoxes: $1.glyphBoxes)
    }
  }

  private func blank(_ source: SourcePage, dpi: Double, inkShare: Double = 0) -> Page {
    Page(
      number: source.number, width: source.width, height: source.height, source: .pixels,
      lines: [], cells: [], toScan: .identity,
      quality: PageQuality(dpi: dpi, turn: 0, skew: 0, inkShare: inkShare))
  }
}
