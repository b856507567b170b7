internal import CMalloc
internal import Foundation

/// Gives memory that is free back to the system.
///
/// Pages are large and of many sizes: what is free between what is in use adds up to half as much again over a hundred pages
/// (measured), and two workers of one machine would hold it for nothing.
enum FreedMemory {
  /// Bytes that a worker may hold before it gives any back; giving back costs a page fault for each page of memory that is asked for again.
  private static let enough = 240 << 20

  static func giveBack() {
    if resident() ?? 0 > enough { _ = malloc_trim(0) }
  }

  /// Bytes that the process holds; `nil` where the system does not tell.
  private static func resident() -> Int? {
    guard
      let fields = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        .split(separator: " "), fields.count > 1
    else { return nil }
    return Int(fields[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
  }
}
