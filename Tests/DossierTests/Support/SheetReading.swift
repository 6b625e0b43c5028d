@testable import Dossier
import Findings
import OfficeFiles

/// What the registers of some sheets come to.
struct SheetReading {
    private(set) var sops: [SOP] = []
    private(set) var maps: [MatrixMap] = []
    private(set) var evidence: [RegisterRow<EvidenceColumn>] = []
    private(set) var units: [Unit] = []
    private(set) var recognitions: [RegisterRecognition] = []
    private(set) var findings: [Finding] = []
    private(set) var kinds: [RegisterKind] = []
    private(set) var problem: ReadProblem?

    static let units = [
        Unit(id: "dinkes", name: "Dinas Kesehatan"),
        Unit(id: "sek-dinkes", name: "Sekretariat", parent: "dinkes"),
        Unit(
            id: "disdukcapil", name: "Dinas Kependudukan dan Pencatatan Sipil", formerNames: ["Kantor Catatan Sipil"]),
        Unit(id: "sek-dukcapil", name: "Sekretariat", parent: "disdukcapil"),
        Unit(id: "setda", name: "Sekretariat Daerah"),
        Unit(id: "bag-org", name: "Bagian Organisasi", parent: "setda"),
    ]

    init(_ tables: [Table], path: String = "daftar.xlsx", preferred: RegisterKind? = nil, units: [Unit] = Self.units) {
        let sheets = RegisterSheets(tables: tables, path: path, preferred: preferred)
        var log = FindingLog(limit: 1_000)
        log.report(sheets.findings)
        let index = UnitIndex(UnitTree(units))
        kinds = sheets.registers.map(\.kind)
        var (sopRegisters, matrices): ([OpenRegister<SOPColumn>], [OpenRegister<MatrixColumn>]) = ([], [])
        var lists: [OpenRegister<UnitColumn>] = []
        recognitions = sheets.others
        problem = sheets.refusal
        for sheet in sheets.registers {
            switch sheet.kind {
            case .sops: sopRegisters.append(Self.open(sheet, index, &log))
            case .maps: matrices.append(Self.open(sheet, index, &log))
            case .units: lists.append(Self.open(sheet, index, &log))
            case .evidence:
                let open: OpenRegister<EvidenceColumn> = Self.open(sheet, index, &log)
                evidence += open.register.rows
                note(open)
            }
        }
        var entries = SOPRegister(units: index).read(&sopRegisters, log: &log)
        SOPEntry.identify(&entries)
        sops = entries.map(\.sop)
        maps = MapMatrix(&matrices, units: index, log: &log).maps
        if !lists.isEmpty { self.units = UnitRegister([]).read(&lists, log: &log) }
        for register in sopRegisters { note(register) }
        for register in matrices { note(register) }
        for register in lists { note(register) }
        findings = log.findings
    }

    /// One sheet drawn as text.
    init(_ picture: String, sheet: String? = "Lembar1", preferred: RegisterKind? = nil) {
        self.init([Picture.table(picture, sheet: sheet)], preferred: preferred)
    }

    private static func open<Column>(
        _ sheet: RecognisedSheet, _ units: UnitIndex, _ log: inout FindingLog
    ) -> OpenRegister<Column> {
        OpenRegister(register: Register<Column>(sheet, units: units, log: &log), book: 0)
    }

    private mutating func note<Column>(_ open: OpenRegister<Column>) {
        if let recognition = open.register.recognition { recognitions.append(recognition) }
        if problem == nil { problem = open.register.problem }
    }

    func findings(_ rule: RuleID) -> [Finding] { findings.filter { $0.rule == rule } }

    /// The reasons for which rows were left out, with the rows.
    var skipped: [String] {
        recognitions.flatMap(\.skipped).map { "\($0.reason.rawValue) \($0.rows.lowerBound)-\($0.rows.upperBound)" }
    }
}
