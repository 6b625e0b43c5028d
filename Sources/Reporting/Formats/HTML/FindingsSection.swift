internal import Findings

/// What was seen in the input, by rule.
struct FindingsSection: HTMLSection {
    let content: ReportContent
    let anchor = "findings"
    let title = Catalogue.findings

    func write(to html: inout HTMLWriter) {
        let groups = content.findingsByRule
        guard !groups.isEmpty else { return html.lead(wording(Catalogue.noFindings)) }
        html.lead(wording(Catalogue.findingsSentence))
        for group in groups {
            html.block("details", .class("unit"), .flag("data-print")) { html in
                html.block("summary") { html in
                    html.element("code", text: group.rule.rawValue)
                    html.text(" · \(wording.amount(group.findings.count, Catalogue.finding)) · ")
                    html.element(
                        "span", .class("severity \(group.severity.rawValue)"),
                        text: wording(Catalogue.severity(group.severity).one))
                }
                write(group.findings, rule: group.rule, to: &html)
            }
        }
    }

    private var wording: Wording { content.wording }

    private func write(_ findings: [Finding], rule: RuleID, to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: "\(wording(Catalogue.findings)): \(rule.rawValue)",
            columns: [
                .init(wording(Catalogue.message)), .init(wording(Catalogue.nextAction)),
                .init(wording(Catalogue.legalBasis)), .init(wording(Catalogue.place)),
            ])
        table.write(findings, to: &html, more: content.moreRows) { html, finding in
            html.cell(wording(finding.message))
            html.cell(finding.action.map { wording($0) } ?? wording(Catalogue.absent))
            html.cell(finding.legalBasis?.citation ?? wording(Catalogue.absent))
            html.cell { $0.element("code", text: finding.location.description) }
        }
    }
}
