internal import Dossier
internal import Rubric

/// A result by the ids explanations look things up with.
struct ResultIndex: Sendable {
    let result: AssessmentResult
    let units: UnitTree
    let parts: PartWeights
    /// Every id of the instrument: nodes before what is below them.
    let allIDs: [String]
    /// Those the profile counts.
    let countedIDs: [String]

    private let scores: [ScoreKey: Score]
    private let indicators: [IndicatorKey: IndicatorResult]
    private let gaps: [String: Gap]
    private let maps: [String: MapResult]
    private let sops: [String: Int]
    private let mapRecords: [String: Int]
    private let evidence: [String: Evidence]
    private let parents: [String: RubricNode]

    init(_ result: AssessmentResult) {
        self.result = result
        let (instrument, profile) = (result.provenance.instrument, result.provenance.profile)
        units = UnitTree(result.units)
        parts = PartWeights(of: instrument, in: profile)
        allIDs = instrument.root.flattened.flatMap { [$0.id] + $0.indicators }
        let counted = Set(profile.nodes).union(profile.indicators)
        countedIDs = allIDs.filter(counted.contains)
        scores = Self.first(result.scores) { ScoreKey(scope: $0.scope, column: $0.column, node: $0.node) }
        indicators = Self.first(result.indicators) { IndicatorKey(scope: $0.scope, id: $0.id) }
        gaps = Self.first(result.gaps, by: \.id)
        maps = Self.first(result.maps, by: \.id)
        sops = Self.positions(result.sops.map(\.id))
        mapRecords = Self.positions(result.records.maps.map(\.id))
        evidence = Self.first(result.evidence, by: \.id)
        var parents: [String: RubricNode] = [:]
        for node in instrument.root.flattened {
            for below in node.children.map(\.id) + node.indicators where parents[below] == nil {
                parents[below] = node
            }
        }
        self.parents = parents
    }

    var instrument: Instrument { result.provenance.instrument }
    var profile: Profile { result.provenance.profile }

    func score(_ node: String, _ column: ScoreColumn, _ scope: AnswerScope) -> Score? {
        scores[ScoreKey(scope: scope, column: column, node: node)]
    }

    func indicator(_ id: String, _ scope: AnswerScope) -> IndicatorResult? {
        indicators[IndicatorKey(scope: scope, id: id)]
    }

    func gap(_ id: String) -> Gap? { gaps[id] }
    func map(_ id: String) -> MapResult? { maps[id] }
    func sop(_ id: String) -> SOPResult? { sops[id].map { result.sops[$0] } }
    func position(ofSOP id: String) -> Int? { sops[id] }
    func evidence(_ id: String) -> Evidence? { evidence[id] }

    /// What the register and document say of the SOP at a position of `result.sops`; `nil` in a result made by hand.
    func record(ofSOP position: Int) -> SOP? {
        let sops = result.records.sops
        return sops.indices.contains(position) && sops[position].id == result.sops[position].id ? sops[position] : nil
    }

    func record(ofMap id: String) -> DossierMap? { mapRecords[id].map { result.records.maps[$0] } }

    /// The scopes something of these units counts in: the agency, the units, and all above them.
    func scopes(ofUnits ids: [String]) -> [AnswerScope] {
        let counted = Set(ids.flatMap { units.path(from: $0).map(\.id) })
        return [.agency] + units.units.filter { counted.contains($0.id) }.map { .unit($0.id) }
    }

    /// What is above a node or indicator, from the root down.
    func path(to id: String) -> [RubricNode] {
        var path: [RubricNode] = []
        var current = parents[id]
        while let node = current {
            path.append(node)
            current = parents[node.id]
        }
        return path.reversed()
    }

    private struct ScoreKey: Hashable {
        var scope: AnswerScope
        var column: ScoreColumn
        var node: String
    }

    private struct IndicatorKey: Hashable {
        var scope: AnswerScope
        var id: String
    }

    private static func positions(_ ids: [String]) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func first<Value, Key: Hashable>(_ values: [Value], by key: (Value) -> Key) -> [Key: Value] {
        Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
