internal import Findings

/// What reading the evidence register says of what a piece of evidence is for, for people who ask what it means.
enum EvidenceReading {
    static let all = [
        RuleDescription(
            id: "evidence/subject-ambiguous",
            title: LocalizedText(
                id: "Bukti untuk nomor atau kode beberapa unit", en: "Evidence for a number or code of several units"),
            explanation: LocalizedText(
                id:
                    "Kolom Untuk menyebut nomor atau kode proses yang dipakai SOP beberapa unit. Bukti satu unit tidak membuktikan SOP "
                    + "unit lain, jadi bukti itu tidak dihitung untuk satu pun.",
                en:
                    "The column Untuk gives a number or process code that SOPs of several units have. Evidence of one unit proves no "
                    + "SOP of another, so it counts for none of them."),
            action: LocalizedText(
                id: "Tulis id SOP yang dimaksud (nomor#baris), atau beri setiap SOP nomornya sendiri.",
                en: "Write the id of the SOP that is meant (number#row), or give each SOP a number of its own.")),
        RuleDescription(
            id: "evidence/subject-several",
            title: LocalizedText(id: "Bukti untuk beberapa SOP sekode", en: "Evidence for several SOPs of one code"),
            explanation: LocalizedText(
                id:
                    "Kolom Untuk menyebut kode proses yang dimiliki beberapa SOP dari satu unit. Bukti itu dihitung untuk "
                    + "semuanya, dan penilai perlu tahu.",
                en: "The column Untuk gives a process code that several SOPs of one unit have. The evidence counts for "
                    + "all of them, and the evaluator has to know."),
            action: LocalizedText(
                id: "Bila bukti itu tidak untuk semuanya, tulis nomor SOP yang dimaksud di Untuk.",
                en: "Where it is not evidence of them all, write the number of the SOP that is meant in Untuk.")),
    ]
}
