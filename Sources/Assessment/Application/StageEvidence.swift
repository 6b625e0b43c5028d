internal import Dossier
internal import Findings
internal import Rubric

/// The evidence register by SOP and by unit, for one stage: what is registered for an SOP speaks of that SOP wherever it
/// counts; what is registered for a unit, where the kind is unit-wide, of the SOPs of that unit and of those below it.
struct StageEvidence: Sendable {
    /// By SOP id.
    private var bySOP: [String: StageProof] = [:]
    /// By unit id: for the unit and all above it.
    private var wide: [String: StageProof] = [:]
    /// By SOP id, of evidence that names SOPs and units: those units were told of those SOPs.
    private var told: [String: ToldUnits] = [:]

    /// Of the kinds that show the stage, by the word of the register. With `pairs`, evidence that names SOPs and units
    /// speaks of those units only; else of each by itself, as the measure of application takes it.
    init(_ dossier: Dossier, kinds: [String: AcceptedKind], pairs: Bool, asOf: CalendarDate) {
        var own: [String: StageProof] = [:]
        for (position, item) in dossier.evidence.enumerated() {
            guard let kind = item.kind.flatMap({ kinds[$0.rawValue] }) else { continue }
            let (sops, units) = (item.sopSubjects, item.unitSubjects)
            if pairs, !sops.isEmpty, !units.isEmpty {
                for sop in sops {
                    told[sop, default: ToldUnits()].take(item, at: position, kind, units, dossier.units, asOf)
                }
                continue
            }
            for sop in sops { bySOP[sop, default: .none].take(item, at: position, months: kind.months, on: asOf) }
            guard kind.isUnitWide else { continue }
            for unit in units { own[unit, default: .none].take(item, at: position, months: kind.months, on: asOf) }
        }
        wide = Self.inherited(own, dossier.units)
    }

    /// What is registered for the SOP itself, and for its owner or a unit above that.
    func proof(of sop: SOP) -> StageProof {
        (bySOP[sop.id] ?? .none).merged(with: sop.unit.flatMap { wide[$0] } ?? .none)
    }

    /// What is registered for a unit or one above it.
    func proof(ofUnit unit: String) -> StageProof { wide[unit] ?? .none }

    /// What is registered for the SOP and units by name, as far as it speaks of `unit`; of any where no unit is known.
    func told(_ sop: SOP, to unit: String?, in units: UnitTree) -> StageProof {
        guard let told = told[sop.id] else { return .none }
        return unit.map { told.proof(for: $0, in: units) } ?? told.everyone
    }

    /// What is registered for a unit holds for every unit below it.
    private static func inherited(_ own: [String: StageProof], _ units: UnitTree) -> [String: StageProof] {
        guard !own.isEmpty else { return [:] }
        var found: [String: StageProof] = [:]
        for unit in units.units {
            let path = units.path(from: unit.id)
            // From the top down, so that each unit adds its own to what is known of the one above.
            guard let known = path.firstIndex(where: { found[$0.id] != nil }) ?? path.indices.last else { continue }
            var above = found[path[known].id] ?? own[path[known].id] ?? .none
            found[path[known].id] = above
            for below in path[..<known].reversed() {
                above = above.merged(with: own[below.id] ?? .none)
                found[below.id] = above
            }
        }
        return found
    }
}

/// A kind of evidence that shows a stage.
struct AcceptedKind: Sendable {
    /// How long it holds where it names no end; `nil` for good.
    var months: Int?
    var isUnitWide: Bool
}

/// The units that were told of one SOP, by evidence that names them.
private struct ToldUnits: Sendable {
    /// By the units named.
    private var named: [String: StageProof] = [:]
    /// By the units at or above one that is named.
    private var above: [String: StageProof] = [:]
    private(set) var everyone = StageProof.none

    mutating func take(
        _ item: Evidence, at position: Int, _ kind: AcceptedKind, _ units: [String], _ tree: UnitTree,
        _ asOf: CalendarDate
    ) {
        everyone.take(item, at: position, months: kind.months, on: asOf)
        var over: Set<String> = []
        for unit in units {
            named[unit, default: .none].take(item, at: position, months: kind.months, on: asOf)
            over.formUnion(tree.path(from: unit).map(\.id))
        }
        for unit in over { above[unit, default: .none].take(item, at: position, months: kind.months, on: asOf) }
    }

    /// A unit was told where it, one above it or one below it is named.
    func proof(for unit: String, in tree: UnitTree) -> StageProof {
        tree.path(from: unit).reduce(above[unit] ?? .none) { $0.merged(with: named[$1.id] ?? .none) }
    }
}

extension Evidence {
    fileprivate var sopSubjects: [String] {
        subjects.compactMap { if case .sop(let id) = $0 { id } else { nil } }
    }
    fileprivate var unitSubjects: [String] {
        subjects.compactMap { if case .unit(let id) = $0 { id } else { nil } }
    }
}
