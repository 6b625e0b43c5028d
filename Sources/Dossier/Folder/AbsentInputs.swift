import Findings

/// Says what a dossier does not hold: what is absent is reported as absent, and never taken for zero in silence.
enum AbsentInputs {
    static func findings(_ dossier: Dossier, _ books: RegisterBooks) -> [Finding] {
        let absences: [(isAbsent: Bool, finding: Finding)] = [
            (dossier.units.units.isEmpty, absent("units", "daftar unit di agency.yaml", "units in agency.yaml")),
            (dossier.asOf == nil, absent("asOf", "tanggal penilaian (asOf)", "an as-of date (asOf)")),
            (
                dossier.mapFiles.isEmpty && !books.holds(.maps),
                absent("maps", "peta proses (.bpmn atau maps.xlsx)", "process maps (.bpmn or maps.xlsx)")
            ),
            (
                !books.holds(.sops) && dossier.sops.isEmpty,
                absent("sops", "register SOP (sops.xlsx)", "an SOP register (sops.xlsx)")
            ),
            (
                !books.holds(.evidence),
                absent("evidence", "register bukti (evidence.xlsx)", "an evidence register (evidence.xlsx)")
            ),
        ]
        return absences.filter(\.isAbsent).map(\.finding)
    }

    private static func absent(_ element: String, _ indonesian: String, _ english: String) -> Finding {
        Finding(
            rule: "dossier/absent", severity: .warning,
            message: LocalizedText(
                id: "Tidak ada \(indonesian); indikator yang memerlukannya tidak dapat dinilai penuh.",
                en: "The dossier does not hold \(english); indicators that need it cannot be assessed in full."),
            location: SourceLocation(element: element))
    }
}
