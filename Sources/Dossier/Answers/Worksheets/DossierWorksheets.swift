public import Findings

/// Reads the worksheets (`lke.xlsx`) of a dossier: answers of people who fill in workbooks. Kode is the indicator's id;
/// where `answers.yaml` answers the same question, that counts. Whether a row asks what its indicator asks is for those
/// to say who know the instrument (`GivenAnswer.asked`).
struct DossierWorksheets {
    let units: UnitIndex
    /// The ids of the evidence register.
    let evidence: [String]
    /// Answers that were read before, and count.
    private var known: [Key: GivenAnswer]

    private struct Key: Hashable {
        var scope: AnswerScope
        var indicator: String
        var column: AnswerColumn

        init(_ answer: GivenAnswer) {
            (scope, indicator, column) = (answer.scope, answer.indicator, answer.column)
        }
    }

    init(units: UnitIndex, evidence: [String], after answers: [GivenAnswer]) {
        self.units = units
        self.evidence = evidence
        known = Dictionary(answers.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The answers of one worksheet that nothing read before gives, and why it was not read as a whole.
    ///
    /// - Throws: `RefusedInput` for a file that is no worksheet, or none of a scope of this dossier.
    mutating func read(
        _ bytes: [UInt8], path: String, limits: DossierLimits, log: inout FindingLog
    ) throws(RefusedInput) -> (answers: [GivenAnswer], ReadProblem?) {
        let worksheet = try AnswerWorksheet(bytes, path: path, limits: limits)
        let scope = try scope(of: worksheet)
        log.report(worksheet.findings)
        guard worksheet.rows.contains(where: { $0.code != nil }) else {
            throw RefusedInput(problem: Message.noCodes)
        }
        var reading = WorksheetAnswers(worksheet, scope: scope, evidence: evidence)
        var answers: [GivenAnswer] = []
        for row in worksheet.rows {
            guard let code = row.code else {
                if row.hasAnswer { log.report(Message.noCode(row)) }
                continue
            }
            for found in reading.answers(in: row, to: code.text, form: nil) {
                guard var given = found.given else {
                    log.report(WorksheetFinding.remarkAlone(found))
                    continue
                }
                given.asked = AskedQuestion(row)
                if take(given, log: &log) { answers.append(given) }
            }
        }
        log.report(reading.findings)
        return (answers, worksheet.problem)
    }

    private func scope(of worksheet: AnswerWorksheet) throws(RefusedInput) -> AnswerScope {
        guard let text = worksheet.labels[.scope], text != AnswerScope.agency.text else { return .agency }
        guard let unit = units.match(text).id else { throw RefusedInput(problem: Message.scopeUnknown(text)) }
        return .unit(unit)
    }

    /// Whether the answer counts; where another does, a different one is reported.
    private mutating func take(_ answer: GivenAnswer, log: inout FindingLog) -> Bool {
        guard let other = known[Key(answer)] else {
            known[Key(answer)] = answer
            return true
        }
        if !answer.answersLike(other) { log.report(Message.differs(answer, from: other)) }
        return false
    }
}

extension AnswerWorksheet.Row {
    /// Whether somebody answered here.
    public var hasAnswer: Bool { selfAssessment.answer != nil || evaluator.answer != nil }
}

/// What is said about rows wherever a worksheet is read.
public enum WorksheetFinding {
    /// Evidence, a note or a reason without an answer.
    public static func remarkAlone(_ answer: WorksheetAnswer) -> Finding {
        Finding(
            rule: "worksheet/remark-without-answer", severity: .warning,
            message: LocalizedText(
                id: "Bukti, catatan, atau alasan `\(answer.indicator)` berdiri tanpa jawaban, jadi tidak dapat "
                    + "disimpan.",
                en: "Evidence, a note or a reason of `\(answer.indicator)` stands without an answer and cannot be "
                    + "kept."),
            action: LocalizedText(id: "Isi jawabannya.", en: "Fill in the answer."), location: answer.location)
    }
}

private enum Message {
    static let noCodes = ReadProblem(
        code: "noCodes",
        message: LocalizedText(
            id: "Lembar ini tidak memiliki kolom Kode dengan id indikator. Masukkan jawabannya dengan `tatalaksana lke "
                + "import`.",
            en: "This worksheet has no column Kode with the ids of indicators. Bring its answers in with `tatalaksana "
                + "lke import`."))

    static func scopeUnknown(_ text: String) -> ReadProblem {
        ReadProblem(
            code: "scopeUnknown",
            message: LocalizedText(
                id: "Lembar kerja ini ditulis untuk \(text.quoted), yang bukan unit dosir ini.",
                en: "This worksheet was written for \(text.quoted), which is no unit of this dossier."))
    }

    static func noCode(_ row: AnswerWorksheet.Row) -> Finding {
        Finding(
            rule: "worksheet/code-missing", severity: .error,
            message: LocalizedText(
                id: "Baris ini dijawab tetapi tidak memiliki Kode; jawabannya tidak dihitung.",
                en: "This row is answered but has no Kode; its answers do not count."),
            action: LocalizedText(
                id: "Isi Kode dengan id indikator, atau pakai `tatalaksana lke import`.",
                en: "Fill in the id of the indicator, or use `tatalaksana lke import`."),
            location: row.location)
    }

    static func differs(_ answer: GivenAnswer, from other: GivenAnswer) -> Finding {
        let place = other.location.description
        return Finding(
            rule: "worksheet/answer-differs", severity: .warning,
            message: LocalizedText(
                id: "`\(answer.indicator)` (\(answer.column.rawValue)) dijawab \(answer.answerText.quoted) di sini dan "
                    + "\(other.answerText.quoted) di \(place); yang terakhir itu yang dihitung.",
                en:
                    "`\(answer.indicator)` (\(answer.column.rawValue)) is answered \(answer.answerText.quoted) here and "
                    + "\(other.answerText.quoted) in \(place); the latter counts."),
            action: LocalizedText(
                id: "Samakan keduanya, atau hapus salah satu.", en: "Make them agree, or remove one."),
            location: answer.location)
    }
}
