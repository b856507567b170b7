internal import DocumentModel
internal import Normalization

/// Finds the line of a list whose number or letter a pen has ringed: the ring makes it higher than the others and begins left of them.
struct SlipRings {
  private let columns: [[SlipEntry]]
  private let all: [SlipEntry]
  private let lean: Double
  private let tilt: Double
  /// Height of the print, points.
  private let height: Double

  /// - Parameters:
  ///   - columns: The lines that are known to list reasons.
  ///   - all: All lines of the page that may.
  ///   - lean: How far right the list begins for every point further down.
  ///   - tilt: How far it leans, to whichever side, by the heights of its lines.
  init(
    _ columns: [[SlipEntry]], _ all: [SlipEntry], _ lean: Double, _ tilt: Double, _ height: Double
  ) {
    self.columns = columns
    self.all = all
    self.lean = lean
    self.tilt = tilt
    self.height = height
  }

  /// The only line that is ringed; `nil` where none is, or more than one.
  var ringed: SlipEntry? {
    let listed = columns.flatMap { $0 }
    guard let top = listed.map(\.box.midY).min(), let end = listed.map(\.box.midY).max() else {
      return nil
    }
    func share(_ entry: SlipEntry) -> Double {
      let lean = max(abs(lean), tilt)
      return (entry.box.height - lean * entry.box.width) / height
    }
    // Two lines that a tick ties together are higher still.
    let high = all.filter { entry in
      (top - 3 * height...end + 3 * height).contains(entry.box.midY) && share(entry) > 1.4
        && share(entry) < 2.3 && beginsLeft(entry) && !isFramed(entry)
    }
    guard high.count == 1, let found = high.first,
      listed.allSatisfy({ $0.line?.line.id == found.line?.line.id || share($0) < 1.3 })
    else { return nil }
    return found
  }

  /// Whether a line is far longer than its words: the frame of the slip was found with it.
  private func isFramed(_ entry: SlipEntry) -> Bool {
    let letters = Double(entry.line?.plain.count ?? 0)
    return entry.box.width > 1.4 * (letters + 3) * height
  }

  /// Whether a line begins left of those of the column that its words stand in.
  private func beginsLeft(_ entry: SlipEntry) -> Bool {
    columns.contains { column in
      let others = column.filter { $0.line?.line.id != entry.line?.line.id }
      guard others.count >= 2 else { return false }
      func place(_ value: (SlipEntry) -> Double) -> Double {
        let sorted = others.map { value($0) - lean * $0.box.midY }.sorted()
        return sorted[sorted.count / 2] + lean * entry.box.midY
      }
      return abs(entry.start - place(\.start)) < 1.2 * height
        && entry.box.x0 < place(\.box.x0) - 0.2 * height
    }
  }
}
