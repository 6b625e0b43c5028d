import Foundation

/// Programs of other people that write office files for tests: a Python with openpyxl and python-docx, and LibreOffice.
/// Where they are not there, tests that need them are skipped.
struct OfficeWriters {
    /// The Python named by `TATALAKSANA_OFFICE_PYTHON`, which `make test` sets.
    static let python: String? = ProcessInfo.processInfo.environment["TATALAKSANA_OFFICE_PYTHON"].flatMap {
        FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
    }

    /// LibreOffice on the path.
    static let soffice: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static let noPython =
        "TATALAKSANA_OFFICE_PYTHON leads to no Python with openpyxl and python-docx; make test sets it"
    static let noLibreOffice = "soffice of LibreOffice is not on the path"

    /// What the script of this name in `Writers` writes into a folder. One call writes all files of a suite, as
    /// LibreOffice takes seconds to start.
    static func files(writtenBy script: String) throws -> WrittenFiles {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tatalaksana-\(UUID().uuidString)")
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Writers/\(script)").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "python3")
        process.arguments = ["-B", path, folder.path] + (soffice.map { [$0] } ?? [])
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw OfficeWriterError(script: script, words: String(decoding: words, as: UTF8.self))
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        return try WrittenFiles(in: folder)
    }
}

struct OfficeWriterError: Error {
    var script: String
    var words: String
}

/// The files a script has written, by their path inside its folder.
struct WrittenFiles: Sendable {
    private var contents: [String: [UInt8]] = [:]

    init(in folder: URL) throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !path.hasPrefix("profile") {
            contents[path] = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path).map(
                Array.init)
        }
    }

    func bytes(of path: String) throws -> [UInt8] {
        guard let bytes = contents[path] else { throw OfficeWriterError(script: path, words: "was not written") }
        return bytes
    }
}
