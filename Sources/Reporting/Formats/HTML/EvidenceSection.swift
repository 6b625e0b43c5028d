internal import Dossier
internal import Findings

/// The evidence register (data dukung), in its order. Links are shown as text: the page fetches nothing.
struct EvidenceSection: HTMLSection {
    let content: ReportContent
    let anchor = "evidence"
    let title = Catalogue.evidenceTitle

    func write(to html: inout HTMLWriter) {
        let evidence = content.scopeEvidence
        guard !evidence.isEmpty else { return html.lead(wording(Catalogue.noEvidence)) }
        html.block("details", .class("unit"), .flag("data-print")) { html in
            html.block("summary") { html in
                html.element("strong", text: wording(Catalogue.evidenceTitle))
                html.text(" · \(wording.amount(evidence.count, Catalogue.item))")
            }
            write(evidence, to: &html)
        }
    }

    private var wording: Wording { content.wording }

    private func write(_ evidence: [Evidence], to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(Catalogue.evidenceTitle),
            columns: [
                .init(wording(Catalogue.evidenceID)), .init(wording(Catalogue.evidenceFor)),
                .init(wording(Catalogue.kind)), .init(wording(Catalogue.evidenceDate)),
                .init(wording(Catalogue.validUntil)), .init(wording(Catalogue.descriptionLabel)),
                .init(wording(Catalogue.link)),
            ], isSortable: true)
        table.write(evidence, to: &html, more: content.moreRows) { html, evidence in
            html.rowHead(evidence.id)
            html.cell { html in
                html.text(evidence.subjectText)
                if evidence.subjects.isEmpty {
                    html.element("span", .class("tag"), text: wording(Catalogue.unknownSubject))
                }
            }
            html.cell(evidence.kind.map { wording(Catalogue.evidence($0)) } ?? evidence.kindText)
            for date in [evidence.date, evidence.validUntil] {
                html.element(
                    "td", HTMLAttribute("data-v", date?.iso ?? ""),
                    text: date.map(wording.date) ?? wording(Catalogue.absent))
            }
            html.cell(evidence.description ?? wording(Catalogue.absent))
            html.cell([evidence.link, evidence.file].compactMap(\.self).joined(separator: " · "))
        }
    }
}
