public import Findings
public import Rubric

/// One rule of counting that a question rests on, with the source of what the pack sets.
public struct CountingRule: Sendable, Hashable {
    public var text: LocalizedText
    /// `nil` for what the tool always does.
    public var source: Source?

    init(_ indonesian: String, _ english: String, _ source: Source? = nil) {
        text = LocalizedText(id: indonesian, en: english)
        self.source = source
    }
}

/// The rules of counting by what is counted: the first says what is counted.
enum CountingRules {
    static func rules(for kind: MeasureKind, _ settings: MeasurementSettings) -> [CountingRule] {
        switch kind {
        case .unitsWithMaps: [unitsWithMaps, map, unitTree, most(settings)]
        case .mapsWithSOP: [mapsWithSOP, map, tied, inForce, most(settings)]
        case .crossFunctionalMapsWithSOP: [crossFunctional, crossFunction, map, tied, inForce, most(settings)]
        case .unitsApplyingSOPs: [unitsApplying(settings), inForce, shared] + accepted(settings) + [most(settings)]
        case .evaluation: [evaluated] + evaluation(settings.evaluation)
        }
    }

    private static let unitsWithMaps = CountingRule(
        "Yang dihitung: unit yang memiliki sedikitnya satu peta, milik sendiri atau milik unit di bawahnya.",
        "Counted: units that have at least one map of their own or below them.")
    private static let mapsWithSOP = CountingRule(
        "Yang dihitung: peta yang terkait dengan sedikitnya satu SOP yang berlaku.",
        "Counted: maps that at least one SOP in force is traced to.")
    private static let crossFunctional = CountingRule(
        "Yang dihitung: peta lintas fungsi yang terkait dengan sedikitnya satu SOP yang berlaku.",
        "Counted: cross-function maps that at least one SOP in force is traced to.")
    private static let evaluated = CountingRule(
        "Yang dilihat: evaluasi peta dan SOP dalam register bukti; bukan rasio.",
        "Looked at: evaluations of maps and SOPs in the evidence register; no ratio.")
    private static let map = CountingRule(
        "Peta: satu berkas BPMN atau satu baris matriks; induk kode hanya dihitung bila punya baris atau berkas sendiri.",
        "A map is one BPMN file or one row of the matrix; ancestors of a code count only with a row or file of their own."
    )
    private static let crossFunction = CountingRule(
        "Lintas fungsi: pekerjaan dua lajur atau pool atau lebih pada gambar; tanpa gambar, menurut Kode CFM.",
        "Cross-functional: work in two or more lanes or pools of the drawing; without one, by Kode CFM.")
    private static let tied = CountingRule(
        "Terkait: lewat kode proses, register, gambar peta, judul yang sama, atau kaitan yang dipastikan di "
            + "links.yaml; usulan tidak dihitung.",
        "Traced: by process code, register, the drawing, the same title, or a confirmation in links.yaml; suggestions do "
            + "not count.")
    private static let inForce = CountingRule(
        "Berlaku: status berlaku, disahkan, efektif paling lambat pada tanggal acuan, belum dicabut atau digantikan.",
        "In force: status berlaku, ratified, effective on or before the as-of date, neither revoked nor superseded.")
    private static let unitTree = CountingRule(
        "Peta unit di bawah ikut dihitung bagi unit induknya.",
        "The maps of a unit count for the units above it as well.")
    private static let shared = CountingRule(
        "SOP bersama (Berlaku Untuk) dihitung pada setiap unit yang memakainya; unit tanpa SOP berlaku di luar penyebut.",
        "Shared SOPs (Berlaku Untuk) count in each unit that uses them; units without an SOP in force are outside the "
            + "denominator.")

    private static func most(_ settings: MeasurementSettings) -> CountingRule {
        let share = settings.mostThreshold.value.percentage
        return CountingRule(
            "“Sebagian besar” berarti lebih dari \(share)%; tepat \(share)% dihitung sebagian kecil, dan ditandai.",
            "“Most” is more than \(share)%; exactly \(share)% counts as few, and is marked.",
            settings.mostThreshold.source)
    }

    private static func unitsApplying(_ settings: MeasurementSettings) -> CountingRule {
        let share = settings.unitShare.value.percentage
        return CountingRule(
            "Yang dihitung: unit yang membuktikan penerapan sedikitnya \(share)% dari SOP-nya yang berlaku.",
            "Counted: units that prove that they apply at least \(share)% of their SOPs in force.",
            settings.unitShare.source)
    }

    private static func accepted(_ settings: MeasurementSettings) -> [CountingRule] {
        settings.application.map { kind in
            CountingRule(
                "Bukti `\(kind.kind)` berlaku sampai Berlaku Sampai, tanpa itu \(kind.validityMonths) bulan"
                    + (kind.isUnitWide ? "; untuk unit, bukti ini berlaku bagi semua SOP-nya." : "."),
                "Evidence `\(kind.kind)` holds until Berlaku Sampai, without it for \(kind.validityMonths) months"
                    + (kind.isUnitWide ? "; given for a unit it counts for all its SOPs." : "."),
                kind.source)
        }
    }

    private static func evaluation(_ settings: EvaluationSettings) -> [CountingRule] {
        let words = settings.analysisWords.map { "“\($0)”" }.joined(separator: ", ")
        return [
            CountingRule(
                "Berkala: satu evaluasi dalam tiap \(settings.intervalMonths) bulan, \(settings.intervals) kali "
                    + "berturut-turut sampai tanggal acuan.",
                "Periodic: one evaluation in every \(settings.intervalMonths) months, \(settings.intervals) times in a row "
                    + "up to the as-of date.", settings.source),
            CountingRule(
                "Menganalisis efisiensi dan efektivitas: uraian evaluasi memuat \(words).",
                "Looks at efficiency and effectiveness: its description holds \(words).", settings.source),
            CountingRule(
                "Ditindaklanjuti: ada bukti `\(settings.followUpKind)` untuk hal yang sama, tidak lebih tua dari evaluasinya.",
                "Followed up: there is evidence `\(settings.followUpKind)` of the same thing, not older than the evaluation.",
                settings.source),
        ]
    }
}

extension Rational {
    /// As a percentage without its sign, as short as it is exact.
    var percentage: String { (self * Rational(100)).decimal(places: 6) }
}
