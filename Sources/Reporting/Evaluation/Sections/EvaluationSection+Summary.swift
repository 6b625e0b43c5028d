internal import Assessment
internal import OfficeFiles
internal import Rubric

extension EvaluationSection {
    private static let shown = 5

    /// What the head of the agency reads: scores, the weightiest findings and recommendations, on one page.
    static let summary = EvaluationSection(id: "summary", startsPage: true) { content, opening in
        let first = content.firstOfEach.prefix(shown).map { content.summary(of: $0) }
        return opening + content.scoreFacts
            + (first.isEmpty ? [.text(OutgoingText(content.wording(EvaluationWords.nothingToRecommend)))] : [])
            + (first.isEmpty ? [] : [.heading(2, content.wording(EvaluationWords.recommendations))])
            + (first.isEmpty ? [] : [.list(OutgoingList(.numbers, Array(first)))])
            + content.noticeBlocks
    }
}

extension EvaluationContent {
    /// The total of each column that was answered, the predicate where the instrument has one, and the bounds.
    var scoreFacts: [ReportBlock] {
        let columns: [ScoreColumn] = [.selfAssessment, .evaluator, .measured]
        let facts = columns.map { column in
            guard let total = total(column) else {
                return ReportFact(
                    name: wording(Catalogue.column(column)),
                    value: field(column == .selfAssessment ? .scoreSelf : .scoreEvaluator))
            }
            let lines = [sentence(of: total, in: column)] + figures.totalLines(column)
            return ReportFact(
                name: wording(Catalogue.column(column)), value: OutgoingText(lines.joined(separator: "\n")))
        }
        return [.facts(facts)]
    }

    /// `0,281 dari 0,600 (46,8%); batas 0,281–0,401, 1 indikator belum dijawab`
    private func sentence(of total: Score, in column: ScoreColumn) -> String {
        guard column != .measured, unanswered(column) > 0 else { return figures.scoreSentence(total) }
        let share = total.share.map { " (\(wording.percent($0)))" } ?? ""
        return "\(wording.score(total.value)) \(wording(Catalogue.of)) \(wording.score(total.maximum))\(share); "
            + "\(wording(Catalogue.bounds).lowercased()) \(figures.boundsText(total)), "
            + wording(EvaluationWords.unanswered(wording.count(unanswered(column))))
    }

    /// The first recommendation of each addressee, so that none fills the summary.
    fileprivate var firstOfEach: [Recommendation] {
        var seen: Set<String> = []
        return recommendations.filter { seen.insert($0.addressee).inserted }
    }

    /// What the instrument, and this run, want every reader to know.
    var noticeBlocks: [ReportBlock] {
        [.note(.fair, figures.notices.map { OutgoingText($0) })]
            + (figures.assumptions.isEmpty
                ? []
                : [
                    .note(
                        .plain,
                        figures.assumptions.map { OutgoingText("\(wording(Catalogue.assumptionTitle)): \($0)") })
                ])
    }

    /// `Dinas Sosial: … (+0,040)`
    fileprivate func summary(of one: Recommendation) -> OutgoingText {
        // A gain that others have to help to reach is not shown as if one could reach it alone.
        let others = (one.step?.itemsNeeded ?? one.gaps.count) - one.gaps.count
        let shared = others > 0 ? " \(wording(EvaluationWords.withOthers(wording.count(others))))" : ""
        let gain = one.gain > .zero ? " (\(wording.gain(one.gain))\(shared))" : ""
        return OutgoingText(
            joining: .bold("\(figures.unitName(one.addressee)): "), OutgoingText(wordsOf(one, limit: 2) + gain))
    }
}
