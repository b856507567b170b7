internal import ArgumentParser
internal import Foundation

/// Totsugo: reads returned notices and checks the printed last four digits against the registry.
@main
struct App: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "totsugo",
    abstract: "Check returned health-insurance notices against the registry.",
    discussion: """
      EXAMPLES
        totsugo check scans/ --registry registry.csv
        totsugo registry import registry.csv && totsugo check scans/ && totsugo report --out report/

      EXIT CODES
        0 ran to the end, 1 --fail-on was met, 64 usage, 65 some input could not be read,
        66 no input, 70 internal error, 74 reading or writing failed
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, CheckCommand.self, RegistryCommand.self, ReportCommand.self,
      NormalizeCommand.self, ExplainCommand.self, CorpusCommand.self, ReadFilesCommand.self,
      MeasureNormalizeCommand.self,
    ])

  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      switch error {
      case is ExitCode, is ValidationError: exit(withError: error)
      default: break
      }
      if exitCode(for: error) == .validationFailure || exitCode(for: error) == .success {
        exit(withError: error)
      }
      let failure = Messages.failure(error)
      Console.say("totsugo: \(failure.message)")
      exit(withError: failure.status)
    }
  }
}
