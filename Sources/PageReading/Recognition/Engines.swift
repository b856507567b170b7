internal import DocumentModel
public import Foundation

/// The recognizers of one process, loaded once and used for every page.
public final class Engines {
  let line: [any Recognizer]
  let digits: [any Recognizer]
  /// Whether the PP-OCR readers are there; without them more sheets go to review.
  public let hasPPOCR: Bool

  /// - Parameter readers: Folder with `libonnxruntime.so.*` and the PP-OCR weights, or `nil`.
  /// - Throws: `PageReadingError.engine` where not even Tesseract can be had.
  public init(readers: URL?) throws {
    let loaded = readers.flatMap { try? Engines.ppocr($0) }
    let jpn = LazyTesseract(name: "tesseract-jpn", language: "jpn", heights: [48])
    let digitVote = LazyTesseract(
      name: "tesseract-eng", language: "eng", whitelist: "0123456789", heights: [24, 32, 44])
    if let (v6, v5) = loaded {
      hasPPOCR = true
      line = [v6, v5, jpn]
      digits = [v6, v5, digitVote]
    } else {
      hasPPOCR = false
      _ = try TesseractRecognizer(name: "tesseract-jpn", language: "jpn", heights: [48])
      let script = LazyTesseract(name: "tesseract-script", language: "Japanese", heights: [48])
      line = [jpn, script]
      digits = [
        digitVote,
        LazyTesseract(
          name: "tesseract-script", language: "Japanese", whitelist: "0123456789", heights: [40]),
      ]
    }
  }

  private static func ppocr(_ folder: URL) throws -> (PPOCRRecognizer, PPOCRRecognizer)? {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let library = names.filter({ $0.hasPrefix("libonnxruntime.so") }).max() else {
      return nil
    }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    let runtime = try OnnxRuntime(library: path(library))
    let v6 = try PPOCRRecognizer(
      name: "ppocr-v6", runtime: runtime, model: path("PP-OCRv6_rec_small.onnx"), dictionary: nil)
    let v5 = try PPOCRRecognizer(
      name: "ppocr-v5", runtime: runtime, model: path("ppocrv5_rec.onnx"),
      dictionary: path("ppocr_keys_v5.txt"))
    return (v6, v5)
  }
}

/// A Tesseract engine that is only loaded (0.1 s, 40 MB) when somebody asks it.
private final class LazyTesseract: Recognizer {
  let name: String
  private let make: () throws -> TesseractRecognizer
  private var engine: TesseractRecognizer?

  init(name: String, language: String, whitelist: String? = nil, heights: [Int]) {
    self.name = name
    make = {
      try TesseractRecognizer(
        name: name, language: language, whitelist: whitelist, heights: heights)
    }
  }

  func recognize(_ crop: Crop) -> [Glyph] {
    if engine == nil { engine = try? make() }
    return engine?.recognize(crop) ?? []
  }
}
