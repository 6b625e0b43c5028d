internal import Dossier

extension EvaluationSection {
    /// What became of the recommendations of earlier evaluations.
    static let followUp = EvaluationSection(id: "follow-up") { content, opening in
        guard !content.particulars.followUp.isEmpty else {
            return opening + [.text(FieldBlank.followUp.text(content.wording))]
        }
        return opening + [.table(content.earlierRecommendations)]
    }
}

extension EvaluationContent {
    fileprivate var earlierRecommendations: ReportTable {
        ReportTable(
            id: "earlier-recommendations", title: wording(EvaluationWords.earlierRecommendations),
            columns: [
                ReportTable.Column(key: "number", title: wording(EvaluationWords.rowNumber), share: 1),
                ReportTable.Column(key: "recommendation", title: wording(EvaluationWords.recommendation), share: 5),
                ReportTable.Column(key: "state", title: wording(EvaluationWords.followUpState)),
                ReportTable.Column(key: "note", title: wording(Catalogue.noteLabel), share: 3),
            ],
            rows: particulars.followUp.enumerated().map { position, earlier in
                ReportTable.Row([
                    .head(earlier.number ?? String(position + 1)), .text(earlier.recommendation),
                    .rich(text(earlier.state, or: .followUpState(position + 1))),
                    earlier.note.map { .text($0) } ?? .none,
                ])
            }, sheetName: wording(EvaluationWords.sheetEarlier))
    }
}
