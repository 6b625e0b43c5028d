internal import Assessment
internal import Dossier
internal import ProcessMaps
internal import Tracing

/// Map ⇄ SOP: the maps by unit with the SOPs traced to them, then the SOPs no map is tied to.
struct MatrixSection: HTMLSection {
    let content: ReportContent
    let anchor = "matrix"
    let title = Catalogue.matrix

    func write(to html: inout HTMLWriter) {
        html.lead(wording(Catalogue.matrixSentence))
        let groups = content.matrix
        if groups.isEmpty { html.lead(wording(Catalogue.noMaps)) }
        for group in groups { write(group, isOpen: groups.count <= Self.openGroups, to: &html) }
        writeSOPsWithoutMap(to: &html)
    }

    /// With more units than this each folds away.
    private static let openGroups = 12

    private var wording: Wording { content.wording }

    private func write(_ group: MatrixGroup, isOpen: Bool, to html: inout HTMLWriter) {
        let name = group.unit?.name ?? wording(Catalogue.withoutUnit)
        let workedOut = group.rows.count { $0.map.isWorkedOut }
        let summary = "\(wording.counts(workedOut, of: group.rows.count)) \(wording(Catalogue.workedOut))"
        details(isOpen: isOpen, to: &html) { html in
            html.block("summary") { html in
                html.element("strong", text: name)
                html.text(" · \(summary)")
                if workedOut < group.rows.count {
                    let missing = wording.count(group.rows.count - workedOut)
                    html.text(" · ")
                    html.element("span", .class("missing"), text: "\(missing) \(wording(Catalogue.notWorkedOut))")
                }
            }
            let table = HTMLTable(
                caption: "\(wording(Catalogue.matrix)): \(name)",
                columns: [
                    .init(wording(Catalogue.mapLabel)), .init(wording(Catalogue.kind)),
                    .init(wording(Catalogue.tiedSOPs)),
                ], kind: "matrix")
            table.write(group.rows, to: &html, more: content.moreRows) { html, row in
                html.rowHead { html in
                    html.text(row.map.name)
                    if row.map.name != row.map.id { html.element("span", .class("id"), text: row.map.id) }
                }
                html.cell(wording(Catalogue.mapKind(row.map.kind)))
                html.cell { writeTies(of: row, to: &$0) }
            }
        }
    }

    private func details(isOpen: Bool, to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        if isOpen {
            html.block("details", .class("unit"), .flag("data-print"), .flag("open"), content: content)
        } else {
            html.block("details", .class("unit"), .flag("data-print"), content: content)
        }
    }

    private func writeTies(of row: MatrixRow, to html: inout HTMLWriter) {
        if !row.map.isWorkedOut {
            let words = row.ties.isEmpty ? Catalogue.noSOP : Catalogue.noSOPInForce
            html.element("p", .class("missing")) { html in
                html.element("span", .hidden, text: "✕ ")
                html.text(wording(words))
            }
        }
        guard !row.ties.isEmpty else { return }
        html.element("ul", .class("ties")) { html in
            for tie in row.ties { html.element("li", .class(tie.covers ? "covers" : "")) { write(tie, to: &$0) } }
        }
        MapDifferencesList(content: content, map: row.map).write(to: &html)
    }

    private func write(_ tie: MatrixRow.Tie, to html: inout HTMLWriter) {
        html.element("span", .hidden, text: tie.covers ? "✓ " : "– ")
        html.text(tie.sop?.title ?? tie.id)
        html.element("span", .class("id"), text: tie.id)
        var facts: [String] = []
        if let sop = tie.sop { facts.append(wording(Catalogue.standing(sop.standing))) }
        if let trace = tie.trace { facts.append(wording(Catalogue.basis(trace.basis))) }
        if !facts.isEmpty { html.element("span", .class("small"), text: " (\(facts.joined(separator: "; ")))") }
    }

    private func writeSOPsWithoutMap(to html: inout HTMLWriter) {
        let sops = content.sopsWithoutMap
        guard !sops.isEmpty else { return }
        html.block("h3", text: "\(wording(Catalogue.sopsWithoutMap)) (\(wording.count(sops.count)))")
        let table = HTMLTable(
            caption: wording(Catalogue.sopsWithoutMap),
            columns: [
                .init(wording(Catalogue.title)), .init(wording(Catalogue.number)), .init(wording(Catalogue.unitLabel)),
                .init(wording(Catalogue.standingLabel)),
            ], isSortable: true)
        table.write(sops, to: &html, more: content.moreRows) { html, sop in
            html.rowHead(sop.title)
            html.cell(sop.number ?? sop.id)
            html.cell(sop.unit.map(content.unitName) ?? wording(Catalogue.absent))
            html.cell(wording(Catalogue.standing(sop.standing)))
        }
    }
}
