import Findings

/// `map/dangling-sequence-flow`: a sequence flow whose start or end is not in the file. It is left out of the paths.
enum DanglingSequenceFlows: ReadingRule {
    static func findings(in map: ResolvedMap, path: String) -> [Finding] {
        map.dangling.sequenceFlows.findings(
            "map/dangling-sequence-flow", .warning,
            {
                LocalizedText(
                    id: "\($0) ujung alur (sequence flow) menunjuk elemen yang tidak ada di berkas; alur itu "
                        + "tidak dihitung.",
                    en: "\($0) end(s) of sequence flows name an element that is not in the file; those flows "
                        + "do not count.")
            },
            action: LocalizedText(
                id: "Sambungkan ulang alurnya di aplikasi pemodelan.",
                en: "Connect the flows again in the modelling tool."),
            in: map, path: path)
    }
}
