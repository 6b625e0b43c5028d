internal import Dispatch
public import Findings
internal import Foundation
public import ProcessMaps
internal import Synchronization

/// The BPMN files among files and folders, read on all cores and handed over in path order.
public struct MapFolder: Sendable {
    /// The files, in path order; a folder is walked for `.bpmn`, `.bpmn2` and `.xml`, each also with `.gz` behind it; a
    /// file is taken as it is. A folder that may not be opened stands among them, and reading it says so.
    public let paths: [String]
    /// Those of `paths` that are folders nobody may open.
    private let closed: Set<String>

    /// - Throws: `MissingMaps` for a path where nothing is, and where no path holds a file that could be a map.
    public init(_ given: [String]) throws(MissingMaps) {
        var walk = FolderWalk()
        for path in given {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw MissingMaps(code: .noSuchPath, path: path)
            }
            if isFolder.boolValue { walk.files(below: path) } else { walk.files.insert(path) }
        }
        guard !walk.files.isEmpty else { throw MissingMaps(code: .noMaps, path: given.joined(separator: "”, “")) }
        paths = walk.files.sorted()
        closed = walk.closed
    }

    /// Reads every file and hands it over, a batch at a time: memory does not grow with the folder.
    public func forEach(_ reader: MapReader = MapReader(), do body: (MapFile) throws -> Void) rethrows {
        try forEach(reader, make: { $0 }, do: body)
    }

    /// Reads every file, makes something of it, both on all cores, and hands that over in path order, a batch at a time:
    /// memory does not grow with the folder.
    public func forEach<Made: Sendable>(
        _ reader: MapReader = MapReader(), make: @Sendable (MapFile) -> Made, do body: (Made) throws -> Void
    ) rethrows {
        let batch = 128
        for start in stride(from: 0, to: paths.count, by: batch) {
            let paths = paths[start..<min(start + batch, paths.count)]
            if paths.count == 1, let path = paths.first {
                try body(make(read(path, reader)))
                continue
            }
            let made = Mutex([Made?](repeating: nil, count: paths.count))
            DispatchQueue.concurrentPerform(iterations: paths.count) { offset in
                let piece = make(read(paths[paths.startIndex + offset], reader))
                made.withLock { $0[offset] = piece }
            }
            for piece in made.withLock({ $0 }) { if let piece { try body(piece) } }
        }
    }

    /// The file, or why a folder could not be walked.
    private func read(_ path: String, _ reader: MapReader) -> MapFile {
        guard closed.contains(path) else { return reader.read(contentsOf: path) }
        let message = LocalizedText(
            id: "Folder ini tidak dapat dibuka, jadi peta di dalamnya tidak dibaca. Periksa hak bacanya.",
            en: "This folder cannot be opened, so the maps in it were not read. Check the right to read it.")
        return MapFile(path: path, state: .refused, problem: ReadProblem(code: "cannotOpen", message: message))
    }
}

/// Files that may be maps, below folders. Links to folders are not followed, so that no walk is endless.
private struct FolderWalk {
    var files: Set<String> = []
    private(set) var closed: Set<String> = []

    mutating func files(below folder: String) {
        guard let entries = opendir(folder) else {
            closed.insert(folder)
            files.insert(folder)
            return
        }
        defer { closedir(entries) }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        while let entry = readdir(entries) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != ".." else { continue }
            if isFolder(base + name, entry.pointee.d_type) {
                files(below: base + name)
            } else if Self.endings.contains(where: name.lowercased().hasSuffix) {
                files.insert(base + name)
            }
        }
    }

    private func isFolder(_ path: String, _ type: UInt8) -> Bool {
        guard Int(type) == Int(DT_UNKNOWN) else { return Int(type) == Int(DT_DIR) }
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static let endings = [
        ".bpmn", ".bpmn2", ".bpmn20", ".xml", ".bpmn.gz", ".bpmn2.gz", ".bpmn20.gz", ".xml.gz",
    ]
}

/// No map to read where one was to be.
public struct MissingMaps: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// Nothing is at the path.
        case noSuchPath
        /// No BPMN file is in the folders given.
        case noMaps
    }

    public var code: Code
    public var path: String

    public var message: LocalizedText {
        switch code {
        case .noSuchPath:
            LocalizedText(
                id: "Tidak ada berkas atau folder “\(path)”; periksa penulisannya.",
                en: "There is no file or folder “\(path)”; check how it is written.")
        case .noMaps:
            LocalizedText(
                id: "Tidak ada berkas peta (.bpmn, .bpmn2, .xml, atau dengan .gz) di “\(path)”.",
                en: "There is no map file (.bpmn, .bpmn2, .xml, or with .gz) in “\(path)”.")
        }
    }
}
