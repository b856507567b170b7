internal import DocumentModel
internal import Normalization

/// Makes a registry record of one row; both sides of a comparison go through the same rules.
struct RegistryRow {
  let record: RegistryRecord?
  let problems: [RowProblem]

  init(_ row: [[UInt8]], line: Int, columns: RegistryColumns) {
    var problems: [RowProblem] = []
    func add(_ column: String, _ reason: RowProblem.Reason, rejected: Bool) {
      problems.append(RowProblem(line: line, column: column, reason: reason, isRejected: rejected))
    }
    guard row.count > (columns.index.values.max() ?? 0) else {
      add("", .wrongColumnCount, rejected: true)
      self.record = nil
      self.problems = problems
      return
    }
    func text(_ column: String) -> String {
      guard let at = columns.index[column] else { return "" }
      do {
        return try columns.encoding.decoded(row[at])
      } catch {
        problems.append(
          RowProblem(
            line: line, column: column,
            reason: error.reason == .userDefined ? .userDefinedCharacter : .badBytes,
            isRejected: false, position: error.position))
        return ""
      }
    }
    let insurer = InsurerNumber.normalize(text("保険者番号"))
    let isKyokai = InsurerNumber.isKyokai(insurer.value)
    let number = SymbolAndNumber.normalize(text("番号"), isKyokai: isKyokai)
    guard let insurerNumber = insurer.value, let numberValue = number.value else {
      let isInsurer = insurer.value == nil
      add(isInsurer ? "保険者番号" : "番号", isInsurer ? .insurerNumber : .number, rejected: true)
      self.record = nil
      self.problems = problems
      return
    }
    let birth = DateNormalizer.normalize(text("生年月日"))
    if birth.value == nil { add("生年月日", .birthDate, rejected: false) }
    let branchText = text("枝番")
    let branch = SymbolAndNumber.branchNumber(branchText)
    if branch.value == nil, !branchText.isEmpty { add("枝番", .branchNumber, rejected: false) }
    // Twelve digits become four at this door.
    let printed = text("個人番号")
    let lastFour = LastFour.normalize(printed)
    let isAbsent = printed.allSatisfy(\.isWhitespace)
    if lastFour.value == nil, !isAbsent { add("個人番号", .individualNumber, rejected: false) }
    record = RegistryRecord(
      insurerNumber: insurerNumber,
      symbol: SymbolAndNumber.normalize(text("記号"), isKyokai: isKyokai).value ?? "",
      number: numberValue, branchNumber: branch.value ?? "",
      name: NameNormalizer.normalize(text("氏名")).value ?? "",
      nameKana: KanaNormalizer.normalize(text("カナ氏名")).value ?? "",
      birthDate: birth.value ?? "",
      disqualificationDate: DateNormalizer.normalize(text("資格喪失年月日")).value,
      lastFour: isAbsent ? nil : lastFour.value ?? "")
    self.problems = problems
  }
}
