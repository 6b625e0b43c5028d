import Findings
import OfficeFiles
import ProcessMaps

/// One reading of one folder: the steps, in the order in which they need each other.
struct DossierReading {
    private let folder: DossierFolder
    private let limits: DossierLimits
    private let kinds: FolderKinds
    private var log: FindingLog
    private var ledger = InputLedger()
    private var books: RegisterBooks

    init(folder: DossierFolder, limits: DossierLimits) {
        self.folder = folder
        self.limits = limits
        kinds = FolderKinds(folder)
        log = FindingLog(limit: limits.findingsPerRuleAndFile)
        books = RegisterBooks(folder: folder, limits: limits)
    }

    mutating func dossier(asOf: CalendarDate?) throws(DossierError) -> Dossier {
        let agency = try readAgency()
        openBooks()
        var dossier = Dossier(agency: agency.agency, asOf: asOf ?? agency.asOf, units: readUnits(agency))
        let units = UnitIndex(dossier.units)

        dossier.mapFiles = readMapFiles()
        let entries = readSOPs(units)
        dossier.sops = entries.map(\.sop)
        dossier.maps = joinMaps(dossier.mapFiles, units)
        if let ownerless = MapsWithoutUnit.finding(dossier.maps, in: dossier.units) { log.report(ownerless) }

        let (sops, maps) = (SOPIndex(dossier.sops), MapIndex(dossier.maps))
        dossier.evidence = readEvidence(sops, maps, units)
        dossier.answers = readAnswers(dossier.evidence, units)
        dossier.links = readLinks(sops, maps)

        SOPRules.check(entries, asOf: dossier.asOf, log: &log)
        refuseWorkbooks()
        reportRest(dossier)
        books.finish(&ledger)
        dossier.recognitions = books.recognitions
        dossier.inputs = ledger.inputs
        dossier.findings = log.findings
        return dossier
    }

    // MARK: - Steps

    private mutating func readAgency() throws(DossierError) -> AgencyFile {
        guard let path = kinds.agency.first else {
            throw DossierError(code: .missingAgencyFile, message: Message.missingAgencyFile(folder.root))
        }
        let file = LoadedFile(folder.absolute(path), contentsUpTo: limits.yamlBytes)
        let bytes: [UInt8]
        do {
            bytes = try InputLedger.contents(of: file, limit: limits.yamlBytes)
        } catch {
            throw DossierError(
                code: .badAgencyFile, message: error.problem.message, location: SourceLocation(path: path))
        }
        let agency = try AgencyFile(bytes, path: path, limits: limits, log: &log)
        ledger.record(path, file, agency.problem == nil ? .read : .partlyRead, agency.problem)
        for other in kinds.agency.dropFirst() { log.report(Message.secondAgencyFile(other)) }
        return agency
    }

    private mutating func openBooks() {
        for kind in RegisterKind.allCases {
            books.open(kinds.registers[kind] ?? [], preferred: kind, log: &log, ledger: &ledger)
        }
        books.openLists(kinds.sopLists, of: .sops, log: &log, ledger: &ledger)
    }

    /// The units of `agency.yaml` and of the lists of units.
    private mutating func readUnits(_ agency: AgencyFile) -> UnitTree {
        var registers: [OpenRegister<UnitColumn>] = books.registers(log: &log)
        let units = UnitRegister(agency.units).read(&registers, log: &log)
        books.close(registers)
        return UnitTree(units)
    }

    private mutating func readMapFiles() -> [MapFile] {
        let results = MapFileReading(folder: folder, reader: MapReader()).read(kinds.maps)
        for result in results {
            ledger.record(result.input)
            log.report(result.map.findings)
        }
        return results.map(\.map)
    }

    private mutating func readSOPs(_ units: UnitIndex) -> [SOPEntry] {
        var registers: [OpenRegister<SOPColumn>] = books.registers(units: units, log: &log)
        var entries = SOPRegister(units: units).read(&registers, log: &log)
        SOPEntry.identify(&entries)
        books.close(registers)
        return entries
    }

    private mutating func joinMaps(_ files: [MapFile], _ units: UnitIndex) -> [DossierMap] {
        var registers: [OpenRegister<MatrixColumn>] = books.registers(units: units, log: &log)
        let matrix = MapMatrix(&registers, units: units, log: &log)
        books.close(registers)
        let join = MapJoin(files: files, matrix: matrix.maps, paths: folder.files)
        log.report(join.findings)
        return join.maps
    }

    private mutating func readEvidence(_ sops: SOPIndex, _ maps: MapIndex, _ units: UnitIndex) -> [Evidence] {
        var registers: [OpenRegister<EvidenceColumn>] = books.registers(units: units, log: &log)
        let register = EvidenceRegister(sops: sops, maps: maps, units: units, files: NamedFiles(folder.files))
        let evidence = register.read(&registers, log: &log)
        books.close(registers)
        return evidence
    }

    private mutating func readAnswers(_ evidence: [Evidence], _ units: UnitIndex) -> [GivenAnswer] {
        let ids = Dictionary(evidence.map { (Folding.number($0.id), $0.id) }, uniquingKeysWith: { first, _ in first })
        let reader = AnswersFile(units: units, evidence: ids)
        return readYAML(kinds.answers) { file, log throws(RefusedInput) in try reader.read(file, log: &log) }
    }

    private mutating func readLinks(_ sops: SOPIndex, _ maps: MapIndex) -> [ConfirmedLink] {
        let reader = LinksFile(sops: sops, maps: maps)
        return readYAML(kinds.links) { file, log throws(RefusedInput) in try reader.read(file, log: &log) }
    }

    /// What `read` finds in the YAML files, one after the other; each ends in one state.
    private mutating func readYAML<Item>(
        _ paths: [String], _ read: (YAMLFile, inout FindingLog) throws(RefusedInput) -> ([Item], ReadProblem?)
    ) -> [Item] {
        var items: [Item] = []
        for path in paths {
            let file = LoadedFile(folder.absolute(path), contentsUpTo: limits.yamlBytes)
            do {
                let bytes = try InputLedger.contents(of: file, limit: limits.yamlBytes)
                let (found, problem) = try read(YAMLFile(bytes, path: path, limits: limits), &log)
                items += found
                ledger.record(path, file, problem == nil ? .read : .partlyRead, problem)
            } catch {
                ledger.refuse(path, file, error.problem, log: &log)
            }
        }
        return items
    }

    // MARK: - What is left

    /// A register that is there only as a spreadsheet is refused; one that is there as CSV too is not needed.
    private mutating func refuseWorkbooks() {
        for (path, register) in kinds.workbooks where !kinds.isRead(register) {
            let file = LoadedFile(folder.absolute(path), contentsUpTo: 0)
            ledger.refuse(path, file, Message.unsupportedFormat(register), log: &log)
        }
    }

    private mutating func reportRest(_ dossier: Dossier) {
        let workbooks = kinds.workbooks.filter { kinds.isRead($0.register) }
        let named = NamedFiles(folder.files)
        let texts =
            dossier.evidence.compactMap { $0.file.map { ($0, "evidence") } }
            + dossier.sops.compactMap { $0.file.map { ($0, "sops") } }
        let rest = RestOfFolder(folder: folder, named: Set(texts.compactMap { named.match($0, base: $1).path }))
        log.report(rest.findings(of: kinds.rest + workbooks.map { ($0.path, .workbook($0.register)) }))
        log.report(AbsentInputs.findings(dossier, kinds))
    }
}

private enum Message {
    static func missingAgencyFile(_ folder: String) -> LocalizedText {
        LocalizedText(
            id: "Folder \(folder.quoted) tidak memuat agency.yaml, berkas yang menyebut instansi dan unitnya.",
            en: "The folder \(folder.quoted) holds no agency.yaml, the file that names the agency and its units.")
    }

    static func secondAgencyFile(_ path: String) -> Finding {
        Finding(
            rule: "dossier/unknown-file", severity: .note,
            message: LocalizedText(
                id: "Berkas instansi lain sudah dibaca, jadi berkas ini tidak.",
                en: "Another agency file was read, so this one was not."),
            location: SourceLocation(path: path))
    }

    static func unsupportedFormat(_ register: RegisterKind?) -> ReadProblem {
        let target = register.map { "\($0.stem).csv" } ?? "answers.yaml"
        return ReadProblem(
            code: "unsupportedFormat",
            message: LocalizedText(
                id: "Versi ini belum membaca buku kerja Excel. Simpan sebagai “CSV UTF-8” dengan nama \(target).",
                en: "This version does not read Excel workbooks yet. Save it as “CSV UTF-8” under the name \(target)."))
    }
}
