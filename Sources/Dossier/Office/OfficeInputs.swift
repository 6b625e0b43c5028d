import Findings

/// The office files of one reading: what they hold as registers and documents, and the state each ends in.
struct OfficeInputs {
    private let reading: OfficeReading
    var books: RegisterBooks
    /// Every SOP document, in path order.
    private(set) var documents: [SOPDocument] = []
    /// Files that hold neither a register nor an SOP, and need not.
    private(set) var others: [String] = []
    /// Documents with the state of their file.
    private var documentFiles: [OfficeInput] = []

    init(limits: DossierLimits, progress: (@Sendable (ReadProgress) -> Void)?) {
        reading = OfficeReading(limits: limits, progress: progress)
        books = RegisterBooks(limits: limits)
    }

    /// Opens all `files`, which are in path order.
    mutating func open(_ files: [OfficeFile], log: inout FindingLog, ledger: inout InputLedger) {
        let (wanted, beside) = Self.withoutDoubles(files)
        for file in beside { log.report(Message.workbookBesideCSV(file.path)) }
        var inputs = reading.read(wanted)
        Self.leaveEvidence(&inputs)
        for input in inputs { take(input, log: &log, ledger: &ledger) }
    }

    private mutating func take(_ input: OfficeInput, log: inout FindingLog, ledger: inout InputLedger) {
        switch input.content {
        case .registers(let sheets):
            books.add(input.path, input.loaded, sheets)
            log.report(input.findings)
        case .documents(let found):
            documents += found
            documentFiles.append(input)
            log.report(input.findings)
        case .neither:
            if FileKind.isDocumentFolder(input.path) {
                ledger.refuse(input.path, input.loaded, Message.notAnSOP, log: &log)
            } else {
                others.append(input.path)
            }
        case .refused(let problem):
            ledger.refuse(input.path, input.loaded, problem, log: &log)
        }
    }

    // MARK: - SOPs

    /// The SOPs of registers and documents, with ids that differ. Documents outside the folders of SOPs are read where a
    /// row names them.
    mutating func sops(
        units: UnitIndex, paths: [String], log: inout FindingLog, absolute: (String) -> String
    ) -> [SOPEntry] {
        var registers: [OpenRegister<SOPColumn>] = books.registers(units: units, log: &log)
        let listed = SOPRegister(units: units).read(&registers, log: &log)
        books.close(registers)
        let files = NamedFiles(paths)
        openNamed(listed, files, absolute, log: &log)
        var entries = DocumentJoin(units: units, files: files).join(documents, to: listed, log: &log)
        SOPEntry.identify(&entries)
        return entries
    }

    /// Documents that rows name and that lie elsewhere: evidence may look like an SOP, so only these are opened.
    private mutating func openNamed(
        _ entries: [SOPEntry], _ files: NamedFiles, _ absolute: (String) -> String, log: inout FindingLog
    ) {
        var paths = Set(entries.compactMap { $0.sop.file.flatMap { files.match($0, base: "sops").path } })
        paths.subtract(documentPaths)
        let wanted = paths.sorted { $0.precedesInBytes($1) }.compactMap { path -> OfficeFile? in
            guard !FileKind.isDocumentFolder(path) else { return nil }
            return OfficeFile(path: path, absolute: absolute(path)).flatMap { $0.isDocument ? $0 : nil }
        }
        for input in reading.read(wanted) where !input.documents.isEmpty {
            documents += input.documents
            documentFiles.append(input)
            log.report(input.findings)
        }
        documents.sort { $0.path.precedesInBytes($1.path) }
    }

    // MARK: - At the end

    /// The files that were read as documents.
    var documentPaths: Set<String> { Set(documentFiles.map(\.path)) }

    /// Writes the state each file ended in.
    func finish(_ ledger: inout InputLedger) {
        books.finish(&ledger)
        for input in documentFiles {
            ledger.record(input.path, input.loaded, input.problem == nil ? .read : .partlyRead, input.problem)
        }
    }

    // MARK: - Which files

    /// A workbook beside a CSV file of its name holds the same: one of them counts.
    private static func withoutDoubles(_ files: [OfficeFile]) -> (wanted: [OfficeFile], beside: [OfficeFile]) {
        let tables = Set(files.filter { $0.kind == .csv }.map(\.stem))
        var (wanted, beside): ([OfficeFile], [OfficeFile]) = ([], [])
        for file in files {
            if file.isWorkbook, tables.contains(file.stem) { beside.append(file) } else { wanted.append(file) }
        }
        return (wanted, beside)
    }

    /// A table that a register of evidence names is evidence, whatever its headings.
    private static func leaveEvidence(_ inputs: inout [OfficeInput]) {
        let files = NamedFiles(inputs.map(\.path))
        var named: Set<String> = []
        for input in inputs {
            guard case .registers(let sheets) = input.content else { continue }
            for sheet in sheets.registers where sheet.kind == .evidence {
                named.formUnion(
                    sheet.texts(of: EvidenceColumn.file).compactMap { files.match($0, base: "evidence").path })
            }
        }
        for index in inputs.indices where inputs[index].file.register == nil && named.contains(inputs[index].path) {
            if case .registers = inputs[index].content { inputs[index].content = .neither }
        }
    }
}

private enum Message {
    static let notAnSOP = ReadProblem(
        code: "notAnSOP",
        message: LocalizedText(
            id:
                "Berkas ini tidak memuat identitas SOP maupun tabel kegiatan dengan pelaksana dan mutu baku, jadi tidak "
                + "dibaca sebagai SOP.",
            en: "This file holds neither the identity block of an SOP nor a table of activities with performers and "
                + "quality standards, so it was not read as an SOP."))

    static func workbookBesideCSV(_ path: String) -> Finding {
        Finding(
            rule: "dossier/workbook-beside-csv", severity: .note,
            message: LocalizedText(
                id: "Buku kerja ini tidak dibaca karena berkas CSV dengan nama yang sama ada di sampingnya.",
                en: "This workbook was not read, because a CSV file of the same name lies beside it."),
            action: LocalizedText(
                id: "Simpan hanya salah satu: yang isinya mutakhir.", en: "Keep only one: the one that is up to date."),
            location: SourceLocation(path: path))
    }
}
