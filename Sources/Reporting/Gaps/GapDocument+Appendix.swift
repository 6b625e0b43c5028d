internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What the figures rest on, and how anybody can work them out again.
extension GapDocument {
    var appendix: ReportPart {
        var (settings, weights, criteria) = (settings, weights, criteria)
        if !isWide {
            settings.onPaper = [text(wording(Catalogue.methodElsewhere))]
            (weights.onPaper, criteria.onPaper) = ([], [])
        }
        return part(
            "appendix", Catalogue.appendixTitle, isLandscape: !isWide,
            [
                .heading(2, wording(Catalogue.method)), text(wording(Catalogue.arithmetic)),
                .facts([
                    fact(Catalogue.validity, content.validityText),
                    fact(Catalogue.legalBasis, content.instrument.legalBasis.citation),
                ]), .table(settings), .table(weights), .table(criteria),
                .heading(2, wording(Catalogue.verifyTitle)), verification,
                .heading(2, wording(Catalogue.manifest), anchor: "inputs"), .table(inputs),
            ])
    }

    /// The page has the rest of the appendix in parts of its own.
    var verify: ReportPart { part("verify", Catalogue.verifyTitle, [verification]) }

    private var verification: ReportBlock {
        let steps = Catalogue.verify(
            rubric: content.instrument.id, profile: provenance.profile.id, asOf: provenance.asOf.iso)
        return .list(OutgoingList(.numbers, steps.map { OutgoingText(wording($0)) }))
    }

    private var settings: ReportTable {
        ReportTable(
            id: "settings", title: wording(Catalogue.setting),
            columns: [
                column("setting", Catalogue.setting, share: 3), column("value", Catalogue.settingValue, share: 4),
                column("source", Catalogue.sourceLabel, share: 3),
            ],
            rows: content.settings.map { .init([.head($0.name), .text($0.value), .text(source($0.source))]) })
    }

    private var weights: ReportTable {
        ReportTable(
            id: "weights", title: wording(Catalogue.weights),
            columns: [
                column("part", Catalogue.node, share: 4), column("id", Catalogue.indicator),
                column("maximum", Catalogue.maximum, .number, share: 1),
                column("source", Catalogue.sourceLabel, share: 4),
            ],
            rows: content.weights.map { row in
                let basis = content.weightBasis(of: row.node).map { "\($0.text): \(source($0.source))" }
                let indent = String(repeating: "\u{2003}", count: min(row.depth, 8))
                return .init([
                    .head(indent + wording(row.node.title.value)), .rich(.code(row.node.id)), cell(row.maximum),
                    cell(basis.joined(separator: "; ")),
                ])
            })
    }

    /// The criteria of what is measured; of the others the worksheet gives the questions.
    private var criteria: ReportTable {
        let rows = content.measuredIDs.flatMap { id -> [ReportTable.Row] in
            (content.instrument.indicator(id)?.criteria ?? []).map { criterion in
                .init([
                    .head(content.shortName(of: id)), .text(criterion.choice), .text(wording(criterion.text)),
                    .text(source(criterion.source)),
                ])
            }
        }
        return ReportTable(
            id: "criteria", title: wording(Catalogue.criteria),
            columns: [
                column("indicator", Catalogue.indicator), column("choice", Catalogue.choice, share: 1),
                column("criterion", Catalogue.criterion, share: 4), column("source", Catalogue.sourceLabel, share: 3),
            ], rows: rows, whenEmpty: wording(Catalogue.noCriteria))
    }

    /// Where a fact comes from, and how sure it is; a fact from memory is marked as such.
    func source(_ source: Source) -> String {
        let mark = source.confidence == .memory ? " \(wording(Catalogue.memoryMark))" : ""
        return "\(source.text) (\(wording(source.confidence.label)))\(mark)"
    }

    private var inputs: ReportTable {
        var table = ReportTable(
            id: "inputs", title: wording(Catalogue.manifest),
            columns: [
                column("path", Catalogue.path, share: 4), column("state", Catalogue.stateLabel, share: 1),
                column("reason", Catalogue.reasonLabel, share: 3), column("bytes", Catalogue.size, .number, share: 1),
                column("sha256", .init(id: "SHA-256", en: "SHA-256"), share: 4),
            ],
            rows: content.inputs.map { input in
                .init([
                    .rich(.code(input.path)), .text(wording(Catalogue.readState(input.state))),
                    cell(input.state == .read ? nil : content.reason(of: input)), .count(input.bytes),
                    input.sha256.isEmpty ? .none : .rich(.code(input.sha256)),
                ])
            }, isFullListing: true)
        table.onPaper = onPaper(table)
        return table
    }

    /// How many were read, and those that were not read whole.
    private func onPaper(_ table: ReportTable) -> [ReportBlock] {
        let open = content.inputs.filter { $0.state != .read }
        let read = wording.count(content.inputs.count - open.count)
        let sentence = wording(Catalogue.filesRead(read, of: wording.count(content.inputs.count)))
        var rest = paperTable(
            of: table,
            [
                column("path", Catalogue.path), column("state", Catalogue.stateLabel),
                column("reason", Catalogue.reasonLabel),
            ],
            open.map { input in
                .init([
                    .rich(.code(input.path)), .text(wording(Catalogue.readState(input.state))),
                    cell(content.reason(of: input)),
                ])
            }, limit: 60)
        rest.whenEmpty = nil
        return [text("\(sentence) \(whereWhole(table))"), .table(rest)]
    }
}
