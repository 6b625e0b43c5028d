internal import Assessment
internal import Dossier
internal import Findings

extension MarkdownReport {
    mutating func writeApplication() {
        guard content.hasApplication else { return }
        markdown.heading(2, wording(Catalogue.application))
        markdown.paragraph(wording(Catalogue.applicationSentence))
        let stages = content.applicationStages
        let total = content.scope == .agency ? content.applicationTotal.map { [$0] } ?? [] : []
        markdown.table(
            [wording(Catalogue.unitLabel), wording(Catalogue.sopsInForce)]
                + stages.map { wording(Catalogue.stageHead($0)) }
                + [wording(Catalogue.lackingHead), wording(Catalogue.responsible), wording(Catalogue.dueHead)],
            numbers: Set(1...stages.count + 1), (total + content.applicationRows).map { cells(of: $0, stages) })
        for row in content.applicationRows + total where content.hasLackingDetails(row) {
            writeLacking(of: row, stages)
        }
        writeOpenEvaluations()
    }

    private func cells(of row: UnitApplication, _ stages: [ApplicationStage]) -> [String] {
        [content.applicationName(row), wording.count(row.inForce.count)]
            + stages.map { row.done($0).map(wording.count) ?? absent }
            + [
                content.lackingText(row),
                row.unit == nil ? absent : content.responsibleText(row.responsible?.name), content.dueText(row),
            ]
    }

    private mutating func writeLacking(of row: UnitApplication, _ stages: [ApplicationStage]) {
        let name = row.unit.map(content.unitName) ?? wording(Catalogue.withoutUnit)
        markdown.fold("\(name) · \(wording.amount(row.lacking.count, Catalogue.thing))")
        markdown.table(
            [Catalogue.sopHead(wording)] + stages.map { wording(Catalogue.stage($0)) },
            content.lackingSOPs(row).map { lacking in
                let title = content.sop(lacking.sop).map { " \($0.title)" } ?? ""
                return [lacking.sop + title] + stages.map { content.stageText(lacking, $0) }
            })
        if let evidence = content.evidenceText(row) {
            markdown.paragraph("\(wording(Catalogue.evidenceBehind)): \(evidence)")
        }
        if let rest = content.unlistedText(row) { markdown.paragraph(rest) }
        markdown.unfold()
    }

    private mutating func writeOpenEvaluations() {
        let open = content.openEvaluations
        guard !open.isEmpty else { return }
        let about = Dictionary(content.scopeEvidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        markdown.heading(3, "\(wording(Catalogue.openEvaluations)) (\(wording.count(open.count)))")
        markdown.paragraph(wording(Catalogue.openEvaluationsSentence))
        markdown.table(
            [
                wording(Catalogue.evidenceID), wording(Catalogue.evidenceFor), wording(Catalogue.unitLabel),
                wording(Catalogue.responsible), wording(Catalogue.evidenceDate), wording(Catalogue.age),
                wording(Catalogue.dueHead),
            ], numbers: [5],
            open.map { evaluation in
                let mark = evaluation.isCounted ? "" : " (\(wording(Catalogue.ageless)))"
                return [
                    evaluation.evidence, (about[evaluation.evidence]?.subjectText ?? absent) + mark,
                    content.unitName(evaluation.owner), content.responsibleText(evaluation.responsible),
                    wording.date(evaluation.date), wording.count(evaluation.days),
                    content.dueText(evaluation.due, isOverdue: evaluation.isOverdue) ?? absent,
                ]
            })
    }
}
