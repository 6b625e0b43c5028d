// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that no ordinary build knows of it. What it needs of the tool is linked in below Sources:
// these targets alone are instrumented, and no library has to be built a second time.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "fuzzing",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip"),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter"),
        .target(name: "Findings", swiftSettings: settings),
        .target(name: "XMLStreaming", dependencies: ["CLibXML2", "CZlib", "Findings"], swiftSettings: settings),
        .target(name: "ProcessMaps", dependencies: ["XMLStreaming", "Findings"], swiftSettings: settings),
        .target(
            name: "OfficeFiles", dependencies: ["CLibZip", "CXLSXWriter", "XMLStreaming", "Findings"],
            swiftSettings: settings),
        .executableTarget(
            name: "FuzzMaps", dependencies: ["ProcessMaps", "XMLStreaming", "Findings"],
            // The fuzzer brings the main function.
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "FuzzWorkbooks", dependencies: ["OfficeFiles"],
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
