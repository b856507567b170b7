import DocumentModel
import Foundation
import RecordLinkage
@testable import RecordStore
import Testing

@Suite struct RegistryImportTests {
  private static let header = "保険者番号,記号,番号,枝番,氏名,カナ氏名,性別,生年月日,資格取得年月日,資格喪失年月日,郵便番号,住所,個人番号"
  private static let good =
    "06139992,2778,82373,00,髙橋 恵子,ﾀｶﾊｼ ｹｲｺ,2,19651001,20200401,,1000001,架空市,123456789012"

  /// Holds what these tests write; gone when they end.
  private static let root: URL = {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "totsugo-registry-tests-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: RegistryImportTests.root) }
    return url
  }()

  private static func file(_ data: Data) throws -> URL {
    let url = root.appendingPathComponent("registry-\(UUID().uuidString).csv")
    try data.write(to: url)
    return url
  }

  private static func imported(_ text: String, encoding: String.Encoding = .utf8) throws -> (
    Store, ImportOutcome
  ) {
    let store = try Store(inMemory: ())
    let data = try #require(text.data(using: encoding))
    return (store, try store.importRegistry(file(data), now: Date()))
  }

  @Test("CP932 and UTF-8, with and without a mark, read alike", arguments: [0, 1, 2])
  func encodings(variant: Int) throws {
    let text = "\(Self.header)\r\n\(Self.good)\r\n"
    let (store, outcome) = try Self.imported(
      variant == 2 ? "\u{FEFF}" + text : text, encoding: variant == 0 ? .shiftJIS : .utf8)
    #expect(outcome.rowCount == 1 && outcome.problemCount == 0)
    let snapshot = try #require(try RegistrySnapshot(newestIn: store))
    let record = try #require(
      try snapshot.records(insurerNumber: "06139992", symbol: "2778", number: "82373").first)
    #expect(record.name == "髙橋 恵子")
    #expect(record.nameKana == "タカハシ ケイコ")
    #expect(record.birthDate == "1965-10-01")
    #expect(record.lastFour == "9012")
  }

  @Test("A wrong header is refused and names the columns that are missing")
  func header() throws {
    #expect(throws: RegistryProblem.headerMissing(columns: ["個人番号"])) {
      _ = try Self.imported(Self.header.replacing("個人番号", with: "番号X") + "\n" + Self.good + "\n")
    }
    #expect(throws: RegistryProblem.empty) { _ = try Self.imported("") }
    #expect(throws: RegistryProblem.noRows) { _ = try Self.imported(Self.header + "\n") }
  }

  @Test("Rows with nonsense are reported by line, the rest is taken")
  func nonsense() throws {
    let rows = [
      Self.header, Self.good, Self.good.replacing("06139992", with: "06139991"), "a,b",
      Self.good.replacing("19651001", with: "19650229").replacing("82373", with: "82374"),
      Self.good.replacing("123456789012", with: "12").replacing("82373", with: "82375"),
    ]
    let (_, outcome) = try Self.imported(rows.joined(separator: "\n") + "\n")
    #expect(outcome.rowCount == 3)
    #expect(outcome.rejectedCount == 2)
    #expect(outcome.problems.map(\.line) == [3, 4, 5, 6])
    #expect(
      outcome.problems.map(\.reason) == [
        .insurerNumber, .wrongColumnCount, .birthDate, .individualNumber,
      ])
    #expect(outcome.problems.map(\.isRejected) == [true, true, false, false])
  }

  @Test("A key that stands on an earlier line is reported, and both rows stay")
  func duplicates() throws {
    let (store, outcome) = try Self.imported(
      [Self.header, Self.good, Self.good.replacing(",00,", with: ",01,"), Self.good].joined(
        separator: "\n") + "\n")
    #expect(outcome.rowCount == 3)
    #expect(outcome.problems.map(\.line) == [4])
    #expect(outcome.problems.map(\.reason) == [.duplicateKey])
    let snapshot = try #require(try RegistrySnapshot(newestIn: store))
    #expect(
      try snapshot.records(insurerNumber: nil, symbol: "2778", number: "82373").count == 3)
  }

  @Test("A failed import leaves nothing behind")
  func transaction() throws {
    let store = try Store(inMemory: ())
    let bad = try Self.file(Data((Self.header + "\n").utf8))
    #expect(throws: RegistryProblem.self) { try store.importRegistry(bad, now: Date()) }
    #expect(try RegistrySnapshot(newestIn: store) == nil)
  }

  @Test("The same export twice adds nothing")
  func twice() throws {
    let store = try Store(inMemory: ())
    let url = try Self.file(Data("\(Self.header)\n\(Self.good)\n".utf8))
    #expect(try !store.importRegistry(url, now: Date()).wasKnown)
    let again = try store.importRegistry(url, now: Date())
    #expect(again.wasKnown && again.rowCount == 1)
  }

  @Test("Neither digits nor names stand in the database file in clear")
  func sealed() throws {
    let folder = Self.root.appendingPathComponent(UUID().uuidString)
    let key = KeyFile(url: folder.appendingPathComponent("key"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let database = folder.appendingPathComponent("a.sqlite")
    do {
      let store = try Store(file: database, key: key)
      _ = try store.importRegistry(
        Self.file(Data("\(Self.header)\n\(Self.good)\n".utf8)), now: Date())
    }
    var bytes = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix("a.") {
      bytes += try Data(contentsOf: folder.appendingPathComponent(name))
    }
    for secret in ["123456789012", "9012", "髙橋", "タカハシ"] {
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "a secret stands in clear")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: key.url.path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test("A key that others can read is refused")
  func openKey() throws {
    let url = Self.root.appendingPathComponent(UUID().uuidString)
    try Data(repeating: 1, count: 32).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: url.path)
    #expect(throws: KeyFile.Problem.readableByOthers(path: url.path)) {
      try KeyFile(url: url).key()
    }
  }
}
