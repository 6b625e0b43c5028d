public import Dossier
public import Findings
internal import Foundation
internal import ProcessMaps
public import Reporting
public import Tracing

/// Draft SOPs from map files, folders of them, or the maps of a dossier.
///
///     let drafts = try SOPDrafts.read(["maps/KTC-03.01.CFM.01.bpmn"])
///     let word = try drafts.made[0].bytes(as: .docx)
public struct SOPDrafts: Sendable {
    /// In path order; of a dossier in the order of its maps.
    public private(set) var made: [Made] = []
    /// The maps no draft was made from, and files that were read in part only, each with the reason.
    public private(set) var problems: [Problem] = []
    /// The files that were read, which no draft may replace.
    public private(set) var files: [String] = []
    /// The day a dossier speaks of, which a PDF is dated by.
    public private(set) var day: CalendarDate?

    /// What to draft from the maps.
    public struct Choice: Sendable, Hashable {
        /// The code, id, title or file of one map of a dossier.
        public var map: String?
        /// The id or name of a process.
        public var process: String?
        /// The id or name of a sub-process.
        public var activity: String?

        public init(map: String? = nil, process: String? = nil, activity: String? = nil) {
            self.map = map
            self.process = process
            self.activity = activity
        }
    }

    public struct Made: Sendable {
        public var draft: DraftSOP
        /// Its map was read in part only.
        public var isPart: Bool
        /// A name for its file, without ending; no two of a set alike.
        public var name: String
        var day: CalendarDate?
    }

    public struct Problem: Sendable, Hashable {
        public var path: String
        public var message: LocalizedText
        public var kind: Kind

        public enum Kind: Sendable, Hashable {
            /// The file cannot be opened, or is no map.
            case missing, refused
            case partlyRead
            /// It holds nothing to draft from.
            case notDrafted
            /// What was asked for is not in it.
            case unknown
        }
    }

    // MARK: - Reading

    /// - Parameters:
    ///   - paths: map files and folders of them, or one dossier: a folder with `agency.yaml`.
    ///   - choice: which map, process or sub-process; of a dossier without one the cross-function maps.
    ///   - progress: told after each file of a dossier, from any thread.
    /// - Returns: the drafts, and why there are no more.
    /// - Throws: `MissingMaps` where there is no file, `DossierError` for a dossier that cannot be read,
    ///   `UnknownMap` for a map it does not hold.
    public static func read(
        _ paths: [String], _ choice: Choice = Choice(), progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws -> SOPDrafts {
        var drafts = SOPDrafts()
        if paths.count == 1, let folder = paths.first, FileManager.default.fileExists(atPath: folder + "/agency.yaml") {
            try drafts.readDossier(folder, choice, progress)
        } else {
            if let map = choice.map { throw UnknownMap(name: map, known: [], isDossier: false) }
            let folder = try MapFolder(paths)
            drafts.files = folder.paths
            folder.forEach { file in drafts.add(file, SOPDrafter.Context(), choice) }
        }
        drafts.nameFiles()
        return drafts
    }

    private mutating func readDossier(
        _ folder: String, _ choice: Choice, _ progress: (@Sendable (ReadProgress) -> Void)?
    ) throws {
        let dossier = try DossierReader().read(folder, progress: progress)
        files = dossier.inputs.map { "\(folder)/\($0.path)" }
        day = dossier.asOf
        let taken = Self.codes(of: dossier)
        let maps = try Self.maps(of: dossier, choice)
        for map in maps {
            guard let place = map.file, dossier.mapFiles.indices.contains(place) else {
                let message = LocalizedText(
                    id: "Peta \(map.id) hanya ada di matriks, tanpa berkas BPMN, jadi tidak dapat dibuatkan draf.",
                    en: "The map \(map.id) stands in the matrix only, without a BPMN file, so nothing can be drafted.")
                problems.append(Problem(path: map.id, message: message, kind: .notDrafted))
                continue
            }
            let unit = map.unit.flatMap { id in dossier.units.units.first { $0.id == id }?.name }
            let context = SOPDrafter.Context(
                agency: dossier.agency.name, unit: unit, title: map.title, code: map.code,
                takenCodes: taken.union(made.compactMap(\.draft.code)))
            add(dossier.mapFiles[place], context, choice)
        }
    }

    private static func maps(of dossier: Dossier, _ choice: Choice) throws(UnknownMap) -> [DossierMap] {
        guard let wanted = choice.map else { return dossier.maps.filter { $0.kind == .crossFunctional } }
        let code = ProcessCode(wanted)
        let found = dossier.maps.filter { map in
            map.id == wanted || map.title == wanted || (code != nil && map.code == code)
                || map.file.map { dossier.mapFiles[$0].path == wanted } ?? false
        }
        guard !found.isEmpty else {
            throw UnknownMap(name: wanted, known: dossier.maps.map(\.id), isDossier: true)
        }
        return found
    }

    /// Those of the register and of the matrix.
    private static func codes(of dossier: Dossier) -> Set<ProcessCode> {
        let written = dossier.maps.flatMap { $0.registeredSOPs.compactMap { $0.code.flatMap { ProcessCode($0) } } }
        return Set(
            dossier.sops.flatMap(\.processCodes) + dossier.sops.compactMap { $0.number.flatMap { ProcessCode($0) } }
        )
        .union(written)
    }

    private mutating func add(_ file: MapFile, _ context: SOPDrafter.Context, _ choice: Choice) {
        if let problem = file.problem, file.state != .read {
            let kind: Problem.Kind =
                file.state == .partlyRead ? .partlyRead : problem.code == "cannotOpen" ? .missing : .refused
            let place = SourceLocation(path: file.path, line: problem.line, column: problem.column).description
            let message = LocalizedText(id: "\(place): ", en: "\(place): ") + problem.message
            problems.append(Problem(path: file.path, message: message, kind: kind))
            if file.state == .refused { return }
        }
        let drafter = SOPDrafter(file.map, path: Self.name(of: file.path), context: context)
        do throws(DraftError) {
            let drafts: [DraftSOP]
            if let activity = choice.activity {
                drafts = [try drafter.draft(activity: activity)]
            } else if let process = choice.process {
                drafts = [try drafter.draft(process: process)]
            } else {
                drafts = try drafter.drafts()
            }
            made += drafts.map { Made(draft: $0, isPart: file.state == .partlyRead, name: "", day: day) }
        } catch {
            let message = LocalizedText(id: "\(file.path): ", en: "\(file.path): ") + error.message
            let isUnknown = error.code == .unknownProcess || error.code == .unknownActivity
            problems.append(Problem(path: file.path, message: message, kind: isUnknown ? .unknown : .notDrafted))
        }
    }

    /// A draft says which file it is from, and nothing of where that lies.
    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    // MARK: - Names of files

    private mutating func nameFiles() {
        var seen: Set<String> = []
        for index in made.indices {
            let draft = made[index].draft
            let parts = [draft.code?.text, draft.title.isEmpty ? nil : draft.title].compactMap { $0 }
            let words = parts.isEmpty ? draft.source.path : parts.joined(separator: " ")
            let stem = Self.fileName(words)
            var (name, number) = (stem, 1)
            while !seen.insert(name.lowercased()).inserted {
                number += 1
                name = "\(stem)-\(number)"
            }
            made[index].name = name
        }
    }

    /// Letters, digits, dots and dashes, that every file system takes.
    private static func fileName(_ text: String) -> String {
        var name = ""
        for character in text.prefix(90) {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber || character == ".")
            if isPlain { name.append(character) } else if name.last != "-" { name.append("-") }
        }
        let trimmed = name.drop { $0 == "-" || $0 == "." }.reversed().drop { $0 == "-" || $0 == "." }.reversed()
        return trimmed.isEmpty ? "draf-sop" : String(trimmed)
    }
}

extension SOPDrafts.Made {
    /// The bytes of the draft; a PDF is printed by a browser of the machine.
    ///
    /// - Throws: `PrintError` where there is none, `ReportError` and `DocumentWritingError` where it cannot be written.
    public func bytes(as form: DraftReport.Form, language: Language = .indonesian) throws -> [UInt8] {
        let bytes = try DraftReport.bytes(draft, as: form, language: language, isPart: isPart)
        guard form == .pdf else { return bytes }
        // Without a dossier there is no day, and no clock is asked.
        guard let day = day ?? CalendarDate(iso: "2000-01-01") else { throw PrintError(code: .failed, name: "") }
        return try PagePrinter().pdf(bytes, dated: day)
    }
}

/// A map that is asked for and not there.
public struct UnknownMap: Error, Sendable, Hashable {
    public var name: String
    public var known: [String]
    /// Whether there is a dossier at all that may hold it.
    public var isDossier: Bool

    public var message: LocalizedText {
        guard isDossier else {
            return LocalizedText(
                id: "--map memilih satu peta dari sebuah dosir; untuk berkas peta, sebutkan berkasnya saja.",
                en: "--map chooses a map of a dossier; of map files, name the file.")
        }
        let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        return LocalizedText(
            id: "Dosir ini tidak memuat peta “\(name)”; yang ada: \(list).",
            en: "The dossier holds no map “\(name)”; there are: \(list).")
    }
}
