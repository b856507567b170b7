internal import CLeptonica
internal import CPoppler
public import DocumentModel
public import Foundation

/// Draws a page anew from its geometry alone: rules, and texts where lines stood.
public enum TwinPicture {
  /// A text for a line's box, both upright.
  public struct Line: Sendable {
    let box: BoundingBox
    let text: String

    public init(box: BoundingBox, text: String) {
      self.box = box
      self.text = text
    }
  }

  /// - Returns: A PNG, turned, skewed, blurred and grained as the page was scanned.
  /// - Throws: `PageReadingError.engine` where the picture cannot be made.
  public static func png(_ page: Page, lines: [Line], seed: UInt64) throws -> Data {
    let scale = min(200, max(100, page.quality.dpi)) / 72
    let (width, height) = (Int32(page.width * scale), Int32(page.height * scale))
    let canvas = try Canvas(width: width, height: height)
    // Swift may let go of it before cairo is done with its parts.
    defer { withExtendedLifetime(canvas) {} }
    let context = canvas.context
    cairo_set_source_rgb(context, 0.08, 0.08, 0.08)
    cairo_set_line_width(context, 1.4)
    for cell in page.cells {
      cairo_rectangle(
        context, cell.x0 * scale - 1, cell.y0 * scale - 1, cell.width * scale + 2,
        cell.height * scale + 2)
    }
    cairo_stroke(context)
    cairo_select_font_face(
      context, "IPAexGothic", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL)
    for line in lines { draw(line, in: context, scale: scale) }
    cairo_surface_flush(canvas.surface)
    return try degraded(canvas.surface, page, scale: scale, seed: seed)
  }

  private static func draw(_ line: Line, in context: OpaquePointer, scale: Double) {
    cairo_set_font_size(context, line.box.height * scale * 1.05)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, line.text, &extents)
    guard extents.width > 0 else { return }
    let fit = line.box.width * scale / extents.width
    cairo_save(context)
    cairo_translate(
      context, line.box.x0 * scale, line.box.y1 * scale - line.box.height * scale * 0.1)
    cairo_scale(context, fit, 1)
    cairo_move_to(context, -extents.x_bearing, 0)
    cairo_show_text(context, line.text)
    cairo_restore(context)
  }

  /// As the scan is: skewed, turned, a little soft and grainy.
  private static func degraded(
    _ surface: OpaquePointer, _ page: Page, scale: Double, seed: UInt64
  ) throws -> Data {
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface)) / 4
    guard let data = cairo_image_surface_get_data(surface) else {
      throw PageReadingError.engine(detail: "cairo data")
    }
    var noise = seed | 1
    var pixels = [UInt8](repeating: 255, count: width * height)
    data.withMemoryRebound(to: UInt32.self, capacity: stride * height) { words in
      for y in 0..<height {
        for x in 0..<width {
          noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let grain = Int(noise >> 59) - 16
          pixels[y * width + x] = UInt8(
            max(0, min(255, Int(words[y * stride + x] & 0xFF) + grain / 2)))
        }
      }
    }
    let image = GrayImage(width: width, height: height, pixels: pixels, dpi: scale * 72)
    guard let plain = PixImage(image.pix(scale: 1)),
      let soft = PixImage(pixBlockconv(plain.pointer, 1, 1)),
      let skewed = PixImage(
        pixRotate(
          soft.pointer, Float(page.quality.skew * .pi / 180), Int32(L_ROTATE_AREA_MAP),
          Int32(L_BRING_IN_WHITE), 0, 0)),
      let turned = PixImage(
        pixRotateOrth(skewed.pointer, Int32((4 - page.quality.turn / 90) % 4)))
    else { throw PageReadingError.engine(detail: "leptonica") }
    pixSetResolution(turned.pointer, Int32(scale * 72), Int32(scale * 72))
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard pixWriteMemPng(&bytes, &count, turned.pointer, 0) == 0, let bytes else {
      throw PageReadingError.engine(detail: "PNG")
    }
    defer { lept_free(bytes) }
    return Data(bytes: bytes, count: count)
  }
}
