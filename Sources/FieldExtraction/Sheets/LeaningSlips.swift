internal import DocumentModel
internal import Normalization

/// Reads the reason of return from slips that lie at an angle of their own, set straight; else from the page as it is.
struct LeaningSlips {
  private let page: Page
  private let reader: any RegionReader
  private let stamps: [Stamp]
  private let slips: ReadSlips

  init(
    _ page: Page, _ reader: any RegionReader, _ stamps: [Stamp], _ slips: ReadSlips
  ) {
    self.page = page
    self.reader = reader
    self.stamps = stamps
    self.slips = slips
  }

  /// - Parameter lines: The lines of the page.
  func reason(in lines: [ReadLine]) -> ReturnReason? {
    if let coloured = ReturnReasonFinder.coloured(stamps, page) { return coloured }
    if lines.contains(where: { NoticeAffair.isListOfMail($0.plain) }) { return nil }
    var hasList = false
    if lines.contains(where: LeaningSlips.speaksOfReturn) {
      for slip in slips.all {
        let own = slip.lines
        let found = ReturnReasonFinder.reason(in: own, [], slip.page, slip.reader, isLevel: true)
        if let found { return found }
        // As it leans, what is left of a line that is struck out may be the only one that is understood.
        if StruckReasons(own) != nil { return nil }
        hasList = hasList || LeaningSlips.isList(own)
      }
    }
    if let found = levelList(among: lines) { return found }
    return ReturnReasonFinder.reason(in: lines, stamps, page, reader, hasList: hasList)
  }

  /// What is marked in a list of two columns that lies as straight as the page: its rows are as long as sentences, which nothing else
  /// asks for.
  private func levelList(among lines: [ReadLine]) -> ReturnReason? {
    let known = Set(lines.map(\.line.id))
    for head in lines where ReturnReasonFinder.isHead(head) {
      let (box, height) = (head.box, head.box.height)
      func isBelow(_ other: BoundingBox) -> Bool {
        other.midY > box.y1 && other.y0 - box.y1 < 16 * height && other.x0 > box.x0 - 3 * height
          && other.x0 < box.x0 + 45 * height
      }
      let unread = page.lines.filter { !known.contains($0.id) && isBelow($0.box) }
      guard !unread.isEmpty else { continue }
      let list =
        [head] + lines.filter { isBelow($0.box) } + ReadSlips.read(unread, on: page, reader)
      if let found = ReturnReasonFinder.reason(in: list, [], page, reader, isLevel: true) {
        return found
      }
    }
    return nil
  }

  /// Whether a line has words of a slip, or what is left of them where it leans.
  private static func speaksOfReturn(_ line: ReadLine) -> Bool {
    ReturnReasonStems.code(line.plain) != nil
      || ["理由", "返還", "返送", "返戻", "配達", "差出人", "郵便局"].contains(where: line.plain.holds)
  }

  /// 受取を辞退されました, 見本東郵便局: what a stamp over a sheet says is no value of the sheet, nor is a piece of it.
  static func isMailOnly(_ line: ReadLine, _ stamps: [Stamp], on page: Page) -> Bool {
    guard line.labels.isEmpty, line.plain.count <= 26 else { return false }
    if ReturnReasonStems.code(line.plain) != nil || line.plain.hasSuffix("郵便局") { return true }
    guard line.plain.count >= 3, line.plain.contains(where: \.isLetter) else { return false }
    let middle = page.toScan.apply(line.box)
    // Print in colour is found among the stamps as well.
    return stamps.contains { stamp in
      stamp.box.contains(x: middle.midX, y: middle.midY)
        && Folding.string(Folding.fold(stamp.text).filter { $0 != " " }).holds(line.plain)
        && ReturnReasonStems.code(stamp.text) != nil
    }
  }

  /// Whether lines say three reasons or more.
  private static func isList(_ lines: [ReadLine]) -> Bool {
    Set(lines.compactMap { ReturnReasonStems.code($0.plain) }).count >= 3
  }
}
