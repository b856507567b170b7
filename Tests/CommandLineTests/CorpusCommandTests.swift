import Foundation
import Testing

@Suite struct CorpusCommandTests {
  private static let scan = Program.batch + "/02-kyokai-fax.tif"

  /// A corpus of one case, made of a sample scan.
  private static func corpus() async throws -> String {
    let folder = try Program.folder().path
    let added = try await Program.run([
      "corpus", "add", scan, "--as", "fax", "--registry", Program.registry, "--synthetic",
      "--corpus", folder,
    ])
    #expect(added.status == 0, "\(added.errors)")
    return folder
  }

  private static func expectation(_ corpus: String) -> URL {
    URL(fileURLWithPath: corpus + "/cases/fax/expected.json")
  }

  private static func replace(_ old: String, _ new: String, in corpus: String) throws {
    let text = try String(contentsOf: expectation(corpus), encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      to: expectation(corpus), atomically: true, encoding: .utf8)
  }

  @Test("A scan that is not said to be synthetic is refused, with the remedy")
  func real() async throws {
    let folder = try Program.folder().path
    let outcome = try await Program.run([
      "corpus", "add", Self.scan, "--as", "fax", "--registry", Program.registry, "--corpus", folder,
    ])
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("redact"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/cases/fax"))
  }

  @Test("A new case fails until its expectation is approved; a changed value is named by field")
  func approval() async throws {
    let corpus = try await Self.corpus()
    #expect(try await Program.run(["corpus", "check", "--corpus", corpus]).status == 1)
    try Self.replace("\"approved\" : false", "\"approved\" : true", in: corpus)
    let green = try await Program.run(["corpus", "check", "--corpus", corpus])
    #expect(green.status == 0, "\(green.output)")
    try Self.replace("中村", "中林", in: corpus)
    let red = try await Program.run(["corpus", "check", "--corpus", corpus])
    #expect(red.status == 1)
    #expect(red.output.contains("name"))
  }

  @Test("Blessing writes today's result and still ends with 1; without a reason it is refused")
  func bless() async throws {
    let corpus = try await Self.corpus()
    try Self.replace("\"approved\" : false", "\"approved\" : true", in: corpus)
    try Self.replace("中村", "中林", in: corpus)
    #expect(try await Program.run(["corpus", "bless", "fax", "--corpus", corpus]).status == 64)
    let blessed = try await Program.run([
      "corpus", "bless", "fax", "--reason", "the scan says so", "--corpus", corpus,
    ])
    #expect(blessed.status == 1)
    #expect(try await Program.run(["corpus", "check", "--corpus", corpus]).status == 0)
  }

  @Test("A twin keeps none of the scan's digits, and explain draws a picture with them hidden")
  func pictures() async throws {
    let folder = try Program.folder().path
    let twin = folder + "/twin.png"
    #expect(try await Program.run(["corpus", "redact", Self.scan, "--out", twin]).status == 0)
    let read = try await Program.run([
      "extract", twin, "--output", "jsonl", "--reveal",
    ])
    #expect(!read.output.contains("\"value\":\"5889970\""))
    let picture = folder + "/why.png"
    let explained = try await Program.run([
      "explain", Self.scan, "--registry", Program.registry, "--out", picture,
    ])
    #expect(explained.status == 0, "\(explained.errors)")
    let size = try FileManager.default.attributesOfItem(atPath: picture)[.size] as? Int
    #expect((size ?? 0) > 10_000)
  }

  @Test("Nothing is recorded without the PP-OCR readers, and the remedy is named")
  func recordWithoutReaders() async throws {
    let corpus = try await Self.corpus()
    let outcome = try await Program.run(
      ["corpus", "record", "--corpus", corpus], environment: ["TOTSUGO_READERS": ""])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("Scripts/setup"))
  }
}
