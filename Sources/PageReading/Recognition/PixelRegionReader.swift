public import DocumentModel

/// Reads regions of one page with the engines, each region and voice at most once.
public final class PixelRegionReader: RegionReader {
  private struct Key: Hashable {
    let region: Region
    let grammar: Grammar
  }

  public let page: Page
  private let engines: Engines
  let sampler: CropSampler?
  /// Samples what was dropped for its colour.
  private let marks: CropSampler?
  private var known: [Key: [Reading]] = [:]
  private var exhausted: Set<Key> = []

  /// - Parameter image: The scanned pixels, or `nil` for markup.
  public init(page: Page, image: GrayImage?, engines: Engines) {
    self.page = page
    self.engines = engines
    func sampler(_ image: GrayImage, _ walls: [BoundingBox]) -> CropSampler {
      CropSampler(
        image: image, toPixels: PlaneTransform.scale(image.dpi / 72).after(page.toScan),
        walls: walls)
    }
    self.sampler = image.map { sampler($0, CropSampler.walls(page.cells)) }
    marks = image?.markImage.map { sampler($0, []) }
  }

  public func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
    let key = Key(region: region, grammar: grammar)
    var readings = known[key] ?? ownText(of: region, grammar)
    while readings.count < voices, !exhausted.contains(key) {
      let fromFile = readings.contains { $0.reader == "text-layer" || $0.reader == "markup" }
      let at = readings.count - (fromFile ? 1 : 0)
      guard let next = recognize(region, grammar, voice: at) else {
        exhausted.insert(key)
        break
      }
      readings.append(next)
    }
    known[key] = readings
    return Array(readings.prefix(voices))
  }

  /// What the file itself says there.
  private func ownText(of region: Region, _ grammar: Grammar) -> [Reading] {
    guard page.source != .pixels else { return [] }
    var glyphs: [Glyph] = []
    for stretch in region.stretches {
      let shift = region.box.x0 + stretch.offset - stretch.box.x0
      for line in page.lines where line.box.verticalOverlap(stretch.box) > line.box.height * 0.5 {
        guard let text = line.text else { continue }
        for (character, box) in zip(text, line.glyphBoxes)
        where stretch.box.contains(x: box.midX, y: box.midY) {
          glyphs.append(Glyph(text: String(character), x: box.x0 + shift, confidence: 1))
        }
      }
    }
    guard !glyphs.isEmpty else { return [] }
    let reader = page.source == .markup ? "markup" : "text-layer"
    return [Reading(reader: reader, glyphs: glyphs.sorted { $0.x < $1.x })]
  }

  private func recognize(_ region: Region, _ grammar: Grammar, voice: Int) -> Reading? {
    guard let sampler else { return nil }
    let engines = grammar == .digits || grammar == .mark ? engines.digits : engines.line
    let look = PixelRegionReader.look(grammar, voice: voice, hasPPOCR: self.engines.hasPPOCR)
    guard engines.indices.contains(look.engine) else { return nil }
    let engine = engines[look.engine]
    // A margin all round: tight crops misread (measured).
    let margin = region.box.height * (grammar == .digits ? 0.14 : 0.12)
    let outer = region.box.insetBy(dx: -margin * 1.5, dy: -margin)
    let stretch = look.stretch
    var sampled = sampler.crop(region.part(outer), height: 48, stretch: stretch)
    if grammar == .mark, let marks {
      sampled.darken(by: marks.crop(region.part(outer), height: 48, stretch: stretch))
    }
    let side = Int(margin * 1.5 / outer.width * Double(sampled.width))
    var crop = EvenInk.evened(sampled, margin: side)
    // The region was cut at blank columns: what stands in its margins is a mask's or a neighbour's.
    if grammar == .digits { crop.whiten(left: side, right: side) }
    let unit = 48 * stretch
    let collapsed =
      grammar == .digits
      ? GapCollapse(crop, widest: Int(0.6 * unit), kept: Int(0.25 * unit))
      : GapCollapse(crop, widest: Int(0.55 * unit), kept: Int(0.3 * unit))
    let stage = "read \(grammar.rawValue) \(engine.name)"
    let glyphs = self.engines.ledger.measure(stage) {
      grammar == .kana ? engine.recognizeKana(collapsed.crop) : engine.recognize(collapsed.crop)
    }.map {
      Glyph(
        text: $0.text, x: outer.x0 + collapsed.original($0.x) * outer.width,
        confidence: $0.confidence)
    }
    return Reading(reader: engine.name, glyphs: glyphs)
  }

  /// Which engine is asked next, and how much wider than tall the crop is made. The first look at a line is
  /// taken a little narrower: kanji and labels lose nothing, and what counts is read again by the second voice
  /// at full width.
  private static func look(_ grammar: Grammar, voice: Int, hasPPOCR: Bool) -> (
    engine: Int, stretch: Double
  ) {
    switch grammar {
    case .digits, .mark: return (voice, 1)
    case .wide: return (voice, 1.4)
    case .era: return (voice, 2.1)
    case .line: return (voice, voice == 0 ? 0.7 : 0.96)
    case .prose: return (voice, 0.56)
    case .kana:
      // Narrow looks keep the voiced marks of halfwidth kana, wide looks their letters (measured on 107 names:
      // one look 48 % right, seven together 81 %).
      let looks = [(0, 1.4), (1, 1.4), (0, 1.2), (0, 0.96), (0, 1.7), (1, 1.2), (0, 2), (1, 1.7)]
      guard hasPPOCR else { return (voice, 1.4) }
      return looks.indices.contains(voice) ? looks[voice] : (Int.max, 1)
    }
  }

  public func ink(in region: Region) -> InkReport? {
    sampler.flatMap { InkCheck.report(region, $0, marks: marks) }
  }

  public func gaps(in region: Region) -> [ClosedRange<Double>] {
    guard let sampler else { return [] }
    let crop = sampler.crop(region, height: 40)
    guard let threshold = crop.inkThreshold() else { return [] }
    let ink = crop.columnInk(below: threshold, rows: 0..<crop.height)
    guard let first = ink.firstIndex(where: { $0 > 0 }), let last = ink.lastIndex(where: { $0 > 0 })
    else { return [] }
    let unit = region.box.width / Double(crop.width)
    var out: [ClosedRange<Double>] = []
    var start: Int?
    for at in first...last {
      if ink[at] == 0 {
        start = start ?? at
      } else if let from = start {
        out.append(region.box.x0 + Double(from) * unit...region.box.x0 + Double(at) * unit)
        start = nil
      }
    }
    return out
  }

  public func weight(of region: Region) -> Double? {
    guard let print = sampler?.crop(region, height: PixelRegionReader.weighed) else { return nil }
    let paper = Int(print.paperLevel())
    let coloured = marks?.crop(region, height: PixelRegionReader.weighed)
    let ink = print.pixels.indices.reduce(0) { ink, at in
      ink + max(0, paper - Int(print.pixels[at]), coloured.map { 255 - Int($0.pixels[at]) } ?? 0)
    }
    return Double(ink) / Double(255 * PixelRegionReader.weighed * PixelRegionReader.weighed)
  }

  /// Height in pixels at which ink is weighed.
  private static let weighed = 24

  public func cut(_ region: Region, rightOf x: Double) -> Region {
    let box = region.box
    guard let sampler, x > box.x0, x < box.x1 else {
      return region.part(BoundingBox(max(x, box.x0), box.y0, box.x1, box.y1))
    }
    let crop = sampler.crop(region, height: 40)
    let unit = box.width / Double(crop.width)
    let wanted = min(crop.width - 1, max(0, Int((x - box.x0) / unit)))
    // By the ink of what is kept: black discs before thin digits would make paper of these.
    guard
      let threshold = crop.inkThreshold(fromColumn: wanted - crop.height / 2)
        ?? crop.inkThreshold()
    else { return region }
    let ink = crop.columnInk(below: threshold, rows: 0..<crop.height)
    // The blank run nearest to x; within 0.6 of a line height.
    var best: Int?
    var bestDistance = Int(Double(crop.height) * 0.6)
    var at = 0
    while at < crop.width {
      guard ink[at] == 0 else {
        at += 1
        continue
      }
      var end = at
      while end < crop.width, ink[end] == 0 { end += 1 }
      let nearest = min(max(wanted, at), end - 1)
      if abs(nearest - wanted) < bestDistance {
        bestDistance = abs(nearest - wanted)
        best = (at + end - 1) / 2
        // Close to what follows, but for the gray that blur leaves around it: without it 6 is read as 5.
        if wanted >= at, wanted < end { best = max((at + end - 1) / 2, end - 1 - crop.height / 8) }
      }
      at = end
    }
    guard let cut = best ?? thinnest(ink, near: wanted, height: crop.height) else { return region }
    return region.part(BoundingBox(box.x0 + Double(cut) * unit, box.y0, box.x1, box.y1))
  }

  /// Where two marks touch: the column with least ink within a third of the height; `nil` where that is a stroke. A
  /// piece of a digit is another digit.
  private func thinnest(_ ink: [Int], near wanted: Int, height: Int) -> Int? {
    let reach = max(0, wanted - height / 3)...min(ink.count - 1, wanted + height / 3)
    let best = reach.min { (ink[$0], abs($0 - wanted)) < (ink[$1], abs($1 - wanted)) }
    return best.flatMap { ink[$0] * 100 <= height * 12 ? $0 : nil }
  }
}
