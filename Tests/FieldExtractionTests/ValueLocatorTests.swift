import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueLocatorTests {
  @Test("A piece that ends no further right is no continuation: joining comes to an end")
  func joining() {
    let first = ReadLine.printed("昭和57", id: 0, in: BoundingBox(100, 100, 140, 110))
    let sliver = ReadLine.printed(".", id: 1, in: BoundingBox(139, 104, 140, 108))
    let next = ReadLine.printed("4", id: 2, in: BoundingBox(150, 100, 156, 110))
    let locator = ValueLocator(lines: [first, sliver, next], cells: [])
    #expect(locator.rows.joinedRight(first).map { $0.box.x1 <= 156 } ?? true)
  }

  @Test("A quoted value that its line does not close ends in the next piece of the row")
  func quotedKey() {
    let label = ReadLine.printed("記号番号は「3469940", id: 0, in: BoundingBox(50, 100, 180, 110))
    let rest = ReadLine.printed("999」です。", id: 1, in: BoundingBox(192, 100, 250, 110))
    let locator = ValueLocator(lines: [label, rest], cells: [])
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: true)
    #expect(place?.raw.filter { $0 != " " } == "3469940999")
  }

  @Test("Words that a quote opens and another piece of the row ends belong to it")
  func quoted() throws {
    let label = ReadLine.printed("個人番号の下4桁は「", id: 0, in: BoundingBox(50, 100, 250, 110))
    let value = ReadLine.printed("0097」です。", id: 1, in: BoundingBox(339, 100, 403, 110))
    let locator = ValueLocator(lines: [label, value], cells: [])
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: true, isSpread: true)
    #expect(place?.line.line.id == 1)
  }

  @Test("A label at the end of a row of running text has its value at the start of the next")
  func nextRow() throws {
    let before = ReadLine.printed("性別男", id: 0, in: BoundingBox(50, 100, 80, 110))
    let label = ReadLine.printed("番号：", id: 1, in: BoundingBox(400, 100, 430, 110))
    let value = ReadLine.printed("75499837", id: 2, in: BoundingBox(50, 116, 130, 126))
    let locator = ValueLocator(lines: [before, label, value], cells: [])
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false)
    #expect(place?.raw == "75499837")
    // A label that begins its row has it below only where no words do.
    let alone = ValueLocator(lines: [label, value], cells: [])
    #expect(
      alone.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false) == nil)
  }

  @Test("In a row of heads what no label was made of is no value of the one before it")
  func heads() {
    func name(_ heads: [String], _ values: [String]) -> String? {
      let lines =
        heads.enumerated().map { ReadLine.printed($1, id: $0, x: 50 + 120 * Double($0), y: 100) }
        + values.enumerated().map {
          ReadLine.printed($1, id: 10 + $0, x: 50 + 120 * Double($0), y: 114)
        }
      let locator = ValueLocator(lines: lines, cells: [])
      return locator.place(
        of: lines[1].labels[0], in: lines[1], mayBeBelow: true, isSpread: true)?.raw
    }
    let values = ["12021665", "米田TOM", "ヨネダトム", "男"]
    #expect(name(["番号", "氏名", "ブガナ", "性別"], values) == "米田TOM")
    // Beside their labels.
    #expect(name(["番号", "氏名", "米田一", "性別"], []) == "米田一")
  }

  @Test("A corner of a frame beside a label is not its value; the print below is")
  func speck() throws {
    let label = ReadLine.printed("番号", id: 0, in: BoundingBox(62, 100, 90, 107))
    let speck = ReadLine.printed("C", id: 1, in: BoundingBox(304, 100, 307, 103))
    let value = ReadLine.printed("6653", id: 2, in: BoundingBox(59, 112, 116, 121))
    let locator = ValueLocator(lines: [label, speck, value], cells: [])
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false)
    #expect(place?.raw == "6653")
  }

  @Test("Two values under labels side by side are not joined, however close they stand")
  func columns() throws {
    let name = ReadLine.printed("氏名", id: 0, in: BoundingBox(50, 100, 70, 110))
    let symbol = ReadLine.printed("記号", id: 1, in: BoundingBox(110, 100, 130, 110))
    let first = ReadLine.printed("温井岳", id: 2, in: BoundingBox(50, 114, 90, 124))
    let second = ReadLine.printed("490016", id: 3, in: BoundingBox(110, 114, 170, 124))
    let locator = ValueLocator(lines: [name, symbol, first, second], cells: [])
    let place = locator.place(of: name.labels[0], in: name, mayBeBelow: false, isSpread: true)
    #expect(place?.raw == "温井岳")
  }

  @Test(
    "A sign behind most labels of a page leads to their values; values that begin alike are none")
  func leaders() {
    func values(_ texts: [String]) -> [String?] {
      let lines = texts.enumerated().map { at, text in
        let y = 100 + Double(at) * 16
        return ReadLine.printed(
          text, id: at, in: BoundingBox(50, y, 50 + Double(text.count) * 10, y + 10))
      }
      let locator = ValueLocator(lines: lines, cells: [])
      return lines.map { line in
        locator.place(of: line.labels[0], in: line, mayBeBelow: false, isSpread: false)?.raw
      }
    }
    #expect(
      values(["記号一5698", "番号ー25277", "氏名一西條千鶴", "フリガナーサイジョウ", "枝番 ― 02"])
        == ["5698", "25277", "西條千鶴", "サイジョウ", "02"])
    #expect(
      values([
        "記号一5698", "番号ー25277", "氏名一西條千鶴", "生年月日－平成3年1月1日", "記号5698", "番号25277", "氏名西條千鶴",
        "生年月日平成3年1月1日", "記号欄架空",
      ]) == [
        "5698", "25277", "西條千鶴", "平成3年1月1日", "5698", "25277", "西條千鶴", "平成3年1月1日", "架空",
      ])
    // A family name may begin with 一.
    #expect(
      values(["記号 5698", "番号 25277", "氏名 一色千鶴", "枝番 02", "保険者番号 06139992"])[2] == "一色千鶴")
    #expect(
      values(["氏名 平山環", "生年月日 平成3年1月1日", "資格取得年月日 平成9年1月1日", "交付年月日 平成9年1月1日"])[1]
        == "平成3年1月1日")
  }

  @Test("A value in a box of its own below its label is that label's")
  func boxBelow() {
    let labels = [
      ReadLine.printed("番号", id: 0, x: 50, y: 100), .printed("枝番", id: 1, x: 250, y: 100),
    ]
    let values = [
      ReadLine.printed("12345", id: 2, x: 70, y: 122), .printed("00", id: 3, x: 270, y: 122),
    ]
    let cells = [BoundingBox(48, 114, 230, 138), BoundingBox(248, 114, 430, 138)]
    let locator = ValueLocator(lines: labels + values, cells: cells)
    let found = labels.map { line in
      locator.place(of: line.labels[0], in: line, mayBeBelow: false, isSpread: false)?.raw
    }
    #expect(found == ["12345", "00"])
  }

  @Test("Letters alone behind a label that asks for digits are no value where one stands apart")
  func words() throws {
    let label = ReadLine.printed("枝番：五十音順", id: 0, in: BoundingBox(50, 100, 110, 110))
    let value = ReadLine.printed("02", id: 1, in: BoundingBox(200, 100, 212, 110))
    func raw(_ lines: [ReadLine]) throws -> String? {
      let match = try #require(label.labels.first)
      return ValueLocator(lines: lines, cells: []).place(
        of: match, in: label, mayBeBelow: true, isSpread: false)?.raw
    }
    #expect(try raw([label, value]) == "02")
    #expect(try raw([label]) == "五十音順")
  }

  @Test(
    "A sentence that asks to check what stands below announces it as one that says so",
    arguments: [
      ("登録されている個人番号の下4桁をご確認ください。", true), ("登録されている個人番号は次のとおりです。", true),
      ("個人番号の取扱いにご注意ください。", false),
    ])
  func announcesBelow(text: String, announces: Bool) {
    #expect(ValueLocator.announcesBelow(.printed(text)) == announces)
  }
}
