internal import ArgumentParser
internal import Foundation
internal import PageReading
internal import RecordStore

/// Exit codes of the contract.
enum ExitStatus {
  static let mismatchFound = ExitCode(1)
  static let someInputUnread = ExitCode(65)
  static let noInput = ExitCode(66)
  static let internalError = ExitCode(70)
  static let inputOutput = ExitCode(74)
}

/// A command's failure: what happened, to what, and what to do.
struct CommandFailure: Error {
  let message: String
  let status: ExitCode
}

/// The only place where facts become words and exit codes.
enum Messages {
  static func sentence(_ reason: FailureReason) -> String {
    switch reason {
    case .notFound: "ファイルがありません。パスを確認してください。"
    case .empty: "ファイルが空です。スキャンし直してください。"
    case .encrypted: "パスワード付きのPDFです。パスワードを外して保存し直してください。"
    case .damaged: "ファイルが壊れています。スキャンし直すか、元のファイルを入手してください。"
    case .unknownType: "読める形式ではありません（PDF、TIFF、PNG、JPEG、HTMLのみ）。拡張子ではなく中身で判定しています。"
    case .tooLarge: "画像が大きすぎます。300dpi程度でスキャンし直してください。"
    case .noPages: "ページがありません。"
    case .engine: "読取エンジンを起動できません。Scripts/demo を実行して必要なものを入れてください。"
    case .crashed: "読取中に異常終了しました（メモリ上限を含む）。このファイルだけを飛ばしました。"
    case .timedOut: "制限時間内に読み終わりませんでした。このファイルだけを飛ばしました。"
    case .unreadable: "ファイルを開けません。読み取り権限を確認してください。"
    }
  }

  /// Words and exit code of anything that a command throws.
  static func failure(_ error: any Error) -> CommandFailure {
    if let problem = StoreProblem(error) { return database(problem) }
    return switch error {
    case let failure as CommandFailure: failure
    case let problem as RegistryProblem: registry(problem)
    case let problem as KeyFile.Problem: key(problem)
    case let error as CocoaError:
      CommandFailure(
        message: "ファイルを読み書きできません: \(error.localizedDescription)", status: ExitStatus.inputOutput)
    case let error as PageReadingError:
      CommandFailure(message: sentence(FailureReason(error)), status: ExitStatus.internalError)
    default: CommandFailure(message: "内部エラー: \(error)", status: ExitStatus.internalError)
    }
  }

  private static func registry(_ problem: RegistryProblem) -> CommandFailure {
    let message =
      switch problem {
      case .notCSV: "台帳がCSVとして読めません。カンマ区切りのCSVで書き出してください。"
      case .empty: "台帳が空です。1行目に見出しが必要です。"
      case .headerMissing(let columns):
        "台帳の見出しに次の列がありません: \(columns.joined(separator: "、"))。列名が違う場合は --columns で対応表を指定してください。"
      case .noRows: "台帳に取り込める行がありません。"
      }
    return CommandFailure(message: message, status: ExitCode(65))
  }

  private static func key(_ problem: KeyFile.Problem) -> CommandFailure {
    let message =
      switch problem {
      case .cannotCreate(let path, let code):
        "鍵ファイルを作れません: \(path)（\(String(cString: strerror(code)))）。--key で場所を指定してください。"
      case .damaged(let path): "鍵ファイルが壊れています: \(path)。控えから戻してください。"
      case .readableByOthers(let path): "鍵ファイルが他人にも読めます: \(path)。chmod 600 を実行してください。"
      }
    return CommandFailure(message: message, status: ExitStatus.inputOutput)
  }

  private static func database(_ problem: StoreProblem) -> CommandFailure {
    let message =
      switch problem {
      case .diskFull: "ディスクに空きがありません。空けてから、もう一度実行してください（済んだ分は残っています）。"
      case .cannotOpen: "データベースを開けません。フォルダの有無と権限を確認してください。"
      case .readOnly: "データベースに書き込めません。権限を確認してください。"
      case .notADatabase: "データベースのファイルではありません。--database の指定を確認してください。"
      case .other(let code): "データベースのエラー（SQLite \(code)）。"
      }
    return CommandFailure(message: message, status: ExitStatus.inputOutput)
  }
}
