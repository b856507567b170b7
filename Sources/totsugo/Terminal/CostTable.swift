internal import Foundation
internal import PageReading

/// Where the CPU time of a run went, stage by stage, the dearest first.
enum CostTable {
  static func text(_ costs: [String: Cost]) -> String {
    costs.sorted { ($0.value.seconds, $1.key) > ($1.value.seconds, $0.key) }.map { stage, cost in
      "\(Console.fit(stage, 34)) \(String(format: "%8.2f s %6d calls", cost.seconds, cost.calls))"
    }.joined(separator: "\n")
  }
}
