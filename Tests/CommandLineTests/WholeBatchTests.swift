import DocumentModel
import Foundation
import Reporting
import Testing

@Suite(.serialized) struct WholeBatchTests {
  @Test("On the sample batch no certain decision is wrong, and at most two go to review needlessly")
  func truth() async throws {
    let outcome = try await Program.run(["corpus", "check", Program.batch, "--most-reviews", "2"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("wrong 0, missing 0, wrong values 0"))
    #expect(!outcome.output.contains("\n!"), "\(outcome.output)")
  }

  @Test("Feeding a scan twice adds nothing, the report counts it once, digits stay masked")
  func twice() async throws {
    let folder = try Program.folder()
    let store = [
      "--database", folder.appendingPathComponent("a.sqlite").path, "--key",
      folder.appendingPathComponent("k").path,
    ]
    let scan = Program.batch + "/12-family-scanned.pdf"
    #expect(try await Program.run(["registry", "import", Program.registry] + store).status == 0)
    let first = try await Program.run(["check", scan, "--output", "jsonl", "--reveal"] + store)
    #expect(first.status == 0)
    let copy = folder.appendingPathComponent("another-name.pdf")
    try FileManager.default.copyItem(at: URL(fileURLWithPath: scan), to: copy)
    let second = try await Program.run(["check", copy.path, "--output", "jsonl"] + store)
    #expect(second.errors.contains("取込済み"))
    #expect(second.output.split(separator: "\n").count == 3)

    let lines = try first.output.split(separator: "\n").map {
      try JSONDecoder().decode(ReportLine.self, from: Data($0.utf8))
    }
    let digits = lines.compactMap { $0.record?.value(.individualNumberLastFour) }
    #expect(digits.count == 3)
    let out = folder.appendingPathComponent("report")
    let report = try await Program.run(["report", "--out", out.path] + store)
    #expect(report.status == 0)
    let html = try String(contentsOf: out.appendingPathComponent("index.html"), encoding: .utf8)
    let csv = try String(contentsOf: out.appendingPathComponent("mismatches.csv"), encoding: .utf8)
    #expect(csv.split(separator: "\r\n").count == 2)
    let visible = html.replacing(/data:image[^"]*/, with: "")
    for value in digits {
      #expect(!second.output.contains("\"value\":\"\(value)\""))
      #expect(!csv.contains(value))
      #expect(!visible.contains(">\(value)<"))
    }
  }

  @Test("A run that is killed loses nothing that it said, and is simply run again")
  func killed() async throws {
    let folder = try Program.folder()
    let store = [
      "--database", folder.appendingPathComponent("a.sqlite").path, "--key",
      folder.appendingPathComponent("k").path,
    ]
    #expect(try await Program.run(["registry", "import", Program.registry] + store).status == 0)
    let scans = ["13-postcard-upside-down.png", "20-web-notice.html", "06-kenpo-200dpi.jpg"].map {
      Program.batch + "/" + $0
    }
    let said = try await Program.killedAfterFirstLine(
      ["check", "--output", "jsonl", "--workers", "1"] + scans + store)
    #expect(said.contains("13-postcard"))
    let again = try await Program.run(["check", "--output", "jsonl"] + scans + store)
    #expect(again.status == 0)
    #expect(again.errors.contains("13-postcard-upside-down.png: 取込済み"))
    let report = folder.appendingPathComponent("report")
    #expect(try await Program.run(["report", "--out", report.path] + store).status == 0)
    let html = try String(contentsOf: report.appendingPathComponent("index.html"), encoding: .utf8)
    #expect(html.contains("読み取ったファイル 3 件、対象者 3 人"))
  }

  @Test("A reader that has seen enough ends the program quietly")
  func brokenPipe() async throws {
    let scan = Program.batch + "/17-leaflet-web.html"
    let outcome = try await Program.shell(
      "'\(Program.path)' extract '\(scan)' '\(scan).none' 2>&1 | head -c 10; echo ${PIPESTATUS[0]}")
    #expect(!outcome.contains("Fatal"))
  }

  @Test("--fail-on mismatch makes 1 of a mismatch, and of nothing else")
  func failOn() async throws {
    for (name, status) in [("12-family-scanned.pdf", Int32(1)), ("20-web-notice.html", 0)] {
      let outcome = try await Program.run([
        "check", Program.batch + "/" + name, "--registry", Program.registry, "--fail-on",
        "mismatch",
      ])
      #expect(outcome.status == status, "\(name)")
    }
  }

  @Test("What one file gives does not depend on the files beside it")
  func independence() async throws {
    let names = [
      "11-kenpo-certificate-folded.jpg", "20-web-notice.html", "10-doken-certificate.png",
    ]
    let paths = names.map { Program.batch + "/" + $0 }
    let together = try await Program.run(["extract", "--output", "jsonl"] + paths)
    var alone = ""
    for path in paths {
      alone += try await Program.run(["extract", path, "--output", "jsonl"]).output
    }
    #expect(together.output == alone)
  }

  @Test("Without the PP-OCR readers the program says so, and never decides wrongly")
  func withoutReaders() async throws {
    let outcome = try await Program.run(
      [
        "check", Program.batch + "/01-kyokai-text-layer.pdf", "--registry", Program.registry,
        "--output", "jsonl",
      ],
      environment: ["TOTSUGO_READERS": ""])
    #expect(outcome.errors.contains("Tesseract"))
    #expect(
      outcome.output.contains("\"decision\":\"match\"")
        || outcome.output.contains("\"decision\":\"review\""))
  }

  @Test("A worker that is over its time costs its file only")
  func timeLimit() async throws {
    let outcome = try await Program.run([
      "extract", Program.batch + "/16-stack.tif", Program.batch + "/17-leaflet-web.html",
      "--output",
      "jsonl", "--time-limit", "1", "--workers", "1",
    ])
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("制限時間"))
    #expect(outcome.output.contains("\"documentKind\":\"leaflet\""))
  }

  @Test("normalize reads a value a line and answers in JSON Lines")
  func normalize() async throws {
    let outcome = try await Program.run(["normalize", "date"], input: "昭和４０年１０月１日\nx\n")
    let expected = """
      {"error":null,"flags":[],"input":"昭和４０年１０月１日","value":"1965-10-01"}
      {"error":{"code":"malformed"},"flags":[],"input":"x","value":null}

      """
    #expect(outcome.output == expected)
  }

  @Test("normalize never makes a replacement character of a bad byte")
  func badBytes() async throws {
    let outcome = try await Program.shell(
      "printf 'R6.6.7\\nx\\377\\n' | '\(Program.path)' normalize date 2>&1; echo ${PIPESTATUS[1]}")
    #expect(outcome.contains("標準入力:2:2"))
    #expect(outcome.contains("{\"error\":{\"code\":\"badBytes\",\"column\":2}"))
    #expect(!outcome.contains("\u{FFFD}"))
    #expect(outcome.hasSuffix("65\n"))
  }
}
