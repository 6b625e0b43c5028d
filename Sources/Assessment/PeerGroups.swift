internal import Dossier
internal import Rubric
internal import Tracing

/// The units of each peer group side by side, and what most of them have and some lack.
struct PeerGroups {
    private(set) var groups: [PeerGroup] = []

    private let ground: Groundwork
    private let overlap: UnitOverlap

    /// With fewer units that have maps a rank says nothing; fewer units are no majority.
    private static let leastRanked = 3
    private static let leastHaving = 3

    init(_ ground: Groundwork, overlap: UnitOverlap) {
        self.ground = ground
        self.overlap = overlap
        let units = ground.dossier.units.units
        var names: [String] = []
        var members: [String: [String]] = [:]
        for unit in units {
            guard let name = unit.peerGroup else { continue }
            if members[name] == nil { names.append(name) }
            members[name, default: []].append(unit.id)
        }
        let missing = missing(in: members)
        groups = names.map { name in
            let compared = (members[name] ?? []).map(compare)
            let isRanked = compared.count { $0.maps > 0 } >= Self.leastRanked
            return PeerGroup(
                name: name, units: isRanked ? ranked(compared) : compared, isRanked: isRanked,
                missing: (missing[name] ?? []).sorted {
                    ($1.having, $0.title, $0.group) < ($0.having, $1.title, $1.group)
                })
        }
    }

    private func compare(_ unit: String) -> PeerUnit {
        let maps = ground.maps(ofUnit: unit)
        return PeerUnit(
            unit: unit, sopsInForce: ground.sops(ofUnit: unit).count(where: ground.isInForce), maps: maps.count,
            workedOut: maps.count { !ground.sopsInForce(forMap: $0).isEmpty }, rank: nil)
    }

    private func ranked(_ units: [PeerUnit]) -> [PeerUnit] {
        let order = units.enumerated().filter { $0.element.maps > 0 }.sorted { left, right in
            let (mine, other) = (left.element.share ?? .zero, right.element.share ?? .zero)
            return mine == other ? left.offset < right.offset : mine > other
        }.map(\.element)
        var ranked: [PeerUnit] = []
        for (place, unit) in order.enumerated() {
            var unit = unit
            let isTied = ranked.last.map { $0.share == unit.share } ?? false
            unit.rank = isTied ? ranked.last?.rank : place + 1
            ranked.append(unit)
        }
        return ranked + units.filter { $0.maps == 0 }
    }

    // MARK: - What some lack

    /// By peer group. Looks at the units that have an SOP, not at all units for every SOP.
    private func missing(in members: [String: [String]]) -> [String: [MissingSOP]] {
        var missing: [String: [MissingSOP]] = [:]
        for group in overlap.groups where group.basis == .title {
            guard let holders = holders(of: group) else { continue }
            var having: [String: Int] = [:]
            for holder in holders {
                if let peers = ground.dossier.units[holder]?.peerGroup { having[peers, default: 0] += 1 }
            }
            for (name, count) in having where count >= Self.leastHaving {
                let peers = members[name] ?? []
                guard count < peers.count, 2 * count > peers.count else { continue }
                missing[name, default: []].append(
                    MissingSOP(
                        group: group.id, title: group.title, having: count,
                        lacking: peers.filter { !holders.contains($0) }))
            }
        }
        return missing
    }

    /// The units that have an SOP in force of a group, their own, one below them or a shared one; `nil` where one holds
    /// for all.
    private func holders(of group: SOPGroup) -> Set<String>? {
        var holders: Set<String> = []
        for member in group.members where member.standing == .inForce {
            guard let position = ground.sopPositions[member.sop] else { continue }
            let sop = ground.dossier.sops[position]
            var owners = [sop.unit].compactMap(\.self)
            switch sop.scope {
            case .everyUnit: return nil
            case .owner: break
            case .units(let ids): owners += ids
            }
            for owner in owners { holders.formUnion(ground.dossier.units.path(from: owner).map(\.id)) }
        }
        return holders
    }
}
