internal import CPoppler
internal import DocumentModel
internal import Foundation

/// PDF by poppler-glib: rendered pixels, and the text layer with boxes.
final class PDFFile {
  let pageCount: Int
  private let document: OpaquePointer

  init(_ data: Data) throws {
    let bytes = data.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(bytes) }
    var error: UnsafeMutablePointer<GError>?
    guard let document = poppler_document_new_from_bytes(bytes, nil, &error) else {
      defer { g_error_free(error) }
      let code = error?.pointee.code ?? 0
      if code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) { throw PageReadingError.encrypted }
      throw PageReadingError.damaged(detail: "PDF")
    }
    self.document = document
    pageCount = Int(poppler_document_get_n_pages(document))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

  func page(_ index: Int) throws -> SourcePage {
    guard let page = poppler_document_get_page(document, Int32(index)) else {
      throw PageReadingError.damaged(detail: "PDF page \(index + 1)")
    }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(page, &width, &height)
    guard width > 10, height > 10 else {
      throw PageReadingError.damaged(detail: "PDF page \(index + 1)")
    }
    let image = try render(page, width: width, height: height)
    let isScan = coversPage(page, width: width, height: height)
    let lines = isScan ? [] : PDFTextLayer.lines(of: page, width: width, height: height)
    return SourcePage(
      number: index + 1, width: width, height: height, image: image, textLines: lines,
      isMarkup: false)
  }

  /// A page that is one large picture: its text layer, if any, is somebody's recognition.
  private func coversPage(_ page: OpaquePointer, width: Double, height: Double) -> Bool {
    let mapping = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(mapping) }
    var node = mapping
    while let current = node {
      let item = current.pointee.data.assumingMemoryBound(to: PopplerImageMapping.self)
      let area = item.pointee.area
      if abs((area.x2 - area.x1) * (area.y2 - area.y1)) > width * height * 0.5 { return true }
      node = current.pointee.next
    }
    return false
  }

  private func render(_ page: OpaquePointer, width: Double, height: Double) throws -> GrayImage {
    let longest = max(width, height)
    let dpi = min(300, 4200 * 72 / longest)
    let scale = dpi / 72
    let w = Int32((width * scale).rounded(.up))
    let h = Int32((height * scale).rounded(.up))
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, w, h),
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    else { throw PageReadingError.engine(detail: "cairo surface") }
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    poppler_page_render(page, context)
    cairo_surface_flush(surface)
    let stride = Int(cairo_image_surface_get_stride(surface)) / 4
    guard let data = cairo_image_surface_get_data(surface) else {
      throw PageReadingError.engine(detail: "cairo data")
    }
    let layers = data.withMemoryRebound(to: UInt32.self, capacity: stride * Int(h)) {
      ColourDropping.layers(
        $0, width: Int(w), height: Int(h), wordsPerRow: stride, shifts: (16, 8, 0))
    }
    return GrayImage(
      width: Int(w), height: Int(h), pixels: layers.gray, dpi: dpi, marks: layers.marks)
  }
}
