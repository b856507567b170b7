internal import ArgumentParser
internal import Foundation
internal import Subprocess
internal import SystemPackage

struct CorpusGenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Draw synthetic batches with their truth.",
    discussion: """
      Runs Scripts/generate of the source folder with the same options.

      EXAMPLE
        totsugo corpus generate --set full --seed 7 --count 1000
        totsugo corpus generate --set held-out --damage stamped --count 160
        totsugo corpus generate --set tuned --others --count 430
      """)

  @Option(help: "tuned, held-out or full.")
  var set = "tuned"

  @Option(help: "The same seed gives the same files.")
  var seed = 1

  @Option(help: "Scans a set.")
  var count = 1000

  @Option(help: "Every sheet gets this damage; stamped makes a set of return reasons.")
  var damage: String?

  @Flag(help: "Leaflets and look-alikes only: nobody on them is a record.")
  var others = false

  @Option(help: "Folder, made anew; default: .generated/SET-SEED.", completion: .directory)
  var out: String?

  func run() async throws {
    let script = "Scripts/generate"
    guard FileManager.default.isExecutableFile(atPath: script) else {
      throw CommandFailure(
        message: "\(script) がありません。ソースのフォルダで実行してください。", status: ExitStatus.noInput)
    }
    var arguments = ["--set", set, "--seed", String(seed), "--count", String(count)]
    if let damage { arguments += ["--damage", damage] }
    if others { arguments.append("--others") }
    if let out { arguments += ["--out", out] }
    let result = try await Subprocess.run(
      .path(FilePath(script)), arguments: Arguments(arguments),
      output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
      error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
    guard result.terminationStatus.isSuccess else {
      throw CommandFailure(
        message: "\(script) が失敗しました。Scripts/generate --help に必要なものがあります。",
        status: ExitStatus.internalError)
    }
  }
}
