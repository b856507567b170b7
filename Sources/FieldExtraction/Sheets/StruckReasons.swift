internal import DocumentModel
internal import Normalization

/// A slip that lists the reasons of return and asks to strike out those that do not hold: 該当しないものを消す.
///
/// The one that is left has clearly less ink in its line than every other one.
struct StruckReasons {
  private let lines: [ReadLine]

  /// - Returns: `nil` where no line asks to strike out.
  init?(_ lines: [ReadLine]) {
    let asking = lines.filter { line in
      ["当しない", "不要の", "不要な"].contains(where: line.plain.holds)
        && line.plain.count <= 30
    }
    let striking = lines.filter { line in
      ["消す", "消し", "抹消", "線を引"].contains(where: line.plain.holds) && line.plain.count <= 30
    }
    guard
      let head = asking.first(where: { ask in
        ask.plain.holds("理由") && ask.plain.holds("当しない")
          || striking.contains { line in
            line.line.id == ask.line.id
              || line.box.y0 > ask.box.midY
                && line.box.y0 - ask.box.y1 < 1.5 * ask.box.height
          }
      })
    else { return nil }
    let height = head.box.height
    self.lines = lines.filter { line in
      line.box.midY > head.box.y1 && line.box.y0 - head.box.y1 < 16 * height
        && line.box.horizontalOverlap(head.box) > 0 && line.box.width > 2 * line.box.height
        && !striking.contains { $0.line.id == line.line.id }
    }
  }

  /// The line that is not struck out, with its reason; `nil` where none stands out or its words are not known.
  func left(_ reader: any RegionReader, _ page: Page) -> (code: ReturnReasonCode, line: ReadLine)? {
    let inked = lines.compactMap { line -> (line: ReadLine, ink: Double)? in
      reader.weight(of: line.region(page.number)).map { weight in
        (line, weight / (line.box.width / line.box.height))
      }
    }.sorted { $0.ink < $1.ink }
    guard inked.count > 1, inked[1].ink > 1.2 * inked[0].ink,
      let code = ReturnReasonStems.code(inked[0].line.plain)
    else { return nil }
    return (code, inked[0].line)
  }
}
