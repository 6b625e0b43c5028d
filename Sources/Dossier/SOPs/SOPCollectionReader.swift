public import Findings
import Foundation

/// Reads the SOPs at some paths: dossiers, folders of SOP files without `agency.yaml`, and single files. Files that stand
/// in no dossier are read together, so that a register finds its documents.
public struct SOPCollectionReader: Sendable {
    public var limits: DossierLimits

    public init(limits: DossierLimits = DossierLimits()) {
        self.limits = limits
    }

    /// Reads what lies at `paths`.
    ///
    /// - Parameters:
    ///   - paths: folders and files, in any order; those of a dossier are named relative to where the caller stands.
    ///   - asOf: the day the standing speaks of, in place of the one a dossier gives.
    ///   - progress: told after each file, from any thread.
    /// - Returns: all SOPs, those of dossiers in the order of the paths, then those of the other files.
    /// - Throws: `DossierError` where nothing lies at a path, or a dossier cannot be read.
    public func read(
        _ paths: [String], asOf: CalendarDate? = nil, progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws(DossierError) -> SOPCollection {
        var collection = SOPCollection(asOf: asOf)
        var loose = LooseFiles()
        for path in paths {
            let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: base, isDirectory: &isFolder) else {
                throw DossierError(code: .missingFolder, message: Message.nothing(path))
            }
            if !isFolder.boolValue {
                loose.add(file: base)
            } else if FileManager.default.fileExists(atPath: "\(base)/agency.yaml") {
                let dossier = try DossierReader(limits: limits).read(base, asOf: asOf, progress: progress)
                collection.append(SOPCollection(dossier, at: base))
            } else {
                loose.add(try DossierFolder(base, limits: limits))
            }
        }
        if !loose.isEmpty { collection.append(loose.read(limits, asOf: collection.asOf, progress: progress)) }
        return collection
    }
}

/// Files that stand in no dossier.
private struct LooseFiles {
    private var files: [OfficeFile] = []
    private var lists: [(path: String, absolute: String)] = []
    /// Files given by name that are none of an office.
    private var strangers: [String] = []
    private var seen: Set<String> = []
    /// Files given by name, and not found in a folder.
    private var named: Set<String> = []

    var isEmpty: Bool { seen.isEmpty }

    mutating func add(file path: String) {
        named.insert(path)
        guard seen.insert(path).inserted else { return }
        guard let file = OfficeFile(path: path, absolute: path) else { return strangers.append(path) }
        if file.kind == .yaml { lists.append((path, path)) } else { files.append(file) }
    }

    mutating func add(_ folder: DossierFolder) {
        seen.insert(folder.root)
        for relative in folder.files {
            let path = folder.absolute(relative)
            guard seen.insert(path).inserted, let file = OfficeFile(path: path, absolute: path), file.kind != .yaml
            else { continue }
            files.append(file)
        }
    }

    /// Without `agency.yaml` no unit is known, which says nothing against what is written.
    private static func needsUnits(_ finding: Finding) -> Bool { finding.rule == "register/unit-unknown" }

    func read(
        _ limits: DossierLimits, asOf: CalendarDate?, progress: (@Sendable (ReadProgress) -> Void)?
    ) -> SOPCollection {
        var log = FindingLog(limit: limits.findingsPerRuleAndFile)
        var ledger = InputLedger()
        let sorted = files.sorted { $0.path.precedesInBytes($1.path) }
        var office = OfficeInputs(limits: limits, progress: progress)
        office.open(sorted, log: &log, ledger: &ledger)
        office.books.asOf = asOf
        office.books.openLists(lists, of: .sops, log: &log, ledger: &ledger)
        for path in strangers { ledger.refuse(path, nil, Message.stranger, log: &log) }
        for path in office.others {
            // A folder holds many things; a file given by name is one somebody waits for.
            if named.contains(path) {
                ledger.refuse(path, nil, Message.noSOPs, log: &log)
            } else {
                log.report(Message.neither(path))
            }
        }
        let units = UnitIndex(UnitTree([]))
        let entries = office.sops(units: units, paths: sorted.map(\.path), log: &log) { $0 }
        office.finish(&ledger)
        return SOPCollection(
            asOf: asOf, inputs: ledger.inputs, findings: log.findings.filter { !Self.needsUnits($0) },
            recognitions: office.books.recognitions,
            documents: office.documents, files: ledger.inputs.map(\.path), entries: entries)
    }
}

private enum Message {
    static func nothing(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "Tidak ada berkas atau folder \(path.quotedPath); periksa penulisannya.",
            en: "There is no file or folder \(path.quotedPath); check how it is written.")
    }

    static let stranger = ReadProblem(
        code: "unsupportedFormat",
        message: LocalizedText(
            id: "Jenis berkas ini tidak dibaca. Yang dibaca: .xlsx, .csv, .yaml (register); .docx, .xlsx, .md (SOP).",
            en: "This kind of file is not read. What is: .xlsx, .csv, .yaml (registers); .docx, .xlsx, .md (SOPs)."))

    static let noSOPs = ReadProblem(
        code: "noSOP",
        message: LocalizedText(
            id: "Berkas ini bukan register SOP dan bukan dokumen SOP, jadi tidak ikut didaftar.",
            en: "This file is neither a register of SOPs nor the document of one, so it is not listed."))

    static func neither(_ path: String) -> Finding {
        Finding(
            rule: "dossier/unknown-file", severity: .note, message: noSOPs.message,
            location: SourceLocation(path: path))
    }
}
