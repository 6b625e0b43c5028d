public import Rubric

/// What people answered beside what was measured, for one subject.
public struct ColumnComparison: Sendable, Hashable {
    public var subject: SubjectKey
    public var name: String
    /// The total of each column that has an answer, in the order measured, self-assessment, evaluator.
    public var totals: [ColumnStanding]
    /// The same columns over the indicators that are answered in all of them: what can be laid side by side.
    public var common: [CommonStanding]
    /// How many indicators those are.
    public var commonIndicators: Int
    /// Self-assessment less evaluator, and both less what was measured; `nil` where no indicator stands in both columns.
    public var selfOverEvaluator: ColumnDifference?
    public var selfOverMeasured: ColumnDifference?
    public var evaluatorOverMeasured: ColumnDifference?
    /// The indicators whose columns are not all the same, in the order of the rubric.
    public var indicators: [IndicatorColumns]

    public struct ColumnStanding: Sendable, Hashable {
        public var column: ScoreColumn
        public var total: Standing
        /// Indicators answered in it.
        public var answered: Int
    }

    public struct CommonStanding: Sendable, Hashable {
        public var column: ScoreColumn
        /// Of the most these indicators can give.
        public var share: Rational
    }
}

/// One indicator in the three columns.
public struct IndicatorColumns: Sendable, Hashable {
    public var indicator: String
    public var measured: ComparedCell?
    public var selfAssessment: ComparedCell?
    public var evaluator: ComparedCell?
}

/// How far one column lies above another.
public struct ColumnDifference: Sendable, Hashable {
    /// In points of the total, over the indicators that are answered in both columns; the others say nothing of it.
    public var points: Rational
    /// How many those are.
    public var indicators: Int

    /// `nil` where no indicator is answered in both.
    static func of(
        _ one: ScoreColumn, over other: ScoreColumn, indicators: [String], in figures: ScopeFigures
    ) -> ColumnDifference? {
        var difference = ColumnDifference(points: .zero, indicators: 0)
        for indicator in indicators {
            guard let left = figures.answered(indicator, one), let right = figures.answered(indicator, other) else {
                continue
            }
            difference.points = difference.points + (left.value - right.value)
            difference.indicators += 1
        }
        return difference.indicators > 0 ? difference : nil
    }
}

extension ScopeFigures {
    /// The score of an indicator in a column; `nil` where that is open.
    func answered(_ indicator: String, _ column: ScoreColumn) -> Score? {
        guard let score = score(indicator, column) else { return nil }
        switch score.state {
        case .met, .partlyMet, .notMet: return score
        case .notApplicable, .notAssessed, .cannotBeAssessed, .error: return nil
        }
    }
}

extension ColumnComparison {
    /// `nil` where people answered nothing.
    init?(_ key: SubjectKey, name: String, root: String, indicators: [String], in figures: ScopeFigures) {
        let given = ScoreColumn.allCases.filter { column in
            column == .measured || indicators.contains { figures.answers[$0]?[column] != nil }
        }
        guard given.count > 1 else { return nil }
        subject = key
        self.name = name
        totals = given.compactMap { column in
            figures.score(root, column).map { score in
                ColumnStanding(
                    column: column, total: Standing(score),
                    answered: indicators.count { figures.answered($0, column) != nil })
            }
        }
        let both = indicators.filter { indicator in given.allSatisfy { figures.answered(indicator, $0) != nil } }
        commonIndicators = both.count
        common = both.isEmpty ? [] : given.map { Self.common($0, over: both, in: figures) }
        let difference = { (one: ScoreColumn, other: ScoreColumn) in
            ColumnDifference.of(one, over: other, indicators: indicators, in: figures)
        }
        selfOverEvaluator = difference(.selfAssessment, .evaluator)
        selfOverMeasured = difference(.selfAssessment, .measured)
        evaluatorOverMeasured = difference(.evaluator, .measured)
        self.indicators = indicators.compactMap { indicator in
            let cells = ScoreColumn.allCases.map { column in
                given.contains(column) ? ComparedCell(indicator: indicator, in: figures, column: column) : nil
            }
            let known = cells.compactMap(\.self)
            guard known.contains(where: { $0.share != known[0].share || $0.state != known[0].state }) else {
                return nil
            }
            return IndicatorColumns(
                indicator: indicator, measured: cells[0], selfAssessment: cells[1], evaluator: cells[2])
        }
    }
    private static func common(
        _ column: ScoreColumn, over indicators: [String], in figures: ScopeFigures
    ) -> CommonStanding {
        let scores = indicators.compactMap { figures.answered($0, column) }
        let total = Standing(
            value: scores.reduce(.zero) { $0 + $1.value }, maximum: scores.reduce(.zero) { $0 + $1.maximum },
            lower: .zero, upper: .zero, state: .met)
        return CommonStanding(column: column, share: total.share)
    }
}
