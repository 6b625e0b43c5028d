import Assessment
import Dossier
import Findings
import Reporting
import Rubric

/// What was answered in an earlier period, and to which texts.
struct GivenBefore {
    private(set) var answers: [GivenAnswer] = []
    private(set) var questions: [String: AnswerCarry.Question] = [:]
    private(set) var findings: [Finding] = []

    /// The answers of a dossier, by the rubric it uses.
    init(dossierAt folder: String, _ rubric: WorksheetRubric) throws {
        let dossier = try DossierReader().read(folder)
        let (instrument, profile) = try rubric.chosen(for: dossier)
        let card = Scorecard(instrument: instrument, profile: profile)
        let placed = MisplacedAnswers(dossier.answers, instrument: instrument, profile: profile)
        (answers, findings) = (placed.kept, placed.findings)
        for indicator in instrument.indicators {
            questions[indicator.id] = AnswerCarry.Question(
                textHash: indicator.textHash(on: card.scale(of: indicator)), indicator: indicator,
                pack: instrument.id)
        }
    }

    /// The answers of a worksheet of ours, which holds the hashes of its texts.
    init(worksheetAt path: String, in dossier: Dossier, _ rubric: WorksheetRubric) throws {
        let worksheet = try AnswerWorksheet(at: path)
        let scope = try AnswerUpdate.scope(worksheet.labels[.scope], in: dossier, of: path)
        var reading = WorksheetAnswers(worksheet, scope: scope, evidence: [])
        for row in worksheet.rows {
            guard let code = row.code?.text else { continue }
            answers += reading.answers(in: row, to: code, form: nil).compactMap(\.given)
            questions[code] = AnswerCarry.Question(textHash: row.textHash, pack: worksheet.labels[.rubric])
        }
        guard !questions.isEmpty else {
            throw WorksheetError(
                code: .unusable,
                message: LocalizedText(
                    id: "Lembar kerja ini tidak memiliki kolom Kode; hanya lembar dari `lke export` yang dapat dibawa.",
                    en: "This worksheet has no column Kode; only those of `lke export` can be carried."),
                location: SourceLocation(path: path))
        }
        findings = worksheet.findings + reading.findings
    }
}
