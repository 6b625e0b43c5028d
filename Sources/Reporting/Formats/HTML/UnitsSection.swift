internal import Assessment
internal import Dossier
internal import Rubric

/// The units as one table to compare, and the details of each to fold open.
struct UnitsSection: HTMLSection {
    let content: ReportContent
    let anchor = "units"
    let title = Catalogue.units

    func write(to html: inout HTMLWriter) {
        let rows = content.unitRows
        html.lead("\(wording(Catalogue.unitsSentence)) \(wording(Catalogue.unitCaution))")
        writeTable(rows, to: &html)
        html.block("h3", text: wording(Catalogue.unitDetails))
        html.block("p", .class("small on-paper"), text: wording(Catalogue.ownReport))
        for row in rows { writeDetails(row, to: &html) }
    }

    private var wording: Wording { content.wording }

    private func writeTable(_ rows: [UnitRow], to html: inout HTMLWriter) {
        let indicators = content.measuredIDs
        var columns: [HTMLTable.Column] = [
            .init(wording(Catalogue.unitLabel)), .init(wording(Catalogue.peerGroup)),
            .init(wording(Catalogue.mapsWorkedOut), isNumber: true),
            .init(wording(Catalogue.crossFunctionalWorkedOut), isNumber: true),
            .init(wording(Catalogue.sopsInForce), isNumber: true),
            .init(wording(Catalogue.sopsApplied), isNumber: true),
        ]
        columns += indicators.map { .init(content.tinyName(of: $0), hint: content.question(of: $0)) }
        let maximum = commonMaximum(of: rows)
        let totalTitle = maximum.map { "\(wording(Catalogue.total)) (\(wording(Catalogue.of)) \(wording.score($0)))" }
        columns.append(.init(totalTitle ?? wording(Catalogue.total), isNumber: true))
        let table = HTMLTable(
            caption: wording(Catalogue.units), columns: columns, kind: "units", isSortable: true, limit: 1000)
        table.write(rows, to: &html, more: content.moreRows) { html, row in
            html.rowHead { $0.element("a", .href(content.anchor(of: row.unit.id)), text: row.unit.name) }
            html.cell(row.unit.peerGroup ?? wording(Catalogue.absent))
            for share in [row.maps, row.crossFunctionalMaps, row.sopsInForce, row.sopsApplied] {
                write(share, to: &html)
            }
            for id in indicators { write(row.indicators.first { $0.id == id }, to: &html) }
            html.number(
                row.total.map { maximum == nil ? content.scoreText($0) : wording.score($0.value) } ?? "—",
                sortedBy: row.total?.value.decimal(places: 12) ?? "-1")
        }
    }

    /// The full score, where it is the same for every unit.
    private func commonMaximum(of rows: [UnitRow]) -> Rational? {
        let maxima = Set(rows.compactMap { $0.total?.maximum })
        return maxima.count == 1 ? maxima.first : nil
    }

    private func write(_ share: Share, to html: inout HTMLWriter) {
        html.number(
            "\(wording.count(share.part))/\(wording.count(share.whole))",
            sortedBy: share.ratio?.decimal(places: 12) ?? "-1")
    }

    private func write(_ indicator: IndicatorResult?, to html: inout HTMLWriter) {
        guard let indicator else { return html.cell(wording(Catalogue.absent)) }
        let key = indicator.proposal.map { $0.value.decimal(places: 12) } ?? "-1"
        html.element("td", .class("c"), HTMLAttribute("data-v", key)) { html in
            guard let proposal = indicator.proposal else {
                return html.state(indicator.state, wording, isShort: true)
            }
            html.choice(proposal.choice, indicator.state, isAssumption: proposal.isAssumption, wording)
        }
    }

    private func writeDetails(_ row: UnitRow, to html: inout HTMLWriter) {
        html.block("details", .class("unit"), .flag("data-print")) { html in
            html.block("summary") { html in
                html.element("strong", text: row.unit.name)
                html.text(" · \(wording.amount(row.gaps.count, Catalogue.gap))")
                if let total = row.total {
                    html.text(
                        " · \(wording.score(total.value)) \(wording(Catalogue.of)) \(wording.score(total.maximum))")
                }
            }
            html.block("div", .id(content.anchor(of: row.unit.id))) { html in
                if let responsible = row.unit.responsible {
                    html.block("p", text: "\(wording(Catalogue.responsible)): \(responsible)")
                }
                if let total = row.total {
                    html.block("p", text: "\(wording(Catalogue.measuredScore)): \(content.scoreSentence(total))")
                }
                writeIndicators(of: row, to: &html)
                // On paper each gap of the agency stands once, below its indicator.
                html.block("div", .class("on-screen")) { html in
                    html.block("h4", text: content.gapsHeading(row.gaps))
                    content.writeGaps(
                        row.gaps, caption: "\(wording(Catalogue.gaps)): \(row.unit.name)", showsIndicator: true,
                        to: &html)
                }
            }
        }
    }

    private func writeIndicators(of row: UnitRow, to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(Catalogue.indicators),
            columns: [
                .init(wording(Catalogue.indicator)), .init(wording(Catalogue.proposedChoice)),
                .init(wording(Catalogue.stateLabel)), .init(wording(Catalogue.reasonLabel)),
            ], showsCaption: true)
        table.write(row.indicators, to: &html, more: { String($0) }) { html, indicator in
            html.rowHead(content.shortName(of: indicator.id))
            html.cell { content.writeChoice(of: indicator, to: &$0) }
            html.cell { $0.state(indicator.state, wording) }
            html.cell(wording(indicator.explanation))
        }
    }
}
