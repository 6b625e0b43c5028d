internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// One part of the worksheet with what each column comes to.
struct PartRow {
    var node: RubricNode
    /// 0 for the root.
    var depth: Int
    /// The most it can add.
    var maximum: Rational
    /// The scores of the columns somebody answered in, the measured one first.
    var scores: [ScoreColumn: Score]
    var answered: Int
    var questions: Int
    /// Where its weight was read, if that is only remembered.
    var isFromMemory: Bool
}

/// The whole worksheet: what only people can answer stands beside what is measured.
extension ReportContent {
    /// The indicators the tool counts something for.
    func measuredIndicators(in scope: AnswerScope? = nil) -> [IndicatorResult] {
        indicators(in: scope).filter { index.measured.contains($0.id) }
    }

    /// The ids of the indicators that are measured, in the order of the instrument.
    var measuredIDs: [String] { index.measuredOfProfile }

    /// Whether the profile asks more than what is measured.
    var hasWorksheet: Bool { measuredIDs.count < result.provenance.profile.indicators.count || measuredIDs.isEmpty }

    /// The parts that count, from the root down to the sub-areas.
    func findParts() -> [PartRow] {
        let answered = indicators().map { ($0.id, !$0.answers.isEmpty) }
        let answers = Dictionary(answered, uniquingKeysWith: { first, _ in first })
        let columns = [ScoreColumn.selfAssessment, .evaluator].filter(hasAnswers)
        return rows(of: instrument.root, depth: 0, nodeWeights, answers, columns, Set(measuredIDs))
    }

    private func rows(
        of node: RubricNode, depth: Int, _ weights: NodeWeights, _ answers: [String: Bool], _ columns: [ScoreColumn],
        _ measured: Set<String>
    ) -> [PartRow] {
        guard let own = score(of: node.id, .measured) else { return [] }
        let indicators = node.allIndicators
        // Where nothing is measured a 0 would say that something was found wanting.
        let isMeasured = indicators.contains(where: measured.contains)
        var scores: [ScoreColumn: Score] = isMeasured ? [.measured: own] : [:]
        for column in columns { scores[column] = score(of: node.id, column) }
        let asked = indicators.filter { answers[$0] != nil }
        let row = PartRow(
            node: node, depth: depth, maximum: own.maximum, scores: scores,
            answered: asked.count { answers[$0] == true }, questions: asked.count,
            isFromMemory: weights.weight(of: node.id)?.source.confidence == .memory
                || node.title.source.confidence == .memory)
        return [row] + node.children.flatMap { rows(of: $0, depth: depth + 1, weights, answers, columns, measured) }
    }

    /// `Predikat: BB (antara B dan A)`, and a line for every gate; empty for instruments without them.
    func totalLines(_ column: ScoreColumn) -> [String] {
        guard let total = result.totals.first(where: { $0.scope == scope && $0.column == column }) else { return [] }
        return [total.predicate.map(predicateText)].compactMap(\.self) + total.gates.map(gateText)
    }

    private func predicateText(_ range: PredicateRange) -> String {
        func name(_ code: String?) -> String { code ?? wording(Catalogue.absent) }
        let predicate = instrument.predicates?.list.first { $0.code == range.value }
        let title = predicate.map { ", \(wording($0.title.value))" }
        let start = "\(wording(Catalogue.predicate)) \(name(range.value))\(title ?? "")"
        guard range.lower != range.upper else { return start }
        return
            "\(start) (\(wording(Catalogue.between)) \(name(range.lower)) \(wording(Catalogue.and)) \(name(range.upper)))"
    }

    private func gateText(_ result: GateResult) -> String {
        let gate = instrument.gates.first { $0.id == result.id }
        let mark = gate?.source.confidence == .memory ? " \(wording(Catalogue.memoryMark))" : ""
        return "\(gate.map { wording($0.title) } ?? result.id): \(wording(Catalogue.gateState(result.state)))\(mark)"
    }

    /// `0,442 (73,6%)`; `—` where nobody answered in the column.
    func partText(_ score: Score?) -> String {
        guard let score else { return wording(Catalogue.absent) }
        let share = score.share.map { " (\(wording.percent($0)))" } ?? ""
        return "\(wording.score(score.value))\(share)"
    }
}
