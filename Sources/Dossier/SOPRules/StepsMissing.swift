import Findings

/// A document has a flow table.
struct StepsMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/steps-missing",
        title: LocalizedText(id: "Tidak ada langkah", en: "No steps"),
        explanation: LocalizedText(
            id: "Naskah SOP memuat bagan alir: kegiatan, pelaksana, mutu baku, keterangan. Tanpa langkah, SOP "
                + "tidak dapat diikuti.",
            en: "A document has a flow table: activity, performers, quality standard, notes. Without steps nobody "
                + "can follow it."),
        action: LocalizedText(
            id: "Tambahkan tabel langkah; bila ada, periksa apakah judul kolomnya lazim.",
            en: "Add the table of steps; where there is one, see whether its columns have the usual headings."),
        basis: .flow("uraian kegiatan"))
    let principles: [SOPPrinciple] = [.easyAndClear, .documented]
    let needs: SOPNeeds = [.current, .document]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let document = entry.document, entry.steps.isEmpty else { return [] }
        return [
            SOPViolation(
                LocalizedText(
                    id: "Naskah \(entry.name) tidak memuat langkah.", en: "The document of \(entry.name) has no steps."),
                at: SourceLocation(path: document.path))
        ]
    }
}
