import DocumentModel
import Testing

@Suite struct PlaneTransformTests {
  @Test("A mapping and its inverse give every point back")
  func inverse() throws {
    let transform = PlaneTransform([0.9, -0.2, 30, 0.25, 1.1, -12, 0.0001, 0.0002, 1])
    let inverse = try #require(transform.inverse)
    for x in stride(from: 0.0, through: 600, by: 37) {
      for y in stride(from: 0.0, through: 800, by: 41) {
        let there = transform.apply(x, y)
        let back = inverse.apply(there.x, there.y)
        #expect(abs(back.x - x) < 1e-6 && abs(back.y - y) < 1e-6)
      }
    }
  }

  @Test("A mapping that flattens the plane has no inverse")
  func singular() {
    #expect(PlaneTransform([1, 1, 0, 1, 1, 0, 0, 0, 1]).inverse == nil)
  }

  @Test("Composition applies the first mapping first")
  func composition() {
    let shifted = PlaneTransform([1, 0, 10, 0, 1, 0, 0, 0, 1])
    let point = PlaneTransform.scale(2).after(shifted).apply(1, 1)
    #expect(point.x == 22 && point.y == 2)
  }
}
