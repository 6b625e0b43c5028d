import Findings
import ProcessMaps

/// Joins the drawings to the matrix (contracts: *Rules of counting*, "A map"): by Berkas, else by code. What stands in
/// only one of them is a map too, except a drawing that could not be read and that no row names.
struct MapJoin {
    private let files: [MapFile]
    private let matrix: [MatrixMap]
    /// For each map of the matrix, the position of its file.
    private var fileOfMap: [Int?]
    /// For each file, the map of the matrix it belongs to.
    private var mapOfFile: [Int?]
    /// Files that rows of a map name beside its own: each is a map too, with the code of its row.
    private var further: [FurtherFile] = []
    private var furtherByFile: [Int: Int] = [:]
    private(set) var findings: [Finding] = []
    /// In the order of their ids.
    private(set) var maps: [DossierMap] = []

    private struct FurtherFile {
        var file: Int
        var map: Int
        /// Positions in the `files` of the map: one for each way its rows write it.
        var named: [Int]
    }

    /// Joins `files` and `matrix`. `paths` is every file of the dossier, so that a Berkas that is there but no BPMN is
    /// told from one that is missing.
    init(files: [MapFile], matrix: [MatrixMap], paths: [String]) {
        self.files = files
        self.matrix = matrix
        fileOfMap = Array(repeating: nil, count: matrix.count)
        mapOfFile = Array(repeating: nil, count: files.count)
        joinByFile(NamedFiles(paths))
        joinByCode()
        buildMaps()
    }

    // MARK: - Which file belongs to which row

    private mutating func joinByFile(_ named: NamedFiles) {
        let positions = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        for (map, entry) in matrix.enumerated() {
            for (number, berkas) in entry.files.enumerated() {
                let (text, place) = (berkas.text, berkas.place)
                guard let path = path(text, place, named) else { continue }
                guard let file = positions[path] else {
                    findings.append(Message.notBPMN(text, place))
                    continue
                }
                join(map, file, number, text, place)
            }
        }
    }

    private mutating func path(_ text: String, _ place: SourceLocation, _ named: NamedFiles) -> String? {
        switch named.match(text, base: "maps") {
        case .exact(let path): return path
        case .nearly(let path):
            findings.append(Message.writtenOtherwise(text, path, place))
            return path
        case .none:
            findings.append(Message.fileMissing(text, place))
            return nil
        }
    }

    private mutating func join(_ map: Int, _ file: Int, _ number: Int, _ text: String, _ place: SourceLocation) {
        if let other = mapOfFile[file] {
            if other != map {
                findings.append(Message.namedTwice(text, name(other), place))
            } else if let again = furtherByFile[file] {
                further[again].named.append(number)
            }
            return
        }
        if fileOfMap[map] != nil {
            findings.append(Message.secondFile(text, name(map), place))
            mapOfFile[file] = map
            furtherByFile[file] = further.count
            further.append(FurtherFile(file: file, map: map, named: [number]))
            return
        }
        mapOfFile[file] = map
        fileOfMap[map] = file
        guard let drawn = files[file].map.code, let written = matrix[map].code, drawn != written else { return }
        findings.append(Message.otherCode(drawn, written, path: files[file].path))
    }

    private mutating func joinByCode() {
        let byCode = Dictionary(
            matrix.indices.compactMap { map in matrix[map].code.map { ($0.text, map) } },
            uniquingKeysWith: { first, _ in first })
        for file in files.indices where mapOfFile[file] == nil {
            guard let code = files[file].map.code, let map = byCode[code.text], fileOfMap[map] == nil else { continue }
            mapOfFile[file] = map
            fileOfMap[map] = file
        }
    }

    // MARK: - Maps

    private mutating func buildMaps() {
        var ids = UniqueIDs()
        var owners: [String: SourceLocation] = [:]
        let coded = matrix.indices.filter { matrix[$0].code != nil }
        let uncoded = matrix.indices.filter { matrix[$0].code == nil }
        let named = Dictionary(grouping: further, by: \.map).mapValues { Set($0.flatMap(\.named)) }
        for map in coded + uncoded {
            let sops = matrix[map].registeredSOPs.filter { $0.file.map { named[map]?.contains($0) != true } ?? true }
            maps.append(registeredMap(map, sops.map(\.sop), &ids, &owners))
        }
        for file in further { maps.append(furtherMap(file, &ids)) }
        for file in files.indices where mapOfFile[file] == nil {
            guard files[file].state == .read else {
                findings.append(Message.notCounted(files[file]))
                continue
            }
            maps.append(drawnMap(file, &ids, &owners))
        }
        maps.sort { $0.id.precedesInBytes($1.id) }
    }

    /// A map of the matrix, with its drawing where it has one.
    private mutating func registeredMap(
        _ map: Int, _ sops: [RegisteredSOP], _ ids: inout UniqueIDs, _ owners: inout [String: SourceLocation]
    ) -> DossierMap {
        let entry = matrix[map]
        let file = fileOfMap[map]
        if let file, files[file].state != .read { findings.append(Message.countedAnyway(files[file], entry.location)) }
        let code = entry.code ?? file.flatMap { files[$0].map.code }
        let registered = Self.kind(entry.isCrossFunctional || code?.isCrossFunctional == true)
        let drawn = file.flatMap(drawnKind)
        let place = file.map(location) ?? entry.location
        if let drawn, drawn != registered, code != nil {
            findings.append(Message.otherKind(drawn, name(map), path: place.path))
        }
        var registeredMap = DossierMap(
            id: ids.take(id(code, else: file.map(fileID) ?? entry.rowID, at: place, &owners)), code: code,
            title: entry.title ?? file.map(title) ?? entry.code?.text ?? entry.rowID, level: code?.level,
            kind: drawn ?? registered, unit: entry.unit, file: file, registeredSOPs: sops, location: place)
        (registeredMap.matrixPlace, registeredMap.unitPlace) = (entry.place, entry.unitPlace)
        return registeredMap
    }

    /// A map whose row names another file than the rows of the same code before: as its row has it, with that drawing.
    private mutating func furtherMap(_ further: FurtherFile, _ ids: inout UniqueIDs) -> DossierMap {
        let (entry, file) = (matrix[further.map], further.file)
        let row = entry.files[further.named[0]]
        if files[file].state != .read { findings.append(Message.countedAnyway(files[file], row.row)) }
        let code = entry.code ?? files[file].map.code
        let registered = Self.kind(entry.isCrossFunctional || code?.isCrossFunctional == true)
        var map = DossierMap(
            id: ids.take(fileID(file)), code: code, title: row.title ?? title(file), level: code?.level,
            kind: drawnKind(file) ?? registered, unit: row.unit ?? entry.unit, file: file,
            registeredSOPs: entry.registeredSOPs.filter { $0.file.map(further.named.contains) ?? false }.map(\.sop),
            location: location(file))
        (map.matrixPlace, map.unitPlace) = (row.codePlace, row.unit == nil ? entry.unitPlace : row.unitPlace)
        return map
    }

    /// A map that stands only in its drawing.
    private mutating func drawnMap(
        _ file: Int, _ ids: inout UniqueIDs, _ owners: inout [String: SourceLocation]
    ) -> DossierMap {
        let code = files[file].map.code
        let kind = files[file].map.kind
        if let code, kind != Self.kind(code.isCrossFunctional) {
            findings.append(Message.otherKind(kind, code.text, path: files[file].path))
        }
        return DossierMap(
            id: ids.take(id(code, else: fileID(file), at: location(file), &owners)), code: code, title: title(file),
            level: code?.level, kind: kind, file: file, location: location(file))
    }

    /// The code, unless another map has it already.
    private mutating func id(
        _ code: ProcessCode?, else other: String, at place: SourceLocation, _ owners: inout [String: SourceLocation]
    ) -> String {
        guard let code else { return other }
        guard let owner = owners[code.text] else {
            owners[code.text] = place
            return code.text
        }
        findings.append(Message.sameCode(code, owner, path: place.path))
        return other
    }

    private static func kind(_ isCrossFunctional: Bool) -> MapKind {
        isCrossFunctional ? .crossFunctional : .singleFunction
    }

    // MARK: - What a file says

    /// By the drawing. One that was read in part proves that a map is cross-functional, but not that it is none: what
    /// is missing may hold the other performer.
    private func drawnKind(_ file: Int) -> MapKind? {
        let kind = files[file].map.kind
        return switch files[file].state {
        case .read: kind
        case .partlyRead: kind == .crossFunctional ? kind : nil
        case .refused: nil
        }
    }

    private func fileID(_ file: Int) -> String {
        let (path, map) = (files[file].path, files[file].map)
        guard let process = map.processes.first, !process.id.isEmpty else { return path }
        return "\(path)#\(map[process.id])"
    }

    private func title(_ file: Int) -> String {
        let written = files[file].map[files[file].map.title].trimmingBlanks
        guard written.isEmpty else { return written }
        let name = files[file].path.split(separator: "/").last.map(String.init) ?? files[file].path
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    private func location(_ file: Int) -> SourceLocation {
        SourceLocation(path: files[file].path, line: files[file].map.processes.first?.line)
    }

    private func name(_ map: Int) -> String { matrix[map].code?.text ?? matrix[map].title ?? matrix[map].rowID }
}
