internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// What a gap report shows for its scope, found once and the same for every format: formats only lay it out. Each part
/// of the report is one file beside this one.
struct ReportContent {
    let result: AssessmentResult
    let scope: AnswerScope
    let wording: Wording
    let units: UnitTree

    private let gapPositions: [String: Int]
    private let mapPositions: [String: Int]
    private let sopPositions: [String: Int]
    private let traces: [TracePair: Trace]
    let scorePositions: [ScorePlace: Int]
    /// In `AssessmentResult.coverage`, by map.
    let comparisonPositions: [String: Int]
    /// The indicators of each scope, in the order of the instrument.
    let indicatorPositions: [AnswerScope: [Int]]

    init(_ report: GapReport) {
        result = report.result
        scope = report.scope
        wording = Wording(language: report.language)
        units = UnitTree(report.result.units)
        gapPositions = Self.positions(of: report.result.gaps.map(\.id))
        mapPositions = Self.positions(of: report.result.maps.map(\.id))
        sopPositions = Self.positions(of: report.result.sops.map(\.id))
        traces = Self.strongest(report.result.traces)
        comparisonPositions = Self.positions(of: report.result.coverage.map(\.map))
        scorePositions = Dictionary(
            report.result.scores.enumerated().map {
                (ScorePlace(scope: $1.scope, column: $1.column, node: $1.node), $0)
            }, uniquingKeysWith: { first, _ in first })
        indicatorPositions = Dictionary(grouping: report.result.indicators.indices) {
            report.result.indicators[$0].scope
        }
    }

    // MARK: By id

    func gap(_ id: String) -> Gap? { gapPositions[id].map { result.gaps[$0] } }
    func map(_ id: String) -> MapResult? { mapPositions[id].map { result.maps[$0] } }
    func sop(_ id: String) -> SOPResult? { sopPositions[id].map { result.sops[$0] } }

    /// The strongest tie between a map and an SOP.
    func trace(map: String, sop: String) -> Trace? { traces[TracePair(map: map, sop: sop)] }

    func file(of map: MapResult) -> MapFile? {
        map.file.flatMap { result.mapFiles.indices.contains($0) ? result.mapFiles[$0] : nil }
    }

    /// The name of a unit, or of the agency; the id where neither has it.
    func unitName(_ id: String) -> String {
        units[id]?.name ?? (id == result.agency.id ? result.agency.name : id)
    }

    /// The name of what a measure counted: a map's title, or a unit's name.
    func itemName(_ id: String) -> String {
        map(id)?.label ?? unitName(id)
    }

    /// The name of what a gap is about.
    func subjectName(of gap: Gap) -> String {
        if isWholeEvaluation(gap) { return wording(Catalogue.wholeEvaluation) }
        return map(gap.subject.id)?.name ?? gap.subject.name
    }

    /// The id of what a gap is about; `nil` where it tells a reader nothing more than the name.
    func subjectID(of gap: Gap) -> String? {
        isWholeEvaluation(gap) || gap.subject.id == subjectName(of: gap) ? nil : gap.subject.id
    }

    /// Whether a gap is about the evaluation as such, not about one item of the evidence register.
    private func isWholeEvaluation(_ gap: Gap) -> Bool {
        gap.subject.type == .evaluation && !result.evidence.contains { $0.id == gap.subject.id }
    }

    // MARK: The scope

    /// The agency or the unit the report is about.
    var subjectName: String {
        switch scope {
        case .agency: result.agency.name
        case .unit(let id): unitName(id)
        }
    }

    /// Whether something that belongs to `unit` belongs to the scope.
    func isInScope(_ unit: String?) -> Bool {
        switch scope {
        case .agency: true
        case .unit(let id): unit.map { units.isUnit($0, atOrBelow: id) } ?? false
        }
    }

    /// The units of the scope: all, or the unit and those below.
    var scopeUnits: [Unit] { result.units.filter { isInScope($0.id) } }

    /// The maps of the scope, in the order of their ids.
    var scopeMaps: [MapResult] { result.maps.filter { isInScope($0.unit) } }

    /// The SOPs of the scope: its own and those it shares.
    var scopeSOPs: [SOPResult] { result.sops.filter(isInScope) }

    func isInScope(_ sop: SOPResult) -> Bool {
        if isInScope(sop.unit) { return true }
        switch sop.scope {
        case .owner: return false
        case .units(let ids): return ids.contains { isInScope($0) }
        case .everyUnit: return true
        }
    }

    /// The gaps of a scope, by gain, then effort, then id.
    func gaps(in scope: AnswerScope) -> [Gap] { result.gaps.filter { $0.scope == scope } }

    /// Where a score belongs.
    struct ScorePlace: Hashable {
        var scope: AnswerScope
        var column: ScoreColumn
        var node: String
    }

    private struct TracePair: Hashable {
        var map: String
        var sop: String
    }

    private static func positions(of ids: [String]) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func strongest(_ traces: [Trace]) -> [TracePair: Trace] {
        Dictionary(
            traces.map { (TracePair(map: $0.map, sop: $0.sop), $0) },
            uniquingKeysWith: { $1.basis < $0.basis ? $1 : $0 })
    }
}
