internal import Findings
internal import Rubric

/// Why an indicator stands as it does, in one or two sentences.
enum Explanation {
    static func text(_ measure: Measure?, proposal: Proposal?, hasScale: Bool) -> LocalizedText {
        guard let measure else {
            return LocalizedText(
                id: "Tidak dapat diukur dari berkas; perlu jawaban.", en: "No file measures this; it needs an answer.")
        }
        let counts = counts(of: measure)
        guard let proposal else {
            return counts + LocalizedText(id: " ", en: " ") + reasonForNone(measure, hasScale: hasScale)
        }
        let conclusion = LocalizedText(
            id: " Usulan pilihan \(proposal.choice).", en: " Proposed choice \(proposal.choice).")
        return proposal.assumptions.reduce(counts + conclusion) { text, assumption in
            text + LocalizedText(id: " Asumsi: ", en: " Assumption: ") + assumption
        }
    }

    private static func reasonForNone(_ measure: Measure, hasScale: Bool) -> LocalizedText {
        guard hasScale else {
            return LocalizedText(
                id: "Skala indikator ini tidak diketahui, jadi tidak ada usulan.",
                en: "The scale of this indicator is not known, so nothing is proposed.")
        }
        return LocalizedText(
            id: "Tidak ada yang dapat dihitung, jadi tidak dapat dinilai.",
            en: "There is nothing to count, so it cannot be assessed.")
    }

    private static func counts(of measure: Measure) -> LocalizedText {
        let (covered, total) = (measure.covered, measure.total)
        switch measure.kind {
        case .unitsWithMaps:
            return LocalizedText(
                id: "\(covered) dari \(total) unit memiliki peta.", en: "\(covered) of \(total) units have maps.")
        case .mapsWithSOP:
            return LocalizedText(
                id: "\(covered) dari \(total) peta memiliki SOP yang berlaku.",
                en: "\(covered) of \(total) maps have an SOP in force.")
        case .crossFunctionalMapsWithSOP:
            return LocalizedText(
                id: "\(covered) dari \(total) peta lintas fungsi memiliki SOP yang berlaku.",
                en: "\(covered) of \(total) cross-function maps have an SOP in force.")
        case .unitsApplyingSOPs:
            let text = LocalizedText(
                id: "\(covered) dari \(total) unit membuktikan penerapan seluruh SOP-nya.",
                en: "\(covered) of \(total) units prove that they apply their SOPs.")
            guard !measure.outside.isEmpty else { return text }
            return text
                + LocalizedText(
                    id: " \(measure.outside.count) unit tanpa SOP berlaku tidak ikut dihitung.",
                    en: " \(measure.outside.count) units without an SOP in force are not counted.")
        case .evaluation:
            return evaluation(measure.evaluation)
        }
    }

    private static func evaluation(_ measure: EvaluationMeasure?) -> LocalizedText {
        guard let measure, measure.hasSubjects else {
            return LocalizedText(id: "Tidak ada peta dan SOP.", en: "There are no maps or SOPs.")
        }
        guard measure.findingsTotal > 0 else {
            return LocalizedText(
                id: "Belum ada evaluasi yang sah pada tanggal acuan.",
                en: "No evaluation is valid on the as-of date.")
        }
        return LocalizedText(
            id: "\(measure.findingsTotal) evaluasi, \(measure.isPeriodic ? "berkala" : "belum berkala"), "
                + "\(measure.isAnalysed ? "menganalisis" : "belum menganalisis") efisiensi dan efektivitas; "
                + "\(measure.followedUp) ditindaklanjuti.",
            en: "\(measure.findingsTotal) evaluations, \(measure.isPeriodic ? "periodic" : "not periodic"), "
                + "\(measure.isAnalysed ? "analysing" : "not analysing") efficiency and effectiveness; "
                + "\(measure.followedUp) followed up.")
    }
}
