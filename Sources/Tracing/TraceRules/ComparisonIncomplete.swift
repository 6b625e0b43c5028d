internal import Dossier
internal import Findings

/// What was too large to be compared is said.
struct ComparisonIncomplete: TraceRule {
    let about = RuleDescription(
        id: "trace/comparison-incomplete",
        title: LocalizedText(
            id: "Peta dan SOP tidak dibandingkan seluruhnya", en: "Map and SOP not compared as a whole"),
        explanation: LocalizedText(
            id:
                "Peta atau tabel langkah terlalu besar untuk dibandingkan seluruhnya dalam waktu yang wajar. Yang tidak "
                + "dibandingkan tidak dinyatakan benar ataupun salah.",
            en: "The map or the table of steps is too large to be compared as a whole in reasonable time. What was not "
                + "compared is called neither right nor wrong."),
        action: LocalizedText(
            id: "Pecah peta atau SOP menjadi beberapa, satu untuk setiap kegiatan.",
            en: "Split the map or the SOP, one for each piece of work."))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        map.comparison.cuts.map { cut in
            let what =
                switch cut {
                case .matching:
                    LocalizedText(
                        id: ": kegiatan dan langkahnya terlalu banyak untuk dicocokkan.",
                        en: ": there are too many activities and steps to match them.")
                case .order:
                    LocalizedText(
                        id: ": alurnya terlalu besar, sehingga urutan sebagian langkah tidak dinilai.",
                        en: ": its flow is too large, so that the order of some steps was not judged.")
                case .steps:
                    LocalizedText(
                        id: ": tabel langkah SOP-nya melebihi \(StepFlow.limit) baris; urutan sisanya tidak dinilai.",
                        en: ": the table of steps has more than \(StepFlow.limit) rows; the order of the rest was not "
                            + "judged.")
                }
            return TraceViolation(map.called.capitalised + what, at: map.map.location)
        }
    }
}
