import Findings
import Foundation

@testable import Dossier

/// SOPs made by hand, as reading gives them: a sound one, and ways to spoil it.
struct SOPExample {
    var sop: SOP
    var document: SOPDocument?
    var row: [SOPColumn: String]?
    var unit: UnitIndex.Match?

    static let register = "sops.csv"
    static let path = "sops/pelayanan-ktp.docx"

    static let units = UnitTree([
        Unit(id: "disdukcapil", name: "Dinas Kependudukan", formerNames: ["Kantor Catatan Sipil"]),
        Unit(id: "dinkes", name: "Dinas Kesehatan dan KB", formerNames: ["Dinas Kesehatan"]),
    ])

    /// In force, with row and document that agree, two performers, a decision with two ways, and every field filled in.
    static var sound: SOPExample {
        let day = CalendarDate(year: 2026, month: 2, day: 1)
        var sop = SOP(
            id: "470/01/2026", number: "470/01/2026", title: "Pelayanan KTP", unit: "disdukcapil", status: .inForce,
            created: CalendarDate(year: 2026, month: 1, day: 5), effective: day, ratifiedBy: "Kepala Dinas",
            legalBasis: ["PermenPANRB 35/2012"], type: .administrative, isPublicService: true,
            location: SourceLocation(path: register, line: 2))
        sop.steps = steps
        return SOPExample(
            sop: sop, document: SOPDocument(path: path, fields: fields, steps: steps),
            row: [
                .number: "470/01/2026", .title: "Pelayanan KTP", .status: "berlaku", .created: "2026-01-05",
                .effective: "1 Februari 2026", .ratifiedBy: "Kepala Dinas", .legalBasis: "PermenPANRB 35/2012",
                .instrument: "SK 5/2026", .instrumentDate: "2026-01-20",
            ])
    }

    /// The same, known only from its document, with the blanks of a draft as offices keep it.
    static var blankDraft: SOPExample {
        var example = sound
        example.row = nil
        example.sop.status = .unknown
        (example.sop.number, example.sop.created, example.sop.effective) = (nil, nil, nil)
        example.sop.legalBasis = []
        for field in [SOPDocument.Field.number, .created, .revised, .effective] { example.fill(field, nil) }
        example.fill(
            .legalBasis,
            "1. Peraturan Daerah (nomor dan tahun diisi)\n2. PermenPANRB Nomor 35 Tahun 2012")
        return example
    }

    mutating func fill(_ field: SOPDocument.Field, _ text: String?) {
        document?.fields[field] = SOPDocument.Value(text, at: Self.place(field))
    }

    /// Changes the step of this number in the document and the SOP alike.
    mutating func change(_ number: Int, _ body: (inout SOPStep) -> Void) {
        for index in sop.steps.indices where sop.steps[index].number == number {
            body(&sop.steps[index])
        }
        document?.steps = sop.steps
    }

    mutating func setSteps(_ steps: [SOPStep]) {
        sop.steps = steps
        document?.steps = steps
    }

    var entry: SOPEntry {
        let columns = Array(SOPColumn.allCases)
        let letters = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, "C\($0)R") })
        let row = row.map {
            RegisterRow(
                number: 2, location: SourceLocation(path: Self.register, line: 2), texts: $0, places: .columns(letters))
        }
        return SOPEntry(
            sop: sop, row: row, columns: row == nil ? [] : Set(columns), unit: unit, document: document)
    }

    static func place(_ field: SOPDocument.Field) -> SourceLocation {
        let row = (SOPDocument.Field.allCases.firstIndex(of: field) ?? 0) + 1
        return SourceLocation(path: path, line: row, sheet: "Tabel 1", cell: "B\(row)")
    }

    static let fields: [SOPDocument.Field: SOPDocument.Value] = {
        let texts: [SOPDocument.Field: String?] = [
            .number: "470/01/2026", .title: "SOP Pelayanan KTP", .unit: "Dinas Kependudukan",
            .created: "5 Januari 2026",
            .revised: nil, .effective: "1 Februari 2026", .ratifiedBy: "Kepala Dinas",
            .legalBasis: "PermenPANRB 35/2012",
            .related: "SOP Penerbitan KIA", .warnings: "Bila tidak dijalankan, warga dirugikan",
            .qualifications: "Menguasai aplikasi", .equipment: "Komputer", .records: "Buku agenda",
        ]
        return texts.reduce(into: [:]) { $0[$1.key] = SOPDocument.Value($1.value, at: place($1.key)) }
    }()

    static let steps: [SOPStep] = [
        step(1, "Menerima berkas", kind: .start),
        step(
            2, "Memeriksa berkas", kind: .decision,
            next: [.init(step: 3, label: "lengkap"), .init(step: 1, label: "tidak lengkap")]),
        step(3, "Mencetak KTP", by: "Operator", note: "Penyandang disabilitas didahulukan"),
        step(4, "Menyerahkan KTP", kind: .end),
    ]

    static func step(
        _ number: Int, _ activity: String, by performer: String = "Petugas loket", note: String? = nil,
        kind: SOPStep.Kind = .process, next: [SOPStep.Jump] = []
    ) -> SOPStep {
        SOPStep(
            number: number, activity: activity, performers: [performer],
            standard: QualityStandard(
                inputs: ["Berkas"], duration: SOPDuration(minimum: 10, maximum: 15, unit: .minute),
                durationText: "10-15 menit", output: ["Berkas diterima"]), note: note, kind: kind, next: next,
            location: SourceLocation(path: path, line: number + 2, sheet: "Tabel 2", cell: "B\(number + 2)"))
    }
}

extension SOPExample {
    static let asOf = CalendarDate(year: 2026, month: 6, day: 30)

    static func collection(_ examples: [SOPExample], asOf: CalendarDate? = asOf) -> SOPCollection {
        var collection = SOPCollection(asOf: asOf, entries: examples.map(\.entry))
        collection.units = units
        return collection
    }

    /// What one rule says of the examples, in every preset.
    static func findings(
        _ rule: RuleID, _ examples: [SOPExample], thresholds: SOPThresholds = SOPThresholds(), evidence: [Evidence] = []
    ) -> [Finding] {
        var collection = Self.collection(examples)
        collection.evidence = evidence
        return SOPCheck(LintConfiguration(.sops, only: [rule]), thresholds: thresholds).check(collection).sops
            .flatMap(\.report.findings).filter { $0.rule == rule }
    }
}
