import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct RunningTextTests {
  private static func rejoined(_ rows: [String], x: [Double] = []) -> [String] {
    let lines = rows.enumerated().map { at, text in
      ReadLine.printed(text, id: at, x: at < x.count ? x[at] : 50, y: 100 + Double(at) * 20)
    }
    return RunningText.rejoined(lines, cells: []).map(\.plain)
  }

  @Test("What the end of a row parts, a label or its value, is one line of its own")
  func parted() {
    #expect(
      Self.rejoined(["記号は74-0743、枝番は05、加入されている方の", "氏名は佐々木正美、生年月日は昭和51年4", "月7日、性別は男です"])
        == ["記号は74-0743、枝番は05、", "性別は男です", "加入されている方の氏名は佐々木正美", "生年月日は昭和51年4月7日"])
    #expect(
      Self.rejoined(["枝番は05、フリガナはウエダヒロユキ、個人番号の下4桁は", "XXXX-XXXX-4992、番号は12345です"])
        == ["枝番は05、フリガナはウエダヒロユキ、", "番号は12345です", "個人番号の下4桁はXXXX-XXXX-4992"])
  }

  @Test("A comma between は and what it says parts nothing")
  func commaBehindParticle() {
    #expect(
      Self.rejoined(["番号は、12345です。生年月日は、昭和44年5月14日です。登録個人番号の", "下4桁は、4839です。性別は、男です。"])
        .contains { $0.hasSuffix("下4桁は、4839") })
    #expect(
      Self.rejoined(["番号は、12345です。枝番は、05です。加入されている方の氏名は、", "佐々木正美です。性別は、男です。"])
        .contains("加入されている方の氏名は、佐々木正美"))
  }

  @Test("Values in corner brackets that commas set wide part are running text too")
  func cornerBrackets() {
    func rejoined(_ last: String, _ next: String) -> [String] {
      let row = ["記号「5990」", "番号「79187」", "枝番「00」", last].enumerated().map { at, text in
        ReadLine.printed(text, id: at, x: 50 + 110 * Double(at), y: 100)
      }
      let below = ReadLine.printed(next, id: 9, x: 50, y: 120)
      return RunningText.rejoined(row + [below], cells: []).map(\.plain)
    }
    #expect(rejoined("生年月日", "「平成25年3月11日」").contains("生年月日「平成25年3月11日」"))
    #expect(rejoined("フリガナ「ナイトウ", "ミツル」").contains("フリガナ「ナイトウミツル」"))
    #expect(rejoined("氏名「姜直樹」", "フリガナ「カンナオキ」").contains("フリガナ「カンナオキ」"))
  }

  @Test(
    "Rows that end in a comma or a full stop, short ones, and rows without a list stay as they are",
    arguments: [
      ["記号は74-0743、枝番は05、加入されている方は佐々木正美、", "氏名は佐々木正美、生年月日は昭和51年"],
      ["枝番は05、加入されている方の", "氏名は佐々木正美です"],
      ["個人番号(下4桁):XXXXXXXX2453", "健康保険組合に登録されている内容を、ご本人に"],
      ["個人番号下4桁は当組合に登録されているもの:--9943", "(個人番号は下4桁だけを印字しています、ご確認ください"],
      ["下記のとおり登録されていますのでご確認ください", "氏名は佐々木正美です"],
    ])
  func whole(rows: [String]) {
    #expect(Self.rejoined(rows) == rows)
  }

  @Test(
    "Without commas a label in two pieces is one, and nothing else goes on; what is whole does not")
  func labelAlone() {
    #expect(
      Self.rejoined(["氏名 佐々木正美 性別 男 登録中のマイナン", "バー下4桁9035"])
        .contains("登録中のマイナンバー下4桁9035") == false)
    #expect(
      Self.rejoined(["登録されているあなたご本人のマイナン", "バー下4桁9035"]) == ["登録されているあなたご本人のマイナンバー下4桁9035"])
    for rows in [
      ["マイナンバー下4桁********5937", "令和6年12月2日以降、保険証は発行されません"], ["お持ちの健康保険証などの保険者番号", "(末尾4桁)3100"],
    ] { #expect(Self.rejoined(rows) == rows) }
  }

  @Test(
    "A number that the end of a row parts is one; digits whose label begins the row stay where they are"
  )
  func prose() {
    #expect(
      Self.rejoined(["して登録されています。個人番号は印字していません。保険者番号は061389", "37です。内容が異なる場合は当組合までご連絡ください。"])
        .contains("保険者番号は06138937"))
    #expect(
      Self.rejoined(["生年月日は昭和59年8月9日、資格取得年月日は令和5", "年12月1日として登録されています。個人番号は印字なし。"])
        .contains("資格取得年月日は令和5年12月1日"))
    #expect(
      Self.rejoined(["番号 158495、枝番 00、生年月日 昭和58年1月15日、資格取得年月日 平成17年11", "月1日、保険者番号 343228"])
        .suffix(2) == ["保険者番号343228", "資格取得年月日平成17年11月1日"])
    let whole = ["資格取得年月日は平成20年4月1日です。個人番号は下4桁が********5143", "です。ご自分のものと異なるときは"]
    #expect(Self.rejoined(whole) == whole, "the verb alone goes on")
    let plain = ["資格取得年月日は平成20年4月1日です。個人番号は下4桁が末尾5143", "です。ご自分のものと異なるときは"]
    #expect(Self.rejoined(plain) == plain)
    let rows = ["平成13年5月1日として登録されています。また、当組合に登録されている", "個人番号の下4桁は****"]
    #expect(Self.rejoined(rows) == rows)
  }

  @Test("What blanks part in the lower row is one up to the end of the sentence")
  func blanks() {
    let lines = [
      ReadLine.printed("として登録されています。また、当組合に登録されている個人番号の", id: 0, y: 100),
      .printed("下4桁は****", id: 1, y: 120), .printed("****", id: 2, x: 150, y: 120),
      .printed("2148です。保険者番号は06138937です。", id: 3, x: 200, y: 120),
    ]
    let texts = RunningText.rejoined(lines, cells: []).map(\.plain)
    #expect(texts.contains("当組合に登録されている個人番号の下4桁は********2148"))
    #expect(texts.contains("保険者番号は06138937です。"))
    #expect(texts.count == 3)
  }

  @Test("A row goes on where it ends inside a sentence, at the margin below")
  func rest() {
    let lines = ["枝番は05です。氏名(フリガナ)は西岡", "菜々子(ニシオカナナコ)、生年月日は"].enumerated().map {
      ReadLine.printed($1, id: $0, y: 100 + Double($0) * 20)
    }
    #expect(RunningText.goesOn(lines[0], in: lines)?.line.id == 1)
    #expect(RunningText.goesOn(lines[1], in: lines) == nil)
  }

  @Test("A row further in, and one that another piece follows, are no paragraph's")
  func columns() {
    let rows = ["記号は74-0743、枝番は05、加入されている方の", "氏名は佐々木正美、生年月日は昭和51年"]
    #expect(Self.rejoined(rows, x: [50, 150]) == rows)
    let lines = [
      ReadLine.printed(rows[0], id: 0, y: 100), ReadLine.printed("5901703", id: 1, x: 400, y: 100),
      ReadLine.printed(rows[1], id: 2, y: 120),
    ]
    #expect(RunningText.rejoined(lines, cells: []).count == 3)
  }

  @Test(
    "A label that the end of a row breaks behind other words is cut out there; its digits are read in the row they stand in"
  )
  func brokenLabel() {
    let lines = [
      ReadLine.printed("資格取得年月日は平成6年4月1日で登録されています。届出をいただいているマイナ", id: 0, y: 100),
      .printed("ンバーの下4桁は「9161」です。当組合の保険者番号は143321です。", id: 1, y: 120),
    ]
    let out = RunningText.rejoined(lines, cells: [])
    let item = out.first { $0.plain.contains("9161") }
    #expect(item?.plain == "マイナンバーの下4桁は「9161」")
    #expect(item?.labels.first?.role == .field(.individualNumberLastFour))
    #expect(item?.rows.isEmpty == true && item?.box.y0 ?? 0 > 110)
    #expect(out.map(\.plain).contains { $0.hasSuffix("届出をいただいている") })
  }

  @Test("Kana in brackets at the end of a row are whole; the label below is the next row's")
  func brackets() {
    let lines = [
      ReadLine.printed("1人目 若松 萌、", id: 0, y: 100), .printed("(ワカマツモエ)", id: 1, x: 230, y: 100),
      .printed("枝番00 生年月日 昭和44年12月18日", id: 2, y: 120),
    ]
    #expect(RunningText.rejoined(lines, cells: []).map(\.plain).contains("(ワカマツモエ)"))
  }

  @Test("A single sign at the end of a row goes on nowhere: 昭和11年10月26日 生")
  func sign() {
    let lines = [
      ReadLine.printed("生年月日昭和11年10月26日、", id: 0, in: BoundingBox(55, 375, 171, 383)),
      .printed("生", id: 1, in: BoundingBox(184, 375, 192, 383)),
      .printed("保険者番号39052303", id: 2, in: BoundingBox(55, 389, 145, 397)),
    ]
    #expect(RunningText.rejoined(lines, cells: []).map(\.plain) == lines.map(\.plain))
  }
}
