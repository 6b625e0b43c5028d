import Dossier
import Findings
import ProcessMaps
import Tracing

@testable import Assessment
@testable import Rubric

/// A fictitious city with a result made by hand: some units are far, some are not, some maps are drawn, one file is
/// broken. The figures agree with each other; the engine has no part in it.
struct SampleCity {
    /// How many units; the named ones come first.
    var unitCount = 6
    /// How many maps each unit has; every second one is cross-functional.
    var mapsPerUnit = 3
    /// How many SOPs beyond those of the maps.
    var otherSOPsPerUnit = 1
    /// Put in place of the first unit's name, to see what a name can do.
    var firstUnitName = "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah"

    static let drawn = SampleMap(
        path: "maps/disdukcapil/ktp-el.bpmn", title: "Penerbitan KTP-el",
        lanes: [
            ("Pemohon", ["Mengajukan permohonan"]),
            ("Petugas Loket", ["Memeriksa berkas", "Merekam data"]),
            ("Kepala Bidang", ["Mengesahkan"]),
            ("Operator Cetak", ["Mencetak KTP-el", "Menyerahkan KTP-el"]),
        ])

    private static let names = [
        ("bappeda", "", "badan"), ("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "dinas"),
        ("dpmptsp", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "dinas"),
        ("diskominfo", "Dinas Komunikasi dan Informatika", "dinas"), ("dlh", "Dinas Lingkungan Hidup", "dinas"),
        ("kec-utara", "Kecamatan Contoh Utara", "kecamatan"),
    ]
    private static let titles = [
        "Penerbitan KTP-el", "Penanganan pengaduan", "Pelayanan perizinan", "Penyusunan rencana kerja",
        "Kenaikan gaji berkala", "Penanganan surat masuk",
    ]

    var units: [Unit] {
        (0..<unitCount).map { index in
            guard Self.names.indices.contains(index) else {
                return Unit(id: "unit-\(index)", name: "Dinas Contoh \(index)", peerGroup: "dinas")
            }
            let (id, name, group) = Self.names[index]
            return Unit(
                id: id, name: index == 0 ? firstUnitName : name, peerGroup: group,
                responsible: "Kasubag Umum dan Kepegawaian")
        }
    }

    var result: AssessmentResult {
        let maps = maps
        let sops = sops(of: maps)
        let scopes = [AnswerScope.agency] + units.map { .unit($0.id) }
        let gaps = scopes.flatMap { self.gaps(in: $0, maps) }
        let indicators = scopes.flatMap { self.indicators(in: $0, maps, sops, gaps) }
        var result = AssessmentResult(
            provenance: provenance,
            agency: Agency(id: "kota-contoh", name: "Kota Contoh", kind: "kota", period: "2026"),
            units: units, scores: scopes.flatMap { scores(in: $0, indicators) }, indicators: indicators, gaps: gaps,
            steps: steps(gaps), totals: [], profiles: profiles(indicators), traces: traces(maps), maps: maps,
            sops: sops,
            mapFiles: [Self.drawn.file], evidence: evidence(sops), findings: findings)
        result.application = application(sops, result.evidence)
        return result
    }

    // MARK: What was read

    private var provenance: Provenance {
        Provenance(
            toolVersion: "0.1.0", instrument: SampleInstrument.instrument, profile: SampleInstrument.predecessor,
            asOf: SampleInstrument.day, isWithinValidity: false,
            inputs: [
                InputFile(path: "agency.yaml", bytes: 812, sha256: String(repeating: "a1", count: 32), state: .read),
                InputFile(
                    path: "maps/dlh/rusak.bpmn", bytes: 1_204, sha256: String(repeating: "b2", count: 32),
                    state: .refused,
                    problem: ReadProblem(
                        code: "notWellFormed",
                        message: LocalizedText(
                            id: "XML terputus sebelum unsur “process” ditutup.",
                            en: "The XML ends before the element “process” is closed."), line: 27)),
                InputFile(
                    path: "sops.csv", bytes: 30_551, sha256: String(repeating: "c3", count: 32), state: .partlyRead,
                    problem: ReadProblem(
                        code: "badRow",
                        message: LocalizedText(id: "1 baris tidak dapat dibaca.", en: "1 row could not be read."),
                        line: 14)),
            ])
    }

    private var maps: [MapResult] {
        units.enumerated().flatMap { position, unit in
            (0..<mapsPerUnit).map { map(index: $0, of: unit, position) }
        }
    }

    private func map(index: Int, of unit: Unit, _ position: Int) -> MapResult {
        let isCross = index % 2 == 1
        let code = "KTC-0\(position + 1).0\(index + 1)" + (isCross ? ".CFM.01" : "")
        let isWorkedOut = (position + index) % 3 != 0
        let isDrawn = position == 1 && index == 1
        let drawn = isDrawn ? Self.drawn.file.map : ProcessMap()
        let title = Self.titles[(position + index) % Self.titles.count]
        return MapResult(
            id: code, code: code, title: isDrawn ? "Penerbitan KTP-el" : "\(title) pada \(unit.id)",
            kind: isCross ? .crossFunctional : .singleFunction, level: isCross ? 2 : 1, unit: unit.id,
            file: isDrawn ? 0 : nil, sops: isWorkedOut ? ["\(code).SOP.01"] : [],
            otherSOPs: isWorkedOut || index == 0 ? [] : ["\(code).SOP.01"], activities: activities(of: drawn),
            handoffs: handoffs(of: drawn), location: SourceLocation(path: "maps.csv", line: 2 + position * 10 + index))
    }

    private func activities(of map: ProcessMap) -> [ActivityCoverage] {
        map.nodes.indices.map {
            ActivityCoverage(
                node: $0, id: map.id(of: .node($0)), name: map.name(of: .node($0)),
                performer: map.performerName(of: $0), isCovered: $0 < 3)
        }
    }

    private func handoffs(of map: ProcessMap) -> [HandoffCoverage] {
        map.handoffs.map { handoff in
            HandoffCoverage(
                flow: handoff.flow, id: map.id(of: handoff.flow),
                from: handoff.from.map { map.name(of: .node($0)) } ?? "",
                to: handoff.to.map { map.name(of: .node($0)) } ?? "",
                fromPerformer: map.name(of: handoff.fromPerformer), toPerformer: map.name(of: handoff.toPerformer),
                isCovered: handoff.from == 0)
        }
    }

    private func sops(of maps: [MapResult]) -> [SOPResult] {
        let tied = maps.flatMap { map in
            (map.sops + map.otherSOPs).map { id in
                SOPResult(
                    id: id, number: "065/\(id.suffix(2))/2024", title: "SOP \(map.title)", unit: map.unit,
                    scope: .owner,
                    standing: map.isWorkedOut ? .inForce : .draft, maps: [map.id],
                    applicationEvidence: map.isWorkedOut && map.kind == .crossFunctional ? ["B-\(id)"] : [],
                    effective: map.isWorkedOut ? CalendarDate(checked: 2024, 8, 17) : nil, location: map.location)
            }
        }
        let others = units.flatMap { unit in
            (0..<otherSOPsPerUnit).map { index in
                SOPResult(
                    id: "065/\(unit.id)/\(index)", number: "065/\(unit.id)/\(index)",
                    title: "=Pengelolaan arsip+\(unit.id)", unit: unit.id,
                    scope: unit.id == "bappeda" && index == 0 ? .everyUnit : .owner,
                    standing: .notDated, maps: [], applicationEvidence: [], effective: nil,
                    location: SourceLocation(path: "sops.csv", line: 90 + index))
            }
        }
        return tied + others
    }

    private func traces(_ maps: [MapResult]) -> [Trace] {
        maps.flatMap { map in
            (map.sops + map.otherSOPs).map {
                Trace(
                    map: map.id, sop: $0, basis: map.kind == .crossFunctional ? .code : .title, location: map.location)
            }
        }
    }

    private func evidence(_ sops: [SOPResult]) -> [Evidence] {
        sops.flatMap { sop in
            sop.applicationEvidence.map {
                Evidence(
                    id: $0, subjectText: sop.id, subjects: [.sop(sop.id)], kind: .application,
                    date: CalendarDate(checked: 2026, 2, 3), description: "Laporan penerapan triwulan I",
                    link: "https://contoh.example/laporan", location: SourceLocation(path: "evidence.csv", line: 3))
            }
        }
    }

    private var findings: [Finding] {
        [
            Finding(
                rule: "sop/effective-date", severity: .error,
                message: LocalizedText(id: "Tanggal Efektif kosong.", en: "Tanggal Efektif is blank."),
                action: LocalizedText(id: "Isi tanggalnya.", en: "Fill in the date."),
                legalBasis: LegalBasis("PermenPANRB 35/2012", part: "Lampiran Bab II"),
                location: SourceLocation(path: "sops.csv", line: 90, cell: "I90")),
            Finding(
                rule: "map/not-well-formed", severity: .warning,
                message: LocalizedText(id: "Peta tidak dapat dibaca.", en: "The map could not be read."),
                location: SourceLocation(path: "maps/dlh/rusak.bpmn", line: 27)),
        ]
    }
}
