internal import CLeptonica

/// Finds ruling lines, takes them out of the ink and finds the cells they enclose.
struct RulingFinder {
  let horizontal: [PixelBox]
  let vertical: [PixelBox]
  let cells: [PixelBox]
  /// The ink without the rules.
  let text: PixImage

  /// - Parameter components: Those of the ink.
  init?(_ ink: PixImage, components: [PixelBox]) {
    // Strokes of print stay shorter than the plain openings. Broken and dotted rules are closed
    // first, and then have to be much longer: the strokes of a dense line of kanji join as well.
    guard let plainH = ink.opened(level: 64),
      let closedH = ink.closed(6, 1),
      let longH = closedH.opened(level: 300),
      let openH = PixImage(pixOr(nil, plainH.pointer, longH.pointer)),
      RulingFinder.dropRowsOfMarks(openH, ink),
      case let level = openH.components().filter({ $0.height <= 12 }),
      let plainV = ink.opened(upright: 45),
      let closedV = ink.closed(1, 6),
      let longV = closedV.opened(upright: 160),
      let openV = PixImage(pixOr(nil, plainV.pointer, longV.pointer)),
      let straight = PixImage(pixOr(nil, openH.pointer, openV.pointer)),
      let ended = BoxEnds.added(to: straight, horizontal: level, ink: ink),
      let mask = CharacterFrames.added(to: ended, ink: ink, components: components),
      let wide = PixImage(pixDilateBrick(nil, mask.pointer, 3, 3)),
      case let bars = UprightBars.found(in: components),
      let text = PixImage(pixSubtract(nil, ink.pointer, wide.pointer)),
      let bridged = wide.closed(9, 9),
      let open = PixImage(pixInvert(nil, bridged.pointer))
    else { return nil }
    for bar in bars {
      text.clear(PixelBox(x0: bar.x0 - 1, y0: bar.y0 - 1, x1: bar.x1 + 1, y1: bar.y1 + 1))
    }
    self.text = text
    horizontal = level
    vertical = openV.components().filter { $0.width <= 12 } + bars
    let (pageWidth, pageHeight) = (ink.width, ink.height)
    cells = open.components(connectivity: 4).filter {
      $0.width >= 16 && $0.height >= 14
        && ($0.width < pageWidth * 97 / 100 || $0.height < pageHeight / 2)
        && $0.height < pageHeight * 6 / 10
    }
  }

  /// Takes out what is long and thin only because marks touch: ●●●● has ink above and below its middle
  /// all along, a rule has paper there.
  private static func dropRowsOfMarks(_ rules: PixImage, _ ink: PixImage) -> Bool {
    for box in rules.components() where box.width < 500 {
      let reach = 5
      let above = ink.share(
        in: PixelBox(x0: box.x0, y0: box.y0 - reach, x1: box.x1, y1: box.y0 - 1))
      let below = ink.share(
        in: PixelBox(x0: box.x0, y0: box.y1 + 1, x1: box.x1, y1: box.y1 + reach))
      guard min(above, below) > 0.35 else { continue }
      rules.clear(box)
    }
    return true
  }
}
