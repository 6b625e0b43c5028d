extension EvaluationSection {
    /// What the words of the report mean in it.
    static let glossary = EvaluationSection(id: "appendix-glossary", startsPage: true) { content, opening in
        opening + [
            .table(
                ReportTable(
                    id: "glossary", title: content.wording(EvaluationWords.glossaryTable),
                    columns: [
                        ReportTable.Column(key: "term", title: content.wording(EvaluationWords.term), share: 2),
                        ReportTable.Column(key: "meaning", title: content.wording(EvaluationWords.meaning), share: 6),
                    ],
                    rows: EvaluationWords.glossary.map { entry in
                        ReportTable.Row([
                            .head(content.wording(entry.term)), .text(content.wording(entry.meaning)),
                        ])
                    }))
        ]
    }
}
