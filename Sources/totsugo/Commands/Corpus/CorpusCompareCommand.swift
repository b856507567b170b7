internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import Reporting
internal import Subprocess
internal import SystemPackage

struct CorpusCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Say what a change fixed, broke and changed, field by field.",
    discussion: """
      Builds the program as it was at a commit in a folder of its own (.generated/compare; minutes the
      first time), lets both read the scans of all cases, and compares what each read with what is
      expected. The two differ in nothing but the code.

      EXAMPLE
        totsugo corpus compare HEAD~1
      """)

  @Argument(help: "A commit, branch or tag.")
  var reference: String

  @OptionGroup var folders: CaseFolders

  func run() async throws {
    let cases = try folders.cases([])
    let old = try await build()
    let scans = cases.map(\.scan.path)
    let before = try await Self.read(old, scans)
    let after = try await Self.read(WorkerPool.executable, scans)
    var counts = [String: Int]()
    for item in cases {
      for change in Self.changes(item, before[item.scan.path] ?? [], after[item.scan.path] ?? []) {
        Console.print("\(Console.fit(change.kind, 8)) \(item.slug): \(change.text)")
        counts[change.kind, default: 0] += 1
      }
    }
    Console.print(
      "fixed \(counts["fixed"] ?? 0), broken \(counts["broken"] ?? 0), changed \(counts["changed"] ?? 0), cases \(cases.count)"
    )
    if counts["broken"] ?? 0 > 0 { throw ExitStatus.mismatchFound }
  }

  /// The program of the commit.
  private func build() async throws -> String {
    let commit = try await Self.git(["rev-parse", "--verify", "\(reference)^{commit}"])
    let tree = ".generated/compare/tree"
    if FileManager.default.fileExists(atPath: tree) {
      _ = try await Self.git(["-C", tree, "checkout", "--quiet", "--detach", commit])
    } else {
      _ = try await Self.git(["worktree", "prune"])
      _ = try await Self.git(["worktree", "add", "--force", "--quiet", "--detach", tree, commit])
    }
    Console.say("totsugo: \(commit.prefix(10)) をビルドしています。")
    let result = try await Subprocess.run(
      .name("swift"),
      arguments: ["build", "--product", "totsugo", "--package-path", tree],
      output: .discarded, error: .discarded)
    guard result.terminationStatus.isSuccess else {
      throw CommandFailure(
        message: "\(reference) をビルドできません。swift build --package-path \(tree) を確かめてください。",
        status: ExitStatus.internalError)
    }
    return tree + "/.build/debug/totsugo"
  }

  private static func git(_ arguments: [String]) async throws -> String {
    let result = try await Subprocess.run(
      .name("git"), arguments: Arguments(arguments), output: .string(limit: 1 << 16),
      error: .discarded)
    guard result.terminationStatus.isSuccess else {
      throw CommandFailure(
        message: "git \(arguments.joined(separator: " ")) が失敗しました。", status: ExitStatus.noInput)
    }
    return result.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What a program extracts from each scan.
  private static func read(_ program: String, _ scans: [String]) async throws -> [String:
    [ExpectedSheet]]
  {
    let readers = Places.readers(nil).map { ["--readers", $0.path] } ?? []
    let result = try await Subprocess.run(
      .path(FilePath(program)),
      arguments: Arguments(["extract", "--output", "jsonl", "--reveal"] + readers + scans),
      output: .string(limit: 1 << 27), error: .discarded)
    var out: [String: [ExpectedSheet]] = [:]
    for line in result.standardOutput.split(separator: "\n") {
      let decoded = try JSONDecoder().decode(ReportLine.self, from: Data(line.utf8))
      out[decoded.file, default: []].append(ExpectedSheet(decoded))
    }
    return out
  }

  private static func changes(
    _ item: CorpusCase, _ before: [ExpectedSheet], _ after: [ExpectedSheet]
  ) -> [(kind: String, text: String)] {
    var out: [(kind: String, text: String)] = []
    for (at, expected) in item.expectation.sheets.enumerated() {
      let old = before.indices.contains(at) ? before[at] : nil
      let new = after.indices.contains(at) ? after[at] : nil
      for field in FieldName.allCases {
        let wanted = expected.fields[field] ?? nil
        let (a, b) = (old?.fields[field] ?? nil, new?.fields[field] ?? nil)
        guard a != b else { continue }
        let kind = b == wanted ? "fixed" : a == wanted ? "broken" : "changed"
        out.append((kind, "\(field.rawValue): \(a ?? "nothing") → \(b ?? "nothing")"))
      }
      if old?.documentKind != new?.documentKind {
        let kind =
          new?.documentKind == expected.documentKind
          ? "fixed" : old?.documentKind == expected.documentKind ? "broken" : "changed"
        out.append((kind, "documentKind"))
      }
    }
    return out
  }
}
