internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// SOPs in force, socialised, applied, monitored, evaluated and followed up: a table of the units, what each lacks to fold
/// open, and the evaluations whose results wait.
struct ApplicationSection: HTMLSection {
    let content: ReportContent
    let anchor = "application"
    let title = Catalogue.application

    func write(to html: inout HTMLWriter) {
        html.lead(wording(Catalogue.applicationSentence))
        writeTable(to: &html)
        writeDetails(to: &html)
        writeOpenEvaluations(to: &html)
    }

    private var wording: Wording { content.wording }

    private func writeTable(to html: inout HTMLWriter) {
        let stages = content.applicationStages
        let columns: [HTMLTable.Column] =
            [.init(wording(Catalogue.unitLabel)), .init(wording(Catalogue.sopsInForce), isNumber: true)]
            + stages.map { .init(wording(Catalogue.stageHead($0)), isNumber: true) }
            + [
                .init(wording(Catalogue.lackingHead)), .init(wording(Catalogue.responsible)),
                .init(wording(Catalogue.dueHead)),
            ]
        let table = HTMLTable(
            caption: wording(Catalogue.application), columns: columns, kind: "units application", isSortable: true,
            limit: 1000)
        let total = content.scope == .agency ? content.applicationTotal.map { [$0] } ?? [] : []
        table.write(total + content.applicationRows, to: &html, more: content.moreRows) { html, row in
            html.rowHead { html in
                if row.unit == nil {
                    html.element("strong", text: content.applicationName(row))
                } else {
                    html.text(content.applicationName(row))
                }
            }
            html.number(wording.count(row.inForce.count), sortedBy: String(row.inForce.count))
            for stage in stages { write(row, stage, to: &html) }
            html.element(
                "td", HTMLAttribute("data-v", String(row.lackingTotal)), text: content.lackingText(row).keepingBrackets)
            html.cell(row.unit == nil ? wording(Catalogue.absent) : content.responsibleText(row.responsible?.name))
            html.element("td", HTMLAttribute("data-v", content.dueKey(row)), text: content.dueText(row))
        }
    }

    private func write(_ row: UnitApplication, _ stage: ApplicationStage, to html: inout HTMLWriter) {
        guard let done = row.done(stage) else { return html.cell(wording(Catalogue.absent)) }
        let share = Share(part: done, whole: row.inForce.count)
        html.number(wording.count(done), sortedBy: share.ratio?.decimal(places: 12) ?? "-1")
    }

    // MARK: What each unit lacks

    private func writeDetails(to html: inout HTMLWriter) {
        let orphans = content.scope == .agency ? content.applicationTotal.map { [$0] } ?? [] : []
        let rows = (content.applicationRows + orphans).filter(content.hasLackingDetails)
        guard !rows.isEmpty else { return }
        html.block("h3", text: wording(Catalogue.lackingDetails))
        for row in rows {
            html.block("details", .class("unit"), .flag("data-print")) { html in
                html.block("summary") { html in
                    html.element("strong", text: row.unit.map(content.unitName) ?? wording(Catalogue.withoutUnit))
                    html.text(" · \(wording.amount(row.lacking.count, Catalogue.thing))")
                    let late = row.lacking.count { $0.isOverdue }
                    if late > 0 { html.text(" · \(wording.count(late)) \(wording(Catalogue.overdueMany))") }
                }
                writeLacking(of: row, to: &html)
            }
        }
    }

    private func writeLacking(of row: UnitApplication, to html: inout HTMLWriter) {
        html.block(
            "p", text: "\(wording(Catalogue.responsible)): \(content.responsibleText(row.responsible?.name))")
        let stages = content.applicationStages
        let sops = content.lackingSOPs(row)
        let table = HTMLTable(
            caption: "\(wording(Catalogue.lackingHead)): \(content.applicationName(row))",
            columns: [.init(Catalogue.sopHead(wording))] + stages.map { .init(wording(Catalogue.stage($0))) },
            isSortable: sops.count > 1)
        table.write(sops, to: &html, more: content.moreRows) { html, lacking in
            html.rowHead { html in
                html.text(content.sop(lacking.sop)?.title ?? lacking.sop)
                html.element("span", .class("id"), text: lacking.sop)
            }
            for stage in stages {
                html.element(
                    "td", HTMLAttribute("data-v", lacking.lack(stage)?.due?.iso ?? "9999"),
                    text: content.stageText(lacking, stage))
            }
        }
        if let evidence = content.evidenceText(row) {
            html.block("p", .class("small"), text: "\(wording(Catalogue.evidenceBehind)): \(evidence)")
        }
        if let rest = content.unlistedText(row) { html.lead(rest) }
    }

    // MARK: Follow-up

    private func writeOpenEvaluations(to html: inout HTMLWriter) {
        let open = content.openEvaluations
        guard !open.isEmpty else { return }
        html.block("h3", text: "\(wording(Catalogue.openEvaluations)) (\(wording.count(open.count)))")
        html.lead(wording(Catalogue.openEvaluationsSentence))
        let about = Dictionary(content.scopeEvidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let table = HTMLTable(
            caption: wording(Catalogue.openEvaluations),
            columns: [
                .init(wording(Catalogue.evidenceID)), .init(wording(Catalogue.evidenceFor)),
                .init(wording(Catalogue.unitLabel)), .init(wording(Catalogue.responsible)),
                .init(wording(Catalogue.evidenceDate)), .init(wording(Catalogue.age), isNumber: true),
                .init(wording(Catalogue.dueHead)),
            ], isSortable: open.count > 1)
        table.write(open, to: &html, more: content.moreRows) { html, evaluation in
            html.rowHead(evaluation.evidence)
            html.cell { html in
                let evidence = about[evaluation.evidence]
                html.text(evidence?.subjectText ?? wording(Catalogue.absent))
                if let description = evidence?.description {
                    html.element("span", .class("small"), text: " \(description)")
                }
                if !evaluation.isCounted { html.element("span", .class("tag"), text: wording(Catalogue.ageless)) }
            }
            html.cell(content.unitName(evaluation.owner))
            html.cell(content.responsibleText(evaluation.responsible))
            html.element(
                "td", HTMLAttribute("data-v", evaluation.date.iso), text: wording.date(evaluation.date))
            html.number(wording.count(evaluation.days), sortedBy: String(evaluation.days))
            html.element(
                "td", HTMLAttribute("data-v", evaluation.due?.iso ?? "9999"),
                text: content.dueText(evaluation.due, isOverdue: evaluation.isOverdue) ?? wording(Catalogue.absent))
        }
    }
}

extension String {
    /// What stands in brackets stays on one line.
    fileprivate var keepingBrackets: String {
        guard let bracket = firstIndex(of: "(") else { return self }
        return self[..<bracket] + String(self[bracket...].map { $0 == " " ? "\u{A0}" : $0 })
    }
}
