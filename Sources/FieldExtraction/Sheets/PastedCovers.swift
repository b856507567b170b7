internal import DocumentModel

/// Labels and slips that are pasted over a sheet. "The sheet carries none" may only be said where nothing lies over print.
enum PastedCovers {
  /// Whether an empty box stands on the sheet by itself: something pasted over print looks like this. What lies ten lines away
  /// from all print covers none: a stain at the foot of the sheet.
  static func lie(on page: Page) -> Bool {
    let heights = page.lines.map(\.box.height).sorted()
    guard let typical = heights.isEmpty ? nil : heights[heights.count / 2] else {
      return page.quality.hasCover
    }
    let isNear = (page.quality.covers ?? []).contains { cover in
      if isShading(cover, on: page) { return false }
      let reach = cover.insetBy(dx: -10 * typical, dy: -10 * typical)
      return page.lines.contains {
        $0.box.horizontalOverlap(reach) > 0 && $0.box.verticalOverlap(reach) > 0
      }
    }
    if isNear { return true }
    return page.cells.contains { cell in
      let isSlip =
        cell.width > 4 * typical && cell.height > 1.2 * typical && cell.height < 12 * typical
        && cell.width < page.width * 0.7
      guard isSlip, !page.lines.contains(where: { isInside($0.box, cell) }) else { return false }
      // The cells of a table touch each other.
      return !page.cells.contains { other in
        other != cell && !isInside(other, cell) && !isInside(cell, other)
          && cell.insetBy(dx: -4, dy: -4).horizontalOverlap(other) > 0
          && cell.insetBy(dx: -4, dy: -4).verticalOverlap(other) > 0
      }
    }
  }

  /// Whether a cover's edges are those of cells in a row or column, each with print in it: their shading. What is pasted over
  /// cells hides their rules or their print.
  private static func isShading(_ cover: BoundingBox, on page: Page) -> Bool {
    let printed = page.cells.filter { cell in page.lines.contains { isInside($0.box, cell) } }
    let down = printed.filter { abs($0.x0 - cover.x0) < 3 && abs($0.x1 - cover.x1) < 3 }
    let across = printed.filter { abs($0.y0 - cover.y0) < 3 && abs($0.y1 - cover.y1) < 3 }
    return down.map { $0.verticalOverlap(cover) }.reduce(0, +) > 0.8 * cover.height
      || across.map { $0.horizontalOverlap(cover) }.reduce(0, +) > 0.8 * cover.width
  }

  private static func isInside(_ inner: BoundingBox, _ outer: BoundingBox) -> Bool {
    outer.contains(x: inner.midX, y: inner.midY)
  }
}
