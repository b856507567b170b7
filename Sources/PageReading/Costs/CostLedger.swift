internal import Glibc

/// CPU time spent on one kind of work, and how often.
public struct Cost: Sendable, Hashable, Codable {
  public var calls: Int
  /// CPU seconds of the thread that did the work.
  public var seconds: Double

  public init(calls: Int = 0, seconds: Double = 0) {
    self.calls = calls
    self.seconds = seconds
  }

  public static func + (a: Cost, b: Cost) -> Cost {
    Cost(calls: a.calls + b.calls, seconds: a.seconds + b.seconds)
  }
}

/// Where the CPU time of one process goes, by stage; filled while reading, asked by the bench.
public final class CostLedger {
  public private(set) var costs: [String: Cost] = [:]

  /// Runs `work` and books its CPU time under `stage`.
  public func measure<R>(_ stage: String, _ work: () throws -> R) rethrows -> R {
    let start = CostLedger.now()
    defer {
      costs[stage, default: Cost()] =
        costs[stage, default: Cost()] + Cost(calls: 1, seconds: CostLedger.now() - start)
    }
    return try work()
  }

  /// Hands over what was booked and begins anew.
  public func take() -> [String: Cost] {
    defer { costs = [:] }
    return costs
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
