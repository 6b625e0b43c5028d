internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Synchronization
internal import Tracing

/// Where everything stands in a result, as positions: found once, and shared by the reports of all its units.
final class ResultIndex: Sendable {
    let result: AssessmentResult
    let units: UnitTree
    /// By id.
    let gaps: [String: Int]
    let maps: [String: Int]
    let sops: [String: Int]
    /// In `AssessmentResult.coverage`, by map.
    let comparisons: [String: Int]
    let scores: [ScorePlace: Int]
    /// The indicators of each scope, in the order of the instrument.
    let indicators: [AnswerScope: [Int]]
    let gapsOfScope: [AnswerScope: [Int]]
    /// The strongest tie of each pair.
    let traces: [TracePair: Trace]
    /// Ties that do not count, by map.
    let suggestions: [String: [Trace]]
    let mapsOfUnits: UnitShares
    let sopsOfUnits: UnitShares
    let evidenceOfUnits: UnitShares
    let findingsOfFile: [String: [Int]]
    let findingsOfRow: [RowPlace: [Int]]
    let findingsOfRule: [RuleID: [Int]]
    /// The indicators of the instrument the tool counts something for.
    let measured: Set<String>
    /// Those of them that the profile asks, in the order of the instrument.
    let measuredOfProfile: [String]

    init(_ result: AssessmentResult) {
        self.result = result
        units = UnitTree(result.units)
        gaps = Self.positions(of: result.gaps.lazy.map(\.id))
        maps = Self.positions(of: result.maps.lazy.map(\.id))
        sops = Self.positions(of: result.sops.lazy.map(\.id))
        comparisons = Self.positions(of: result.coverage.lazy.map(\.map))
        scores = Self.positions(
            of: result.scores.lazy.map { ScorePlace(scope: $0.scope, column: $0.column, node: $0.node) })
        indicators = Dictionary(grouping: result.indicators.indices) { result.indicators[$0].scope }
        gapsOfScope = Dictionary(grouping: result.gaps.indices) { result.gaps[$0].scope }
        traces = Dictionary(
            result.traces.lazy.map { (TracePair(map: $0.map, sop: $0.sop), $0) },
            uniquingKeysWith: { $1.basis < $0.basis ? $1 : $0 })
        suggestions = Dictionary(grouping: result.traces.lazy.filter { !$0.counts }, by: \.map)
        mapsOfUnits = Self.shares(of: result.maps)
        sopsOfUnits = Self.shares(of: result.sops)
        evidenceOfUnits = Self.shares(of: result, maps, sops)
        findingsOfFile = Dictionary(grouping: result.findings.indices) { result.findings[$0].location.path ?? "" }
        findingsOfRow = Dictionary(grouping: result.findings.indices) { RowPlace(result.findings[$0].location) }
        findingsOfRule = Dictionary(grouping: result.findings.indices) { result.findings[$0].rule }
        let measured = Set(result.provenance.instrument.indicators.lazy.filter { $0.measure != nil }.map(\.id))
        self.measured = measured
        measuredOfProfile = result.provenance.profile.indicators.filter(measured.contains)
    }

    /// Where a score belongs.
    struct ScorePlace: Hashable {
        var scope: AnswerScope
        var column: ScoreColumn
        var node: String
    }

    struct TracePair: Hashable {
        var map: String
        var sop: String
    }

    /// Of those that are called the same the first counts.
    private static func positions<Key: Hashable>(of keys: some Sequence<Key>) -> [Key: Int] {
        Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func shares(of maps: [MapResult]) -> UnitShares {
        var shares = UnitShares()
        for (position, map) in maps.enumerated() { shares.add(position, to: map.unit) }
        return shares
    }

    private static func shares(of sops: [SOPResult]) -> UnitShares {
        var shares = UnitShares()
        for (position, sop) in sops.enumerated() { shares.add(position, of: sop) }
        return shares
    }

    /// Evidence belongs to the units it is for, and to those of its maps and SOPs.
    private static func shares(of result: AssessmentResult, _ maps: [String: Int], _ sops: [String: Int]) -> UnitShares
    {
        var shares = UnitShares()
        for (position, evidence) in result.evidence.enumerated() {
            for subject in evidence.subjects {
                switch subject {
                case .unit(let id): shares.add(position, to: id)
                case .map(let id): if let map = maps[id] { shares.add(position, to: result.maps[map].unit) }
                case .sop(let id): if let sop = sops[id] { shares.add(position, of: result.sops[sop]) }
                }
            }
        }
        return shares
    }
}

extension UnitShares {
    fileprivate mutating func add(_ position: Int, of sop: SOPResult) {
        add(position, to: sop.unit)
        switch sop.scope {
        case .owner: break
        case .units(let ids): for id in ids { add(position, to: id) }
        case .everyUnit: addToEveryUnit(position)
        }
    }
}

/// The index of one result, made when it is first asked for.
final class LazyResultIndex: Sendable {
    private let made = Mutex<ResultIndex?>(nil)

    func index(of result: AssessmentResult) -> ResultIndex {
        made.withLock { made in
            if let made { return made }
            let index = ResultIndex(result)
            made = index
            return index
        }
    }
}
