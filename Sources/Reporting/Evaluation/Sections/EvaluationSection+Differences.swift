internal import Assessment
internal import OfficeFiles

extension EvaluationSection {
    /// Why self-assessment, evaluator and measurement differ, with the reasons people gave.
    static let differences = EvaluationSection(id: "differences") { content, opening in
        opening + [.table(content.differenceTable)]
    }
}

extension EvaluationContent {
    fileprivate var differenceTable: ReportTable {
        ReportTable(
            id: "differences", title: wording(EvaluationWords.differences),
            columns: [
                ReportTable.Column(key: "indicator", title: wording(Catalogue.indicator), share: 3),
                ReportTable.Column(key: "selfAssessment", title: wording(EvaluationWords.selfColumn), share: 4),
                ReportTable.Column(key: "evaluator", title: wording(EvaluationWords.evaluatorColumn), share: 4),
                ReportTable.Column(key: "measured", title: wording(EvaluationWords.measuredColumn), share: 4),
            ],
            rows: figures.indicators().filter(differs).map { indicator in
                ReportTable.Row([
                    .head(figures.shortName(of: indicator.id)), given(indicator, .selfAssessment),
                    given(indicator, .evaluator), measured(indicator),
                ])
            },
            whenEmpty: wording(EvaluationWords.noDifferences), sheetName: wording(EvaluationWords.sheetDifferences))
    }

    /// Two columns somebody filled in, or the measurement and one of them, come to different values.
    private func differs(_ indicator: IndicatorResult) -> Bool {
        let answers = indicator.answers.filter { $0.column != .measured || indicator.measure != nil }
        guard let first = answers.first else { return false }
        return answers.dropFirst().contains { $0.choice != first.choice || $0.value != first.value }
    }

    /// The choice and the reason. An evaluator owes one: without it there is a blank.
    private func given(_ indicator: IndicatorResult, _ column: ScoreColumn) -> ReportTable.Cell {
        guard let answer = indicator.answers.first(where: { $0.column == column }) else { return .none }
        let choice = figures.answerText(indicator, column)
        if let reason = answer.reason, !reason.isEmpty { return .text("\(choice): \(reason)") }
        guard column == .evaluator else { return .text("\(choice): \(wording(Catalogue.noReason))") }
        return .rich(
            OutgoingText(
                joining: OutgoingText("\(choice): "),
                FieldBlank.reason(indicator.id, of: figures.shortName(of: indicator.id)).text(wording)))
    }

    private func measured(_ indicator: IndicatorResult) -> ReportTable.Cell {
        guard indicator.measure != nil else { return .none }
        return .text("\(figures.answerText(indicator, .measured)): \(wording(indicator.explanation))")
    }
}
