internal import COnnxRuntime
internal import Foundation
internal import Glibc

/// ONNX Runtime, loaded at run time from a wheel's shared library; absent is not an error.
final class OnnxRuntime {
  let table: TotsugoOrtTable
  let environment: OpaquePointer
  let memory: OpaquePointer
  let allocator: OpaquePointer

  /// - Throws: `PageReadingError.engine` where the library cannot be loaded.
  init(library: String) throws {
    guard let handle = dlopen(library, RTLD_NOW | RTLD_LOCAL),
      let symbol = dlsym(handle, "OrtGetApiBase"), let base = totsugo_ort_base(symbol)
    else { throw PageReadingError.engine(detail: "cannot load \(library)") }
    guard let table = totsugo_ort_table(base, 17) else {
      throw PageReadingError.engine(detail: "ONNX Runtime is older than interface 17")
    }
    self.table = table
    var environment: OpaquePointer?
    var memory: OpaquePointer?
    var allocator: OpaquePointer?
    try OnnxRuntime.check(table, totsugo_ort_create_env(table, 3, "totsugo", &environment))
    try OnnxRuntime.check(table, totsugo_ort_cpu_memory_info(table, &memory))
    try OnnxRuntime.check(table, totsugo_ort_default_allocator(table, &allocator))
    guard let environment, let memory, let allocator else {
      throw PageReadingError.engine(detail: "ONNX Runtime gave no environment")
    }
    try OnnxRuntime.check(table, totsugo_ort_disable_telemetry(table, environment))
    self.environment = environment
    self.memory = memory
    self.allocator = allocator
  }

  deinit {
    totsugo_ort_release(table, 94, UnsafeMutableRawPointer(memory))
    totsugo_ort_release(table, 92, UnsafeMutableRawPointer(environment))
  }

  static func check(_ table: TotsugoOrtTable, _ status: OpaquePointer?) throws {
    guard let status else { return }
    let detail = String(cString: totsugo_ort_message(table, status))
    totsugo_ort_release(table, 93, UnsafeMutableRawPointer(status))
    throw PageReadingError.engine(detail: detail)
  }
}

/// One loaded model: float image in, class probabilities out. One thread, no batches.
final class OnnxSession {
  private let runtime: OnnxRuntime
  private let session: OpaquePointer
  private let inputName: String
  private let outputName: String

  private static let making = NSLock()

  init(_ runtime: OnnxRuntime, model: String) throws {
    self.runtime = runtime
    let table = runtime.table
    var options: OpaquePointer?
    try OnnxRuntime.check(table, totsugo_ort_create_options(table, &options))
    guard let options else { throw PageReadingError.engine(detail: "no session options") }
    defer { totsugo_ort_release(table, 100, UnsafeMutableRawPointer(options)) }
    try OnnxRuntime.check(table, totsugo_ort_set_intra_threads(table, options, 1))
    try OnnxRuntime.check(table, totsugo_ort_set_inter_threads(table, options, 1))
    try OnnxRuntime.check(table, totsugo_ort_disable_memory_arena(table, options))
    try OnnxRuntime.check(table, totsugo_ort_set_optimization(table, options, 99))
    try OnnxRuntime.check(table, totsugo_ort_add_lookup(table, options))
    var session: OpaquePointer?
    // One at a time: the runtime asks whether it knows the domain of the lookups and adds it in two steps.
    try OnnxSession.making.withLock {
      try OnnxRuntime.check(
        table, totsugo_ort_create_session(table, runtime.environment, model, options, &session))
    }
    guard let session else { throw PageReadingError.engine(detail: "no session") }
    self.session = session
    var name: UnsafeMutablePointer<CChar>?
    try OnnxRuntime.check(
      table, totsugo_ort_input_name(table, session, 0, runtime.allocator, &name))
    inputName = OnnxSession.take(name, runtime)
    name = nil
    try OnnxRuntime.check(
      table, totsugo_ort_output_name(table, session, 0, runtime.allocator, &name))
    outputName = OnnxSession.take(name, runtime)
  }

  deinit { totsugo_ort_release(runtime.table, 95, UnsafeMutableRawPointer(session)) }

  private static func take(_ text: UnsafeMutablePointer<CChar>?, _ runtime: OnnxRuntime) -> String {
    guard let text else { return "" }
    defer { _ = totsugo_ort_free(runtime.table, runtime.allocator, text) }
    return String(cString: text)
  }

  /// A text stored inside the model file, or `nil`.
  func metadata(_ key: String) throws -> String? {
    let table = runtime.table
    var metadata: OpaquePointer?
    try OnnxRuntime.check(table, totsugo_ort_metadata(table, session, &metadata))
    guard let metadata else { return nil }
    defer { totsugo_ort_release(table, 118, UnsafeMutableRawPointer(metadata)) }
    var value: UnsafeMutablePointer<CChar>?
    try OnnxRuntime.check(
      table, totsugo_ort_metadata_value(table, metadata, runtime.allocator, key, &value))
    return value == nil ? nil : OnnxSession.take(value, runtime)
  }

  /// Runs the model on `[1, 3, height, width]` and hands out `[1, steps, classes]`.
  func run<R>(
    _ input: inout [Float], height: Int, width: Int,
    _ body: (UnsafeBufferPointer<Float>, _ steps: Int, _ classes: Int) -> R
  ) throws -> R {
    let table = runtime.table
    let shape: [Int64] = [1, 3, Int64(height), Int64(width)]
    return try input.withUnsafeMutableBytes { bytes in
      var tensor: OpaquePointer?
      try OnnxRuntime.check(
        table,
        totsugo_ort_create_tensor(
          table, runtime.memory, bytes.baseAddress, bytes.count, shape, 4, &tensor))
      defer { totsugo_ort_release(table, 96, tensor.map { UnsafeMutableRawPointer($0) }) }
      var output: OpaquePointer?
      try inputName.withCString { inName in
        try outputName.withCString { outName in
          var inNames: [UnsafePointer<CChar>?] = [inName]
          var outNames: [UnsafePointer<CChar>?] = [outName]
          var inputs: [OpaquePointer?] = [tensor]
          try OnnxRuntime.check(
            table,
            totsugo_ort_run(table, session, &inNames, &inputs, 1, &outNames, 1, &output))
        }
      }
      defer { totsugo_ort_release(table, 96, output.map { UnsafeMutableRawPointer($0) }) }
      guard let output else { throw PageReadingError.engine(detail: "no output") }
      var shapeInfo: OpaquePointer?
      try OnnxRuntime.check(table, totsugo_ort_tensor_shape(table, output, &shapeInfo))
      defer { totsugo_ort_release(table, 99, shapeInfo.map { UnsafeMutableRawPointer($0) }) }
      guard let shapeInfo else { throw PageReadingError.engine(detail: "no shape") }
      var rank = 0
      try OnnxRuntime.check(table, totsugo_ort_dimension_count(table, shapeInfo, &rank))
      var dimensions = [Int64](repeating: 0, count: rank)
      try OnnxRuntime.check(table, totsugo_ort_dimensions(table, shapeInfo, &dimensions, rank))
      var data: UnsafeMutableRawPointer?
      try OnnxRuntime.check(table, totsugo_ort_tensor_data(table, output, &data))
      guard rank == 3, let data else {
        throw PageReadingError.engine(detail: "output rank \(rank)")
      }
      let (steps, classes) = (Int(dimensions[1]), Int(dimensions[2]))
      let floats = data.bindMemory(to: Float.self, capacity: steps * classes)
      return body(UnsafeBufferPointer(start: floats, count: steps * classes), steps, classes)
    }
  }
}
