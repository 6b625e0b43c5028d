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
    private let sops: [String: SOPResult]
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
        sops = Self.first(result.sops, by: \.id)
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
    func sop(_ id: String) -> SOPResult? { sops[id] }
    func evidence(_ id: String) -> Evidence? { evidence[id] }

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

    private static func first<Value, Key: Hashable>(_ values: [Value], by key: (Value) -> Key) -> [Key: Value] {
        Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
