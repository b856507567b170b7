import DocumentModel
@testable import PageReading
import Testing

@Suite struct SheetPictureTests {
  @Test(
    "Boxes of a page that was scanned turned stand where they are read on the upright one",
    arguments: [
      (0, BoundingBox(10, 20, 40, 30)), (90, BoundingBox(170, 10, 180, 40)),
      (180, BoundingBox(60, 170, 90, 180)), (270, BoundingBox(20, 60, 30, 90)),
    ])
  func turned(turn: Int, expected: BoundingBox) {
    // Scanned 100 wide and 200 high.
    let (wide, high) = turn % 180 == 0 ? (100.0, 200.0) : (200.0, 100.0)
    let box = SheetPicture.turned(
      BoundingBox(10, 20, 40, 30), turn, wide: wide, high: high)
    #expect(box == expected)
    // Four quarter turns lead back.
    let back = SheetPicture.turned(
      box, (360 - turn) % 360, wide: 100, high: 200)
    #expect(back == BoundingBox(10, 20, 40, 30))
  }
}
