public import Dossier
public import Findings
internal import Rubric
public import Tracing

/// One thing a measure counted, and what covers it or stands in the way.
public struct ExplainedItem: Sendable, Hashable {
    /// Of the map, unit or evidence.
    public var id: String
    public var name: String
    /// Where it stands in the input.
    public var location: SourceLocation
    public var unit: String?
    public var supports: [ItemSupport]
    /// Only of units that apply their SOPs.
    public var proof: UnitProof?
}

/// What was found for an item: an SOP for a map, a map for a unit, evidence for an evaluation.
public struct ItemSupport: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case map, sop, evidence
    }

    public var kind: Kind
    public var id: String
    public var name: String
    /// Whether it covers the item.
    public var counts: Bool
    public var standing: SOPStanding?
    /// What ties it to the item.
    public var basis: TraceBasis?
    public var location: SourceLocation
}

/// What a measure counted, in three lists.
public struct ExplainedItems: Sendable, Hashable {
    public var covered: [ExplainedItem]
    public var missing: [ExplainedItem]
    /// Outside the denominator.
    public var outside: [ExplainedItem]

    init(_ measure: Measure, _ index: ResultIndex) {
        let lookup = ItemLookup(measure, index)
        covered = measure.coveredItems.map(lookup.item)
        missing = measure.missingItems.map(lookup.item)
        outside = measure.outside.map(lookup.item)
    }
}

/// Turns the ids of a measure into items.
private struct ItemLookup {
    let index: ResultIndex
    let kind: MeasureKind
    private let proofs: [String: UnitProof]
    private let mapsByUnit: [String: [MapResult]]
    private let traces: [Tie: Trace]

    init(_ measure: Measure, _ index: ResultIndex) {
        self.index = index
        kind = measure.kind
        proofs = Dictionary(measure.proofs.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
        var byUnit: [String: [MapResult]] = [:]
        if kind == .unitsWithMaps {
            for map in index.result.maps {
                guard let unit = map.unit else { continue }
                for above in index.units.path(from: unit) { byUnit[above.id, default: []].append(map) }
            }
        }
        mapsByUnit = byUnit
        traces = Dictionary(
            index.result.traces.filter(\.counts).map { (Tie(map: $0.map, sop: $0.sop), $0) },
            uniquingKeysWith: { $1.basis < $0.basis ? $1 : $0 })
    }

    func item(_ id: String) -> ExplainedItem {
        switch kind {
        case .unitsWithMaps: unit(id, supports: (mapsByUnit[id] ?? []).map(support))
        case .unitsApplyingSOPs: unit(id, supports: [])
        case .mapsWithSOP, .crossFunctionalMapsWithSOP: map(id)
        case .evaluation: evaluation(id)
        }
    }

    private func unit(_ id: String, supports: [ItemSupport]) -> ExplainedItem {
        ExplainedItem(
            id: id, name: index.units[id]?.name ?? id, location: SourceLocation(path: "agency.yaml", element: id),
            unit: id, supports: supports, proof: proofs[id])
    }

    private func map(_ id: String) -> ExplainedItem {
        guard let map = index.map(id) else {
            return ExplainedItem(id: id, name: id, location: SourceLocation(), supports: [])
        }
        let supports = map.sops.map { support($0, of: id) } + map.otherSOPs.map { support($0, of: id) }
        return ExplainedItem(id: id, name: map.title, location: map.location, unit: map.unit, supports: supports)
    }

    private func evaluation(_ id: String) -> ExplainedItem {
        let evidence = index.evidence(id)
        return ExplainedItem(
            id: id, name: evidence?.description ?? evidence?.subjectText ?? id,
            location: evidence?.location ?? SourceLocation(), supports: [])
    }

    private func support(_ map: MapResult) -> ItemSupport {
        ItemSupport(kind: .map, id: map.id, name: map.title, counts: true, location: map.location)
    }

    private func support(_ id: String, of map: String) -> ItemSupport {
        let (sop, trace) = (index.sop(id), traces[Tie(map: map, sop: id)])
        return ItemSupport(
            kind: .sop, id: id, name: sop?.title ?? id, counts: sop?.standing == .inForce, standing: sop?.standing,
            basis: trace?.basis, location: sop?.location ?? trace?.location ?? SourceLocation())
    }

    private struct Tie: Hashable {
        var map: String
        var sop: String
    }
}
