import Foundation

/// The built command, run as a user runs it.
enum Tool {
    struct Run {
        var status: Int32
        var output: Data
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        func json() throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:]
        }
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let example = root.appendingPathComponent("Examples/kota-contoh").path
    /// Four units: where the size of the example says nothing more, and only takes longer.
    static let town = root.appendingPathComponent("Tests/DossierTests/Fixtures/kota-kecil").path

    /// Material for tests that lies beside a developer's checkout; `nil` elsewhere.
    static let shared: URL? = {
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func run(_ arguments: String..., environment: [String: String] = [:], in folder: String? = nil) throws -> Run
    {
        try run(arguments: arguments, environment: environment, in: folder)
    }

    static func run(
        arguments: [String], environment: [String: String] = [:], in folder: String? = nil,
        output given: FileHandle? = nil
    ) throws -> Run {
        let process = self.process(arguments)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        // Files, not pipes: a pipe that fills up would stop the tool.
        let place = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: place) }
        let (output, errors) = (place.appendingPathComponent("out"), place.appendingPathComponent("err"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try given ?? FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try Data(contentsOf: output),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// Begins a run and does not wait for its end.
    static func start(_ arguments: String...) throws -> Process {
        let process = self.process(arguments)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("tatalaksana")
        process.arguments = arguments
        return process
    }

    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tatalaksana-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// A dossier written for one test: file names and their texts.
    static func dossier(_ files: [String: String]) throws -> URL {
        let folder = try temporaryFolder()
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return folder
    }
}
