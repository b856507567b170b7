import Foundation
import Testing

@testable import PageReading

/// Files/lookup.onnx: three planes of pixels as bytes, each looked up in a table that holds (7 n + 3) mod 256 at place n, as
/// `[1, 3 * height * width, 1]`.
@Suite struct OnnxRuntimeTests {
  private static let library = libraryPath()

  private static func libraryPath() -> String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: ".readers").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.first { $0.hasPrefix("libonnxruntime.so.") }.map { folder + "/" + $0 }
  }

  /// Widths around the 64 bytes that are looked up at a time.
  @Test(.enabled(if: library != nil), arguments: [1, 7, 63, 64, 65, 129, 292])
  func aTableSaysWhatBytesBecome(width: Int) throws {
    let library = try #require(Self.library)
    let model = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Files/lookup.onnx").path(percentEncoded: false)
    let session = try OnnxSession(try OnnxRuntime(library: library), model: model)
    let height = 5
    var pixels = (0..<3 * height * width).map { Float(($0 * 31 + width) % 256) }
    let wanted = pixels.map { Float((7 * Int($0) + 3) % 256) }
    let found = try session.run(&pixels, height: height, width: width) { values, _, _ in
      Array(values)
    }
    let wrong = zip(found, wanted).count { $0 != $1 }
    #expect(found.count == wanted.count)
    #expect(wrong == 0)
  }
}
