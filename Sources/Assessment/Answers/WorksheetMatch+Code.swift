internal import Dossier
internal import Findings

// What is said where the code of a row and the text beside it do not belong together.

extension Finding {
    /// The question that stands beside the code is another indicator's.
    static func codeOfOtherQuestion(_ code: AnswerWorksheet.Cell, _ ids: [String]) -> Finding {
        let list = ids.prefix(6).map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            rule: "worksheet/code-of-other-question", severity: .warning,
            message: LocalizedText(
                id: "Kode “\(code.text.prefix(60))” berdiri di samping pertanyaan indikator lain (\(list)); baris ini "
                    + "tidak dibaca.",
                en: "The code “\(code.text.prefix(60))” stands beside the question of another indicator "
                    + "(\(list)); the row was not read."),
            action: LocalizedText(
                id: "Periksa barisnya: samakan Kode dengan pertanyaannya, lalu impor lagi.",
                en: "Check the row: make the code and the question agree, then import again."),
            location: code.location)
    }

    /// The hash of the text the row was written with is not that of the indicator.
    static func textDiffers(_ code: AnswerWorksheet.Cell) -> Finding {
        Finding(
            rule: "worksheet/text-differs", severity: .warning,
            message: LocalizedText(
                id: "Sidik Teks baris ini bukan sidik teks indikator “\(code.text.prefix(60))” (pertanyaan, "
                    + "skala, atau kriterianya lain); baris ini tidak dibaca.",
                en: "The text hash (Sidik Teks) of this row is not that of the indicator "
                    + "“\(code.text.prefix(60))” (its question, scale or criteria differ); the row was not read."),
            action: LocalizedText(
                id: "Periksa Kode barisnya, atau ekspor lembar kerja baru dengan `lke export` dan salin "
                    + "jawabannya ke sana.",
                en: "Check the code of the row, or write a new worksheet with `lke export` and copy the answer there."),
            location: code.location)
    }
}
