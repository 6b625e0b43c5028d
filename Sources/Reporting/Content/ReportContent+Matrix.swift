internal import Assessment
internal import Dossier
internal import Tracing

/// One map of the matrix with the SOPs tied to it.
struct MatrixRow {
    var map: MapResult
    var ties: [Tie]

    /// An SOP tied to the map, and what the tie rests on.
    struct Tie {
        var id: String
        /// `nil` where the result holds no such SOP.
        var sop: SOPResult?
        var trace: Trace?

        /// Whether it covers the map today.
        var covers: Bool { sop?.standing == .inForce && trace?.counts ?? true }
    }
}

/// The maps of one unit.
struct MatrixGroup {
    /// `nil` for maps whose unit nobody knows.
    var unit: Unit?
    /// Maps without an SOP in force first, else in the order of their ids.
    var rows: [MatrixRow]
}

extension ReportContent {
    /// Map ⇄ SOP by unit, units in the order of `agency.yaml`, the maps without a unit last.
    var matrix: [MatrixGroup] {
        let byUnit = Dictionary(grouping: scopeMaps) { $0.unit.flatMap { units[$0]?.id } }
        func group(_ unit: Unit?, _ maps: [MapResult]) -> MatrixGroup {
            let ordered = maps.filter { !$0.isWorkedOut } + maps.filter(\.isWorkedOut)
            return MatrixGroup(unit: unit, rows: ordered.map { row($0, suggestions: index.suggestions[$0.id] ?? []) })
        }
        let owned = result.units.compactMap { unit in byUnit[unit.id].map { group(unit, $0) } }
        return owned + (byUnit[nil].map { [group(nil, $0)] } ?? [])
    }

    /// The SOPs of the scope that no map is tied to, in the order of the register.
    var sopsWithoutMap: [SOPResult] { scopeSOPs.filter { $0.maps.isEmpty } }

    /// What counts, then what does not count today, then suggestions.
    private func row(_ map: MapResult, suggestions: [Trace]) -> MatrixRow {
        let tied = map.sops + map.otherSOPs.filter { !map.sops.contains($0) }
        let suggested = suggestions.map(\.sop).filter { !tied.contains($0) }
        let ties = (tied + suggested).map {
            MatrixRow.Tie(id: $0, sop: sop($0), trace: trace(map: map.id, sop: $0))
        }
        return MatrixRow(map: map, ties: ties)
    }
}
