internal import Findings

/// What reading the evidence register says of what a piece of evidence is for, for people who ask what it means.
enum EvidenceReading {
    static let all = [
        RuleDescription(
            id: "evidence/subject-ambiguous",
            title: LocalizedText(id: "Bukti untuk nomor beberapa unit", en: "Evidence for a number of several units"),
            explanation: LocalizedText(
                id: "Kolom Untuk menyebut nomor yang dipakai SOP beberapa unit. Bukti satu unit tidak membuktikan SOP "
                    + "unit lain, jadi bukti itu tidak dihitung untuk satu pun.",
                en: "The column Untuk gives a number that SOPs of several units have. Evidence of one unit proves no "
                    + "SOP of another, so it counts for none of them."),
            action: LocalizedText(
                id: "Tulis id SOP yang dimaksud (nomor#baris), atau beri setiap SOP nomornya sendiri.",
                en: "Write the id of the SOP that is meant (number#row), or give each SOP a number of its own."))
    ]
}
