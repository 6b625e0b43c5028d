internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// Pieces of content several sections of the page write.
extension ReportContent {
    func anchor(of indicator: IndicatorResult) -> String {
        let asked = index.indicators[indicator.scope] ?? []
        let position = asked.firstIndex { result.indicators[$0].id == indicator.id } ?? asked.count
        return "indicator-\(position + 1)"
    }

    func anchor(of unit: String) -> String {
        "unit-\((result.units.firstIndex { $0.id == unit } ?? result.units.count) + 1)"
    }

    /// The ratio of a measure as a bar and a percentage.
    func writeRatio(of indicator: IndicatorResult, to html: inout HTMLWriter) {
        guard let ratio = indicator.measure?.ratio else { return html.text(wording(Catalogue.absent)) }
        html.element("span", .class("ratio")) { html in
            html.bar(
                HTMLBar.ratio(
                    ratio, threshold: indicator.proposal?.threshold,
                    label: "\(wording(Catalogue.ratio)) \(wording.percent(ratio))"))
            html.element("span", text: wording.percent(ratio))
        }
    }

    func writeChoice(of indicator: IndicatorResult, to html: inout HTMLWriter) {
        guard let proposal = indicator.proposal else { return html.text(wording(Catalogue.noProposal)) }
        html.choice(proposal.choice, indicator.state, isAssumption: proposal.isAssumption, wording)
    }

    /// The gaps of one indicator or unit as a table.
    func writeGaps(_ gaps: [Gap], caption: String, showsIndicator: Bool, to html: inout HTMLWriter) {
        guard !gaps.isEmpty else { return html.lead(wording(Catalogue.noGaps)) }
        var columns: [HTMLTable.Column] = [
            .init(wording(Catalogue.subject)), .init(wording(Catalogue.condition)),
            .init(wording(Catalogue.nextAction)), .init(wording(Catalogue.owner)),
            .init(wording(Catalogue.effort), isNumber: true, hint: wording(Catalogue.effortDays)),
            .init(wording(Catalogue.gain), isNumber: true), .init(wording(Catalogue.place)),
        ]
        let hasDue = gaps.contains { $0.due != nil }
        if hasDue { columns.insert(.init(wording(Catalogue.dueHead)), at: 4) }
        if showsIndicator { columns.insert(.init(wording(Catalogue.indicator)), at: 0) }
        let kind = "gaps" + (showsIndicator ? " indicated" : "") + (hasDue ? " due" : "")
        let table = HTMLTable(caption: caption, columns: columns, kind: kind, isSortable: gaps.count > 1)
        table.write(gaps, to: &html, more: moreRows) { html, gap in
            if showsIndicator { html.cell(shortName(of: gap.indicator)) }
            html.rowHead { html in
                html.text(subjectName(of: gap))
                if let id = subjectID(of: gap) { html.element("span", .class("id"), text: id) }
            }
            html.cell(wording(gap.condition))
            html.cell { html in
                writeActions(of: gap, to: &html)
                if let others = alsoCloses(gap) { html.element("span", .class("small"), text: " (\(others))") }
            }
            html.cell { html in
                html.text(unitName(gap.owner))
                html.element("span", .class("small"), text: " (\(responsibleText(gap.responsible)))")
            }
            if hasDue {
                html.element("td", HTMLAttribute("data-v", gap.due?.iso ?? "9999"), text: dueText(of: gap))
            }
            html.number(wording.count(gap.effort), sortedBy: String(gap.effort))
            html.number(wording.gain(gap.gain), sortedBy: gap.gain.decimal(places: 12))
            html.cell { $0.element("code", text: gap.location.description) }
        }
    }

    private func writeActions(of gap: Gap, to html: inout HTMLWriter) {
        if gap.actions.count == 1, let action = gap.actions.first { return html.text(wording(action.text)) }
        html.element("ol", .class("steps")) { html in
            for action in gap.actions { html.element("li", text: wording(action.text)) }
        }
    }

    /// What the line says that opens the rest of a long table.
    func moreRows(_ count: Int) -> String { "\(wording(Catalogue.showMore)) (\(wording.count(count)))" }
}
