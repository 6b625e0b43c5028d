internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

extension CountedWorld {
    /// What is counted for a scope, as the dossier stands, without actions.
    init(_ ground: Groundwork, view: ScopeView) {
        let dossier = ground.dossier
        var position: [String: Int] = [:]
        for (index, unit) in dossier.units.units.enumerated() { position[unit.id] = index }
        let counted = Set(view.units)
        units = dossier.units.units.map { unit in
            Unit(
                path: dossier.units.path(from: unit.id).compactMap { position[$0.id] },
                isCounted: counted.contains(unit.id), hasMap: !ground.maps(ofUnit: unit.id).isEmpty,
                isMonitored: !(ground.evidence.byUnit[unit.id] ?? []).isEmpty)
        }
        let countedMaps = Set(view.maps)
        maps = dossier.maps.enumerated().map { index, map in
            Map(
                isCounted: countedMaps.contains(index), isAcross: map.kind == .crossFunctional, exists: true,
                unit: map.unit.flatMap { position[$0] }, sops: ground.tracedSOPs[index])
        }
        sops = dossier.sops.enumerated().map { index, sop in
            SOP(
                isInForce: ground.isInForce(index),
                isProven: !(ground.evidence.bySOP[sop.id] ?? []).isEmpty, owner: sop.unit.flatMap { position[$0] },
                isOwnOnly: sop.scope == .owner,
                units: Groundwork.units(of: sop, in: dossier.units).compactMap { position[$0] }.sorted())
        }
        tieReplacements(in: dossier, on: ground)
        addSuggestions(ground)
        share = ground.settings.unitShare.value.smallFraction ?? (1, 1)
    }

    /// An SOP that comes into force takes those out of force that name it as their successor and stood until then:
    /// their successor was a draft, or is effective only later.
    private mutating func tieReplacements(in dossier: Dossier, on ground: Groundwork) {
        var named: [String: [Int]] = [:]
        for (index, sop) in dossier.sops.enumerated() {
            guard let key = sop.supersededBy.flatMap({ ProcessCode($0)?.text }),
                sop.isSuccessorDraft || (sop.successorEffective.map { $0.earliest > ground.asOf.latest } ?? false)
            else { continue }
            named[key, default: []].append(index)
        }
        guard !named.isEmpty else { return }
        for (index, sop) in dossier.sops.enumerated() where ground.standings[index] != .inForce {
            guard let key = sop.number.flatMap({ ProcessCode($0)?.text }), let replaced = named[key] else { continue }
            for other in replaced where other != index {
                sops[index].replaces.append(other)
                sops[other].replacedBy.append(index)
            }
        }
    }

    private mutating func addSuggestions(_ ground: Groundwork) {
        for trace in ground.traces where !trace.counts {
            guard let map = ground.mapPositions[trace.map], let sop = ground.sopPositions[trace.sop],
                !maps[map].sops.contains(sop), !maps[map].suggested.contains(sop)
            else { continue }
            maps[map].suggested.append(sop)
        }
    }
}

extension Rational {
    /// Numerator and denominator, where both are small enough to count with; `nil` else.
    var smallFraction: (above: Int, below: Int)? {
        let parts = exact.split(separator: "/")
        guard let above = parts.first.flatMap({ Int($0) }), let below = parts.count > 1 ? Int(parts[1]) : 1,
            abs(above) <= 1_000_000, below <= 1_000_000
        else { return nil }
        return (above, below)
    }
}
