internal import Assessment
internal import Findings
internal import Tracing

extension TextReport {
    private static let shownGroups = 5

    /// The SOPs most units have twice, and how many other things there are to look at.
    mutating func writeAcrossUnits() {
        let groups = content.scopeGroups
        guard content.hasAcrossUnits,
            !groups.isEmpty || !content.scopeForeignNames.isEmpty || !content.scopeAuthority.isEmpty
        else { return }
        let shown = groups.prefix(Self.shownGroups)
        add(wording(Catalogue.acrossUnits), .strong)
        add("\(wording(Catalogue.sameSOPs)): \(wording.count(groups.count))", hanging: "  ")
        for group in shown {
            let units = wording.amount(group.units.count, Catalogue.unit)
            add("\(group.title) (\(units), \(content.likeness(group.similarity)))", hanging: "    ")
            add(
                "→ \(wording(content.proposal(for: group).text))", .faint,
                hanging: "      ")
        }
        if groups.count > shown.count { addMore(groups.count - shown.count) }
        addForeignNames(content.scopeForeignNames)
        addClaims(content.scopeAuthority)
        blank()
    }

    private mutating func addForeignNames(_ names: [ForeignUnitName]) {
        guard !names.isEmpty else { return }
        add("\(wording(Catalogue.foreignNames)): \(wording.count(names.count))", hanging: "  ")
        for name in names.prefix(Self.shownGroups) {
            add(
                "SOP \(name.sop) (\(content.unitName(name.unit))): “\(name.written)”, \(content.unitName(name.named)) "
                    + "(\(wording(Catalogue.part(name.part))); \(name.location))", hanging: "    ")
        }
        if names.count > Self.shownGroups { addMore(names.count - Self.shownGroups) }
    }

    private mutating func addClaims(_ claims: [AuthorityOverlap]) {
        guard !claims.isEmpty else { return }
        add("\(wording(Catalogue.authority)): \(wording.count(claims.count))", hanging: "  ")
        for claim in claims.prefix(Self.shownGroups) {
            let places = claim.places.map { "\($0.id) (\(content.unitName($0.unit)))" }
            add("\(claim.activity): \(wording.list(places, limit: Self.shownGroups))", hanging: "    ")
        }
        if claims.count > Self.shownGroups { addMore(claims.count - Self.shownGroups) }
    }
}
