internal import Foundation

/// Turns the paths on the command line into files, folders walked in order of name.
enum InputFiles {
  private static let suffixes: Set<String> = [
    "pdf", "tif", "tiff", "png", "jpg", "jpeg", "html", "htm",
  ]

  struct Listing {
    let files: [URL]
    /// Paths that do not exist.
    let missing: [String]
  }

  /// In a folder only files with a known ending count; a file that is named is always tried.
  static func list(_ paths: [String]) -> Listing {
    var files: [URL] = []
    var missing: [String] = []
    var seen: Set<String> = []
    func add(_ url: URL) {
      if seen.insert(url.standardizedFileURL.path).inserted { files.append(url) }
    }
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        missing.append(path)
        continue
      }
      let url = URL(fileURLWithPath: path)
      guard isFolder.boolValue else {
        add(url)
        continue
      }
      let walker = FileManager.default.enumerator(
        at: url, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
      let found = (walker?.compactMap { $0 as? URL } ?? []).filter {
        suffixes.contains($0.pathExtension.lowercased())
      }
      found.sorted { $0.path < $1.path }.forEach(add)
    }
    return Listing(files: files, missing: missing)
  }
}
