internal import CLeptonica
internal import DocumentModel

/// An owned leptonica image; freed with its last reference.
final class PixImage {
  let pointer: UnsafeMutablePointer<Pix>

  init?(_ pointer: UnsafeMutablePointer<Pix>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit {
    var pointer: UnsafeMutablePointer<Pix>? = pointer
    pixDestroy(&pointer)
  }

  var width: Int { Int(pixGetWidth(pointer)) }
  var height: Int { Int(pixGetHeight(pointer)) }

  /// Boxes of the connected components.
  func components(connectivity: Int32 = 8) -> [PixelBox] {
    var boxes = pixConnCompBB(pointer, connectivity)
    defer { boxaDestroy(&boxes) }
    guard let boxes else { return [] }
    return (0..<boxaGetCount(boxes)).map { at in
      var (x, y, w, h): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      boxaGetBoxGeometry(boxes, at, &x, &y, &w, &h)
      return PixelBox(x0: Int(x), y0: Int(y), x1: Int(x + w), y1: Int(y + h))
    }
  }

  /// Makes paper of a box.
  func clear(_ box: PixelBox) {
    pixRasterop(
      pointer, Int32(box.x0), Int32(box.y0), Int32(box.width), Int32(box.height), Int32(PIX_CLR),
      nil, 0, 0)
  }

  /// Adds the ink that another image of the same page has in a box.
  func add(_ ink: PixImage, in box: PixelBox) {
    let (x, y) = (Int32(box.x0), Int32(box.y0))
    pixRasterop(
      pointer, x, y, Int32(box.width), Int32(box.height), Int32(PIX_SRC) | Int32(PIX_DST),
      ink.pointer, x, y)
  }

  /// The share of ink pixels in a box, 0...1; 0 where the box reaches over the upper or lower edge.
  func share(in box: PixelBox) -> Double {
    guard box.y0 >= 0, box.y1 < height, box.y1 > box.y0 else { return 0 }
    var area = boxCreate(Int32(box.x0), Int32(box.y0), Int32(box.width), Int32(box.height))
    defer { boxDestroy(&area) }
    guard let part = PixImage(pixClipRectangle(pointer, area, nil)) else { return 0 }
    return part.inkShare
  }

  /// A component by itself, cut to its box, without what else lies in it; `nil` where no component has that box.
  func component(in box: PixelBox) -> PixImage? {
    var area = boxCreate(Int32(box.x0), Int32(box.y0), Int32(box.width), Int32(box.height))
    defer { boxDestroy(&area) }
    guard let part = PixImage(pixClipRectangle(pointer, area, nil)) else { return nil }
    var marks: UnsafeMutablePointer<Pixa>?
    var boxes = pixConnComp(part.pointer, &marks, 8)
    defer {
      boxaDestroy(&boxes)
      pixaDestroy(&marks)
    }
    guard let boxes, let marks else { return nil }
    for at in 0..<boxaGetCount(boxes) {
      var (x, y, w, h): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      boxaGetBoxGeometry(boxes, at, &x, &y, &w, &h)
      if Int(w) == box.width, Int(h) == box.height {
        return PixImage(pixaGetPix(marks, at, Int32(L_CLONE)))
      }
    }
    return nil
  }

  /// Whether a pixel is ink; none is outside the image.
  func isInk(_ x: Int, _ y: Int) -> Bool {
    var value: UInt32 = 0
    return pixGetPixel(pointer, Int32(x), Int32(y), &value) == 0 && value > 0
  }

  /// The ink pixels in a box.
  func points(in box: PixelBox) -> [(x: Int, y: Int)] {
    (max(0, box.y0)..<min(height, max(0, box.y1))).flatMap { y in
      (max(0, box.x0)..<min(width, max(0, box.x1))).filter { isInk($0, y) }.map { ($0, y) }
    }
  }

  var inkShare: Double {
    var count: Int32 = 0
    pixCountPixels(pointer, &count, nil)
    return Double(count) / Double(max(1, width * height))
  }
}

/// A box in pixels of the working image; the right and bottom edges lie outside.
struct PixelBox: Hashable {
  var x0: Int
  var y0: Int
  var x1: Int
  var y1: Int

  var width: Int { x1 - x0 }
  var height: Int { y1 - y0 }

  func holds(_ other: PixelBox) -> Bool {
    other.x0 >= x0 && other.x1 <= x1 && other.y0 >= y0 && other.y1 <= y1
  }

  mutating func formUnion(_ other: PixelBox) {
    x0 = min(x0, other.x0)
    y0 = min(y0, other.y0)
    x1 = max(x1, other.x1)
    y1 = max(y1, other.y1)
  }
}

/// The page at 150 dpi, the resolution at which geometry is looked for: lines of 7 points are 14
/// pixels high and everything costs a quarter of 300 dpi.
struct WorkingImage {
  static let dpi = 150.0
  let gray: PixImage
  /// A few marks on clean white, with too little ink to estimate its level from.
  private let isSparse: Bool
  /// Scanned at less than 170 dpi, where the grain of a bad copy is as large as a hairline.
  private let isCoarse: Bool
  /// From these pixels, not turned, to those of the scan at this resolution: a photographed sheet was squared.
  let toOriginal: PlaneTransform

  /// - Parameter isSparse: The image shows coloured marks alone.
  init?(_ image: GrayImage, isSparse: Bool = false) {
    self.isSparse = isSparse
    isCoarse = image.dpi < 170
    let scale = min(1.6, WorkingImage.dpi / image.dpi)
    guard let scaled = PixImage(image.pix(scale: scale)) else { return nil }
    if isSparse {
      gray = scaled
      toOriginal = .identity
      return
    }
    if let squared = PaperFrame.squared(scaled) {
      toOriginal = squared.toOriginal
      gray = PixImage(pixBackgroundNormSimple(squared.gray.pointer, nil, nil)) ?? squared.gray
      return
    }
    toOriginal = .identity
    // Uneven light and yellowed paper become white.
    gray = PixImage(pixBackgroundNormSimple(scaled.pointer, nil, nil)) ?? scaled
  }

  private init(gray: PixImage, like other: WorkingImage) {
    self.gray = gray
    isSparse = other.isSparse
    isCoarse = other.isCoarse
    toOriginal = other.toOriginal
  }

  /// Turned clockwise by quarter turns.
  func turned(_ degrees: Int) -> WorkingImage {
    guard degrees != 0, let turned = PixImage(pixRotateOrth(gray.pointer, Int32(degrees / 90)))
    else { return self }
    return WorkingImage(gray: turned, like: self)
  }

  /// Rotated clockwise by a small angle in degrees, size unchanged.
  func rotated(_ degrees: Double) -> WorkingImage {
    guard abs(degrees) >= 0.08,
      let rotated = PixImage(
        pixRotate(
          gray.pointer, Float(degrees * .pi / 180), Int32(L_ROTATE_AREA_MAP),
          Int32(L_BRING_IN_WHITE), 0, 0))
    else { return self }
    return WorkingImage(gray: rotated, like: self)
  }

  /// The level of the palest line that is still no paper, or `nil` without contrast.
  func paleThreshold() -> Int? {
    guard let levels = levels() else { return nil }
    return levels.paper - max(10, (levels.paper - levels.ink) * 14 / 100)
  }

  /// Ink, by a threshold between this page's own paper and its own print, so that faint print counts.
  func binary() -> PixImage? {
    if isSparse { return PixImage(pixThresholdToBinary(gray.pointer, 170)) }
    guard let (ink, paper) = levels() else { return nil }
    let threshold = ink + (paper - ink) * 62 / 100
    guard let dark = PixImage(pixThresholdToBinary(gray.pointer, Int32(threshold))) else {
      return nil
    }
    guard !isCoarse else { return dark }
    let pale = ink + (paper - ink) * 82 / 100
    return PixImage(pixThresholdToBinary(gray.pointer, Int32(pale))).flatMap {
      WorkingImage.withHairlines(dark, pale: $0)
    } ?? dark
  }

  /// Ink with the thin level strokes that run out of it and are paler: nearly all of the 一 of a 明朝 face is one. Longer ones
  /// are creases and edges of shadows; where most of the page is pale, it is no print.
  private static func withHairlines(_ dark: PixImage, pale: PixImage) -> PixImage? {
    guard pale.inkShare < 2.5 * dark.inkShare,
      let strokes = pale.opened(level: 9),
      let long = pale.opened(level: 40),
      let thick = pale.opened(upright: 5),
      let others = PixImage(pixOr(nil, long.pointer, thick.pointer)),
      let hairs = PixImage(pixSubtract(nil, strokes.pointer, others.pointer)),
      let all = PixImage(pixOr(nil, dark.pointer, hairs.pointer))
    else { return nil }
    return PixImage(pixSeedfillBinary(nil, dark.pointer, all.pointer, 8))
  }

  /// Whether print too pale to be read stands on the page: more than the grain of paper, smoothed, makes.
  var hasTraces: Bool {
    guard let smooth = PixImage(pixBlockconv(gray.pointer, 1, 1)),
      let pale = PixImage(pixThresholdToBinary(smooth.pointer, 246))
    else { return false }
    return pale.inkShare > 0.0008
  }

  /// Gray levels of print and paper, or `nil` where there is no contrast.
  private func levels() -> (ink: Int, paper: Int)? {
    guard let histogram = pixGetGrayHistogram(gray.pointer, 4) else { return nil }
    var owned: UnsafeMutablePointer<Numa>? = histogram
    defer { numaDestroy(&owned) }
    var counts = [Float](repeating: 0, count: 256)
    for at in 0..<256 { numaGetFValue(histogram, Int32(at), &counts[at]) }
    let total = counts.reduce(0, +)
    func level(_ share: Float) -> Int {
      var left = total * share
      for (value, count) in counts.enumerated() {
        left -= count
        if left < 0 { return value }
      }
      return 255
    }
    let paper = level(0.6)
    // A sheet with little print has less than half a per cent of ink: then its darkest pixels tell.
    let inks = [0.006, 0.0015, 0.0004].map { level(Float($0)) }
    // Thin faint print is paler still at this resolution.
    let ink = inks.first { paper - $0 > 60 } ?? inks.first { paper - $0 > 24 } ?? inks[0]
    return paper - ink > 24 ? (ink, paper) : nil
  }

  /// Degrees clockwise that set text lines level, with the measure's own confidence.
  static func skew(_ binary: PixImage, reach: Float = 7) -> (angle: Double, confidence: Double) {
    var angle: Float = 0
    var confidence: Float = 0
    guard
      pixFindSkewSweepAndSearch(binary.pointer, &angle, &confidence, 4, 2, reach, 1, 0.02) == 0
    else { return (0, 0) }
    return (Double(angle), Double(confidence))
  }
}
