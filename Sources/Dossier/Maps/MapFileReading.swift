import Findings
import ProcessMaps

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

    func read(_ paths: [String]) -> [Result] { OnAllCores.map(paths, result) }

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
