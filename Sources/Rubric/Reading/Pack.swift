internal import BundledFiles
internal import Findings
internal import Crypto
internal import Foundation

/// The files of one rubric pack, before they are understood.
public struct Pack: Sendable {
    /// The path of each file relative to the pack, and its text; `instrument.yaml` is the one read first.
    public var files: [(path: String, text: String)]
    /// What complaints call the pack's folder: `Rubrics/permenpanrb-26-2020`.
    public var name: String

    public init(name: String, files: [(path: String, text: String)]) {
        self.name = name
        self.files = files.sorted { $0.path < $1.path }
    }

    /// The pack compiled into the tool; `nil` where there is none of this id.
    public static func bundled(_ id: String) -> Pack? {
        guard bundledIDs.contains(id) else { return nil }
        let folder = "Rubrics/\(id)/"
        let files = BundledFiles.paths.filter { $0.hasPrefix(folder) }.map { path in
            (String(path.dropFirst(folder.count)), BundledFiles.text(path) ?? "")
        }
        return Pack(name: "Rubrics/\(id)", files: files)
    }

    /// The ids of the packs compiled into the tool, sorted.
    public static var bundledIDs: [String] {
        BundledFiles.paths.compactMap { path in
            let parts = path.split(separator: "/")
            return parts.count == 3 && parts[0] == "Rubrics" && parts[2] == "instrument.yaml" ? String(parts[1]) : nil
        }.sorted()
    }

    /// SHA-256 over the paths and texts of all files, each with its length before it.
    var sha256: String {
        var hash = SHA256()
        for file in files {
            for part in [file.path, file.text] {
                hash.update(data: Data("\(part.utf8.count):".utf8))
                hash.update(data: Data(part.utf8))
            }
        }
        return hash.finalize().map { byte in
            let hex = String(byte, radix: 16)
            return byte < 16 ? "0" + hex : hex
        }.joined()
    }
}
