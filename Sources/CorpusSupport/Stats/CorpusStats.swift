internal import DocumentModel
internal import RecordLinkage

/// The figures of one set of sheets: the only numbers that anybody quotes.
public struct CorpusStats: Sendable, Codable {
  /// `tuned`, `held-out`, or the folder's name.
  public let set: String
  public let pages: Int
  /// CPU seconds a page, workers and their start included; `nil` where nothing was read anew.
  public let cpuSecondsAPage: Double?
  /// Ordinary damage: everything but the hard kinds.
  public let ordinary: Tally
  public let hard: Tally
  /// Undamaged, or scanned as an office does.
  public let clean: Tally
  public let byDamage: [String: Tally]
  public let byLayout: [String: Tally]
  public let byFont: [String: Tally]
  /// Field names of the contract; `nameKana` parted by the width of its print.
  public let fields: [String: FieldTally]
  public let fieldsByDamage: [String: [String: FieldTally]]
  /// People read out of leaflets and look-alikes.
  public let inventedPeople: Int
  public let returnReasons: ReasonTally
  /// Ten bins of the engine's own confidence: how often the value is right.
  public let reliability: [Bin]
  /// What sent sheets to review, by finding.
  public let reviewCauses: [String: Int]
  public let silentErrors: [Case]
  public let reviews: [Case]

  public struct ReasonTally: Sendable, Codable, Hashable {
    public var right = 0
    public var missed = 0
    public var wrong = 0
    public var invented = 0
  }

  public struct Bin: Sendable, Codable, Hashable {
    public var right = 0
    public var total = 0
  }

  /// One sheet worth looking at. Holds no value, only what and where.
  public struct Case: Sendable, Codable, Hashable {
    public let file: String
    public let expected: String
    public let actual: String
    public let notes: [String]
  }

  public init(set: String, verdicts: [TruthVerdict], pages: Int, cpuSeconds: Double?) {
    var counts = Counts()
    for verdict in verdicts { counts.add(verdict) }
    self.set = set
    self.pages = pages
    cpuSecondsAPage = cpuSeconds.map { $0 / Double(max(1, pages)) }
    ordinary = counts.ordinary
    hard = counts.hard
    clean = counts.clean
    byDamage = counts.byDamage
    byLayout = counts.byLayout
    byFont = counts.byFont
    fields = counts.fields
    fieldsByDamage = counts.fieldsByDamage
    inventedPeople = counts.inventedPeople
    returnReasons = counts.reasons
    reliability = counts.bins
    reviewCauses = counts.causes
    silentErrors = counts.silent
    reviews = counts.reviews
  }

  private struct Counts {
    var ordinary = Tally()
    var hard = Tally()
    var clean = Tally()
    var byDamage: [String: Tally] = [:]
    var byLayout: [String: Tally] = [:]
    var byFont: [String: Tally] = [:]
    var fields: [String: FieldTally] = [:]
    var fieldsByDamage: [String: [String: FieldTally]] = [:]
    var inventedPeople = 0
    var reasons = ReasonTally()
    var bins = [Bin](repeating: Bin(), count: 10)
    var causes: [String: Int] = [:]
    var silent: [Case] = []
    var reviews: [Case] = []
    private var reasonFiles: Set<String> = []

    mutating func add(_ verdict: TruthVerdict) {
      let row = verdict.truth
      let damage = row?.damage ?? "none"
      if row?.hard == true { hard.count(verdict.kind) } else { ordinary.count(verdict.kind) }
      if damage == "clean" || damage == "none" || damage == "scan" { clean.count(verdict.kind) }
      byDamage[damage, default: Tally()].count(verdict.kind)
      byLayout[row?.layout ?? "none", default: Tally()].count(verdict.kind)
      byFont[row?.font ?? "none", default: Tally()].count(verdict.kind)
      if verdict.expected == .notANotice, verdict.kind == .wrong { inventedPeople += 1 }
      for (field, outcome) in verdict.fields { add(field, outcome, damage, row) }
      if let row, reasonFiles.insert("\(row.file)#\(row.pages)").inserted {
        add(verdict.returnReason, row.returnReason)
      }
      if verdict.kind != .right { note(verdict) }
    }

    private mutating func add(
      _ field: FieldName, _ outcome: FieldVerdict, _ damage: String, _ row: TruthRow?
    ) {
      let isHalf = field == .nameKana && row?.kanaHalf == true
      let key = isHalf ? "nameKana (half)" : field.rawValue
      if row?.hard != true { fields[key, default: FieldTally()].count(outcome.kind) }
      fieldsByDamage[damage, default: [:]][key, default: FieldTally()].count(outcome.kind)
      guard outcome.kind != .unreadable else { return }
      let bin = min(9, Int(outcome.confidence * 10))
      bins[bin].total += 1
      if outcome.kind == .right { bins[bin].right += 1 }
    }

    private mutating func add(_ read: ReturnReasonCode?, _ printed: ReturnReasonCode?) {
      switch (read, printed) {
      case (nil, nil): break
      case (nil, _?): reasons.missed += 1
      case (_?, nil): reasons.invented += 1
      case (let a?, let b?): if a == b { reasons.right += 1 } else { reasons.wrong += 1 }
      }
    }

    private mutating func note(_ verdict: TruthVerdict) {
      var notes = verdict.findings.map(\.rawValue)
      notes += verdict.fields.filter { $0.value.kind != .right }.map {
        "\($0.key.rawValue): \($0.value.kind.rawValue)"
      }.sorted()
      let entry = Case(
        file: verdict.file, expected: verdict.expected.rawValue,
        actual: verdict.actual?.rawValue ?? "nothing", notes: notes)
      switch verdict.kind {
      case .wrong: silent.append(entry)
      case .review, .missing:
        reviews.append(entry)
        for code in Set(verdict.findings) { causes[code.rawValue, default: 0] += 1 }
      case .right: break
      }
    }
  }
}
