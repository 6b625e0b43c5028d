// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares. `TATALAKSANA_STRICT` is set by the Makefile and by CI: a warning is an error
/// for us, and never for the compilers of those who depend on this package.
let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (Context.environment["TATALAKSANA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// Extra settings for targets that touch C pointers: every unsafe use is spelled `unsafe`.
let bridging = strict + [.strictMemorySafety()]

let package = Package(
    name: "tatalaksana",
    products: [
        .library(name: "Tatalaksana", targets: ["Tatalaksana"]),
        .executable(name: "tatalaksana", targets: ["TatalaksanaCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C: a module map over a system library, and the files of Rubrics/ and Reports/ by #embed
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        // Debian's libstemmer-dev has no .pc file.
        .systemLibrary(name: "CLibStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        .target(name: "CBundledFiles"),

        // The words every check speaks
        .target(name: "Findings", swiftSettings: strict),
        .target(name: "BundledFiles", dependencies: ["CBundledFiles"], swiftSettings: bridging),

        // Drawn things: what charts and maps are made of, and how they become SVG
        .target(name: "Pictures", swiftSettings: strict),

        // Readers
        .target(name: "XMLStreaming", dependencies: ["CLibXML2", "CZlib", "Findings"], swiftSettings: bridging),
        .target(name: "ProcessMaps", dependencies: ["XMLStreaming", "Pictures", "Findings"], swiftSettings: strict),
        .target(
            name: "OfficeFiles", dependencies: ["CLibZip", "CXLSXWriter", "XMLStreaming", "Pictures", "Findings"],
            swiftSettings: bridging),
        .target(
            name: "Dossier",
            dependencies: [
                "ProcessMaps", "OfficeFiles", "Findings", "Yams", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(
            name: "Rubric",
            dependencies: [
                "Findings", "BundledFiles", "BigInt", "Yams", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // The way to the answer
        .target(
            name: "Tracing",
            dependencies: ["CLibStemmer", "Dossier", "ProcessMaps", "BundledFiles", "Findings", "Yams"],
            swiftSettings: strict),
        .target(
            name: "Assessment", dependencies: ["Tracing", "Dossier", "ProcessMaps", "Rubric", "Findings"],
            swiftSettings: strict),
        .target(
            name: "Reporting",
            dependencies: [
                "Assessment", "Tracing", "Dossier", "OfficeFiles", "ProcessMaps", "Rubric", "Pictures", "Findings",
                "BundledFiles", "Yams", .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // What others import, and the command
        .target(
            name: "Tatalaksana",
            dependencies: [
                "Reporting", "Assessment", "Tracing", "Dossier", "OfficeFiles", "ProcessMaps", "Rubric", "Findings",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "TatalaksanaCommand",
            dependencies: [
                "Tatalaksana", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What `make bench` times beside the command
        .executableTarget(
            name: "ReaderBenchmark", dependencies: ["ProcessMaps", "OfficeFiles", "Findings"],
            path: "Benchmarks/Reader",
            swiftSettings: strict),

        .executableTarget(
            name: "NearDuplicateBenchmark", dependencies: ["Tracing", "Dossier", "Findings"],
            path: "Benchmarks/NearDuplicates",
            swiftSettings: strict),

        // The second reading of the scoring rules, which the tests and `make prove` compare with ours; no part of a product
        .target(name: "SecondScorer", dependencies: ["Yams"], path: "Tests/SecondScorer", swiftSettings: strict),
        .target(
            name: "RandomInstruments", dependencies: ["SecondScorer"], path: "Tests/RandomInstruments",
            swiftSettings: strict),
        .target(
            name: "ScoreComparison",
            dependencies: ["SecondScorer", "RandomInstruments", "Assessment", "Dossier", "Rubric", "Findings"],
            path: "Tests/ScoreComparison", swiftSettings: strict),
        .executableTarget(
            name: "ScoreProof", dependencies: ["ScoreComparison", "RandomInstruments"], path: "Tests/ScoreProof",
            swiftSettings: strict),

        // Tests, beside small fixtures; real files are read from ../shared where that lies beside the checkout
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(name: "FindingsTests", dependencies: ["Findings"], swiftSettings: strict),
        .testTarget(name: "XMLStreamingTests", dependencies: ["XMLStreaming", "Findings"], swiftSettings: strict),
        .testTarget(
            name: "ProcessMapsTests", dependencies: ["ProcessMaps", "XMLStreaming", "Pictures", "Findings"],
            exclude: ["Fixtures", "Drawing/Snapshots"], swiftSettings: strict),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: strict),
        .testTarget(
            name: "OfficeFilesTests", dependencies: ["OfficeFiles", "Pictures", "Findings"], exclude: ["Writers"],
            swiftSettings: strict),
        .testTarget(
            name: "DossierTests", dependencies: ["Dossier", "OfficeFiles", "ProcessMaps", "Findings"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "RubricTests", dependencies: ["Rubric", "Findings", "BundledFiles", "Yams"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "TracingTests", dependencies: ["Tracing", "Dossier", "ProcessMaps", "Findings"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "AssessmentTests",
            dependencies: ["Assessment", "Tracing", "Dossier", "OfficeFiles", "ProcessMaps", "Rubric", "Findings"],
            swiftSettings: strict),
        .testTarget(
            name: "ProofTests", dependencies: ["SecondScorer", "RandomInstruments", "ScoreComparison"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Reporting", "Assessment", "Tracing", "Dossier", "OfficeFiles", "Pictures", "ProcessMaps", "Rubric",
                "Findings", "BundledFiles", .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Readers"], swiftSettings: strict),
        .testTarget(
            name: "TatalaksanaTests", dependencies: ["Tatalaksana", "TatalaksanaCommand", "OfficeFiles"],
            exclude: ["Writers"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
