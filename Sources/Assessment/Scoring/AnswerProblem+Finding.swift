internal import Dossier
internal import Findings
internal import Rubric

extension AnswerProblem {
    /// What is wrong with an answer that could not be taken, and what to do.
    func finding(_ answer: GivenAnswer, scale: Scale?) -> Finding {
        Finding(
            rule: rule, severity: .error, message: message(answer.indicator, scale: scale), action: action,
            location: answer.location)
    }

    private var rule: RuleID {
        switch self {
        case .unknownChoice: "answers/choice-unknown"
        case .scoreOnChoices, .takesNoInputs, .takesNoConditions: "answers/wrong-kind"
        case .notANumber, .outOfRange: "answers/number"
        case .unknownInput, .inputsMissing, .outsideBands: "answers/inputs"
        case .unknownCondition, .noChoiceForConditions: "answers/conditions"
        }
    }

    private func message(_ id: String, scale: Scale?) -> LocalizedText {
        let known = scale?.choices.map(\.code).joined(separator: ", ") ?? ""
        return switch self {
        case .unknownChoice(let code):
            LocalizedText(
                id: "Pilihan `\(code)` tidak ada pada skala `\(id)`; yang ada: \(known).",
                en: "The scale of `\(id)` has no choice `\(code)`; it has: \(known).")
        case .scoreOnChoices:
            LocalizedText(
                id: "`\(id)` dijawab dengan pilihan (\(known)), bukan dengan `score`.",
                en: "`\(id)` is answered by a choice (\(known)), not by a `score`.")
        case .notANumber(let text):
            LocalizedText(
                id: "`\(text)` pada `\(id)` bukan bilangan 0 atau lebih.",
                en: "`\(text)` of `\(id)` is not a number of 0 or more.")
        case .outOfRange(let text, let maximum):
            LocalizedText(
                id: "Nilai \(text) pada `\(id)` di luar 0 sampai \(maximum.decimal()).",
                en: "The score \(text) of `\(id)` lies outside 0 to \(maximum.decimal()).")
        case .takesNoInputs:
            LocalizedText(id: "`\(id)` tidak memakai `inputs`.", en: "`\(id)` takes no `inputs`.")
        case .takesNoConditions:
            LocalizedText(id: "`\(id)` tidak memakai `conditions`.", en: "`\(id)` takes no `conditions`.")
        case .unknownInput(let input):
            LocalizedText(id: "`\(id)` tidak memiliki isian `\(input)`.", en: "`\(id)` has no input `\(input)`.")
        case .inputsMissing(let missing):
            LocalizedText(
                id: "Isian `\(id)` belum lengkap: \(missing.joined(separator: ", ")).",
                en: "Inputs of `\(id)` are missing: \(missing.joined(separator: ", ")).")
        case .outsideBands:
            LocalizedText(
                id: "Hasil hitungan `\(id)` tidak masuk rentang mana pun dalam rubrik.",
                en: "What is counted for `\(id)` lies in no band of the rubric.")
        case .unknownCondition(let condition):
            LocalizedText(
                id: "`\(id)` tidak memiliki syarat `\(condition)`.", en: "`\(id)` has no condition `\(condition)`.")
        case .noChoiceForConditions:
            LocalizedText(
                id: "Syarat yang dicentang pada `\(id)` tidak mencapai pilihan mana pun.",
                en: "The conditions ticked for `\(id)` reach no choice.")
        }
    }

    private var action: LocalizedText {
        switch self {
        case .unknownChoice: LocalizedText(id: "Perbaiki pilihannya.", en: "Correct the choice.")
        case .scoreOnChoices, .takesNoInputs, .takesNoConditions:
            LocalizedText(id: "Jawab dengan bentuk yang diminta rubrik.", en: "Answer in the form the rubric asks for.")
        case .notANumber, .outOfRange: LocalizedText(id: "Perbaiki bilangannya.", en: "Correct the number.")
        case .unknownInput, .inputsMissing, .outsideBands:
            LocalizedText(id: "Lengkapi atau perbaiki isiannya.", en: "Complete or correct the inputs.")
        case .unknownCondition, .noChoiceForConditions:
            LocalizedText(id: "Perbaiki syarat yang dicentang.", en: "Correct the conditions ticked.")
        }
    }
}
