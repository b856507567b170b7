public import DocumentModel

/// Hands every question on to a reader and writes down the answer.
public final class RecordingReader: RegionReader {
  private let reader: any RegionReader
  private(set) var answers: [Recording.Answer] = []

  public init(_ reader: any RegionReader) {
    self.reader = reader
  }

  /// What was asked and answered so far.
  ///
  /// - Parameter slips: The papers of the page at an angle of their own, where they were asked for.
  public func record(of page: Page, stamps: [Stamp], slips: [Recording.PageRecord]? = nil)
    -> Recording.PageRecord
  {
    Recording.PageRecord(page: page, stamps: stamps, answers: answers, slips: slips)
  }

  public func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
    let readings = reader.readings(of: region, as: grammar, voices: voices)
    let records = readings.map(Recording.ReadLineRecord.init)
    // Asked again with more voices: the longer answer holds the shorter one.
    if let at = answers.firstIndex(where: {
      $0.question == .readings(grammar) && $0.box == region.box
    }) {
      if records.count > answers[at].readings?.count ?? 0 { answers[at].readings = records }
    } else {
      answers.append(
        Recording.Answer(question: .readings(grammar), box: region.box, readings: records))
    }
    return readings
  }

  public func ink(in region: Region) -> InkReport? {
    let report = reader.ink(in: region)
    answers.append(Recording.Answer(question: .ink, box: region.box, ink: report))
    return report
  }

  public func gaps(in region: Region) -> [ClosedRange<Double>] {
    let gaps = reader.gaps(in: region)
    answers.append(
      Recording.Answer(
        question: .gaps, box: region.box,
        gaps: gaps.map { gap in [gap.lowerBound, gap.upperBound].map { ($0 * 100).rounded() / 100 }
        }
      ))
    return gaps
  }

  public func cut(_ region: Region, rightOf x: Double) -> Region {
    let cut = reader.cut(region, rightOf: x)
    answers.append(Recording.Answer(question: .cut(x), box: region.box, cut: cut.box))
    return cut
  }

  public func weight(of region: Region) -> Double? {
    let weight = reader.weight(of: region)
    answers.append(Recording.Answer(question: .weight, box: region.box, weight: weight))
    return weight
  }
}

/// Answers from a recording. What was never asked when it was made has no answer.
public final class RecordedReader: RegionReader {
  private let answers: [Recording.Answer]
  /// Questions without an answer: the recording is older than the code.
  public private(set) var misses = 0

  public init(_ record: Recording.PageRecord) {
    answers = record.answers
  }

  /// Boxes are written with two places; the same question again differs by less than this.
  private static let tolerance = 0.4

  private func answer(
    _ box: BoundingBox, _ matches: (Recording.Answer.Question) -> Double?
  ) -> Recording.Answer? {
    let found = answers.compactMap { answer -> (Recording.Answer, Double)? in
      guard let extra = matches(answer.question) else { return nil }
      let a = answer.box
      let distance = max(
        abs(a.x0 - box.x0), abs(a.x1 - box.x1), abs(a.y0 - box.y0), abs(a.y1 - box.y1), extra)
      return distance < Self.tolerance ? (answer, distance) : nil
    }.min { $0.1 < $1.1 }
    if found == nil { misses += 1 }
    return found?.0
  }

  public func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
    let found = answer(region.box) { $0 == .readings(grammar) ? 0 : nil }
    return (found?.readings ?? []).prefix(voices).map(\.reading)
  }

  public func ink(in region: Region) -> InkReport? {
    answer(region.box) { $0 == .ink ? 0 : nil }?.ink
  }

  public func gaps(in region: Region) -> [ClosedRange<Double>] {
    (answer(region.box) { $0 == .gaps ? 0 : nil }?.gaps ?? []).compactMap {
      $0.count == 2 && $0[0] <= $0[1] ? $0[0]...$0[1] : nil
    }
  }

  public func cut(_ region: Region, rightOf x: Double) -> Region {
    let found = answer(region.box) { question in
      if case .cut(let asked) = question { abs(asked - x) } else { nil }
    }
    return region.part(found?.cut ?? region.box)
  }

  public func weight(of region: Region) -> Double? {
    answer(region.box) { $0 == .weight ? 0 : nil }?.weight
  }
}
