import Dispatch
import Findings
import ProcessMaps
import Synchronization

/// Reads the BPMN files of a dossier on all cores. The order of results is the order of the paths, whoever is done
/// first.
struct MapFileReading {
    let folder: DossierFolder
    let reader: MapReader

    /// Bytes of one file that are held at once.
    private static let held = 16 << 20

    struct Result: Sendable {
        var map: MapFile
        var input: InputFile
    }

    func read(_ paths: [String]) -> [Result] {
        let results = Mutex<[Result?]>(Array(repeating: nil, count: paths.count))
        let read = result
        DispatchQueue.concurrentPerform(iterations: paths.count) { index in
            let result = read(paths[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }

    private func result(of path: String) -> Result {
        // Read once, so that the hash is of what was parsed; a file too large to hold is streamed after it.
        let file = LoadedFile(folder.absolute(path), contentsUpTo: Self.held)
        let map =
            file?.contents.map { reader.read(bytes: $0, as: path) }
            ?? reader.read(contentsOf: folder.absolute(path), as: path)
        let input = InputFile(
            path: path, bytes: file?.byteCount ?? 0, sha256: file?.sha256 ?? "", state: map.state,
            problem: map.problem)
        return Result(map: map, input: input)
    }
}
