import Foundation

/// Programs of other people that fill in worksheets for tests. Where they are not there, tests that need them are
/// skipped.
enum OfficePrograms {
    static let python: String? = ProcessInfo.processInfo.environment["TATALAKSANA_OFFICE_PYTHON"].flatMap {
        FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
    }

    static let soffice: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static let isThere = python != nil && soffice != nil
    static let missing =
        "TATALAKSANA_OFFICE_PYTHON leads to no Python with openpyxl, or soffice is not on the path; make test sets both"

    /// Fills in a worksheet and lets LibreOffice calculate it anew.
    static func fillIn(_ source: String, to target: String, seed: Int) throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Writers/fill_worksheet.py").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "python3")
        process.arguments = ["-B", script, source, target, soffice ?? "soffice", String(seed)]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(words: String(decoding: words, as: UTF8.self)) }
    }

    struct Failure: Error {
        var words: String
    }
}
