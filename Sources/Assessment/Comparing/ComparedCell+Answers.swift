internal import Rubric

extension ComparedCell {
    /// The answer to one indicator in one column; `nil` where the result does not ask it.
    init?(indicator: String, in figures: ScopeFigures, column: ScoreColumn) {
        guard let score = figures.score(indicator, column) else { return nil }
        let answer = figures.answers[indicator]
        let standing = Standing(score)
        choice = answer?[column]?.choice
        state = score.state
        share = score.state == .notApplicable || score.maximum == .zero ? nil : standing.share
        // Counts belong to what was measured; what people answered has none.
        covered = column == .measured ? answer?.counted?.covered : nil
        total = column == .measured ? answer?.counted?.total : nil
    }

    /// A part of the rubric.
    init?(node: String, in figures: ScopeFigures, column: ScoreColumn) {
        guard let score = figures.score(node, column) else { return nil }
        self.init(
            choice: nil, state: score.state,
            share: score.state == .notApplicable || score.maximum == .zero ? nil : Standing(score).share, covered: nil,
            total: nil)
    }
}
