internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

extension MarkdownReport {
    mutating func writeUnits() {
        guard content.comparesUnits else { return }
        let rows = content.unitRows
        let indicators = content.measuredIDs
        markdown.heading(2, wording(Catalogue.units))
        markdown.paragraph("\(wording(Catalogue.unitsSentence)) \(wording(Catalogue.unitCaution))")
        markdown.table(
            [
                wording(Catalogue.unitLabel), wording(Catalogue.mapsWorkedOut),
                wording(Catalogue.crossFunctionalWorkedOut), wording(Catalogue.sopsInForce),
                wording(Catalogue.sopsApplied),
            ] + indicators.map(content.tinyName) + [wording(Catalogue.total)],
            numbers: [1, 2, 3, 4, indicators.count + 5], rows.map { cells(of: $0, indicators) })
        for row in rows {
            markdown.fold("\(row.unit.name) · \(wording.amount(row.gaps.count, Catalogue.gap))")
            write(row.gaps, showsIndicator: true)
            markdown.unfold()
        }
    }

    private func cells(of row: UnitRow, _ indicators: [String]) -> [String] {
        let shares = [row.maps, row.crossFunctionalMaps, row.sopsInForce, row.sopsApplied].map {
            "\(wording.count($0.part))/\(wording.count($0.whole))"
        }
        let choices = indicators.map { id -> String in
            guard let indicator = row.indicators.first(where: { $0.id == id }) else { return absent }
            guard let proposal = indicator.proposal else { return wording(Catalogue.shortState(indicator.state)) }
            return proposal.choice + (proposal.isAssumption ? "*" : "")
        }
        let total = row.total.map(content.scoreText) ?? absent
        return [row.unit.name] + shares + choices + [total]
    }

    mutating func writeMatrix() {
        markdown.heading(2, wording(Catalogue.matrix))
        markdown.paragraph(wording(Catalogue.matrixSentence))
        let groups = content.matrix
        if groups.isEmpty { markdown.paragraph(wording(Catalogue.noMaps)) }
        for group in groups {
            markdown.heading(3, group.unit?.name ?? wording(Catalogue.withoutUnit))
            markdown.table(
                [wording(Catalogue.mapLabel), wording(Catalogue.kind), wording(Catalogue.tiedSOPs)],
                group.rows.map { row in
                    [
                        row.map.label, wording(Catalogue.mapKind(row.map.kind)),
                        row.ties.isEmpty ? wording(Catalogue.noSOP) : row.ties.map(text).joined(separator: "; "),
                    ]
                })
            // Those of cross-function maps stand with what covers them.
            let others = group.rows.map(\.map).filter { $0.kind != .crossFunctional }
            markdown.list(
                others.flatMap { map in content.differences(of: map).map { "\(map.label): \(content.sentence(of: $0))" }
                })
        }
        let sops = content.sopsWithoutMap
        guard !sops.isEmpty else { return }
        markdown.heading(3, "\(wording(Catalogue.sopsWithoutMap)) (\(wording.count(sops.count)))")
        markdown.list(sops.map { "\($0.number ?? $0.id) \($0.title) (\(wording(Catalogue.standing($0.standing))))" })
    }

    private func text(of tie: MatrixRow.Tie) -> String {
        var facts: [String] = []
        if let sop = tie.sop { facts.append(wording(Catalogue.standing(sop.standing))) }
        if let trace = tie.trace { facts.append(wording(Catalogue.basis(trace.basis))) }
        let title = tie.sop.map { " \($0.title)" } ?? ""
        return "\(tie.id)\(title) (\(facts.joined(separator: ", ")))"
    }

    /// What the pictures of the page show, in words.
    mutating func writeDrawings() {
        let maps = content.scopeMaps.filter { $0.kind == .crossFunctional && !$0.activities.isEmpty }
        guard !maps.isEmpty else { return }
        markdown.heading(2, wording(Catalogue.coverage))
        for map in maps {
            markdown.heading(3, map.label)
            markdown.paragraph(content.coverageSentence(of: map))
            let tasks = content.uncoveredTasks(of: map).map { "\(wording(Catalogue.uncoveredTasks)): \($0)" }
            let handoffs = content.uncoveredHandoffs(of: map).map { "\(wording(Catalogue.uncoveredHandoffs)): \($0)" }
            let differences = content.differences(of: map).map { content.sentence(of: $0) }
            markdown.list(tasks + handoffs + differences)
        }
    }

    mutating func writeSOPs() {
        markdown.heading(2, wording(Catalogue.sops))
        let sops = Dictionary(grouping: content.scopeSOPs, by: \.standing)
        if sops.isEmpty { markdown.paragraph(wording(Catalogue.noSOPs)) }
        for standing in SOPStanding.allCases {
            guard let group = sops[standing] else { continue }
            markdown.heading(3, "\(wording(Catalogue.standing(standing))) (\(wording.count(group.count)))")
            markdown.table(
                [
                    wording(Catalogue.title), wording(Catalogue.number), wording(Catalogue.unitLabel),
                    wording(Catalogue.effective), wording(Catalogue.maps), wording(Catalogue.applicationEvidence),
                    wording(Catalogue.place),
                ], group.map(cells))
        }
    }

    private func cells(of sop: SOPResult) -> [String] {
        [
            sop.title, sop.number ?? sop.id, sop.unit.map(content.unitName) ?? absent,
            sop.effective.map(wording.date) ?? absent, sop.maps.isEmpty ? absent : sop.maps.joined(separator: ", "),
            sop.applicationEvidence.isEmpty ? absent : sop.applicationEvidence.joined(separator: ", "),
            sop.location.description,
        ]
    }
}
