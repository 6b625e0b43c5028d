internal import Assessment
internal import Findings
internal import Rubric

/// The whole worksheet: its parts as one table, and the questions of each sub-area to fold open.
struct WorksheetSection: HTMLSection {
    let content: ReportContent
    let anchor = "worksheet"
    let title = Catalogue.worksheet

    func write(to html: inout HTMLWriter) {
        let parts = content.parts
        html.lead(wording(Catalogue.worksheetSentence))
        writeParts(parts, to: &html)
        let indicators = Dictionary(content.indicators().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for part in parts {
            let asked = part.node.indicators.compactMap { indicators[$0] }
            guard !asked.isEmpty else { continue }
            html.block("details", .flag("data-print")) { html in
                html.block(
                    "summary",
                    text: "\(wording(part.node.title.value)) · \(wording.counts(part.answered, of: part.questions))")
                writeQuestions(asked, of: part.node, to: &html)
            }
        }
    }

    private var wording: Wording { content.wording }

    private func writeParts(_ parts: [PartRow], to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(Catalogue.worksheet),
            columns: [
                .init(wording(Catalogue.part)), .init(wording(Catalogue.atMost), isNumber: true),
                .init(wording(Catalogue.measuredShort), isNumber: true),
                .init(wording(Catalogue.selfShort), isNumber: true),
                .init(wording(Catalogue.column(.evaluator)), isNumber: true),
                .init(wording(Catalogue.answered), isNumber: true, hint: wording(Catalogue.answeredHint)),
            ], kind: "worksheet")
        table.write(parts, to: &html, more: content.moreRows) { html, part in
            html.rowHead { html in
                html.text(String(repeating: "\u{2003}", count: part.depth) + wording(part.node.title.value))
                if part.isFromMemory { html.memoryMark(wording) }
            }
            html.number(wording.score(part.maximum), sortedBy: part.maximum.decimal())
            for column in ScoreColumn.allCases {
                html.element("td", .class("n"), text: content.partText(part.scores[column]))
            }
            html.element("td", .class("n"), text: wording.counts(part.answered, of: part.questions))
        }
    }

    private func writeQuestions(_ asked: [IndicatorResult], of node: RubricNode, to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(node.title.value),
            columns: [
                .init(wording(Catalogue.questionLabel)), .init(wording(Catalogue.measuredShort)),
                .init(wording(Catalogue.selfShort)), .init(wording(Catalogue.score), isNumber: true),
                .init(wording(Catalogue.column(.evaluator))), .init(wording(Catalogue.score), isNumber: true),
                .init(wording(Catalogue.evidenceTitle)),
            ], kind: "questions")
        table.write(asked, to: &html, more: content.moreRows) { html, indicator in
            html.rowHead { html in
                html.text(content.question(of: indicator.id) + " ")
                html.element("span", .class("id"), text: indicator.id)
                if content.instrument.indicator(indicator.id)?.title.source.confidence == .memory {
                    html.memoryMark(wording)
                }
            }
            html.cell(content.answerText(indicator, .measured))
            for column in [ScoreColumn.selfAssessment, .evaluator] {
                html.cell(content.answerText(indicator, column))
                let score = content.score(of: indicator.id, column)
                html.element("td", .class("n"), text: score.map(content.scoreText) ?? "—")
            }
            html.cell(content.evidenceText(indicator))
        }
    }
}
