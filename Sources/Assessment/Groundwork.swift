internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// What every measure needs to know, worked out once: which SOPs are in force, what ties them to maps, what evidence
/// holds, and what lies below each unit.
struct Groundwork: Sendable {
    let dossier: Dossier
    let settings: MeasurementSettings
    let asOf: CalendarDate

    /// By position in the register.
    let standings: [SOPStanding]
    /// SOP positions traced to each map position, in force or not, in the order of the register. Ties to a single
    /// activity are among them: a map is worked out when at least one SOP in force is traced to it.
    let tracedSOPs: [[Int]]
    let evidence: EvidenceIndex
    /// What the evidence shows of each SOP in force.
    let application: ApplicationStandings
    /// Suggested ties by map position, the surest first; they count nowhere.
    let suggestions: [Int: [LinkSuggestion]]
    let traces: [Trace]

    /// By id; of several with one id the first.
    let mapPositions: [String: Int]
    let sopPositions: [String: Int]

    private let mapsByUnit: [String: [Int]]
    private let sopsByUnit: [String: [Int]]
    private let evaluationsByUnit: [String: [Int]]

    init(
        _ dossier: Dossier, traces: [Trace], settings: MeasurementSettings, asOf: CalendarDate,
        suggestions: [LinkSuggestion] = []
    ) {
        self.dossier = dossier
        self.settings = settings
        self.asOf = asOf
        self.traces = traces
        standings = dossier.sops.map { $0.standing(on: asOf) }
        mapPositions = Self.firstPositions(of: dossier.maps.map(\.id))
        sopPositions = Self.firstPositions(of: dossier.sops.map(\.id))
        tracedSOPs = Self.tracedSOPs(dossier, traces: traces, maps: mapPositions, sops: sopPositions)
        let positions = mapPositions
        self.suggestions = Dictionary(grouping: suggestions.filter { positions[$0.map] != nil }) {
            positions[$0.map] ?? 0
        }
        evidence = EvidenceIndex(dossier, settings: settings, asOf: asOf)
        application = ApplicationStandings(
            dossier, standings: standings, evidence: evidence, settings: settings, asOf: asOf)
        mapsByUnit = Self.mapsByUnit(dossier)
        sopsByUnit = Self.sopsByUnit(dossier)
        evaluationsByUnit = Self.evaluationsByUnit(
            evidence.evaluations, dossier, maps: mapPositions, sops: sopPositions)
    }

    func isInForce(_ sop: Int) -> Bool { standings[sop] == .inForce }

    /// The ids of the SOPs that count.
    var idsInForce: Set<String> { Set(dossier.sops.indices.filter(isInForce).map { dossier.sops[$0].id }) }

    /// The SOPs in force that are traced to a map.
    func sopsInForce(forMap map: Int) -> [Int] { tracedSOPs[map].filter(isInForce) }

    /// The maps of a unit and of those below it.
    func maps(ofUnit id: String) -> [Int] { mapsByUnit[id] ?? [] }

    /// The SOPs of a unit and of those below it, and those shared with them.
    func sops(ofUnit id: String) -> [Int] { sopsByUnit[id] ?? [] }

    func view(of scope: AnswerScope) -> ScopeView {
        switch scope {
        case .agency:
            ScopeView(
                scope: scope, units: dossier.units.units.map(\.id), maps: Array(dossier.maps.indices),
                sops: Array(dossier.sops.indices), evaluations: Array(evidence.evaluations.indices))
        case .unit(let id):
            ScopeView(
                scope: scope, units: [id], maps: maps(ofUnit: id), sops: sops(ofUnit: id),
                evaluations: evaluationsByUnit[id] ?? [])
        }
    }

    /// The unit that has to act on something owned by `unit`; the agency where no unit is known.
    func owner(_ unit: String?) -> String { unit ?? dossier.agency.id }

    func effort(_ kind: ActionKind) -> Int { effort(named: kind.rawValue) }

    func effort(named kind: String) -> Int { settings.efforts.first { $0.kind == kind }?.days ?? 0 }

    private static func tracedSOPs(
        _ dossier: Dossier, traces: [Trace], maps: [String: Int], sops: [String: Int]
    ) -> [[Int]] {
        var traced = [Set<Int>](repeating: [], count: dossier.maps.count)
        for trace in traces where trace.counts {
            guard let map = maps[trace.map], let sop = sops[trace.sop] else { continue }
            traced[map].insert(sop)
        }
        return traced.map { $0.sorted() }
    }

    private static func firstPositions(of ids: [String]) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func mapsByUnit(_ dossier: Dossier) -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (position, map) in dossier.maps.enumerated() {
            guard let unit = map.unit else { continue }
            for above in dossier.units.path(from: unit) { found[above.id, default: []].append(position) }
        }
        return found
    }

    private static func sopsByUnit(_ dossier: Dossier) -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (position, sop) in dossier.sops.enumerated() {
            for unit in units(of: sop, in: dossier.units) { found[unit, default: []].append(position) }
        }
        return found
    }

    /// Positions of the evaluations of a unit, of its maps, and of the SOPs that count for it.
    private static func evaluationsByUnit(
        _ evaluations: [Evidence], _ dossier: Dossier, maps: [String: Int], sops: [String: Int]
    ) -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (position, evaluation) in evaluations.enumerated() {
            var concerned: Set<String> = []
            for subject in evaluation.subjects {
                switch subject {
                case .unit(let id): concerned.formUnion(dossier.units.path(from: id).map(\.id))
                case .map(let id):
                    guard let unit = maps[id].flatMap({ dossier.maps[$0].unit }) else { continue }
                    concerned.formUnion(dossier.units.path(from: unit).map(\.id))
                case .sop(let id):
                    guard let sop = sops[id] else { continue }
                    concerned.formUnion(units(of: dossier.sops[sop], in: dossier.units))
                }
            }
            for unit in concerned { found[unit, default: []].append(position) }
        }
        return found
    }

    /// Every unit whose coverage the SOP counts in: its owner and those it is shared with, and what is above them.
    static func units(of sop: SOP, in tree: UnitTree) -> Set<String> {
        if sop.scope == .everyUnit { return Set(tree.units.map(\.id)) }
        var named = [sop.unit].compactMap(\.self)
        if case .units(let ids) = sop.scope { named += ids }
        return Set(named.flatMap { tree.path(from: $0).map(\.id) })
    }
}

/// What belongs to one scope, by position.
struct ScopeView: Sendable {
    let scope: AnswerScope
    /// The units that are counted: all for the agency, itself for a unit.
    let units: [String]
    let maps: [Int]
    let sops: [Int]
    /// Positions in `EvidenceIndex.evaluations`.
    let evaluations: [Int]
}
