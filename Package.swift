// swift-tools-version: 6.2
import PackageDescription

// One array for every target of ours. Each flag makes a rule of the design a compile-time fact:
// imports stay inside the file that names them, and an existential is written as what it is.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Pixel loops and text scanning run 30 to 80 times slower without the optimizer, and the tests read
// real scans. These two targets are therefore optimized in debug builds as well.
let hot: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "totsugo",
  products: [
    .executable(name: "totsugo", targets: ["totsugo"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // MARK: C libraries: module map + shim.h; COnnxRuntime has an operator of ours besides
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(
      name: "CTesseract", pkgConfig: "tesseract", providers: [.apt(["libtesseract-dev"])]),
    .systemLibrary(
      name: "CLeptonica", pkgConfig: "lept", providers: [.apt(["libleptonica-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZBar", pkgConfig: "zbar", providers: [.apt(["libzbar-dev"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CMalloc"),
    .target(name: "COnnxRuntime", cSettings: [.unsafeFlags(["-O2"])]),

    // MARK: Pure stages, bottom to top
    .target(name: "DocumentModel", swiftSettings: hot),
    .target(name: "Normalization", dependencies: ["DocumentModel"], swiftSettings: hot),
    .target(
      name: "FieldExtraction", dependencies: ["DocumentModel", "Normalization"],
      swiftSettings: hot),
    .target(
      name: "RecordLinkage", dependencies: ["DocumentModel", "Normalization"],
      swiftSettings: house),
    .target(
      name: "Reporting",
      dependencies: [
        "DocumentModel", "RecordLinkage",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: house),

    // MARK: I/O
    .target(
      name: "PageReading",
      dependencies: [
        "DocumentModel", "CPoppler", "CTesseract", "CLeptonica", "CLibXML2", "COnnxRuntime",
        "CZBar",
      ],
      swiftSettings: hot),
    .target(
      name: "RecordStore",
      dependencies: [
        "DocumentModel", "Normalization", "RecordLinkage", "Reporting", "CCSV", "CIconv",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(
      name: "CorpusSupport",
      dependencies: [
        "DocumentModel", "Normalization", "FieldExtraction", "RecordLinkage", "Reporting",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: house),

    // MARK: Executable
    .executableTarget(
      name: "totsugo",
      dependencies: [
        "DocumentModel", "Normalization", "FieldExtraction", "RecordLinkage", "Reporting",
        "PageReading", "RecordStore", "CorpusSupport", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),

    // MARK: Tests
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"], swiftSettings: house),
    .testTarget(
      name: "NormalizationTests", dependencies: ["DocumentModel", "Normalization"],
      swiftSettings: house),
    .testTarget(
      name: "FieldExtractionTests",
      dependencies: ["DocumentModel", "FieldExtraction", "Normalization"],
      swiftSettings: house),
    .testTarget(
      name: "RecordLinkageTests", dependencies: ["DocumentModel", "RecordLinkage"],
      swiftSettings: house),
    .testTarget(
      name: "ReportingTests", dependencies: ["DocumentModel", "RecordLinkage", "Reporting"],
      swiftSettings: house),
    .testTarget(
      name: "PageReadingTests", dependencies: ["CLeptonica", "DocumentModel", "PageReading"],
      exclude: ["Files"], swiftSettings: house),
    .testTarget(
      name: "RecordStoreTests",
      dependencies: ["DocumentModel", "RecordLinkage", "Reporting", "RecordStore"],
      swiftSettings: house),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "DocumentModel", "RecordLinkage", "Reporting", "RecordStore", "CorpusSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "totsugo", "DocumentModel", "Reporting",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Files"],
      swiftSettings: house),
  ]
)
