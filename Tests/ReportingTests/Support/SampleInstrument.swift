import Findings
@testable import Rubric

/// The instrument the hand-made results are measured with: the five indicators, their scale, three profiles.
enum SampleInstrument {
    static let memory = Source(key: "ingatan", text: "Belum diperiksa pada sumber mana pun", confidence: .memory)
    static let press = Source(key: "berita", text: "Berita pelatihan, April 2022", confidence: .press)
    static let application = Source(
        key: "aplikasi", text: "Aplikasi penilaian PermenPANRB 14/2014 jo. 30/2018", confidence: .application)
    static let setting = Source(key: "paket", text: "Pilihan paket rubrik ini", confidence: .packSetting)

    static let assumption = LocalizedText(
        id: "Sumber kami tidak memuat skala indikator peta lintas fungsi; dipakai skala indikator peta dan SOP.",
        en: "Our sources give no scale for the cross-function indicator; the scale of maps and SOPs is used.")

    static let instrument = Instrument(
        id: "permenpanrb-26-2020", version: "1.0", level: .agency,
        title: LocalizedText(
            id: "LKE PMPRB, sub-area Proses Bisnis dan SOP", en: "PMPRB worksheet, sub-area business process and SOP"),
        notice: LocalizedText(
            id: "Hasil dalam bentuk PermenPANRB 26/2020, yang diganti PermenPANRB 9/2023; bukan Indeks RB resmi.",
            en: "In the form of PermenPANRB 26/2020, replaced by PermenPANRB 9/2023; not an official Indeks RB."),
        legalBasis: LegalBasis("PermenPANRB 26/2020", part: "Lampiran"), validity: validity,
        sources: [memory, press, application, setting], root: root,
        scales: [
            Scale(
                id: "a-d",
                kind: .choices([choice("A", 100), choice("B", 67), choice("C", 33), choice("D", 0)]),
                source: application)
        ],
        indicators: indicators, weightSets: [],
        profiles: [predecessor, press3, strict].map { $0.resolved(in: root) }, predicates: nil, gates: [],
        settings: settings, sha256: String(repeating: "0af1", count: 16))

    static let predecessor = Profile(
        id: "predecessor-5",
        title: LocalizedText(id: "Lima pertanyaan pendahulu", en: "The five predecessor questions"),
        isDefault: true, parts: indicatorIDs,
        assumptions: [Assumption(indicator: "tl.probis.lintas-fungsi", scale: "a-d", reason: assumption)],
        indicators: [])
    static let press3 = Profile(
        id: "press-3",
        title: LocalizedText(id: "Tiga pertanyaan yang dikutip berita", en: "The three quoted in the press"),
        isDefault: false, parts: Array(indicatorIDs[1...3]),
        assumptions: [Assumption(indicator: "tl.probis.lintas-fungsi", scale: "a-d", reason: assumption)],
        indicators: [])
    static let strict = Profile(
        id: "strict", title: LocalizedText(id: "Ketat, tanpa asumsi", en: "Strict, without assumptions"),
        isDefault: false, parts: indicatorIDs, assumptions: [], indicators: [])

    static let indicatorIDs = [
        "tl.probis.peta", "tl.probis.sop", "tl.probis.lintas-fungsi", "tl.probis.penerapan", "tl.probis.evaluasi",
    ]

    private static func choice(_ code: String, _ percent: Int) -> Choice {
        Choice(code: code, value: Rational(percent) / Rational(100))
    }

    private static let validity = Validity(
        from: CalendarDate(year: 2020, month: 1, day: 1) ?? day, until: CalendarDate(year: 2023, month: 12, day: 31),
        replacedBy: LegalBasis("PermenPANRB 9/2023"),
        source: Source(key: "jdih", text: "contoh untuk uji", confidence: .packSetting))

    static let day = CalendarDate(checked: 2026, 6, 30)

    private static let root = RubricNode(
        id: "pmprb", kind: .root, title: title("PMPRB", "PMPRB"),
        children: [
            RubricNode(
                id: "tl", kind: .area, title: title("Penataan Tatalaksana", "Governance of processes"),
                children: [
                    RubricNode(
                        id: "tl.probis", kind: .subArea,
                        title: title("Proses Bisnis dan SOP", "Business process and SOP"),
                        weight: Sourced(
                            Rational(3) / Rational(5),
                            source: Source(key: "xls", text: "Salinan LKE 2020/2021", confidence: .worksheetCopy)),
                        indicators: indicatorIDs)
                ])
        ])

    private static func title(_ id: String, _ en: String) -> Sourced<LocalizedText> {
        Sourced(LocalizedText(id: id, en: en), source: application)
    }

    private static let indicators: [Indicator] = [
        indicator(
            0, "Telah memiliki peta proses bisnis yang sesuai dengan tugas dan fungsi",
            "Has business process maps that fit its tasks and functions", .unitsWithMaps, application),
        indicator(
            1, "Peta proses bisnis sudah dijabarkan ke dalam prosedur operasional tetap (SOP)",
            "The maps were worked out into standard operating procedures", .mapsWithSOP, press),
        indicator(
            2, "Telah dilakukan penjabaran peta lintas fungsi (peta level n) ke dalam SOP",
            "The cross-function maps (level n) were worked out into SOPs", .crossFunctionalMapsWithSOP, press),
        indicator(
            3, "Prosedur operasional tetap (SOP) telah diterapkan", "The SOPs are applied", .unitsApplyingSOPs, press),
        indicator(
            4, "Peta proses bisnis dan prosedur operasional telah dievaluasi dan disesuaikan",
            "Maps and procedures were evaluated and adapted", .evaluation, memory),
    ]

    private static func indicator(
        _ index: Int, _ id: String, _ en: String, _ measure: MeasureKind, _ source: Source
    ) -> Indicator {
        let hasScale = measure != .crossFunctionalMapsWithSOP
        return Indicator(
            id: indicatorIDs[index], title: Sourced(LocalizedText(id: id, en: en), source: source),
            scale: hasScale ? Sourced("a-d", source: application) : nil,
            criteria: hasScale
                ? [
                    Criterion(choice: "A", text: LocalizedText(id: "Seluruhnya", en: "All"), source: application),
                    Criterion(choice: "B", text: LocalizedText(id: "Sebagian besar", en: "Most"), source: application),
                    Criterion(choice: "C", text: LocalizedText(id: "Sebagian kecil", en: "Few"), source: application),
                    Criterion(choice: "D", text: LocalizedText(id: "Belum ada", en: "None"), source: memory),
                ] : [],
            measure: measure,
            note: hasScale
                ? nil : LocalizedText(id: "Pendahulunya tidak memuat butir ini.", en: "Not in its predecessor."))
    }

    private static let settings = MeasurementSettings(
        mostThreshold: Sourced(Rational(1) / Rational(2), source: application),
        unitShare: Sourced(.one, source: setting),
        application: [
            AcceptedEvidence(kind: "penerapan", validityMonths: 12, isUnitWide: false, source: setting),
            AcceptedEvidence(kind: "monitoring", validityMonths: 12, isUnitWide: true, source: setting),
        ],
        evaluation: EvaluationSettings(
            kind: "evaluasi", followUpKind: "tindak-lanjut", intervalMonths: 12, intervals: 2,
            analysisWords: ["efisien", "efektif"],
            rules: [
                EvaluationRule(choice: "A", conditions: [.periodic, .allFollowedUp]),
                EvaluationRule(choice: "C", conditions: [.evaluated]), EvaluationRule(choice: "D", conditions: []),
            ], source: setting),
        efforts: [ActionEffort(kind: "draft", days: 5), ActionEffort(kind: "ratify", days: 3)], effortSource: setting)
}

extension CalendarDate {
    /// A day that exists: only for the fixed days of tests.
    init(checked year: Int, _ month: Int, _ day: Int) {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            fatalError("no such day: \(year)-\(month)-\(day)")
        }
        self = date
    }
}
