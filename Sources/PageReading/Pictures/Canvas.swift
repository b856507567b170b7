internal import CPoppler

/// A white sheet to draw on with cairo, freed with its last reference.
final class Canvas {
  let surface: OpaquePointer
  let context: OpaquePointer

  /// - Throws: `PageReadingError.engine` where cairo has no memory for it.
  init(width: Int32, height: Int32) throws {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height),
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface)
    else { throw PageReadingError.engine(detail: "cairo surface") }
    self.surface = surface
    self.context = context
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }
}
