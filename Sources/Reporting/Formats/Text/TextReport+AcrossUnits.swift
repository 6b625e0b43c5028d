internal import Assessment
internal import Findings
internal import Tracing

extension TextReport {
    private static let shownGroups = 5

    /// The SOPs most units have twice, and how many other things there are to look at.
    mutating func writeAcrossUnits() {
        let groups = content.scopeGroups
        let (foreign, claims) = (content.scopeForeignNames.count, content.scopeAuthority.count)
        guard content.hasAcrossUnits, !groups.isEmpty || foreign > 0 || claims > 0 else { return }
        let shown = groups.prefix(Self.shownGroups)
        add(wording(Catalogue.acrossUnits), .strong)
        add("\(wording(Catalogue.sameSOPs)): \(wording.count(groups.count))", hanging: "  ")
        for group in shown {
            let units = wording.amount(group.units.count, Catalogue.unit)
            add("\(group.title) (\(units), \(content.likeness(group.similarity)))", hanging: "    ")
            add(
                "→ \(wording(SharedSOPProposal(group: group, unitName: content.unitName).text))", .faint,
                hanging: "      ")
        }
        if groups.count > shown.count { addMore(groups.count - shown.count) }
        if foreign > 0 { add("\(wording(Catalogue.foreignNames)): \(wording.count(foreign))", hanging: "  ") }
        if claims > 0 { add("\(wording(Catalogue.authority)): \(wording.count(claims))", hanging: "  ") }
        blank()
    }
}
