internal import Assessment
internal import Findings

/// Words of the whole worksheet (LKE) in reports.
extension Catalogue {
    static let worksheet = LocalizedText(id: "Lembar kerja", en: "Worksheet")
    static let worksheetSentence = LocalizedText(
        id: "Semua bagian lembar kerja: nilai tiap kolom, dan berapa pertanyaan yang sudah dijawab.",
        en: "Every part of the worksheet: the score of each column, and how many questions have an answer.")
    static let part = LocalizedText(id: "Bagian", en: "Part")
    static let atMost = LocalizedText(id: "Bobot", en: "Weight")
    static let measuredShort = LocalizedText(id: "Terukur", en: "Measured")
    static let answered = LocalizedText(id: "Terjawab", en: "Answered")
    static let questionLabel = LocalizedText(id: "Pertanyaan", en: "Question")
    static let answeredHint = LocalizedText(
        id: "Dijawab oleh penilaian mandiri atau evaluator, atau diusulkan dari berkas",
        en: "Answered by the self-assessment or the evaluator, or proposed from the files")
    static let predicate = LocalizedText(id: "Predikat", en: "Predicate")
    static let between = LocalizedText(id: "antara", en: "between")
}
