public import Crypto
public import Foundation
internal import Glibc

/// The key that seals personal data at rest: 32 random bytes in a file of mode 0600.
public struct KeyFile: Sendable {
  public enum Problem: Error, Sendable, Equatable {
    case cannotCreate(path: String, errno: Int32)
    case damaged(path: String)
    case readableByOthers(path: String)
  }

  public let url: URL

  public init(url: URL) {
    self.url = url
  }

  /// Reads the key, making it at the first use.
  ///
  /// - Throws: `Problem` where the file cannot be made, is of the wrong size or open to others.
  public func key() throws -> SymmetricKey {
    if !FileManager.default.fileExists(atPath: url.path) { try create() }
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else { throw Problem.readableByOthers(path: url.path) }
    let data = try Data(contentsOf: url)
    guard data.count == 32 else { throw Problem.damaged(path: url.path) }
    return SymmetricKey(data: data)
  }

  private func create() throws {
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    // Written whole under another name first: two processes never see half a key.
    let temporary = url.path + ".\(getpid())"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw Problem.cannotCreate(path: url.path, errno: errno) }
    let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    let written = write(file, bytes, bytes.count)
    fsync(file)
    close(file)
    guard written == bytes.count else {
      unlink(temporary)
      throw Problem.cannotCreate(path: url.path, errno: errno)
    }
    // `link` fails where another process was first; its key is then the key.
    _ = link(temporary, url.path)
    unlink(temporary)
  }
}

/// Seals and opens small pieces of personal data (AES-GCM, a fresh nonce each).
struct Seal: Sendable {
  let key: SymmetricKey

  func sealed(_ data: Data) throws -> Data {
    guard let combined = try AES.GCM.seal(data, using: key).combined else {
      throw CryptoKitError.incorrectParameterSize
    }
    return combined
  }

  func opened(_ data: Data) throws -> Data {
    try AES.GCM.open(AES.GCM.SealedBox(combined: data), using: key)
  }

  func sealed(_ text: String) throws -> Data { try sealed(Data(text.utf8)) }
  func openedText(_ data: Data) throws -> String {
    String(decoding: try opened(data), as: UTF8.self)
  }
}
