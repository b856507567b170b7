import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct BracketedNameTests {
  private static func line(_ id: Int, _ text: String) -> ReadLine {
    ReadLine.printed(text, id: id, x: 50, y: 100 + Double(id) * 40)
  }

  private static func names(_ texts: [String]) -> [[FieldName: String]] {
    let lines = texts.enumerated().map { line($0, $1) }
    let places = BracketedName.places(lines, TextRows(lines: lines, cells: []))
    return Dictionary(grouping: places) { $0.place.line.line.id }.sorted { $0.key < $1.key }.map {
      Dictionary(uniqueKeysWithValues: $0.value.map { ($0.field, $0.place.raw) })
    }
  }

  @Test(
    "A name that begins a line, with its kana in brackets, needs no label; insurers, words and labels are no names"
  )
  func bracketed() {
    let people = Self.names(["① 村田 進（ムラタ ススム）枝番 00", "小野寺マリア(オノデラマリア)"])
    #expect(people.map { $0[.name]?.filter { $0 != " " } } == ["村田進", "小野寺マリア"])
    #expect(people.map { $0[.nameKana]?.filter { $0 != " " } } == ["ムラタススム", "オノデラマリア"])
    #expect(
      Self.names([
        "見本運輸健康保険組合（ミホンウンユ）", "氏名 村田進（ムラタススム）", "架空市（139998）", "資格情報のお知らせ（マイナンバー）", "村田進（本人）",
      ]).isEmpty)
  }

  @Test("A word of labels with the same in kana behind it is nobody")
  func words() {
    #expect(Self.names(["個人番号（マイナンバー）は下4桁のみ記載しています。"]).isEmpty)
    #expect(Self.names(["野口 文雄（ノグチ フミオ）様"]).count == 1)
  }

  @Test("Words that say whose name it is are no part of it, with a space behind them or without")
  func whoseUnspaced() {
    let people = Self.names(["組合員 和久井 美智子 様（ワクイ ミチコ）", "組合員和久井美智子様（ワクイミチコ）"])
    #expect(people.map { $0[.name]?.filter { $0 != " " } } == ["和久井美智子", "和久井美智子"])
  }

  @Test(
    "An addressed name has its kana behind it or in front of 様, badly read too, and its birth date after that"
  )
  func addressed() {
    let people = Self.names([
      "桜井 信子 様（サクライ ノブコ）", "西田 武（ニシダ タケシ）様 昭和30年1月25日", "森本 康夫（夕I石）様",
    ])
    #expect(people.map { $0[.name]?.filter { $0 != " " } } == ["桜井信子", "西田武", "森本康夫"])
    #expect(people.map { $0[.birthDate]?.filter { $0 != " " } } == [nil, "昭和30年1月25日", nil])
    #expect(Self.names(["森本 康夫（夕I石）", "架空商事（株）様", "架空商事（東京支店）様"]).isEmpty)
  }

  @Test("Words that say whose the name is are no part of it; it may be written in Latin letters")
  func whose() {
    #expect(Self.names(["１ 被保険者 森本亨（モリモトトオル）"]).map { $0[.name] } == ["森本亨"])
    #expect(Self.names(["KIM真理（キムマリ）"]).map { $0[.name] } == ["KIM真理"])
    #expect(
      Self.names(["NGUYEN THI LAN（グエン ティ ラン）"]).map { $0[.name] } == ["NGUYEN THI LAN"])
  }

  @Test("The day of birth behind it, 生, says that it is a person, however badly the kana were read")
  func born() {
    let people = Self.names(["秋元春男(7托卜八才) 昭和62年6月27日生 男"])
    #expect(people.map { $0[.name] } == ["秋元春男"])
    #expect(people.first?[.birthDate]?.contains("昭和62年6月27日生") ?? false)
    #expect(Self.names(["秋元春男(7托卜八才) 昭和62年6月27日交付"]).isEmpty)
  }

  @Test(
    "What counts the people is no part of a name",
    arguments: ["1人目 若松 萌（ワカマツ モエ）", "2 人目若松 萌（ワカマツ モエ）", "若松 萌（ワカマツ モエ）", "1人目 若松 萌（ワカマツ モエ"])
  func counted(row: String) {
    #expect(Self.names([row]).map { $0[.name]?.filter { $0 != " " } } == ["若松萌"])
  }

  @Test(
    "A zero among Latin letters, and a stroke that a 一 was read as, are letters of a name",
    arguments: [
      ("2人目 富永 PEDR0（トミナガ ペドロ）", "トミナガペドロ"), ("大沼栄-（オオヌマ エイイチ）", "オオヌマエイイチ"),
      ("三瓶幸→（サンペイ コウイチ）様", "サンペイコウイチ"),
    ])
  func misread(row: String, kana: String) {
    #expect(Self.names([row]).map { $0[.nameKana]?.filter { $0 != " " } } == [kana])
  }

  @Test("A name set wide is found in pieces and begins with its first; a piece of it is nobody")
  func pieces() {
    let row = Self.row(["西田", "武彦（ニシダ", "タケヒコ）様"])
    let places = BracketedName.places(row, TextRows(lines: row, cells: []))
    #expect(places.map { $0.place.raw.filter { $0 != " " } } == ["西田武彦", "ニシダタケヒコ"])
  }

  @Test(
    "The date beside a name is the day of birth where the person joined later, and no label has it",
    arguments: [
      ("昭和30年1月25日", ["資格取得日 平成21年7月1日"], true), ("令和7年1月10日", ["資格取得日 平成21年7月1日"], false),
      ("昭和30年1月25日", [], false), ("昭和30年1月25日生", [], true),
      ("昭和30年1月25日", ["資格取得日 平成21年7月1日", "生年月日 昭和30年1月25日"], false),
    ])
  func dates(date: String, labelled: [String], isBirth: Bool) {
    let lines = (["西田 武（ニシダ タケシ）様 " + date] + labelled).enumerated().map { Self.line($0, $1) }
    let others = LabelledPlaces(lines: lines, cells: []).places()
    let found = BracketedName.places(lines, TextRows(lines: lines, cells: []))
    let kept = BracketedName.withoutOtherDates(found, among: others)
    #expect(kept.contains { $0.field == .birthDate } == isBirth)
    #expect(kept.count == found.count - (isBirth ? 0 : 1))
  }

  /// Lines beside each other, a gap of two characters between them.
  private static func row(_ texts: [String]) -> [ReadLine] {
    var x = 50.0
    return texts.enumerated().map { id, text in
      defer { x += Double(text.count + 2) * 10 }
      return ReadLine.printed(text, id: id, x: x, y: 100)
    }
  }
}
