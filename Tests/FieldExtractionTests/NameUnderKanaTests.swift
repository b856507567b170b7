import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NameUnderKanaTests {
  private static func places(_ texts: [String], step: Double = 16) -> [[FieldName: String]] {
    let lines = texts.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50, y: 100 + Double($0) * step)
    }
    return NameUnderKana.places(lines, TextRows(lines: lines, cells: [])).map {
      [$0.field: $0.place.raw.filter { $0 != " " }]
    }
  }

  @Test("A name under its kana needs no label; the date before 生 is its birth date")
  func named() {
    let found = Self.places(["フジワラ ヒロユキ", "藤原 博之", "昭和40年1月2日生"])
    #expect(found == [[.nameKana: "フジワラヒロユキ"], [.name: "藤原博之"], [.birthDate: "昭和40年1月2日生"]])
  }

  @Test("Kana in pieces are counted together: a family name of two")
  func pieces() {
    let lines = [
      ReadLine.printed("ツジ", id: 0, x: 50, y: 100), .printed("リョウタ", id: 1, x: 84, y: 100),
      .printed("辻涼太", id: 2, x: 50, y: 116),
    ]
    let found = NameUnderKana.places(lines, TextRows(lines: lines, cells: []))
    #expect(found.map { $0.place.raw.filter { $0 != " " } } == ["ツジリョウタ", "辻涼太"])
  }

  @Test("The day of birth close behind a name is no part of it")
  func bornBeside() {
    let lines = [
      ReadLine.printed("ミウラケンイチ", id: 0), ReadLine.printed("三浦健一", id: 1, y: 116),
      ReadLine.printed("昭和40年1月2日生", id: 2, x: 112, y: 116),
    ]
    let found = NameUnderKana.places(lines, TextRows(lines: lines, cells: []))
    #expect(found.map(\.place.raw) == ["ミウラケンイチ", "三浦健一", "昭和40年1月2日生"])
  }

  @Test("A name set to the right ends where its kana end, found in pieces")
  func right() {
    let lines = [
      ReadLine.printed("ハギワラ", id: 0, x: 100, y: 100),
      ReadLine.printed("カオリ", id: 1, x: 152, y: 100),
    ]
    let end = lines[1].box.x1
    let name = ReadLine.printed("萩原香織", id: 2, x: 50, y: 116)
    let placed = ReadLine.printed("萩原香織", id: 2, x: 50 + end - name.box.x1, y: 116)
    let all = lines + [placed]
    let found = NameUnderKana.places(all, TextRows(lines: all, cells: []))
    #expect(found.map { $0.place.raw.filter { $0 != " " } } == ["ハギワラカオリ", "萩原香織"])
  }

  @Test("Two people have a birth date each, or none is said to be anybody's")
  func two() {
    let people = ["フジワラ ヒロユキ", "藤原 博之", "昭和40年1月2日生", "コイズミ ジュン", "小泉 順"]
    #expect(Self.places(people).count == 4)
    #expect(Self.places(people + ["昭和50年4月6日生"]).count == 6)
  }

  @Test(
    "Kana over an insurer, over a label, over kana or far from any name are nobody's",
    arguments: [
      (["ミホンウンユ", "見本運輸健康保険組合"], 16.0), (["フジワラ ヒロユキ", "記号 1234"], 16.0),
      (["フジワラ", "ヒロユキ"], 16.0), (["フジワラ ヒロユキ", "藤原 博之"], 60.0), (["フリガナ", "氏名"], 16.0),
    ])
  func nobody(texts: [String], step: Double) {
    #expect(Self.places(texts, step: step).isEmpty)
  }
}
