internal import Dossier
internal import Findings

extension AnswerChange {
    /// Another answer takes its place, and the reason that was given for the old one stays.
    var keepsOldReason: Bool {
        kind == .replaced && parts.contains(.answer) && before?.reason != nil && stated.reason == nil
    }
}

extension Finding {
    /// A reason may no longer fit the answer it stands by.
    static func reasonKept(_ answer: WorksheetAnswer) -> Finding {
        Finding(
            rule: "worksheet/reason-kept", severity: .warning,
            message: LocalizedText(
                id: "Jawaban `\(answer.indicator)` diganti, tetapi alasan lamanya tetap: yang baru tidak ditulis.",
                en: "The answer to `\(answer.indicator)` is replaced, but the old reason stays: no new one is written."),
            action: LocalizedText(
                id: "Periksa apakah alasannya masih cocok.", en: "Check whether the reason still fits."),
            location: answer.location)
    }
}
