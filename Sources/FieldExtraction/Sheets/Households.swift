internal import DocumentModel

/// Whether the people of a sheet who have a block of it each are of one household: by their keys, read in their own blocks.
struct Households {
  private let keys: [FieldName: [String?]]
  /// For each of them whether he lacks something of what names him, so that it is taken from what stands for all.
  let borrows: [Bool]

  /// - Parameter read: What stands in a place; `nil` where it cannot be read.
  init(
    _ places: [LabelledPlaces.Place], _ blocks: PersonBlocks,
    read: (LabelledPlaces.Place) -> String?
  ) {
    let own = (0..<blocks.count).map { block in
      places.indices.filter { blocks.blocks[$0] == block }.map { places[$0] }
    }
    borrows = own.map { !PageExtractor.keys.isSubset(of: $0.map(\.field)) }
    let fields: [FieldName] = [.symbol, .number]
    keys = Dictionary(
      uniqueKeysWithValues: fields.map { field in
        (field, own.map { $0.first { $0.field == field }.flatMap(read) })
      })
  }

  /// A whole key each and the same one: cards of a household, whose insurer may stand once.
  var areOne: Bool { keys.values.allSatisfy { !$0.contains(nil) && Set($0).count == 1 } }

  /// A number each, and not the same: nobody's symbol or insurer is another's.
  var areSeveral: Bool {
    keys[.number].map { !$0.contains(nil) && Set($0).count > 1 } ?? false
  }
}
