internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles

extension EvaluationSection {
    /// What nobody could prove: application of SOPs in force, answers without evidence, evidence that could not be opened.
    static let missingEvidence = EvaluationSection(id: "missing-evidence") { content, opening in
        opening + [
            .table(content.unappliedSOPs), .table(content.unprovenAnswers), .table(content.evidenceProblems),
        ]
    }
}

extension EvaluationContent {
    fileprivate var unappliedSOPs: ReportTable {
        let sops = figures.scopeSOPs.filter { $0.standing == .inForce && $0.applicationEvidence.isEmpty }
        return ReportTable(
            id: "sops-without-application", title: wording(EvaluationWords.withoutApplication),
            columns: [
                ReportTable.Column(key: "number", title: wording(Catalogue.number), share: 3),
                ReportTable.Column(key: "title", title: wording(Catalogue.title), share: 4),
                ReportTable.Column(key: "unit", title: wording(Catalogue.unitLabel), share: 3),
            ],
            rows: sops.map {
                ReportTable.Row([
                    .head($0.number ?? $0.id), .text($0.title), $0.unit.map { .text(figures.unitName($0)) } ?? .none,
                ])
            },
            whenEmpty: figures.hasApplication ? wording(EvaluationWords.allApplied) : nil,
            sheetName: wording(EvaluationWords.sheetWithoutApplication))
    }

    fileprivate var unprovenAnswers: ReportTable {
        let unproven = figures.indicators().compactMap { indicator -> (IndicatorResult, ColumnAnswer)? in
            indicator.answers.first {
                $0.column == .selfAssessment && $0.evidence.isEmpty && ($0.given?.documents ?? []).isEmpty
                    && ($0.state == .met || $0.state == .partlyMet)
            }.map { (indicator, $0) }
        }
        return ReportTable(
            id: "answers-without-evidence", title: wording(EvaluationWords.unprovenAnswers),
            columns: [
                ReportTable.Column(key: "indicator", title: wording(Catalogue.indicator), share: 5),
                ReportTable.Column(key: "choice", title: wording(Catalogue.choice), share: 1),
                ReportTable.Column(key: "reason", title: wording(Catalogue.reasonLabel), share: 4),
            ],
            rows: unproven.map { indicator, answer in
                ReportTable.Row([
                    .head(figures.question(of: indicator.id)), .text(figures.answerText(indicator, .selfAssessment)),
                    .text(answer.reason ?? wording(Catalogue.noReason)),
                ])
            }, sheetName: wording(EvaluationWords.sheetUnproven))
    }

    private static let evidenceRules: Set<RuleID> = [
        "evidence/file-missing", "evidence/subject-ambiguous", "evidence/subject-several", "evidence/subject-unknown",
    ]

    fileprivate var evidenceProblems: ReportTable {
        ReportTable(
            id: "evidence-problems", title: wording(EvaluationWords.evidenceProblems),
            columns: [
                ReportTable.Column(key: "finding", title: wording(Catalogue.message), share: 5),
                ReportTable.Column(key: "place", title: wording(Catalogue.place), share: 3),
            ],
            rows: figures.findings.filter { Self.evidenceRules.contains($0.rule) }.map {
                ReportTable.Row([.head(wording($0.message)), .text($0.location.description)])
            }, sheetName: wording(EvaluationWords.sheetEvidenceProblems))
    }
}
