public import Dossier
public import Findings

/// What several units have twice, took over without adapting it, or both claim.
///
/// The same for the same dossier, whatever the order of its rows. The work grows with the number of SOPs, not with the
/// number of pairs: equal titles stand together first, and only titles that share rare words are compared.
public struct UnitOverlap: Sendable {
    /// Same titles first, by the number of units.
    public var groups: [SOPGroup] = []
    /// By SOP in the order of the register, then unit.
    public var foreignNames: [ForeignUnitName] = []
    /// SOPs, then maps, then activities.
    public var authority: [AuthorityOverlap] = []
    /// How many titles or sets of steps were not compared with all that might be like them.
    public var cut = 0
    /// SOPs whose title says nothing that could be compared, by id.
    public var unread: [String] = []
    public var findings: [Finding] = []

    public init() {}

    /// - Parameters:
    ///   - dossier: what is looked at.
    ///   - traces: the ties between maps and SOPs, for the partners of an SOP.
    ///   - asOf: the day the standing of SOPs is taken on.
    ///   - words: what words mean to each other.
    public init(_ dossier: Dossier, traces: [Trace], asOf: CalendarDate, words: MatchingWords = .bundled) {
        let units = dossier.units.units
        guard units.count > 1, !dossier.sops.isEmpty || !dossier.maps.isEmpty else { return }
        let names = UnitNames(dossier.units, agency: dossier.agency)
        let spoken = units.flatMap { [$0.name] + $0.formerNames }
        let reading = TitleReading(words: words.knowing(units: spoken), names: names)
        foreignNames = ForeignNameSearch(dossier, traces: traces, names: names).found
        let found = SOPGroups(dossier, asOf: asOf, reading: reading, copied: Set(foreignNames.map(\.sop)))
        (groups, cut, unread) = (found.groups, found.cut, found.unread)
        authority =
            SOPAuthority.overlaps(groups, in: dossier) + MapAuthority.overlaps(in: dossier, reading: reading)
            + ActivityAuthority(dossier, reading: reading).overlaps
        findings = foreignNames.map { $0.finding(in: dossier.units) }
    }
}
