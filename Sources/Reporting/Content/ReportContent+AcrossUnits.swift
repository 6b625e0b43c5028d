internal import Assessment
internal import Dossier
internal import Findings
internal import Tracing

/// One table of what is compared across units, ready to be laid out by any format.
struct AcrossUnitsTable {
    var title: String
    var sentence: String
    var columns: [String]
    /// The columns that hold numbers.
    var numbers: Set<Int>
    var rows: [[String]]
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
        [sameSOPsTable, foreignNamesTable, authorityTable] + scopePeerGroups.flatMap { peerTables($0) }
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
            title: titled(Catalogue.sameSOPs, groups.count), sentence: wording(Catalogue.sameSOPsSentence),
            columns: [
                wording(Catalogue.title), wording(Catalogue.units), wording(Catalogue.sopCount),
                wording(Catalogue.likeness), wording(Catalogue.whatDiffers), wording(Catalogue.candidateAction),
            ], numbers: [2, 3], rows: groups.prefix(Self.shownRows).map(cells), notes: notes)
    }

    private func cells(of group: SOPGroup) -> [String] {
        let mark = group.isCommon ? " (\(wording(Catalogue.commonWork)))" : ""
        return [
            group.title + mark, names(group.units), wording.count(group.members.count), likeness(group.similarity),
            difference(group), wording(proposal(for: group).text),
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
            title: titled(Catalogue.foreignNames, names.count), sentence: wording(Catalogue.foreignNamesSentence),
            columns: [
                "SOP", wording(Catalogue.unitLabel), wording(Catalogue.namedUnit), wording(Catalogue.partOfSOP),
                wording(Catalogue.place),
            ], numbers: [],
            rows: names.prefix(Self.shownRows).map { name in
                [
                    [name.sop, sop(name.sop)?.title ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
                    unitName(name.unit), "\(unitName(name.named)) (“\(name.written)”)",
                    wording(Catalogue.part(name.part)), name.location.description,
                ]
            }, notes: more(names.count))
    }

    private var authorityTable: AcrossUnitsTable {
        let overlaps = scopeAuthority
        return AcrossUnitsTable(
            title: titled(Catalogue.authority, overlaps.count), sentence: wording(Catalogue.authoritySentence),
            columns: [
                wording(Catalogue.activityLabel), wording(Catalogue.units), wording(Catalogue.foundIn),
            ], numbers: [],
            rows: overlaps.prefix(Self.shownRows).map { overlap in
                let places = overlap.places.map { "\($0.id) (\(unitName($0.unit)); \($0.location))" }
                return [overlap.activity, names(overlap.units), wording.list(places, limit: Self.shownNames)]
            }, notes: more(overlaps.count))
    }

    private func peerTables(_ group: PeerGroup) -> [AcrossUnitsTable] {
        let ranking = AcrossUnitsTable(
            title: "\(wording(Catalogue.peerGroups)): \(group.name)",
            sentence: wording(group.isRanked ? Catalogue.rankedSentence : Catalogue.notRanked),
            columns: [
                wording(Catalogue.rank), wording(Catalogue.unitLabel), wording(Catalogue.sopsInForce),
                wording(Catalogue.mapsWorkedOut), wording(Catalogue.ratio),
            ], numbers: [0, 2, 3, 4],
            rows: group.units.prefix(Self.shownRows).map { unit in
                [
                    unit.rank.map(wording.count) ?? wording(Catalogue.absent), unitName(unit.unit),
                    wording.count(unit.sopsInForce), "\(wording.count(unit.workedOut))/\(wording.count(unit.maps))",
                    unit.share.map(wording.percent) ?? wording(Catalogue.absent),
                ]
            }, notes: more(group.units.count))
        let missing = group.missing.filter { $0.lacking.contains { isInScope($0) } }
        guard !missing.isEmpty else { return [ranking] }
        return [
            ranking,
            AcrossUnitsTable(
                title: "\(wording(Catalogue.missingSOPs)): \(group.name) (\(wording.count(missing.count)))",
                sentence: "",
                columns: [wording(Catalogue.title), wording(Catalogue.having), wording(Catalogue.lacking)], numbers: [],
                rows: missing.prefix(Self.shownRows).map { sop in
                    [sop.title, wording.counts(sop.having, of: group.units.count), names(sop.lacking)]
                }, notes: more(missing.count)),
        ]
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
