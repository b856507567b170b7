import DocumentModel
@testable import FieldExtraction
import Normalization
import Testing

@Suite struct WorkplaceSymbolTests {
  /// The symbols that rows of texts hold, besides what their other labels announce.
  private static func symbols(_ rows: [[String]]) -> [String] {
    let lines = rows.enumerated().flatMap { row, texts in
      texts.enumerated().map { at, text in
        ReadLine.printed(
          text, id: row * 10 + at, x: 50 + Double(at) * 200, y: 100 + 30 * Double(row))
      }
    }
    let found = LabelledPlaces(lines: lines, cells: []).places()
    return WorkplaceSymbol.places(lines, cells: [], beside: found).compactMap {
      FieldGrammar(isKyokai: false).normalize($0.place.raw, as: .symbol).value
    }
  }

  private static let name = ["氏名", "山本恵子"]

  @Test("The workplace's symbol is the symbol where a number stands and no other symbol")
  func alone() {
    #expect(Self.symbols([["事業所記号", "2196"], ["番号", "32457"], Self.name]) == ["2196"])
    #expect(Self.symbols([["【事業所記号】", "2196"], ["番号", "32457"], Self.name]) == ["2196"])
  }

  @Test("Beside a symbol of its own, without a number, or twice, it is nothing")
  func other() {
    #expect(Self.symbols([["事業所記号", "914"], ["記号", "2196"], ["番号", "32457"]]).isEmpty)
    #expect(Self.symbols([["事業所記号", "914"], ["記号・番号", "2196・32457"]]).isEmpty)
    #expect(Self.symbols([["事業所記号", "914"], Self.name]).isEmpty)
    #expect(Self.symbols([["事業所記号", "914"], ["事業所記号", "915"], ["番号", "32457"]]).isEmpty)
    #expect(Self.symbols([["事業所番号", "914"], ["番号", "32457"]]).isEmpty)
  }
}
