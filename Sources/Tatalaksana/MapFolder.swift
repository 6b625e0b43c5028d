internal import Dispatch
internal import Foundation
public import ProcessMaps
internal import Synchronization

/// The BPMN files among files and folders, read on all cores and handed over in path order.
public struct MapFolder: Sendable {
    /// The files, in path order; a folder is walked for `.bpmn`, `.bpmn2` and `.xml`, a file is taken as it is.
    public let paths: [String]

    /// - Throws: `MissingPath` for a path where nothing is.
    public init(_ given: [String]) throws(MissingPath) {
        var found: Set<String> = []
        for path in given {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw MissingPath(path: path)
            }
            if isFolder.boolValue { found.formUnion(Self.files(below: path)) } else { found.insert(path) }
        }
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
        if paths.count == 1, let path = paths.first { return [reader.read(contentsOf: path)] }
        let read = Mutex<[Int: MapFile]>([:])
        DispatchQueue.concurrentPerform(iterations: paths.count) { offset in
            let file = reader.read(contentsOf: paths[paths.startIndex + offset])
            read.withLock { $0[offset] = file }
        }
        return read.withLock { files in paths.indices.compactMap { files[$0 - paths.startIndex] } }
    }

    private static func files(below folder: String) -> [String] {
        let endings = ["bpmn", "bpmn2", "xml"]
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return walk.compactMap { $0 as? String }
            .filter { endings.contains(($0 as NSString).pathExtension.lowercased()) }
            .map { base + $0 }
    }
}

/// A path where nothing is.
public struct MissingPath: Error, Sendable, Hashable {
    public var path: String
}
