import Foundation
import Testing

@Suite struct BadInputTests {
  private static func file(_ name: String, _ data: Data) throws -> String {
    let url = try Program.folder().appendingPathComponent(name)
    try data.write(to: url)
    return url.path
  }

  @Test("A path that does not exist is named, with 66")
  func missing() async throws {
    let outcome = try await Program.run(["extract", "/nowhere/scan.pdf"])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("/nowhere/scan.pdf"))
  }

  @Test("A folder without documents is said to be one, with 66")
  func emptyFolder() async throws {
    let folder = try Program.folder()
    let outcome = try await Program.run(["extract", folder.path])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains(folder.path))
  }

  @Test("A text file named .pdf costs itself only; the rest of the batch is done")
  func disguised() async throws {
    let bad = try Self.file("fake.pdf", Data("not a PDF at all".utf8))
    let outcome = try await Program.run([
      "extract", bad, Program.batch + "/17-leaflet-web.html", "--output", "jsonl",
    ])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("fake.pdf"))
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.output.contains("\"documentKind\":\"leaflet\""))
  }

  @Test("A PDF with a password is refused with the remedy")
  func encrypted() async throws {
    let fixture = Program.root.appendingPathComponent("Tests/CommandLineTests/Files/password.pdf")
      .path
    let outcome = try await Program.run(["extract", fixture, "--output", "jsonl"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("パスワード"))
  }

  @Test("A registry with a wrong header names the missing columns, with 65")
  func header() async throws {
    let bad = try Self.file("registry.csv", Data("a,b,c\n1,2,3\n".utf8))
    let outcome = try await Program.run([
      "check", Program.batch + "/17-leaflet-web.html", "--registry", bad,
    ])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("保険者番号"))
  }

  @Test("A registry row with nonsense is reported by line, and the check goes on")
  func row() async throws {
    let header = "保険者番号,記号,番号,枝番,氏名,カナ氏名,生年月日,個人番号\n"
    let good = "06279988,1,2,00,山本 恵子,ヤマモト ケイコ,19650101,\n"
    let registry = try Self.file("registry.csv", Data((header + good + "xx,1,2,00,a,b,c,d\n").utf8))
    let outcome = try await Program.run([
      "check", Program.batch + "/17-leaflet-web.html", "--registry", registry, "--output", "jsonl",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("registry.csv:3"))
    #expect(outcome.output.contains("notANotice"))
  }

  @Test("An output folder that cannot be written is 74, and says so")
  func unwritable() async throws {
    let folder = try Program.folder()
    let blocked = folder.appendingPathComponent("file")
    try Data().write(to: blocked)
    let outcome = try await Program.run([
      "report", "--out", blocked.appendingPathComponent("report").path, "--database",
      folder.appendingPathComponent("a.sqlite").path, "--key",
      folder.appendingPathComponent("k").path,
    ])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("報告書を書き込めません"))
  }

  @Test("A full disk is 74, and nothing is reported as written")
  func fullDisk() async throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try Program.folder()
    let outcome = try await Program.run([
      "registry", "import", Program.registry, "--database", "/dev/full", "--key",
      folder.appendingPathComponent("k").path,
    ])
    #expect(outcome.status == 74)
    #expect(!outcome.output.contains("取り込みました"))
  }

  @Test(
    "No arguments and wrong arguments are usage errors, with 64",
    arguments: [
      ["extract"], ["check", "x", "--registry", "a", "--database", "b"], ["report"], ["frobnicate"],
      ["normalize", "colour"], ["report", "--out", "x", "--week", "47"],
    ])
  func usage(arguments: [String]) async throws {
    #expect(try await Program.run(arguments).status == 64)
  }

  @Test(
    "Every command's help shows an example",
    arguments: ["extract", "check", "report", "normalize", "registry import"])
  func help(command: String) async throws {
    let outcome = try await Program.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLE"))
  }
}
