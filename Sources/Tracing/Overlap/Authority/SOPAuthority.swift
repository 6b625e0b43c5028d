internal import Dossier
internal import Findings

/// SOPs in force of two or three units with the same title that are neither shared nor what every office does.
enum SOPAuthority {
    static func overlaps(_ groups: [SOPGroup], in dossier: Dossier) -> [AuthorityOverlap] {
        let positions = Dictionary(
            dossier.sops.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return groups.compactMap { overlap($0, in: dossier, positions) }
    }

    private static func overlap(
        _ group: SOPGroup, in dossier: Dossier, _ positions: [String: Int]
    ) -> AuthorityOverlap? {
        guard group.basis == .title, !group.isCommon, group.units.count <= OverlapLimits.units else { return nil }
        let sops = group.members.compactMap { positions[$0.sop] }.map { dossier.sops[$0] }
        guard sops.allSatisfy({ $0.scope == .owner }) else { return nil }
        let inForce = group.members.filter { $0.standing == .inForce }
        let places = group.units.flatMap { unit in
            inForce.filter { $0.unit == unit }.map { member in
                AuthorityOverlap.Place(
                    unit: unit, id: member.sop, element: nil, name: member.title,
                    location: positions[member.sop].map { dossier.titlePlace(ofSOP: $0) } ?? SourceLocation())
            }
        }
        let units = group.units.filter { unit in places.contains { $0.unit == unit } }
        guard units.count > 1, !OverlapLimits.areTerritories(units, in: dossier.units),
            !OverlapLimits.areInLine(units, in: dossier.units)
        else { return nil }
        return AuthorityOverlap(
            id: "sop/\(group.action.base)", basis: .sop, activity: places[0].name, units: units, places: places)
    }
}
