internal import CPoppler
public import DocumentModel
public import Foundation

/// Draws a scanned page with boxes and words on it, for a person to look at.
public struct SheetPicture {
  /// What a box says at a glance.
  public enum Tone: Sendable { case trusted, doubtful, plain }

  /// A box on the page as scanned, with a few words beside it.
  public struct Mark: Sendable {
    let box: BoundingBox
    let text: String
    let tone: Tone

    public init(box: BoundingBox, text: String, tone: Tone) {
      self.box = box
      self.text = text
      self.tone = tone
    }
  }

  /// The Japanese font of Debian's fonts-ipaexfont, which the set-up installs.
  private static let font = "IPAexGothic"
  private static let dpi = 130.0

  /// - Parameters:
  ///   - turn: Degrees clockwise, in quarter turns, that set the page upright: a person reads no sheet upside down.
  ///   - headlines: Printed above the page, the first one large.
  /// - Returns: A PNG.
  /// - Throws: `PageReadingError.engine` where the picture cannot be made.
  public static func png(
    _ page: SourcePage, turn: Int = 0, headlines: [String], marks: [Mark]
  ) throws -> Data {
    let scale = dpi / 72
    let isSideways = turn % 180 != 0
    let (wide, high) =
      isSideways ? (page.height, page.width) : (page.width, page.height)
    let head = 20.0 + Double(max(1, headlines.count)) * 26
    let width = Int32(max(wide, 300) * scale)
    let height = Int32(high * scale + head)
    let canvas = try Canvas(width: width, height: height)
    // Swift may let go of it before cairo is done with its parts.
    defer { withExtendedLifetime(canvas) {} }
    let context = canvas.context
    cairo_select_font_face(context, font, CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL)
    for (at, line) in headlines.enumerated() {
      cairo_set_font_size(context, at == 0 ? 20 : 15)
      cairo_set_source_rgb(context, 0.11, 0.14, 0.19)
      cairo_move_to(context, 14, 28 + Double(at) * 26)
      cairo_show_text(context, line)
    }
    cairo_translate(context, 0, head)
    if let image = page.image {
      cairo_save(context)
      let corner = upright(turn, wide: wide, high: high).apply(0, 0)
      cairo_translate(context, corner.x * scale, corner.y * scale)
      cairo_rotate(context, Double(turn) * .pi / 180)
      paint(image, in: context, pointsWide: page.width, scale: scale)
      cairo_restore(context)
    }
    for mark in marks {
      let upright = Mark(
        box: turned(mark.box, turn, wide: wide, high: high), text: mark.text, tone: mark.tone)
      draw(upright, in: context, scale: scale, right: Double(width))
    }
    cairo_surface_flush(canvas.surface)
    return try png(canvas.surface)
  }

  /// From points of the page as scanned to those of the upright page: what sets a page straight, backwards.
  private static func upright(_ turn: Int, wide: Double, high: Double) -> PlaneTransform {
    PageStraightener.toScan(turn: turn, angle: 0, width: wide, height: high).inverse ?? .identity
  }

  /// A box of the page as scanned on the upright page, in points.
  ///
  /// - Parameters:
  ///   - wide: How wide the upright page is.
  ///   - high: How high it is.
  static func turned(_ box: BoundingBox, _ turn: Int, wide: Double, high: Double) -> BoundingBox {
    upright(turn, wide: wide, high: high).apply(box)
  }

  private static func paint(
    _ image: GrayImage, in context: OpaquePointer, pointsWide: Double, scale: Double
  ) {
    guard
      let picture = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(image.width), Int32(image.height)),
      cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(picture)
    else { return }
    defer { cairo_surface_destroy(picture) }
    let stride = Int(cairo_image_surface_get_stride(picture)) / 4
    data.withMemoryRebound(to: UInt32.self, capacity: stride * image.height) { words in
      for y in 0..<image.height {
        for x in 0..<image.width {
          // A paler page lets the boxes speak.
          let gray = UInt32(90 + Int(image.pixels[y * image.width + x]) * 165 / 255)
          words[y * stride + x] = gray << 16 | gray << 8 | gray
        }
      }
    }
    cairo_surface_mark_dirty(picture)
    cairo_save(context)
    let factor = pointsWide * scale / Double(image.width)
    cairo_scale(context, factor, factor)
    cairo_set_source_surface(context, picture, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_GOOD)
    cairo_paint(context)
    cairo_restore(context)
  }

  private static func draw(
    _ mark: Mark, in context: OpaquePointer, scale: Double, right: Double
  ) {
    let box = mark.box
    let (r, g, b) =
      switch mark.tone {
      case .trusted: (0.18, 0.49, 0.36)
      case .doubtful: (0.70, 0.15, 0.12)
      case .plain: (0.30, 0.44, 0.65)
      }
    cairo_set_source_rgb(context, r, g, b)
    cairo_set_line_width(context, mark.tone == .doubtful ? 2.6 : 1.6)
    cairo_rectangle(
      context, box.x0 * scale - 2, box.y0 * scale - 2, box.width * scale + 4,
      box.height * scale + 4)
    cairo_stroke(context)
    guard !mark.text.isEmpty else { return }
    cairo_set_font_size(context, 13)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, mark.text, &extents)
    // Right of the box where there is room, else above it.
    let fits = box.x1 * scale + extents.width + 16 < right
    let x = fits ? box.x1 * scale + 8 : max(4, min(box.x0 * scale, right - extents.width - 8))
    let y = fits ? box.midY * scale + 5 : box.y0 * scale - 6
    cairo_set_source_rgba(context, 1, 1, 1, 0.88)
    cairo_rectangle(context, x - 3, y - 13, extents.width + 8, 17)
    cairo_fill(context)
    cairo_set_source_rgb(context, r, g, b)
    cairo_move_to(context, x, y)
    cairo_show_text(context, mark.text)
  }

  private final class Sink { var data = Data() }

  private static func png(_ surface: OpaquePointer) throws -> Data {
    let sink = Sink()
    let status = cairo_surface_write_to_png_stream(
      surface,
      { context, bytes, count in
        guard let context, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().data.append(
          bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque())
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PageReadingError.engine(detail: "PNG")
    }
    return sink.data
  }
}
