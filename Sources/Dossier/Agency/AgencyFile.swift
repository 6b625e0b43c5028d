import Findings
import Yams

/// What `agency.yaml` says: who is assessed, as of when, and of which units it is made.
struct AgencyFile {
    var agency: Agency
    var asOf: CalendarDate?
    /// The ids of the rubric and profile the agency uses, where it names them.
    var rubric: String?
    var profile: String?
    /// Whether their parents exist is checked when the lists of units are read too.
    var units: [PlacedUnit] = []
    /// What the evaluator's reports state. Whether its units exist is checked when all are known.
    var evaluation: EvaluationKeys
    /// What its reports look like.
    var look: LookKeys
    /// The first unit that was skipped.
    var problem: ReadProblem?

    private static let keys = ["agency", "asOf", "rubric", "profile", "units", "evaluation", "look"]
    private static let agencyKeys = ["id", "name", "kind", "period"]

    /// Reads the file that lies at `path` of the dossier.
    ///
    /// - Throws: `DossierError` with `badAgencyFile` where it does not say whom the assessment is about.
    init(_ bytes: [UInt8], path: String, limits: DossierLimits, log: inout FindingLog) throws(DossierError) {
        let file: YAMLFile
        do {
            file = try YAMLFile(bytes, path: path, limits: limits)
        } catch {
            throw Self.bad(error.problem, path: path)
        }
        guard let root = file.root?.mapping else { throw Self.bad(Message.noAgency, path: path, file.root) }
        file.unknownKeys(in: root, known: Self.keys, log: &log)
        guard let about = root["agency"], let fields = about.mapping else {
            throw Self.bad(Message.noAgency, path: path, root["agency"] ?? file.root)
        }
        guard let id = fields["id"]?.text else { throw Self.bad(Message.missing("id"), path: path, about) }
        guard let name = fields["name"]?.text else { throw Self.bad(Message.missing("name"), path: path, about) }
        file.unknownKeys(in: fields, known: Self.agencyKeys, log: &log)
        agency = Agency(id: id, name: name, kind: fields["kind"]?.text, period: fields["period"]?.text)
        asOf = Self.date(root["asOf"], of: file, log: &log)
        (rubric, profile) = (root["rubric"]?.text, root["profile"]?.text)
        evaluation = EvaluationKeys(root["evaluation"], of: file, log: &log)
        look = LookKeys(root["look"], of: file, log: &log)
        let list = UnitList(root["units"], of: file, log: &log)
        (units, problem) = (list.units, list.problem)
    }

    private static func date(_ node: Node?, of file: YAMLFile, log: inout FindingLog) -> CalendarDate? {
        guard let node, !node.isBlank else { return nil }
        guard let text = node.text else {
            file.wrongShape(node, key: "asOf", expected: Message.aDate, log: &log)
            return nil
        }
        return DateText.date(text, in: "asOf", at: file.location(node, key: "asOf"), severity: .error, log: &log)
    }

    private static func bad(_ problem: ReadProblem, path: String, _ node: Node? = nil) -> DossierError {
        DossierError(
            code: .badAgencyFile, message: problem.message,
            location: SourceLocation(path: path, line: problem.line ?? node?.mark?.line, column: problem.column))
    }
}

private enum Message {
    static let noAgency = ReadProblem(
        code: "badAgencyFile",
        message: LocalizedText(
            id: "agency.yaml harus memuat “agency: {id: …, name: …}”.",
            en: "agency.yaml must hold “agency: {id: …, name: …}”."))
    static let aDate = LocalizedText(id: "tanggal", en: "a date")

    static func missing(_ key: String) -> ReadProblem {
        ReadProblem(
            code: "badAgencyFile",
            message: LocalizedText(
                id: "“\(key)” instansi belum diisi di agency.yaml.",
                en: "agency.yaml does not give the “\(key)” of the agency."))
    }
}
