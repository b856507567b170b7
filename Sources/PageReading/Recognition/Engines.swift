internal import DocumentModel
public import Foundation

/// The recognizers of one process, loaded once and used for every page.
public final class Engines {
  let line: [any Recognizer]
  let digits: [any Recognizer]
  /// Where the CPU time goes.
  public let ledger = CostLedger()
  /// Whether the PP-OCR readers are there; without them more sheets go to review.
  public let hasPPOCR: Bool

  /// - Parameter readers: Folder with `libonnxruntime.so.*` and the PP-OCR weights, or `nil`.
  /// - Throws: `PageReadingError.engine` where not even Tesseract can be had.
  public init(readers: URL?) throws {
    let loaded = readers.flatMap { try? Engines.ppocr($0) }
    let jpn = LazyTesseract(name: "tesseract-jpn", language: "jpn", heights: [48])
    let digitVote = LazyTesseract(
      name: "tesseract-eng", language: "eng", whitelist: "0123456789", heights: [24, 32, 44])
    let scriptDigits = LazyTesseract(
      name: "tesseract-script", language: "Japanese", whitelist: "0123456789", heights: [40])
    if let loaded {
      hasPPOCR = true
      line = loaded.line + [jpn]
      digits = loaded.digits + [digitVote, scriptDigits]
    } else {
      hasPPOCR = false
      _ = try TesseractRecognizer(name: "tesseract-jpn", language: "jpn", heights: [48])
      let script = LazyTesseract(name: "tesseract-script", language: "Japanese", heights: [48])
      line = [jpn, script]
      digits = [digitVote, scriptDigits]
    }
  }

  /// Names and versions of what reads, for the record.
  public var versions: [String: String] {
    var out = ["tesseract": TesseractRecognizer.version]
    for reader in line where reader.name.hasPrefix("ppocr") { out[reader.name] = "onnx" }
    return out
  }

  /// Lines are read by 8-bit copies where the set-up made them (the same text, measured, for 60 % of
  /// the time); the digits that decide are always read by the models as published.
  private static func ppocr(_ folder: URL) throws -> (
    line: [any Recognizer], digits: [any Recognizer]
  )? {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let library = names.filter({ $0.hasPrefix("libonnxruntime.so") }).max() else {
      return nil
    }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    let runtime = try OnnxRuntime(library: path(library))
    func v6(_ model: String, _ keys: String?) throws -> PPOCRRecognizer {
      try PPOCRRecognizer(
        name: "ppocr-v6", runtime: runtime, model: path(model), dictionary: keys.map(path))
    }
    func v5(_ model: String, _ keys: String) throws -> PPOCRRecognizer {
      try PPOCRRecognizer(
        name: "ppocr-v5", runtime: runtime, model: path(model), dictionary: path(keys),
        sidePadding: 16)
    }
    let digits: [any Recognizer] = [
      try v6("PP-OCRv6_rec_small.onnx", nil), try v5("ppocrv5_rec.onnx", "ppocr_keys_v5.txt"),
    ]
    let small = ["PP-OCRv6_rec_small.int8", "ppocrv5_rec.int8"]
    guard small.allSatisfy({ names.contains($0 + ".onnx") && names.contains($0 + ".txt") }) else {
      return (digits, digits)
    }
    return (
      [
        try v6(small[0] + ".onnx", small[0] + ".txt"),
        try v5(small[1] + ".onnx", small[1] + ".txt"),
      ], digits
    )
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
