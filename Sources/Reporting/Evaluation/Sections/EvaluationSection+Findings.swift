internal import Assessment
internal import OfficeFiles
internal import Rubric

extension EvaluationSection {
    /// Condition, criterion, cause, effect and evidence of each indicator that is short of its best choice.
    static let findings = EvaluationSection(id: "findings") { content, opening in
        let groups = content.shortfalls
        guard !groups.isEmpty else {
            return opening + [.text(OutgoingText(content.wording(EvaluationWords.noFindingsToReport)))]
        }
        let ids = groups.flatMap { $0.shortfalls.map(\.indicator.id) }
        let numbers = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
        return opening
            + groups.flatMap { group -> [ReportBlock] in
                [.heading(2, group.titles.joined(separator: " · "))]
                    + group.shortfalls.flatMap { shortfall in
                        content.blocks(of: shortfall, number: (numbers[shortfall.indicator.id] ?? 0) + 1)
                    }
            }
    }
}

extension EvaluationContent {
    private static let shownItems = 8

    fileprivate func blocks(of shortfall: Shortfall, number: Int) -> [ReportBlock] {
        let id = shortfall.indicator.id
        return [
            .heading(3, figures.shortName(of: id)),
            .facts([
                ReportFact(name: wording(Catalogue.question), value: OutgoingText(figures.question(of: id))),
                ReportFact(name: wording(EvaluationWords.condition), value: condition(of: shortfall)),
                ReportFact(name: wording(Catalogue.criterion), value: criterion(of: shortfall)),
                ReportFact(name: wording(EvaluationWords.cause), value: cause(of: shortfall)),
                ReportFact(name: wording(EvaluationWords.effect), value: effect(of: shortfall)),
                ReportFact(name: wording(EvaluationWords.evidence), value: evidence(of: shortfall)),
            ]),
        ] + items(of: shortfall, number: number)
    }

    private func condition(of shortfall: Shortfall) -> OutgoingText {
        let indicator = shortfall.indicator
        var lines: [String] = []
        if indicator.measure != nil { lines.append(wording(indicator.explanation)) }
        for column in [ScoreColumn.evaluator, .selfAssessment] {
            guard let answer = indicator.answers.first(where: { $0.column == column }) else { continue }
            let reason = answer.reason.map { ": \($0)" } ?? ""
            lines.append("\(wording(Catalogue.column(column))) \(figures.answerText(indicator, column))\(reason)")
        }
        return OutgoingText(lines.joined(separator: "\n"))
    }

    private func criterion(of shortfall: Shortfall) -> OutgoingText {
        guard let criterion = shortfall.criterion else { return OutgoingText(wording(Catalogue.noCriteria)) }
        return OutgoingText(
            joining: OutgoingText("\(criterion.choice): \(wording(criterion.text))"), .lineBreak,
            .soft("\(wording(Catalogue.sourceLabel)): \(sourceText(criterion.source))"))
    }

    /// What the files show, and room for what only people know.
    private func cause(of shortfall: Shortfall) -> OutgoingText {
        let blank = FieldBlank.cause(
            shortfall.indicator.id, of: figures.shortName(of: shortfall.indicator.id)
        ).text(wording)
        let stale = staleSOPs(of: shortfall)
        guard !stale.isEmpty else { return blank }
        let seen = wording(EvaluationWords.formerNames(wording.list(stale, limit: Self.shownItems)))
        return OutgoingText(
            joining: OutgoingText("\(wording(EvaluationWords.seenInFiles)): \(seen)"), .lineBreak, blank)
    }

    private func effect(of shortfall: Shortfall) -> OutgoingText {
        let blank = FieldBlank.effect(
            shortfall.indicator.id, of: figures.shortName(of: shortfall.indicator.id)
        ).text(wording)
        guard shortfall.indicator.measure != nil, let score = figures.score(of: shortfall.indicator.id, .measured),
            score.isSettled, score.value < score.maximum
        else { return blank }
        let sentence = EvaluationWords.shortfall(
            wording.score(score.value), wording.score(score.maximum), wording.score(score.maximum - score.value))
        return OutgoingText(joining: OutgoingText(wording(sentence)), .lineBreak, blank)
    }

    private func evidence(of shortfall: Shortfall) -> OutgoingText {
        let named = figures.evidenceText(shortfall.indicator)
        guard let measure = shortfall.indicator.measure else { return OutgoingText(named) }
        let counted = measure.evaluation.map(evaluations) ?? figures.countSentence(measure)
        return OutgoingText(named == wording(Catalogue.absent) ? counted : "\(counted); \(named)")
    }

    private func evaluations(_ measure: EvaluationMeasure) -> String {
        let ids = measure.evaluations
        guard !ids.isEmpty else { return wording(Catalogue.none) }
        return "\(wording(EvaluationWords.evaluationsCounted)): \(wording.list(ids, limit: Self.shownItems))"
    }

    private func items(of shortfall: Shortfall, number: Int) -> [ReportBlock] {
        guard !shortfall.gaps.isEmpty else { return [] }
        let appendix = titles[EvaluationSection.gaps.id]
        let shown = appendix == nil ? shortfall.gaps.count : Self.shownItems
        let rest = shortfall.gaps.count - shown
        let note = rest > 0 ? appendix.map { wording(EvaluationWords.restInAppendix(wording.count(rest), $0)) } : nil
        var table = gapTable(
            id: "finding-\(shortfall.indicator.id.replacing(".", with: "-"))",
            title: "\(wording(EvaluationWords.findingItems)): \(figures.shortName(of: shortfall.indicator.id))",
            Array(shortfall.gaps.prefix(shown)), note: note)
        table.sheetName = SheetNames.short(
            wording(Catalogue.message), of: figures.tinyName(of: shortfall.indicator.id), number: number)
        return [.table(table)]
    }
}
