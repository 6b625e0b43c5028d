public import Assessment
public import Dossier
public import Findings
internal import Foundation
internal import Reporting
internal import Rubric

/// Answers that come into a dossier: what becomes of each, and the file that would be written.
public struct AnswerUpdate: Sendable {
    public var changes: [AnswerChange]
    /// What could not be taken, or should be known.
    public var findings: [Finding]
    /// What stays behind when answers are carried; `nil` for an import.
    public var carry: AnswerCarry?
    /// How the worksheet was understood, to be kept for the next one.
    public var mapping: WorksheetMapping?
    /// The file the answers go into.
    public var path: String
    private let bytes: [UInt8]?

    /// Writes the answers, whole or not at all; nothing where nothing changes.
    ///
    /// - Throws: `OutputError`.
    public func write() throws(OutputError) {
        guard let bytes else { return }
        try OutputFile.write(bytes, to: path)
    }

    // MARK: - Import

    /// What comes of bringing in the answers of a worksheet.
    ///
    /// - Parameters:
    ///   - file: the worksheet, an office's own or one of ours.
    ///   - folder: the dossier.
    ///   - unit: the unit it is about; `nil` for what the worksheet says, else the agency.
    ///   - mode: what becomes of answers that are there.
    ///   - mapping: which columns hold what; `nil` to go by the headings.
    ///   - rubric: the questions it answers.
    /// - Throws: `WorksheetError`, `DossierError`, `RubricError`, `AssessError`, `AnswersTextError`.
    public init(
        importing file: String, into folder: String, unit: String? = nil, mode: AnswerMerge.Mode = .missingOnly,
        mapping: WorksheetMapping? = nil, rubric: WorksheetRubric = WorksheetRubric()
    ) throws {
        let worksheet = try AnswerWorksheet(at: file, mapping: mapping)
        let dossier = try DossierReader().read(folder)
        let (instrument, profile) = try rubric.chosen(for: dossier, worksheet: worksheet)
        let scope = try Self.scope(unit ?? worksheet.labels[.scope], in: dossier, of: file)
        let match = WorksheetMatch(
            worksheet, scope: scope, instrument: instrument, profile: profile, evidence: dossier.evidence.map(\.id))
        guard match.matchedRows > 0 else { throw WorksheetError.noUsableRow(file, match.findings.first) }
        let foreign = try Self.otherRubric(instrument, of: dossier, match.answers, rubric, file)
        try self.init(
            match.answers, into: dossier, at: folder, mode: mode, instrument: instrument, profile: profile)
        self.mapping = worksheet.mapping
        findings = foreign + Self.otherPack(worksheet, instrument, file) + match.findings + findings
    }

    // MARK: - Carry

    /// What comes of carrying the answers of an earlier period.
    ///
    /// - Parameters:
    ///   - source: another dossier, or a worksheet of ours.
    ///   - folder: the dossier.
    ///   - sourceRubric: what the answers were given to, where `source` is a dossier.
    ///   - rubric: the questions they are carried to.
    ///   - mode: what becomes of answers that are there.
    /// - Throws: `WorksheetError`, `DossierError`, `RubricError`, `AssessError`, `AnswersTextError`.
    public init(
        carrying source: String, into folder: String, from sourceRubric: WorksheetRubric = WorksheetRubric(),
        rubric: WorksheetRubric = WorksheetRubric(), mode: AnswerMerge.Mode = .missingOnly
    ) throws {
        let dossier = try DossierReader().read(folder)
        let (instrument, profile) = try rubric.chosen(for: dossier)
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder)
        let given =
            try exists && isFolder.boolValue
            ? GivenBefore(dossierAt: source, sourceRubric)
            : GivenBefore(worksheetAt: source, in: dossier, sourceRubric)
        let carry = AnswerCarry(
            given.answers, to: given.questions, instrument: instrument, profile: profile,
            units: dossier.units.units.map(\.id))
        try self.init(
            carry.carried.map(\.answer), into: dossier, at: folder, mode: mode, instrument: instrument,
            profile: profile)
        self.carry = carry
        findings = given.findings + findings
    }

    // MARK: - What both do

    private init(
        _ answers: [WorksheetAnswer], into dossier: Dossier, at folder: String, mode: AnswerMerge.Mode,
        instrument: Instrument, profile: Profile
    ) throws {
        let files = dossier.inputs.map(\.path).filter {
            ["answers.yaml", "answers.yml"].contains($0.split(separator: "/").last.map(String.init))
        }
        let name = files.first { !$0.contains("/") } ?? files.first ?? "answers.yaml"
        path = "\(folder)/\(name)"
        let text = try AnswersText(try Self.contents(of: path), path: name, units: dossier.units)
        // Of several files one is written; what the others answer is there all the same.
        let others = dossier.answers.filter { answer in
            answer.location.path.map { $0 != name && files.contains($0) } ?? false
        }
        let merge = AnswerMerge(
            answers, into: try text.answers() + others, mode: mode, instrument: instrument, profile: profile)
        (changes, findings) = (merge.changes, merge.findings)
        let writes = !merge.added.isEmpty || !merge.replaced.isEmpty
        bytes = writes ? try text.editing(adding: merge.added, replacing: merge.replaced) : nil
    }

    private static func contents(of path: String) throws -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        // A pipe would never end.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let kind = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
        guard kind == .typeRegular, let data = FileManager.default.contents(atPath: target) else {
            throw WorksheetError(
                code: .missing,
                message: LocalizedText(
                    id: "Berkas tidak dapat dibuka, atau bukan berkas biasa.",
                    en: "The file cannot be opened, or is no regular file."),
                location: SourceLocation(path: path))
        }
        return Array(data)
    }

    static func scope(_ text: String?, in dossier: Dossier, of file: String) throws -> AnswerScope {
        guard let text, text != AnswerScope.agency.text else { return .agency }
        guard let unit = dossier.units.units.first(where: { $0.id == text }) else {
            throw ReportError(code: .unknownUnit, name: text, known: dossier.units.units.map(\.id))
        }
        return .unit(unit.id)
    }

    /// A warning where the dossier is of another rubric than the worksheet.
    ///
    /// - Throws: `WorksheetError` where an answer would come under an id by which the dossier answers another question.
    private static func otherRubric(
        _ instrument: Instrument, of dossier: Dossier, _ answers: [WorksheetAnswer], _ rubric: WorksheetRubric,
        _ file: String
    ) throws -> [Finding] {
        let own = dossier.rubric ?? AssessOptions.defaultRubric
        guard own != instrument.id else { return [] }
        let action = LocalizedText(
            id: "Pakai dosir tersendiri untuk \(instrument.id), dengan `rubric: \(instrument.id)` di agency.yaml.",
            en: "Use a dossier of its own for \(instrument.id), with `rubric: \(instrument.id)` in agency.yaml.")
        let message = LocalizedText(
            id: "Lembar kerja ini menjawab \(instrument.id), sedangkan dosir ini menjawab \(own).",
            en: "This worksheet answers \(instrument.id), but the dossier answers \(own).")
        let given = Set(answers.map(\.indicator))
        let asked = try? AssessOptions(rubrics: rubric.folder).instrument(own)
        let foreign = dossier.answers.first { answer in
            given.contains(answer.indicator)
                && (asked.map { ForeignAnswers.isForeign(answer.indicator, of: $0, to: instrument) } ?? false)
        }
        guard let foreign else {
            return [
                Finding(
                    rule: "worksheet/other-rubric", severity: .warning, message: message, action: action,
                    location: SourceLocation(path: file))
            ]
        }
        let clash = LocalizedText(
            id: " Id `\(foreign.indicator)` di keduanya menanyakan hal yang berbeda; tidak ada yang ditulis. ",
            en: " The id `\(foreign.indicator)` asks different things in the two; nothing was written. ")
        throw WorksheetError(
            code: .unusable, message: message + clash + action, location: SourceLocation(path: file))
    }

    private static func otherPack(
        _ worksheet: AnswerWorksheet, _ instrument: Instrument, _ file: String
    ) -> [Finding] {
        guard let pack = worksheet.labels[.rubric] else { return [] }
        let sha256 = worksheet.labels[.sha256]
        guard pack != instrument.id || (sha256 != nil && sha256 != instrument.sha256) else { return [] }
        return [
            Finding(
                rule: "worksheet/other-pack", severity: .warning,
                message: LocalizedText(
                    id: "Lembar kerja ini ditulis dari paket \(pack) \(worksheet.labels[.version] ?? ""), bukan dari "
                        + "\(instrument.id) \(instrument.version) yang dipakai sekarang.",
                    en:
                        "This worksheet was written from the pack \(pack) \(worksheet.labels[.version] ?? ""), not from "
                        + "\(instrument.id) \(instrument.version), which is used now."),
                action: LocalizedText(
                    id: "Periksa apakah pertanyaannya sama; `lke carry` membandingkan teksnya.",
                    en: "Check that it asks the same; `lke carry` compares the texts."),
                location: SourceLocation(path: file, sheet: WorksheetSheet.guide.rawValue))
        ]
    }
}

extension WorksheetError {
    fileprivate static func noUsableRow(_ file: String, _ finding: Finding?) -> WorksheetError {
        let hint = finding.map { LocalizedText(id: " ", en: " ") + $0.message } ?? LocalizedText(id: "", en: "")
        return WorksheetError(
            code: .unusable,
            message: LocalizedText(
                id: "Tidak satu baris pun dapat dikenali sebagai indikator rubrik.",
                en: "Not one row could be recognised as an indicator of the rubric.") + hint,
            location: finding?.location ?? SourceLocation(path: file))
    }
}
