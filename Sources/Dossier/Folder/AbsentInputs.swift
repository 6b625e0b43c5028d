import Findings

/// Says what a dossier does not hold: what is absent is reported as absent, and never taken for zero in silence.
enum AbsentInputs {
    static func findings(_ dossier: Dossier, _ kinds: FolderKinds) -> [Finding] {
        let absences: [(isAbsent: Bool, finding: Finding)] = [
            (dossier.units.units.isEmpty, absent("units", "daftar unit di agency.yaml", "units in agency.yaml")),
            (dossier.asOf == nil, absent("asOf", "tanggal penilaian (asOf)", "an as-of date (asOf)")),
            (
                kinds.maps.isEmpty && !kinds.isRead(.maps),
                absent("maps", "peta proses (.bpmn atau maps.csv)", "process maps (.bpmn or maps.csv)")
            ),
            (!kinds.isRead(.sops), absent("sops", "register SOP (sops.csv)", "an SOP register (sops.csv)")),
            (
                !kinds.isRead(.evidence),
                absent("evidence", "register bukti (evidence.csv)", "an evidence register (evidence.csv)")
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
