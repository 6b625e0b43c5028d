internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

/// One table of what is compared across units, with what a reader has to know of it.
struct AcrossUnitsTable {
    var sentence: String
    var table: ReportTable
    /// What is said below it: how many more there are.
    var notes: [String]
}

extension ReportContent {
    /// No table of a report holds more rows of what is compared across units; the JSON output holds all.
    private static let shownRows = 100
    private static let shownNames = 6

    var hasAcrossUnits: Bool { result.units.count > 1 }

    /// The tables of the scope, in their order; one without rows says so.
    var acrossUnitsTables: [AcrossUnitsTable] {
        [sameSOPsTable, foreignNamesTable, authorityTable]
            + scopePeerGroups.enumerated().flatMap { peerTables($1, number: $0 + 1) }
    }

    /// The groups of which a unit of the scope has a member.
    var scopeGroups: [SOPGroup] {
        result.overlap.groups.filter { $0.units.contains { isInScope($0) } }
    }

    var scopeForeignNames: [ForeignUnitName] { result.overlap.foreignNames.filter { isInScope($0.unit) } }

    var scopeAuthority: [AuthorityOverlap] {
        result.overlap.authority.filter { $0.units.contains { isInScope($0) } }
    }

    /// A unit is compared with its peers; what they are is said in its own report too.
    private var scopePeerGroups: [PeerGroup] {
        result.peerGroups.filter { group in group.units.count > 1 && group.units.contains { isInScope($0.unit) } }
    }

    // MARK: Tables

    private var sameSOPsTable: AcrossUnitsTable {
        let groups = scopeGroups
        var notes = more(groups.count)
        if result.overlap.cut > 0 {
            notes.append("\(wording.count(result.overlap.cut)) \(wording(Catalogue.cutComparison))")
        }
        return AcrossUnitsTable(
            sentence: wording(Catalogue.sameSOPsSentence),
            table: table(
                "same-sops", titled(Catalogue.sameSOPs, groups.count), wording(Catalogue.sheetSameSOPs),
                [
                    column("title", Catalogue.title, share: 3), column("units", Catalogue.units, share: 3),
                    column("sops", Catalogue.sopCount, .number, share: 1),
                    column("likeness", Catalogue.likeness, .number, share: 1),
                    column("difference", Catalogue.whatDiffers),
                    column("proposal", Catalogue.candidateAction, share: 3),
                ], groups.prefix(Self.shownRows).map(cells)), notes: notes)
    }

    private func cells(of group: SOPGroup) -> [ReportTable.Cell] {
        let mark = group.isCommon ? " (\(wording(Catalogue.commonWork)))" : ""
        let likeness = Rational(group.similarity, over: 100) ?? .zero
        return [
            .head(group.title + mark), .text(names(group.units)), .count(group.members.count),
            .number(likeness, places: 2), .text(difference(group)), .text(wording(proposal(for: group).text)),
        ]
    }

    func proposal(for group: SOPGroup) -> SharedSOPProposal {
        SharedSOPProposal(group: group, contested: result.overlap.contestedSOPs, unitName: unitName)
    }

    private func difference(_ group: SOPGroup) -> String {
        var words: [String] = []
        for word in group.members.flatMap({ $0.addedWords + $0.missingWords }) where !words.contains(word) {
            words.append(word)
            if words.count > Self.shownNames { break }
        }
        let kind = wording(Catalogue.difference(group.difference))
        return words.isEmpty ? kind : "\(kind) (\(wording.list(words, limit: Self.shownNames)))"
    }

    /// `1,00`, `0,75`.
    func likeness(_ hundredths: Int) -> String {
        let digits = String(100 + hundredths % 100).dropFirst()
        return "\(hundredths / 100)\(wording.decimalMark)\(digits)"
    }

    private var foreignNamesTable: AcrossUnitsTable {
        let names = scopeForeignNames
        return AcrossUnitsTable(
            sentence: wording(Catalogue.foreignNamesSentence),
            table: table(
                "foreign-names", titled(Catalogue.foreignNames, names.count), wording(Catalogue.sheetForeignNames),
                [
                    column("sop", Catalogue.sop.one, share: 3), column("unit", Catalogue.unitLabel),
                    column("named", Catalogue.namedUnit), column("part", Catalogue.partOfSOP, share: 1),
                    column("place", Catalogue.place),
                ],
                names.prefix(Self.shownRows).map { name in
                    [
                        .head([name.sop, sop(name.sop)?.title ?? ""].filter { !$0.isEmpty }.joined(separator: " ")),
                        .text(unitName(name.unit)), .text("\(unitName(name.named)) (“\(name.written)”)"),
                        .text(wording(Catalogue.part(name.part))), .text(name.location.description),
                    ]
                }), notes: more(names.count))
    }

    private var authorityTable: AcrossUnitsTable {
        let overlaps = scopeAuthority
        return AcrossUnitsTable(
            sentence: wording(Catalogue.authoritySentence),
            table: table(
                "authority", titled(Catalogue.authority, overlaps.count), wording(Catalogue.sheetAuthority),
                [
                    column("activity", Catalogue.activityLabel), column("units", Catalogue.units),
                    column("places", Catalogue.foundIn, share: 3),
                ],
                overlaps.prefix(Self.shownRows).map { overlap in
                    let places = overlap.places.map { "\($0.id) (\(unitName($0.unit)); \($0.location))" }
                    return [
                        .head(overlap.activity), .text(names(overlap.units)),
                        .text(wording.list(places, limit: Self.shownNames)),
                    ]
                }), notes: more(overlaps.count))
    }

    private func peerTables(_ group: PeerGroup, number: Int) -> [AcrossUnitsTable] {
        let ranking = AcrossUnitsTable(
            sentence: wording(group.isRanked ? Catalogue.rankedSentence : Catalogue.notRanked),
            table: table(
                "peers-\(number)", "\(wording(Catalogue.peerGroups)): \(group.name)",
                SheetNames.short(wording(Catalogue.sheetPeers), of: group.name, number: number),
                [
                    column("rank", Catalogue.rank, .number, share: 1), column("unit", Catalogue.unitLabel, share: 4),
                    column("sops", Catalogue.sopsInForce, .number, share: 1),
                    column("workedOut", Catalogue.mapsWorkedOut, .number, share: 1),
                    column("ratio", Catalogue.ratio, .number, share: 1),
                ],
                group.units.prefix(Self.shownRows).map { unit in
                    [
                        unit.rank.map { .count($0) } ?? .none, .head(unitName(unit.unit)), .count(unit.sopsInForce),
                        .text("\(wording.count(unit.workedOut))/\(wording.count(unit.maps))"),
                        unit.share.map { .share($0) } ?? .none,
                    ]
                }), notes: more(group.units.count))
        let missing = group.missing.filter { $0.lacking.contains { isInScope($0) } }
        guard !missing.isEmpty else { return [ranking] }
        return [
            ranking,
            AcrossUnitsTable(
                sentence: "",
                table: table(
                    "missing-\(number)",
                    "\(wording(Catalogue.missingSOPs)): \(group.name) (\(wording.count(missing.count)))",
                    SheetNames.short(wording(Catalogue.sheetMissingSOPs), of: group.name, number: number),
                    [
                        column("title", Catalogue.title, share: 3), column("having", Catalogue.having, share: 1),
                        column("lacking", Catalogue.lacking, share: 3),
                    ],
                    missing.prefix(Self.shownRows).map { sop in
                        [
                            .head(sop.title), .text(wording.counts(sop.having, of: group.units.count)),
                            .text(names(sop.lacking)),
                        ]
                    }), notes: more(missing.count)),
        ]
    }

    private func table(
        _ id: String, _ title: String, _ sheetName: String, _ columns: [ReportTable.Column],
        _ rows: [[ReportTable.Cell]]
    ) -> ReportTable {
        ReportTable(
            id: id, title: title, columns: columns, rows: rows.map { .init($0) },
            whenEmpty: "\(title): \(wording(Catalogue.nothingShared))", sheetName: sheetName)
    }

    private func column(
        _ key: String, _ title: LocalizedText, _ kind: ReportTable.Column.Kind = .text, share: Int = 2
    ) -> ReportTable.Column {
        .init(key: key, title: wording(title), kind: kind, share: share)
    }

    // MARK: Words

    private func titled(_ title: LocalizedText, _ count: Int) -> String {
        "\(wording(title)) (\(wording.count(count)))"
    }

    private func names(_ units: [String]) -> String { wording.list(units.map(unitName), limit: Self.shownNames) }

    private func more(_ count: Int) -> [String] {
        count > Self.shownRows ? ["\(wording.count(count - Self.shownRows)) \(wording(Catalogue.moreInJSON))"] : []
    }
}
