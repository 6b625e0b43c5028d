import Foundation

/// Files that lie beside the tests, and those of the shared corpus, which a clone may not have.
enum Fixture {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

    /// A dossier in `Fixtures/`.
    static func dossier(_ name: String) -> String { tests.appendingPathComponent("Fixtures/\(name)").path }

    /// A file of the shared data beside the repository; `nil` where it is not there.
    static func shared(_ path: String) -> String? {
        try? String(contentsOf: repository.appendingPathComponent("../shared/\(path)"), encoding: .utf8)
    }
}
