public import Findings
internal import Foundation
public import Reporting
public import Rubric

/// The rubric packs there are: those compiled into the tool, or those in a folder of the user's, each a folder with an
/// `instrument.yaml`.
public struct RubricLibrary: Sendable {
    /// `nil` for the bundled ones.
    private let folder: String?
    /// The ids of the packs, which are the names of their folders, sorted.
    public let ids: [String]

    /// - Parameter folder: holds the packs; `nil` for those compiled into the tool.
    /// - Throws: `RubricError` where the folder cannot be opened.
    public init(_ folder: String? = nil) throws(RubricError) {
        self.folder = folder
        if let folder { ids = try Self.packs(in: folder) } else { ids = Pack.bundledIDs }
    }

    /// Every pack, in the order of ids.
    public func all() throws(RubricError) -> [ReadRubric] {
        var rubrics: [ReadRubric] = []
        for id in ids { rubrics.append(try read(id)) }
        return rubrics
    }

    /// The instrument of one pack.
    ///
    /// - Throws: `AssessError` for an id that is not there, `RubricError` for a pack that cannot be used.
    public func instrument(_ id: String) throws -> Instrument {
        guard ids.contains(id) else { throw AssessError(code: .unknownRubric, name: id, known: ids) }
        let rubric = try read(id)
        guard let instrument = rubric.reading.instrument else {
            throw RubricError(findings: rubric.reading.findings.filter { $0.severity == .error })
        }
        return instrument
    }

    private func read(_ id: String) throws(RubricError) -> ReadRubric {
        if let folder { return try Self.read(folder + "/" + id, named: id) }
        guard let pack = Pack.bundled(id) else { throw RubricError(findings: []) }
        return ReadRubric(pack, named: id)
    }

    // MARK: - Packs by path

    /// The packs at paths, for their authors: the folder of a pack, a folder of such folders, or a file of a pack, which
    /// stands for the whole of it. Findings name their files as the paths do. Each pack is read once.
    ///
    /// - Throws: `RubricError` with the rule `rubric/cannot-open` for a path where there is nothing to open.
    public static func read(at paths: [String]) throws(RubricError) -> [ReadRubric] {
        var seen: Set<String> = []
        var rubrics: [ReadRubric] = []
        for path in paths {
            for folder in try folders(at: path) where seen.insert(folder).inserted {
                rubrics.append(try read(folder, named: folder))
            }
        }
        return rubrics
    }

    private static func folders(at path: String) throws(RubricError) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw RubricError(findings: [.cannotOpen(path)])
        }
        let trimmed = trimmingSlashes(path)
        guard isFolder.boolValue else {
            guard let slash = trimmed.lastIndex(of: "/") else { return ["."] }
            return [slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])]
        }
        guard !holdsInstrument(trimmed) else { return [trimmed] }
        let packs = try packs(in: trimmed).map { trimmed + "/" + $0 }
        return packs.isEmpty ? [trimmed] : packs
    }

    /// The names of the folders in a folder that hold an instrument.
    private static func packs(in folder: String) throws(RubricError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw RubricError(findings: [.cannotOpen(folder)])
        }
        return names.filter { holdsInstrument(folder + "/" + $0) }.sorted()
    }

    private static func holdsInstrument(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/instrument.yaml")
    }

    private static func trimmingSlashes(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return String(path)
    }

    /// A pack whose files cannot be taken is read as one with these errors.
    private static func read(_ folder: String, named name: String) throws(RubricError) -> ReadRubric {
        do {
            var pack = try Pack.folder(folder)
            pack.name = folder
            return ReadRubric(pack, named: name)
        } catch {
            guard !error.findings.contains(where: { $0.location.path == folder && $0.rule == "rubric/cannot-open" })
            else {
                throw error
            }
            let own = (folder as NSString).lastPathComponent + "/"
            let findings = error.findings.map { finding in
                var finding = finding
                let path = finding.location.path ?? ""
                if path.hasPrefix(own) { finding.location.path = folder + "/" + path.dropFirst(own.count) }
                return finding
            }
            return ReadRubric(name: name, files: [], reading: PackReading(refused: findings))
        }
    }
}

extension ReadRubric {
    fileprivate init(_ pack: Pack, named name: String) {
        self.init(
            name: name, files: pack.files.map { "\(pack.name)/\($0.path)" }, reading: PackReading(pack))
    }
}

extension Finding {
    fileprivate static func cannotOpen(_ path: String) -> Finding {
        Finding(
            rule: "rubric/cannot-open", severity: .error,
            message: LocalizedText(
                id: "Tidak ada folder atau berkas rubrik di sini.", en: "There is no rubric folder or file here."),
            location: SourceLocation(path: path))
    }
}

/// An indicator that an instrument does not have.
public struct UnknownIndicator: Error, Sendable, Hashable {
    public var id: String
    /// Those that may have been meant.
    public var nearest: [String]

    public init(id: String, in instrument: Instrument) {
        self.id = id
        nearest = instrument.indicators.map(\.id).nearest(to: id)
    }

    public var message: LocalizedText {
        let list = nearest.joined(separator: ", ")
        let (meant, en) = list.isEmpty ? ("", "") : (" Maksudnya \(list)?", " Did you mean \(list)?")
        return LocalizedText(
            id: "Rubrik ini tidak memiliki indikator “\(id)”.\(meant)", en: "The rubric has no indicator “\(id)”.\(en)")
    }
}
