import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SheetTitlesTests {
  @Test(
    "A title beside what was read, and away from it, is another sheet's; a letter's over its card is not",
    arguments: [(50.0, 400.0, true), (50, 160, false), (50, 100, false)])
  func titles(left: Double, right: Double, isEmpty: Bool) {
    let titles = [
      ReadLine.printed("資格情報のお知らせ", id: 0, x: left, y: 50),
      ReadLine.printed("資格情報のお知らせ", id: 1, x: right, y: 60),
    ]
    let value = ReadLine.printed("06139927", id: 2, x: right, y: 90)
    #expect(SheetTitles.hasEmpty(titles + [value], used: [2], cells: []) == isEmpty)
    let card = [BoundingBox(40, 40, 600, 120)]
    #expect(!SheetTitles.hasEmpty(titles + [value], used: [2], cells: card))
  }

  @Test(
    "Values under two titles beside each other are two sheets' where neither says what the other does",
    arguments: [
      (["番号 3846221", "個人番号 9153"], true), (["番号 3846221", "番号 3846221"], false),
      (["氏名 川口肇子", "氏名 川口肇子"], false), (["番号 3846221", "枝番 05"], false),
    ])
  func mixed(values: [String], areMixed: Bool) {
    let titles = [
      ReadLine.printed("資格情報のお知らせ", id: 0, in: BoundingBox(50, 50, 200, 62)),
      .printed("資格情報のお知らせ", id: 1, in: BoundingBox(400, 50, 550, 62)),
    ]
    let taken = values.enumerated().map {
      ReadLine.printed($1, id: 2 + $0, x: 60 + 350 * Double($0), y: 160)
    }
    #expect(SheetTitles.areMixed(titles + taken, used: [2, 3]) == areMixed)
    // Below a title over the middle they are the front and the back of one card.
    let whole = ReadLine.printed("資格情報のお知らせ", id: 4, in: BoundingBox(200, 20, 400, 36))
    #expect(!SheetTitles.areMixed(titles + taken + [whole], used: [2, 3]))
    let over = ReadLine.printed("資格情報のお知らせ", id: 4, in: BoundingBox(30, 20, 230, 36))
    #expect(SheetTitles.areMixed(titles + taken + [over], used: [2, 3]) == areMixed)
    // A card further left, under what was taken below the letter's title.
    let card = [
      ReadLine.printed("資格情報のお知らせ", id: 0, in: BoundingBox(50, 140, 150, 150)), titles[1],
      .printed(values[0], id: 4, x: 60, y: 80),
    ]
    #expect(!SheetTitles.areMixed(card + taken, used: [2, 3, 4]))
    // A card at the right, under a value that is nearer to its title than to the letter's.
    let right = [
      ReadLine.printed("資格情報のお知らせ", id: 0, in: BoundingBox(50, 50, 200, 62)),
      .printed("資格情報のお知らせ", id: 1, in: BoundingBox(400, 130, 500, 140)),
      .printed(values[1], id: 4, x: 380, y: 80),
    ]
    #expect(!SheetTitles.areMixed(right + [taken[1]], used: [3, 4]))
    // One over the other they are a letter and its card.
    let below = [
      titles[0], ReadLine.printed("資格情報のお知らせ", id: 1, in: BoundingBox(50, 120, 200, 132)),
    ]
    #expect(!SheetTitles.areMixed(below + taken, used: [2, 3]))
  }
}
