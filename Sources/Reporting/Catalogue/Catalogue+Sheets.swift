internal import Findings

/// Short names for sheets whose tables have long titles; at most 31 letters.
extension Catalogue.Evaluation {
    static let sheetScores = LocalizedText(id: "Nilai", en: "Scores")
    static let sheetEarlier = LocalizedText(id: "Rekomendasi sebelumnya", en: "Earlier recommendations")
    static let sheetDifferences = LocalizedText(id: "Jawaban berbeda", en: "Different answers")
    static let sheetWithoutApplication = LocalizedText(id: "SOP tanpa bukti penerapan", en: "SOPs without evidence")
    static let sheetUnproven = LocalizedText(id: "Jawaban tanpa bukti", en: "Answers without evidence")
    static let sheetEvidenceProblems = LocalizedText(id: "Bukti tidak terperiksa", en: "Evidence not checked")
    static let sheetGoodPractice = LocalizedText(id: "Praktik baik", en: "Good practice")
    static let sheetChanges = LocalizedText(id: "SOP yang berubah", en: "SOPs that changed")
}

extension Catalogue.Comparing {
    static let sheetEverything = LocalizedText(id: "Semua instansi dan unit", en: "All agencies and units")
    static let sheetChangeGrid = LocalizedText(id: "Kisi perubahan", en: "Grid of changes")
    static let sheetAnswers = LocalizedText(id: "Kolom yang berbeda", en: "Columns that differ")
    static let sheetMissingSOPs = LocalizedText(id: "SOP yang belum dimiliki", en: "SOPs some lack")
}
