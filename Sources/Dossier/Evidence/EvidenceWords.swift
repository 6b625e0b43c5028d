/// The words offices use for kinds of evidence, folded (lower-case, letters and digits only).
enum EvidenceWords {
    static let kind: [String: EvidenceKind] = {
        var table: [String: EvidenceKind] = [:]
        for (kind, words) in words {
            for word in words + [kind.rawValue] { table[Folding.name(word)] = kind }
        }
        return table
    }()

    private static let words: [(EvidenceKind, [String])] = [
        (.application, ["penerapan SOP", "implementasi", "implementasi SOP", "pelaksanaan", "application", "applied"]),
        (
            .monitoring,
            ["monev", "monitoring dan evaluasi", "pemantauan", "pemantauan dan evaluasi", "monitoring SOP"]
        ),
        (.evaluation, ["evaluasi SOP", "evaluation", "reviu", "review"]),
        (.followUp, ["tindak lanjut evaluasi", "tindak lanjut hasil evaluasi", "follow up", "perbaikan"]),
        (
            .socialisation,
            [
                "internalisasi", "internalisasi SOP", "sosialisasi SOP", "sosialisasi/internalisasi", "diseminasi",
                "socialisation",
                "socialization",
            ]
        ),
        (.trial, ["ujicoba SOP", "simulasi", "trial", "pilot"]),
    ]
}
