internal import Assessment
internal import Findings
internal import Rubric

extension EvaluationSection {
    /// Weight, the three columns, what the evaluator changed, and how much is reached.
    static let scores = EvaluationSection(id: "scores") { content, opening in
        opening + [content.scoreChart(over: content.scoreTable)]
    }
}

extension EvaluationContent {
    fileprivate var scoreTable: ReportTable {
        let rows = figures.parts.filter(isShown).flatMap { part in
            [row(of: part)] + part.node.indicators.compactMap(indicatorRow)
        }
        let notes = [EvaluationWords.reachedNote(reachedColumn)] + (hasOpenItems ? [EvaluationWords.openItemsNote] : [])
        return ReportTable(
            id: "scores", title: wording(EvaluationWords.scoreTable),
            columns: [
                ReportTable.Column(key: "node", title: wording(EvaluationWords.partOrIndicator), share: 5),
                number("weight", Catalogue.weight), number("selfAssessment", EvaluationWords.selfColumn),
                number("evaluator", EvaluationWords.evaluatorColumn),
                number("measured", EvaluationWords.measuredColumn),
                number("difference", EvaluationWords.difference, hint: EvaluationWords.differenceHint),
                number("reached", EvaluationWords.reached),
            ], rows: rows + totalRow, note: notes.map { wording($0) }.joined(separator: " "),
            sheetName: wording(EvaluationWords.sheetScores))
    }

    private func number(_ key: String, _ title: LocalizedText, hint: LocalizedText? = nil) -> ReportTable.Column {
        ReportTable.Column(
            key: key, title: wording(title), hint: hint.map { wording($0) }, kind: .number, share: 2)
    }

    /// The column whose score is shown as a share: what the evaluator decided, else what was measured.
    private var reachedColumn: ScoreColumn { isAnswered(.evaluator) ? .evaluator : .measured }

    private var hasOpenItems: Bool {
        ScoreColumn.allCases.contains { column in total(column).map { !$0.isSettled } ?? false }
    }

    /// Areas and sub-areas, and parts above them where there is more than one of a kind.
    private func isShown(_ part: PartRow) -> Bool {
        switch part.node.kind {
        case .area, .subArea: true
        case .component: figures.parts.count { $0.node.kind == .component && $0.depth == part.depth } > 1
        case .root: false
        }
    }

    private func row(of part: PartRow) -> ReportTable.Row {
        ReportTable.Row(
            [.head(wording(part.node.title.value)), .number(part.maximum, places: Self.places)]
                + cells(part.scores[.selfAssessment], part.scores[.evaluator], part.scores[.measured]), kind: .group)
    }

    private func indicatorRow(_ id: String) -> ReportTable.Row? {
        guard let indicator = figures.indicators().first(where: { $0.id == id }),
            let measured = figures.score(of: id, .measured)
        else { return nil }
        func score(_ column: ScoreColumn) -> Score? {
            indicator.answers.contains { $0.column == column } ? figures.score(of: id, column) : nil
        }
        return ReportTable.Row(
            [.head(figures.shortName(of: id)), .number(measured.maximum, places: Self.places)]
                + cells(score(.selfAssessment), score(.evaluator), score(.measured)))
    }

    private var totalRow: [ReportTable.Row] {
        guard let maximum = figures.total(.measured)?.maximum else { return [] }
        return [
            ReportTable.Row(
                [.head(wording(EvaluationWords.totalRow)), .number(maximum, places: Self.places)]
                    + cells(total(.selfAssessment), total(.evaluator), total(.measured)), kind: .total)
        ]
    }

    private static let places = 3

    private func cells(_ own: Score?, _ evaluator: Score?, _ measured: Score?) -> [ReportTable.Cell] {
        func value(_ score: Score?) -> ReportTable.Cell {
            score.map { .number($0.value, places: Self.places) } ?? .none
        }
        let isSettled = own?.isSettled == true && evaluator?.isSettled == true
        let difference: ReportTable.Cell
        if isSettled, let own, let evaluator {
            difference = .number(evaluator.value - own.value, places: Self.places)
        } else {
            difference = .none
        }
        let reached = (reachedColumn == .evaluator ? evaluator : measured)?.share
        return [value(own), value(evaluator), value(measured), difference, reached.map { .share($0) } ?? .none]
    }
}
