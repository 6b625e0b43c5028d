internal import Assessment
internal import Dossier
internal import Findings

/// The SOPs by standing, those that count first.
struct SOPsSection: HTMLSection {
    let content: ReportContent
    let anchor = "sops"
    let title = Catalogue.sops

    func write(to html: inout HTMLWriter) {
        let sops = Dictionary(grouping: content.scopeSOPs, by: \.standing)
        if sops.isEmpty { html.lead(wording(Catalogue.noSOPs)) }
        for standing in SOPStanding.allCases {
            guard let group = sops[standing] else { continue }
            html.block("details", .class("unit"), .flag("data-print")) { html in
                html.block("summary") { html in
                    html.element("strong", text: wording(Catalogue.standing(standing)))
                    html.text(" · \(wording.amount(group.count, Catalogue.sop))")
                }
                write(group, standing, to: &html)
            }
        }
    }

    private var wording: Wording { content.wording }

    private func write(_ sops: [SOPResult], _ standing: SOPStanding, to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: "\(wording(Catalogue.sops)): \(wording(Catalogue.standing(standing)))",
            columns: [
                .init(wording(Catalogue.title)), .init(wording(Catalogue.number)), .init(wording(Catalogue.unitLabel)),
                .init(wording(Catalogue.effective)), .init(wording(Catalogue.maps)),
                .init(wording(Catalogue.applicationEvidence)), .init(wording(Catalogue.place)),
            ], isSortable: true)
        table.write(sops, to: &html, more: content.moreRows) { html, sop in
            html.rowHead(sop.title)
            html.cell(sop.number ?? sop.id)
            html.cell { html in
                html.text(sop.unit.map(content.unitName) ?? wording(Catalogue.absent))
                if sop.scope != .owner { html.element("span", .class("tag"), text: wording(Catalogue.sharedSOP)) }
            }
            html.element(
                "td", HTMLAttribute("data-v", sop.effective?.iso ?? ""),
                text: sop.effective.map(wording.date) ?? wording(Catalogue.absent))
            html.cell(sop.maps.isEmpty ? wording(Catalogue.absent) : sop.maps.joined(separator: ", "))
            html.cell(
                sop.applicationEvidence.isEmpty
                    ? wording(Catalogue.absent) : sop.applicationEvidence.joined(separator: ", "))
            html.cell { $0.element("code", text: sop.location.description) }
        }
    }
}
