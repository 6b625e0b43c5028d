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
    private var office: OfficeInputs

    init(folder: DossierFolder, limits: DossierLimits, progress: (@Sendable (ReadProgress) -> Void)?) {
        self.folder = folder
        self.limits = limits
        kinds = FolderKinds(folder)
        log = FindingLog(limit: limits.findingsPerRuleAndFile)
        office = OfficeInputs(limits: limits, progress: progress)
    }

    mutating func dossier(asOf: CalendarDate?) throws(DossierError) -> Dossier {
        let agency = try readAgency()
        openOffice()
        office.books.asOf = asOf ?? agency.asOf
        var dossier = Dossier(agency: agency.agency, asOf: asOf ?? agency.asOf, units: readUnits(agency))
        (dossier.rubric, dossier.profile) = (agency.rubric, agency.profile)
        dossier.evaluation = agency.evaluation.evaluation
        agency.evaluation.check(dossier.units, log: &log)
        dossier.look = readLook(agency.look)
        let units = UnitIndex(dossier.units)

        dossier.mapFiles = readMapFiles()
        let entries = office.sops(units: units, paths: folder.files, log: &log) { folder.absolute($0) }
        dossier.sops = entries.map(\.sop)
        dossier.maps = joinMaps(dossier.mapFiles, units)
        if let ownerless = MapsWithoutUnit.finding(dossier.maps, in: dossier.units) { log.report(ownerless) }

        let (sops, maps) = (SOPIndex(dossier.sops), MapIndex(dossier.maps))
        dossier.evidence = readEvidence(sops, maps, units, meant: EvidenceSubjectHints(dossier, units: units))
        dossier.answers = readAnswers(dossier.evidence, units)
        dossier.links = readLinks(sops, maps)

        SOPRules.check(entries, asOf: dossier.asOf, log: &log)
        reportRest(dossier)
        office.finish(&ledger)
        dossier.recognitions = office.books.recognitions
        dossier.documents = office.documents
        dossier.entries = entries
        dossier.inputs = ledger.inputs
        dossier.findings = log.findings
        return dossier
    }

    // MARK: - Steps

    private mutating func readAgency() throws(DossierError) -> AgencyFile {
        if kinds.agency.isEmpty, let path = kinds.specials.first(where: { FileKind(path: $0) == .agency }) {
            throw DossierError(
                code: .badAgencyFile, message: InputLedger.notAFile.message, location: SourceLocation(path: path))
        }
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

    private mutating func readLook(_ keys: LookKeys) -> AgencyLook {
        let named = keys.logo.map { LogoFile(name: $0.name, place: $0.place) }
        let found = named?.read(in: folder, NamedFiles(folder.files), log: &log)
        // A picture that is something else too, as no office would have it, is recorded where it is read as that.
        if let (logo, file) = found, kinds.rest.contains(where: { $0.path == logo.path }) {
            ledger.record(logo.path, file, .read, nil)
        }
        return AgencyLook(logo: found?.logo, colour: keys.colour)
    }

    private mutating func openOffice() {
        office.open(kinds.office, log: &log, ledger: &ledger)
        office.books.openLists(
            kinds.sopLists.map { ($0, folder.absolute($0)) }, of: .sops, log: &log, ledger: &ledger)
    }

    /// The units of `agency.yaml` and of the lists of units.
    private mutating func readUnits(_ agency: AgencyFile) -> UnitTree {
        var registers: [OpenRegister<UnitColumn>] = office.books.registers(log: &log)
        let units = UnitRegister(agency.units).read(&registers, log: &log)
        office.books.close(registers)
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

    private mutating func joinMaps(_ files: [MapFile], _ units: UnitIndex) -> [DossierMap] {
        var registers: [OpenRegister<MatrixColumn>] = office.books.registers(units: units, log: &log)
        let matrix = MapMatrix(&registers, units: units, log: &log)
        office.books.close(registers)
        let join = MapJoin(files: files, matrix: matrix.maps, paths: folder.files)
        log.report(join.findings)
        return join.maps
    }

    private mutating func readEvidence(
        _ sops: SOPIndex, _ maps: MapIndex, _ units: UnitIndex, meant: EvidenceSubjectHints
    ) -> [Evidence] {
        var registers: [OpenRegister<EvidenceColumn>] = office.books.registers(units: units, log: &log)
        let register = EvidenceRegister(
            sops: sops, maps: maps, units: units, files: NamedFiles(folder.files), meant: meant)
        let evidence = register.read(&registers, log: &log)
        office.books.close(registers)
        return evidence
    }

    private mutating func readAnswers(_ evidence: [Evidence], _ units: UnitIndex) -> [GivenAnswer] {
        let ids = Dictionary(evidence.map { (Folding.number($0.id), $0.id) }, uniquingKeysWith: { first, _ in first })
        let reader = AnswersFile(units: units, evidence: ids)
        let answers = readYAML(kinds.answers) { file, log throws(RefusedInput) in try reader.read(file, log: &log) }
        return answers + readWorksheets(after: answers, evidence.map(\.id), units)
    }

    private mutating func readWorksheets(
        after answers: [GivenAnswer], _ evidence: [String], _ units: UnitIndex
    ) -> [GivenAnswer] {
        var reader = DossierWorksheets(units: units, evidence: evidence, after: answers)
        var found: [GivenAnswer] = []
        for path in kinds.worksheets {
            let file = LoadedFile(folder.absolute(path), contentsUpTo: limits.registerBytes)
            do throws(RefusedInput) {
                let bytes = try InputLedger.contents(of: file, limit: limits.registerBytes)
                let (answers, problem) = try reader.read(bytes, path: path, limits: limits, log: &log)
                found += answers
                ledger.record(path, file, problem == nil ? .read : .partlyRead, problem)
            } catch {
                ledger.refuse(path, file, error.problem, log: &log)
            }
        }
        return found
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

    private mutating func reportRest(_ dossier: Dossier) {
        for path in kinds.specials { ledger.refuse(path, nil, InputLedger.notAFile, log: &log) }
        let named = NamedFiles(folder.files)
        let texts =
            dossier.evidence.compactMap { $0.file.map { ($0, "evidence") } }
            + dossier.sops.compactMap { $0.file.map { ($0, "sops") } }
        let rest = RestOfFolder(
            folder: folder, named: Set(texts.compactMap { named.match($0, base: $1).path }),
            refused: Set(kinds.specials))
        let (read, logo) = (office.documentPaths, dossier.look.logo?.path)
        let unread =
            kinds.rest.filter { !read.contains($0.path) && $0.path != logo }
            + office.others.map { ($0, FileKind.unknown) }
        log.report(rest.findings(of: unread.sorted { $0.path.precedesInBytes($1.path) }))
        log.report(AbsentInputs.findings(dossier, office.books))
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
}
