internal import Findings

/// The rhythm names kinds of evidence that have one, each once, and says the same as what measures count by.
enum RhythmCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        guard let settings = pack.instrument.settings else { return [] }
        let known = ["sosialisasi", "monitoring", settings.evaluation.kind, settings.evaluation.followUpKind]
        return pack.places.repetitions(of: [.rhythm]).map {
            .pack("rubric/rhythm-twice", Words.twice($0.id), $0.location)
        }
            + settings.rhythms.flatMap { rhythm -> [Finding] in
                let place = pack.places.place(of: .rhythm, rhythm.kind)
                return kind(of: rhythm, known, place) + interval(of: rhythm, settings, place)
            }
    }

    private static func kind(of rhythm: EvidenceRhythm, _ known: [String], _ place: SourceLocation) -> [Finding] {
        guard !known.contains(rhythm.kind) else { return [] }
        return [
            .pack(
                "rubric/rhythm-kind", Words.unknown(rhythm.kind, known), place,
                action: Suggestion(known: known).action(for: rhythm.kind))
        ]
    }

    /// A rhythm of no months never ends; one that differs from what is counted by would say two things of one kind.
    private static func interval(
        of rhythm: EvidenceRhythm, _ settings: MeasurementSettings, _ place: SourceLocation
    ) -> [Finding] {
        guard let every = rhythm.everyMonths else { return [] }
        guard every > 0 else { return [.pack("rubric/rhythm-zero", Words.zero(rhythm.kind), place)] }
        let counted =
            rhythm.kind == settings.evaluation.kind
            ? settings.evaluation.intervalMonths
            : settings.application.first { $0.kind == rhythm.kind }?.validityMonths
        guard let counted, counted != every else { return [] }
        return [
            .pack("rubric/rhythm-differs", Words.differs(rhythm.kind, every, counted), place, severity: .warning)
        ]
    }
}

private enum Words {
    static func twice(_ kind: String) -> LocalizedText {
        LocalizedText(
            id: "Irama `\(kind)` ditulis dua kali; yang pertama yang dipakai.",
            en: "The rhythm of `\(kind)` is given twice; the first is used.")
    }
    static func unknown(_ kind: String, _ known: [String]) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return LocalizedText(
            id: "Jenis bukti `\(kind)` tidak mempunyai irama; yang dikenal: \(list).",
            en: "Evidence `\(kind)` has no rhythm; known are: \(list).")
    }
    static func zero(_ kind: String) -> LocalizedText {
        LocalizedText(
            id: "`everyMonths` irama `\(kind)` harus sedikitnya 1; tanpa kunci itu cukup sekali.",
            en: "`everyMonths` of the rhythm `\(kind)` must be at least 1; without the key once is enough.")
    }
    static func differs(_ kind: String, _ every: Int, _ counted: Int) -> LocalizedText {
        LocalizedText(
            id: "Irama `\(kind)` tiap \(every) bulan, tetapi yang dihitung untuk nilai \(counted) bulan.",
            en: "The rhythm of `\(kind)` is every \(every) months, but \(counted) months count for the score.")
    }
}
