internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// The words for the values a result can hold.
extension Catalogue {
    static func state(_ state: ScoreState) -> LocalizedText {
        switch state {
        case .met: LocalizedText(id: "terpenuhi", en: "met")
        case .partlyMet: LocalizedText(id: "terpenuhi sebagian", en: "partly met")
        case .notMet: LocalizedText(id: "belum terpenuhi", en: "not met")
        case .notApplicable: LocalizedText(id: "tidak berlaku", en: "not applicable")
        case .notAssessed: LocalizedText(id: "belum dinilai", en: "not assessed")
        case .cannotBeAssessed: LocalizedText(id: "tidak dapat dinilai", en: "cannot be assessed")
        case .error: LocalizedText(id: "salah isi", en: "error")
        }
    }

    /// For narrow columns.
    static func shortState(_ state: ScoreState) -> LocalizedText {
        switch state {
        case .partlyMet: LocalizedText(id: "sebagian", en: "partly met")
        case .notMet: LocalizedText(id: "belum", en: "not met")
        case .notApplicable: LocalizedText(id: "tak berlaku", en: "n/a")
        case .cannotBeAssessed: LocalizedText(id: "tak ternilai", en: "no basis")
        default: self.state(state)
        }
    }

    static func column(_ column: ScoreColumn) -> LocalizedText {
        switch column {
        case .measured: LocalizedText(id: "Terukur", en: "Measured")
        case .selfAssessment: LocalizedText(id: "Penilaian mandiri", en: "Self-assessment")
        case .evaluator: LocalizedText(id: "Evaluator", en: "Evaluator")
        }
    }

    static func shortName(_ kind: MeasureKind) -> LocalizedText {
        switch kind {
        case .unitsWithMaps: LocalizedText(id: "Unit memiliki peta", en: "Units have maps")
        case .mapsWithSOP: LocalizedText(id: "Peta dijabarkan ke SOP", en: "Maps worked out into SOPs")
        case .crossFunctionalMapsWithSOP:
            LocalizedText(id: "Peta lintas fungsi ke SOP", en: "Cross-function maps into SOPs")
        case .unitsApplyingSOPs: LocalizedText(id: "SOP diterapkan", en: "SOPs applied")
        case .evaluation: LocalizedText(id: "Peta dan SOP dievaluasi", en: "Maps and SOPs evaluated")
        }
    }

    /// For the head of a narrow column.
    static func tinyName(_ kind: MeasureKind) -> LocalizedText {
        switch kind {
        case .unitsWithMaps: LocalizedText(id: "Peta", en: "Maps")
        case .mapsWithSOP: LocalizedText(id: "Ke SOP", en: "Into SOPs")
        case .crossFunctionalMapsWithSOP: LocalizedText(id: "Lintas fungsi", en: "Cross-function")
        case .unitsApplyingSOPs: LocalizedText(id: "Penerapan", en: "Applied")
        case .evaluation: LocalizedText(id: "Evaluasi", en: "Evaluated")
        }
    }

    /// What the counts of a measure are counts of.
    static func counted(_ kind: MeasureKind) -> LocalizedText {
        switch kind {
        case .unitsWithMaps: LocalizedText(id: "unit memiliki peta proses", en: "units have a process map")
        case .mapsWithSOP:
            LocalizedText(id: "peta dijabarkan ke SOP yang berlaku", en: "maps are worked out into an SOP in force")
        case .crossFunctionalMapsWithSOP:
            LocalizedText(
                id: "peta lintas fungsi dijabarkan ke SOP yang berlaku",
                en: "cross-function maps are worked out into an SOP in force")
        case .unitsApplyingSOPs:
            LocalizedText(id: "unit menerapkan SOP-nya", en: "units apply their SOPs")
        case .evaluation:
            LocalizedText(id: "hasil evaluasi ditindaklanjuti", en: "evaluation results are followed up")
        }
    }

    static func mapKind(_ kind: MapKind) -> LocalizedText {
        switch kind {
        case .crossFunctional: LocalizedText(id: "lintas fungsi", en: "cross-function")
        case .singleFunction: LocalizedText(id: "satu fungsi", en: "one function")
        }
    }

    static func standing(_ standing: SOPStanding) -> LocalizedText {
        switch standing {
        case .inForce: LocalizedText(id: "berlaku", en: "in force")
        case .draft: LocalizedText(id: "draf", en: "draft")
        case .notRatified: LocalizedText(id: "belum disahkan", en: "not ratified")
        case .notDated: LocalizedText(id: "tanpa tanggal efektif", en: "without an effective date")
        case .notYetEffective: LocalizedText(id: "belum efektif", en: "not yet effective")
        case .revoked: LocalizedText(id: "dicabut", en: "revoked")
        case .superseded: LocalizedText(id: "digantikan", en: "superseded")
        case .unknown: LocalizedText(id: "status tidak diketahui", en: "status unknown")
        }
    }

    static func basis(_ basis: TraceBasis) -> LocalizedText {
        switch basis {
        case .code: LocalizedText(id: "kode proses", en: "process code")
        case .register: LocalizedText(id: "register", en: "register")
        case .declared: LocalizedText(id: "disebut dalam peta", en: "named in the map")
        case .title: LocalizedText(id: "judul sama", en: "same title")
        case .confirmed: LocalizedText(id: "dipastikan", en: "confirmed")
        case .suggestion: LocalizedText(id: "usulan, belum dihitung", en: "suggestion, not counted")
        }
    }

    static func action(_ kind: ActionKind) -> LocalizedText {
        switch kind {
        case .draft: LocalizedText(id: "susun", en: "draft")
        case .ratify: LocalizedText(id: "sahkan", en: "ratify")
        case .revise: LocalizedText(id: "perbaiki", en: "revise")
        case .revoke: LocalizedText(id: "cabut", en: "revoke")
        case .monitor: LocalizedText(id: "pantau", en: "monitor")
        case .evaluate: LocalizedText(id: "evaluasi", en: "evaluate")
        case .followUp: LocalizedText(id: "tindak lanjuti", en: "follow up")
        case .socialise: LocalizedText(id: "sosialisasikan", en: "socialise")
        case .confirmLink: LocalizedText(id: "pastikan kaitan", en: "confirm the link")
        case .repairMap: LocalizedText(id: "perbaiki peta", en: "repair the map")
        case .registerMap: LocalizedText(id: "daftarkan peta", en: "register the map")
        }
    }

    static func readState(_ state: ReadState) -> LocalizedText {
        switch state {
        case .read: LocalizedText(id: "dibaca", en: "read")
        case .partlyRead: LocalizedText(id: "dibaca sebagian", en: "partly read")
        case .refused: LocalizedText(id: "ditolak", en: "refused")
        }
    }

    static func severity(_ severity: Severity) -> Noun {
        switch severity {
        case .error: error
        case .warning: warning
        case .note: note
        }
    }

    static func evidence(_ kind: EvidenceKind) -> LocalizedText {
        switch kind {
        case .application: LocalizedText(id: "penerapan", en: "application")
        case .monitoring: LocalizedText(id: "monitoring", en: "monitoring")
        case .evaluation: LocalizedText(id: "evaluasi", en: "evaluation")
        case .followUp: LocalizedText(id: "tindak lanjut", en: "follow-up")
        case .socialisation: LocalizedText(id: "sosialisasi", en: "socialisation")
        case .trial: LocalizedText(id: "uji coba", en: "trial")
        }
    }
}
