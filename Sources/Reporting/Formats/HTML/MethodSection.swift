internal import Assessment
internal import Findings
internal import Rubric

/// What the figures rest on: the instrument, its weights and settings, each with its source.
struct MethodSection: HTMLSection {
    let content: ReportContent
    let anchor = "method"
    let title = Catalogue.method

    let isLandscape = false

    func write(to html: inout HTMLWriter) {
        html.block("p", text: wording(Catalogue.arithmetic))
        html.block("dl", .class("facts wide")) { writeFacts(to: &$0) }
        writeSettings(to: &html)
        writeWeights(to: &html)
    }

    private var wording: Wording { content.wording }

    private func writeFacts(to html: inout HTMLWriter) {
        let instrument = content.instrument
        let facts = [
            (Catalogue.instrument, "\(wording(instrument.title)) (\(instrument.id))"),
            (Catalogue.legalBasis, instrument.legalBasis.citation),
            (Catalogue.version, "\(instrument.version), SHA-256 \(instrument.sha256)"),
            (Catalogue.validity, content.validityText),
            (
                Catalogue.profile,
                "\(content.result.provenance.profile.id): \(wording(content.result.provenance.profile.title))"
            ),
            (Catalogue.asOf, wording.date(content.result.provenance.asOf)),
            (Catalogue.tool, "\(Catalogue.toolName) \(content.result.provenance.toolVersion)"),
        ]
        for (label, value) in facts {
            html.element("dt", text: wording(label))
            html.block("dd", text: value)
        }
    }

    private func writeSettings(to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(Catalogue.setting),
            columns: [
                .init(wording(Catalogue.setting)), .init(wording(Catalogue.settingValue)),
                .init(wording(Catalogue.sourceLabel)),
            ], showsCaption: true)
        table.write(content.settings, to: &html, more: content.moreRows) { html, row in
            html.rowHead(row.name)
            html.cell(row.value)
            html.cell { $0.source(row.source, wording) }
        }
    }

    private func writeWeights(to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(Catalogue.weights),
            columns: [
                .init(wording(Catalogue.node)), .init(wording(Catalogue.maximum), isNumber: true),
                .init(wording(Catalogue.sourceLabel)),
            ], showsCaption: true)
        table.write(content.weights, to: &html, more: content.moreRows) { html, row in
            html.rowHead { html in
                html.text(String(repeating: "\u{2003}", count: row.depth) + wording(row.node.title.value))
                html.element("span", .class("id"), text: row.node.id)
            }
            html.number(wording.plain(row.maximum), sortedBy: row.maximum.decimal(places: 12))
            html.cell { html in
                let basis = content.weightBasis(of: row.node)
                if basis.isEmpty { html.text(wording(Catalogue.absent)) }
                for part in basis {
                    html.text("\(part.text): ")
                    html.source(part.source, wording)
                }
            }
        }
    }
}
