internal import Dossier
internal import Findings
internal import Rubric

/// Whether the code of a row and the text beside it belong together: for worksheets that are imported, and for those that
/// lie in a dossier.
struct AskedText {
    let questions: QuestionIndex
    let card: Scorecard

    /// Why an answer of the row is none to the indicator its code names; `nil` where nothing speaks against it.
    func disagreement(of asked: AskedQuestion, with indicator: Indicator) -> Finding? {
        if let title = asked.title {
            let titled = questions.indicators(titled: title)
            if !titled.isEmpty, !titled.contains(where: { $0.id == indicator.id }) {
                return .codeOfOtherQuestion(asked.code, titled.map(\.id))
            }
        }
        guard let hash = asked.textHash, !agrees(hash, with: indicator) else { return nil }
        return .textDiffers(asked.code)
    }

    /// A scale that no source gives may be assumed by one profile and not by another; the question is the same.
    private func agrees(_ hash: String, with indicator: Indicator) -> Bool {
        let scale = card.scale(of: indicator)
        if hash == indicator.textHash(on: scale) { return true }
        guard indicator.scale == nil else { return false }
        if scale != nil { return hash == indicator.textHash(on: nil) }
        let assumed = card.instrument.profiles.flatMap(\.assumptions).filter { $0.indicator == indicator.id }
        return assumed.contains { hash == indicator.textHash(on: card.instrument.scale($0.scale)) }
    }
}

// What is said where they do not.

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
