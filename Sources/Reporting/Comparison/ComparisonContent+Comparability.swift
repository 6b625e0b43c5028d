internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// Can they be compared? By what, what is left out and why, and what has to be known.
extension ComparisonContent {
    var comparabilityPart: ReportPart {
        ReportPart(
            id: "comparability", title: wording(Catalogue.Comparing.comparability),
            blocks: [.note(excludedRows.isEmpty ? .good : .fair, [OutgoingText(comparabilityFinding)])]
                + [.heading(2, wording(Catalogue.Comparing.basisTitle)), .facts(basisFacts)]
                + (cautions.isEmpty
                    ? []
                    : [
                        .heading(2, wording(Catalogue.Comparing.cautionsTitle)),
                        .list(OutgoingList(.bullets, cautions.map { OutgoingText($0) })),
                    ])
                + [.table(sourcesTable), .table(excludedTable)])
    }

    /// One sentence: how many are ranked, and how many are not.
    var comparabilityFinding: String {
        let left = comparison.excluded.count
        let ranked = amount(subjects.count)
        guard comparison.basis != nil else { return wording(Catalogue.Comparing.nothingToRank) }
        return wording(Catalogue.Comparing.canBeCompared(ranked, left: left == 0 ? nil : wording.count(left)))
    }

    private var basisFacts: [ReportFact] {
        guard let basis = comparison.basis, let model = comparison.model else { return [] }
        let provenance = comparison.sources[model].provenance
        var facts = [
            fact(
                Catalogue.Comparing.scopeLabel,
                "\(amount(subjects.count)), \(wording(Catalogue.Comparing.comparedThings(comparison.subject)))"),
            fact(
                Catalogue.Comparing.rubricLabel,
                "\(wording(provenance.instrument.title)) (\(basis.rubric), \(basis.version))"),
            fact(Catalogue.Comparing.hashLabel, basis.sha256),
            fact(Catalogue.profileInUse, "\(wording(provenance.profile.title)) (\(basis.profile))"),
            fact(Catalogue.Comparing.levelLabel, wording(Catalogue.Comparing.assessedLevel(basis.level))),
            fact(Catalogue.Comparing.rankedBy, wording(Catalogue.column(comparison.request.column))),
        ]
        if let group = comparison.request.peerGroup { facts.append(fact(Catalogue.peerGroup, group)) }
        return facts
    }

    func fact(_ name: LocalizedText, _ value: String) -> ReportFact {
        ReportFact(name: wording(name), value: OutgoingText(value))
    }

    // MARK: - What has to be known

    var cautions: [String] {
        comparison.cautions.map { caution in
            switch caution {
            case .differentDays(let first, let last):
                wording(Catalogue.Comparing.days(wording.date(first), wording.date(last)))
            case .inputs(let source, let partly, let refused):
                wording(
                    Catalogue.Comparing.unreadInputs(
                        sourceName(source), partly: wording.count(partly), refused: wording.count(refused)))
            case .openQuestions(let count): wording(Catalogue.Comparing.openSubjects(amount(count)))
            case .assumptions(let indicators):
                wording(
                    Catalogue.Comparing.assumed(wording.list(indicators.map(title(ofColumn:)), limit: Self.shownNames)))
            case .outsideValidity(let source): wording(Catalogue.Comparing.outsideValiditySentence(sourceName(source)))
            case .toolVersions(let versions):
                wording(Catalogue.Comparing.toolVersionsSentence(versions.joined(separator: ", ")))
            case .levels(let level, let left):
                wording(Catalogue.Comparing.levelSentence(level, left: wording.amount(left, Catalogue.unit)))
            case .peerGroups(let groups):
                wording(Catalogue.Comparing.peerGroupsSentence(wording.list(groups, limit: Self.shownNames)))
            }
        }
    }

    // MARK: - Tables

    private var sourcesTable: ReportTable {
        ReportTable(
            id: "sources", title: wording(Catalogue.Comparing.sourcesTitle),
            columns: [
                column("source", Catalogue.Comparing.sourceName, share: 3),
                column("agency", Catalogue.agency, share: 3),
                column("period", Catalogue.period), column("asOf", Catalogue.asOf),
                column("rubric", Catalogue.Comparing.rubricLabel, share: 3), column("profile", Catalogue.profile),
                column("units", Catalogue.unitLabel, .number, share: 1),
                column("read", Catalogue.Comparing.filesRead, .number, share: 1),
                column("partlyRead", Catalogue.Comparing.filesPartly, .number, share: 1),
                column("refused", Catalogue.Comparing.filesRefused, .number, share: 1),
            ],
            rows: comparison.sources.map { source in
                let (provenance, inputs) = (source.provenance, source.provenance.inputs)
                return ReportTable.Row([
                    .head(source.name), .text(source.agency.name), source.agency.period.map { .text($0) } ?? .none,
                    .text(wording.date(provenance.asOf)),
                    .text("\(provenance.instrument.id) \(provenance.instrument.version)"), .text(provenance.profile.id),
                    .count(source.units.count), .count(inputs.count { $0.state == .read }),
                    .count(inputs.count { $0.state == .partlyRead }), .count(inputs.count { $0.state == .refused }),
                ])
            })
    }

    func column(
        _ key: String, _ title: LocalizedText, _ kind: ReportTable.Column.Kind = .text, share: Int = 2,
        hint: LocalizedText? = nil
    ) -> ReportTable.Column {
        ReportTable.Column(
            key: key, title: wording(title), hint: hint.map { wording($0) }, kind: kind, share: share)
    }

    /// A source that is left out whole is one row, with the number of its units.
    private var excludedTable: ReportTable {
        ReportTable(
            id: "excluded", title: wording(Catalogue.Comparing.excludedTitle),
            columns: [
                column("who", Catalogue.Comparing.whoLabel, share: 4),
                column("source", Catalogue.Comparing.sourceName, share: 3),
                column("number", Catalogue.Comparing.countShort, .number, share: 1),
                column("reason", Catalogue.Comparing.reasonTitle, share: 5),
            ],
            rows: excludedRows.map { row in
                ReportTable.Row([
                    .head(row.who), .text(comparison.sources[row.source].name), .count(row.count), .text(row.reason),
                ])
            }, whenEmpty: wording(Catalogue.Comparing.nothingExcluded))
    }

    /// What is left out, one sentence for each reason.
    var exclusions: [String] {
        excludedRows.map { row in
            let source = comparison.sources.count > 1 ? " [\(comparison.sources[row.source].name)]" : ""
            return "\(wording(Catalogue.Comparing.excludedTitle)): \(row.who)\(source): \(row.reason)."
        }
    }

    private struct ExcludedRow {
        var who: String
        var source: Int
        var count: Int
        var reason: String
    }

    /// What was left out of one source for one reason, together.
    private var excludedRows: [ExcludedRow] {
        struct Place: Hashable {
            var source: Int
            var reason: ExclusionReason
        }
        var order: [Place] = []
        var members: [Place: [SubjectKey]] = [:]
        for excluded in comparison.excluded {
            let place = Place(source: excluded.subject.source, reason: excluded.reason)
            if members[place] == nil { order.append(place) }
            members[place, default: []].append(excluded.subject)
        }
        return order.map { place in
            let keys = members[place] ?? []
            return ExcludedRow(
                who: wording.list(keys.map { name(of: $0) }, limit: Self.shownNames), source: place.source,
                count: keys.count, reason: text(of: place.reason))
        }
    }

    func text(of reason: ExclusionReason) -> String {
        guard case .earlierPeriod(let day) = reason else {
            return wording(Catalogue.Comparing.exclusion(reason, day: ""))
        }
        return wording(Catalogue.Comparing.exclusion(reason, day: wording.date(day)))
    }
}
