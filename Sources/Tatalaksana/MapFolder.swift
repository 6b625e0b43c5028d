internal import Dispatch
public import Findings
internal import Foundation
public import ProcessMaps
internal import Synchronization

/// The BPMN files among files and folders, read on all cores and handed over in path order.
public struct MapFolder: Sendable {
    /// The files, in path order; a folder is walked for `.bpmn`, `.bpmn2` and `.xml`, a file is taken as it is. A folder
    /// that may not be opened stands among them, and reading it says so.
    public let paths: [String]

    /// - Throws: `MissingMaps` for a path where nothing is, and where no path holds a file that could be a map.
    public init(_ given: [String]) throws(MissingMaps) {
        var found: Set<String> = []
        for path in given {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw MissingMaps(code: .noSuchPath, path: path)
            }
            if isFolder.boolValue { found.formUnion(Self.files(below: path)) } else { found.insert(path) }
        }
        guard !found.isEmpty else { throw MissingMaps(code: .noMaps, path: given.joined(separator: "”, “")) }
        paths = found.sorted()
    }

    /// Reads every file and hands it over, a batch at a time: memory does not grow with the folder.
    public func forEach(_ reader: MapReader = MapReader(), do body: (MapFile) throws -> Void) rethrows {
        let batch = 256
        for start in stride(from: 0, to: paths.count, by: batch) {
            for file in Self.read(paths[start..<min(start + batch, paths.count)], reader) { try body(file) }
        }
    }

    private static func read(_ paths: ArraySlice<String>, _ reader: MapReader) -> [MapFile] {
        if paths.count == 1, let path = paths.first { return [self.read(path, reader)] }
        let read = Mutex<[Int: MapFile]>([:])
        DispatchQueue.concurrentPerform(iterations: paths.count) { offset in
            let file = self.read(paths[paths.startIndex + offset], reader)
            read.withLock { $0[offset] = file }
        }
        return read.withLock { files in paths.indices.compactMap { files[$0 - paths.startIndex] } }
    }

    /// The file, or why a folder could not be walked.
    private static func read(_ path: String, _ reader: MapReader) -> MapFile {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return reader.read(contentsOf: path)
        }
        let message = LocalizedText(
            id: "Folder ini tidak dapat dibuka, jadi peta di dalamnya tidak dibaca. Periksa hak bacanya.",
            en: "This folder cannot be opened, so the maps in it were not read. Check the right to read it.")
        return MapFile(path: path, state: .refused, problem: ReadProblem(code: "cannotOpen", message: message))
    }

    /// Links to folders are not followed, so that no walk is endless.
    private static func files(below folder: String) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [folder] }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return names.flatMap { name -> [String] in
            let path = base + name
            let kind = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
            if kind == .typeDirectory { return files(below: path) }
            return endings.contains((name as NSString).pathExtension.lowercased()) ? [path] : []
        }
    }

    private static let endings: Set<String> = ["bpmn", "bpmn2", "xml"]
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
                id: "Tidak ada berkas peta (.bpmn, .bpmn2, .xml) di “\(path)”.",
                en: "There is no map file (.bpmn, .bpmn2, .xml) in “\(path)”.")
        }
    }
}
