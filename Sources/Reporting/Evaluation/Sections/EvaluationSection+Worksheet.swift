internal import Assessment
internal import OfficeFiles

extension EvaluationSection {
    /// Every question with its answers, reasons and evidence.
    static let worksheet = EvaluationSection(id: "appendix-worksheet", startsPage: true, isLandscape: true) {
        content, opening in
        opening + [.table(content.worksheet)]
    }
}

extension EvaluationContent {
    fileprivate var worksheet: ReportTable {
        ReportTable(
            id: "worksheet", title: wording(EvaluationWords.worksheetTable),
            columns: [
                ReportTable.Column(key: "id", title: wording(Catalogue.indicator), share: 2),
                ReportTable.Column(key: "question", title: wording(Catalogue.question), share: 5),
                ReportTable.Column(key: "weight", title: wording(Catalogue.weight), kind: .number, share: 1),
                ReportTable.Column(key: "selfAssessment", title: wording(EvaluationWords.selfColumn), share: 1),
                ReportTable.Column(key: "evaluator", title: wording(EvaluationWords.evaluatorColumn), share: 1),
                ReportTable.Column(key: "measured", title: wording(EvaluationWords.measuredColumn), share: 1),
                ReportTable.Column(key: "state", title: wording(Catalogue.stateLabel), kind: .state, share: 2),
                ReportTable.Column(key: "explanation", title: wording(EvaluationWords.measuredCount), share: 4),
                ReportTable.Column(key: "reasons", title: wording(Catalogue.reasonLabel), share: 4),
                ReportTable.Column(key: "evidence", title: wording(EvaluationWords.evidence), share: 2),
            ],
            rows: figures.indicators().map { indicator in
                ReportTable.Row([
                    .head(indicator.id), .text(figures.question(of: indicator.id)),
                    figures.score(of: indicator.id, .measured).map { .number($0.maximum, places: 3) } ?? .none,
                    .text(figures.answerText(indicator, .selfAssessment)),
                    .text(figures.answerText(indicator, .evaluator)),
                    indicator.measure == nil ? .none : .text(figures.answerText(indicator, .measured)),
                    indicator.measure == nil ? .none : .state(indicator.state),
                    indicator.measure == nil ? .none : .text(wording(indicator.explanation)), reasons(indicator),
                    .text(figures.evidenceText(indicator)),
                ])
            })
    }

    private func reasons(_ indicator: IndicatorResult) -> ReportTable.Cell {
        let given = [ScoreColumn.selfAssessment, .evaluator].compactMap { column -> String? in
            guard let reason = indicator.answers.first(where: { $0.column == column })?.reason else { return nil }
            return "\(wording(Catalogue.column(column))): \(reason)"
        }
        return given.isEmpty ? .none : .text(given.joined(separator: "\n"))
    }
}
