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

  /// - Parameter dictionary: Characters, one a line; without it the model's own metadata.
  init(name: String, runtime: OnnxRuntime, model: String, dictionary: String?) throws {
    self.name = name
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
    classes = entries.first == "blank" ? [""] + entries.dropFirst() : [""] + entries + [" "]
  }

  func recognize(_ crop: Crop) -> [Glyph] {
    let plane = crop.width * crop.height
    if buffer.count != plane * 3 { buffer = [Float](repeating: 0, count: plane * 3) }
    buffer.withUnsafeMutableBufferPointer { out in
      crop.pixels.withUnsafeBufferPointer { pixels in
        for at in 0..<plane {
          let value = Float(pixels[at]) / 127.5 - 1
          out[at] = value
          out[plane + at] = value
          out[2 * plane + at] = value
        }
      }
    }
    let glyphs = try? session.run(&buffer, height: crop.height, width: crop.width) {
      decode($0, steps: $1, count: $2)
    }
    return glyphs ?? []
  }

  private func decode(_ values: UnsafeBufferPointer<Float>, steps: Int, count: Int) -> [Glyph] {
    var glyphs: [Glyph] = []
    var previous = 0
    for step in 0..<steps {
      let row = values[(step * count)..<((step + 1) * count)]
      var best = 0
      var bestValue = -Float.infinity
      var at = 0
      for value in row {
        if value > bestValue {
          bestValue = value
          best = at
        }
        at += 1
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
