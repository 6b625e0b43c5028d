internal import Dossier
internal import Findings

/// Every file that was found, with the state it ended in and its fingerprint.
struct InputsSection: HTMLSection {
    let content: ReportContent
    let anchor = "inputs"
    let title = Catalogue.manifest

    func write(to html: inout HTMLWriter) {
        html.block("details", .class("unit"), .flag("data-print")) { html in
            html.block("summary") { html in
                html.element("strong", text: wording(Catalogue.manifest))
                html.text(" · \(wording.amount(content.inputs.count, Catalogue.file))")
            }
            let table = HTMLTable(
                caption: wording(Catalogue.manifest),
                columns: [
                    .init(wording(Catalogue.path)), .init(wording(Catalogue.stateLabel)),
                    .init(wording(Catalogue.reasonLabel)), .init(wording(Catalogue.size), isNumber: true),
                    .init("SHA-256"),
                ], isSortable: true)
            table.write(content.inputs, to: &html, more: content.moreRows) { html, input in
                html.rowHead { $0.element("code", text: input.path) }
                html.cell { html in
                    html.element(
                        "span", .class("read \(input.state.rawValue)"), text: wording(Catalogue.readState(input.state)))
                }
                html.cell(input.state == .read ? wording(Catalogue.absent) : content.reason(of: input))
                html.number(wording.count(input.bytes), sortedBy: String(input.bytes))
                html.cell { html in
                    guard !input.sha256.isEmpty else { return html.text(wording(Catalogue.absent)) }
                    html.element("code", .title(input.sha256), text: String(input.sha256.prefix(12)) + "…")
                }
            }
        }
    }

    private var wording: Wording { content.wording }
}
