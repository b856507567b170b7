internal import DocumentModel
internal import Foundation

/// A PP-OCR line recognizer: 48 pixels high, greedy CTC decoding.
///
/// Crops go in unpadded and one at a time: padding and batches change the text (measured).
final class PPOCRRecognizer: Recognizer {
  let name: String
  private let session: OnnxSession
  private let classes: [String]
  private var buffer: [Float] = []

  private let sidePadding: Int
  private let spelling: SpellingChoice
  /// Classes of katakana, full and half width, and of what is read for its voiced marks.
  private let kana: [Int]

  /// - Parameters:
  ///   - dictionary: Characters, one a line; without it the model's own metadata.
  ///   - sidePadding: Columns of paper added left and right (measured: v5 loses characters at the
  ///     ends of tight crops, v6 does not).
  init(
    name: String, runtime: OnnxRuntime, model: String, dictionary: String?, sidePadding: Int = 0
  ) throws {
    self.name = name
    self.sidePadding = sidePadding
    session = try OnnxSession(runtime, model: model)
    let text: String
    if let dictionary {
      text = try String(contentsOfFile: dictionary, encoding: .utf8)
    } else if let own = try session.metadata("character") {
      text = own
    } else {
      throw PageReadingError.engine(detail: "\(name) has no dictionary")
    }
    // Scalars, not Characters: CR LF and combining marks must not join two entries.
    var entries = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if dictionary != nil, entries.last == "" { entries.removeLast() }
    // One wheel's list already names the blank and the space, the other's leaves them out.
    let classes = entries.first == "blank" ? [""] + entries.dropFirst() : [""] + entries + [" "]
    self.classes = classes
    spelling = SpellingChoice(reader: name, classes: classes)
    kana = classes.indices.filter { at in
      at == 0
        || classes[at].unicodeScalars.allSatisfy {
          (0x30A1...0x30FC).contains($0.value) || (0xFF66...0xFF9F).contains($0.value)
            || "“”\"゛゜°。 ".unicodeScalars.contains($0)
        }
    }
  }

  func recognize(_ crop: Crop) -> [Glyph] { recognize(crop, among: nil) }

  func recognizeKana(_ crop: Crop) -> [Glyph] { recognize(crop, among: kana) }

  private func recognize(_ crop: Crop, among allowed: [Int]?) -> [Glyph] {
    let width = crop.width + 2 * sidePadding
    let plane = width * crop.height
    let paper = sidePadding > 0 ? Float(crop.paperLevel()) / 127.5 - 1 : 0
    if buffer.count != plane * 3 { buffer = [Float](repeating: 0, count: plane * 3) }
    buffer.withUnsafeMutableBufferPointer { out in
      crop.pixels.withUnsafeBufferPointer { pixels in
        for row in 0..<crop.height {
          for column in 0..<width {
            let from = column - sidePadding
            let isInside = from >= 0 && from < crop.width
            let value = isInside ? Float(pixels[row * crop.width + from]) / 127.5 - 1 : paper
            let at = row * width + column
            out[at] = value
            out[plane + at] = value
            out[2 * plane + at] = value
          }
        }
      }
    }
    let glyphs = try? session.run(&buffer, height: crop.height, width: width) {
      decode($0, steps: $1, count: $2, among: allowed)
    }
    guard sidePadding > 0 else { return glyphs ?? [] }
    let scale = Double(width) / Double(crop.width)
    let shift = Double(sidePadding) / Double(crop.width)
    return (glyphs ?? []).map {
      Glyph(text: $0.text, x: max(0, $0.x * scale - shift), confidence: $0.confidence)
    }
  }

  /// The first of the largest values, looked for sixteen at a time: there are 7,000 a step.
  private static func largest(_ row: UnsafeBufferPointer<Float>) -> (at: Int, value: Float) {
    let lanes = 16
    let whole = row.count / lanes
    var most = SIMD16<Float>(repeating: -.infinity)
    let bytes = UnsafeRawBufferPointer(row)
    for block in 0..<whole {
      let values = bytes.loadUnaligned(fromByteOffset: block * lanes * 4, as: SIMD16<Float>.self)
      most.replace(with: values, where: values .> most)
    }
    var value = most.max()
    for rest in row[(whole * lanes)...] where rest > value { value = rest }
    return (row.firstIndex(of: value) ?? 0, value)
  }

  private func decode(
    _ values: UnsafeBufferPointer<Float>, steps: Int, count: Int, among allowed: [Int]?
  ) -> [Glyph] {
    var glyphs: [Glyph] = []
    var previous = 0
    for step in 0..<steps {
      let row = UnsafeBufferPointer(rebasing: values[(step * count)..<((step + 1) * count)])
      var best = 0
      var bestValue = -Float.infinity
      if let allowed {
        for at in allowed where at < count && row[at] > bestValue {
          bestValue = row[at]
          best = at
        }
      } else {
        (best, bestValue) = PPOCRRecognizer.largest(row)
        best = spelling.choice(best, row)
      }
      if best != 0, best != previous, best < classes.count {
        glyphs.append(
          Glyph(
            text: classes[best], x: Double(step) / Double(steps), confidence: Double(bestValue)))
      }
      previous = best
    }
    return glyphs
  }
}
