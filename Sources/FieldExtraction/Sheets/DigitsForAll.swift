internal import DocumentModel

/// What a sheet prints of one of its people it prints of all: where one has no digits though another has, they were not found.
enum DigitsForAll {
  /// The people, with the finding that digits are expected where they are missing.
  static func expected(of people: [PersonReading]) -> [PersonReading] {
    let field = FieldName.individualNumberLastFour
    guard people.contains(where: { $0.fields[field] != nil }) else { return people }
    return people.map { person in
      areNotOn(person)
        ? PersonReading(
          fields: person.fields,
          findings: person.findings + [Finding(.lastFourExpected, field: field)])
        : person
    }
  }

  /// Whether somebody has no digits, and nothing says that they are expected.
  static func areNotOn(_ person: PersonReading) -> Bool {
    person.fields[.individualNumberLastFour] == nil
      && !person.findings.contains { $0.code == .lastFourExpected }
  }
}
