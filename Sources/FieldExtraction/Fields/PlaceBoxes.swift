internal import DocumentModel
internal import Normalization

/// Where the values of lines stand, by the first reader's glyphs and the blank columns of the ink.
struct PlaceBoxes {
  let page: Page
  let reader: any RegionReader

  /// The part of the line that holds the value, cut at blank columns.
  func value(_ place: ValuePlace) -> BoundingBox {
    let line = place.line
    var region = line.region(page.number)
    let glyphs = line.reading.glyphs
    if place.end < glyphs.count {
      // A glyph is told by its middle: of 加 the blank behind 力 is not the one before the label.
      let isWide = Folding.fold(glyphs[place.end].text).first.map(Folding.isIdeograph) ?? false
      let end = glyphs[place.end].x - line.span.height * (isWide ? 0.45 : 0.1)
      let right = reader.cut(region, rightOf: end)
      region = line.region(
        page.number,
        BoundingBox(line.span.x0, line.span.y0, max(line.span.x0 + 1, right.box.x0), line.span.y1))
    }
    if place.start > 0 {
      // A bracket stands close to what it opens: 杉本弦（スギモト. Taken for kana, all looks read it so.
      let isOpened = "(（".contains(glyphs[place.start - 1].text)
      let slack = line.span.height * (isOpened ? 0.16 : 0.3)
      region = reader.cut(region, rightOf: glyphs[place.start].x - slack)
    }
    return region.box
  }

  /// The box of a value with a sign before it that the first look passed over: from the end of its label on.
  func withSign(_ place: ValuePlace) -> BoundingBox {
    guard !place.isWholeLine else { return place.line.span }
    let box = value(place)
    guard place.start > 0 else { return box }
    let height = place.line.span.height
    let left = place.line.reading.glyphs[place.start - 1].x + 0.9 * height
    return BoundingBox(min(box.x0, left), box.y0, box.x1, box.y1)
  }

  /// The value's box by the first reader's own positions; good enough to show.
  func rough(_ place: ValuePlace) -> BoundingBox {
    let line = place.line
    guard !place.isWholeLine, line.rows.isEmpty else { return line.box }
    let glyphs = line.reading.glyphs
    let x0 = place.start == 0 ? line.span.x0 : glyphs[place.start].x
    let x1 = place.end == glyphs.count ? line.span.x1 : glyphs[place.end].x
    return BoundingBox(max(line.span.x0, x0), line.span.y0, min(line.span.x1, x1), line.span.y1)
  }
}
