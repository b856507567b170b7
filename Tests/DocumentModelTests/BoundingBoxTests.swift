import DocumentModel
import Foundation
import Testing

@Suite struct BoundingBoxTests {
  @Test("A box whose edges come in the wrong order is put right")
  func order() {
    let box = BoundingBox(30, 40, 10, 20)
    #expect(box == BoundingBox(10, 20, 30, 40))
    #expect(box.width == 20 && box.height == 20)
  }

  @Test("A box is written as four numbers")
  func json() throws {
    let data = try JSONEncoder().encode(BoundingBox(1, 2.345, 3, 4))
    #expect(String(decoding: data, as: UTF8.self) == "[1,2.35,3,4]")
    #expect(try JSONDecoder().decode(BoundingBox.self, from: data) == BoundingBox(1, 2.35, 3, 4))
  }
}
