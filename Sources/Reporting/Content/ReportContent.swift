internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// What a gap report shows for its scope, found once and the same for every format: formats only lay it out. Each part
/// of the report is one file beside this one.
struct ReportContent {
    let index: ResultIndex
    let scope: AnswerScope
    /// A result of an earlier period.
    let previous: AssessmentResult?
    let wording: Wording
    /// The unit of the scope and those below it; `nil` for the agency.
    private let unitsInScope: Set<String>?
    /// The maps of the scope, in the order of their ids.
    let scopeMaps: [MapResult]
    /// The SOPs of the scope: its own and those it shares.
    let scopeSOPs: [SOPResult]
    /// The evidence of the scope: for its units, its maps or its SOPs.
    let scopeEvidence: [Evidence]
    /// The parts that count, from the root down to the sub-areas.
    private(set) var parts: [PartRow] = []

    var result: AssessmentResult { index.result }
    var units: UnitTree { index.units }

    init(_ report: GapReport) {
        let index = report.index ?? ResultIndex(report.result)
        self.index = index
        scope = report.scope
        previous = report.previous
        wording = Wording(language: report.language)
        switch report.scope {
        case .agency:
            unitsInScope = nil
            scopeMaps = index.result.maps
            scopeSOPs = index.result.sops
            scopeEvidence = index.result.evidence
        case .unit(let id):
            let units = Set(index.result.units.lazy.map(\.id).filter { index.units.isUnit($0, atOrBelow: id) })
            unitsInScope = units
            scopeMaps = index.mapsOfUnits.positions(of: units).map { index.result.maps[$0] }
            scopeSOPs = index.sopsOfUnits.positions(of: units).map { index.result.sops[$0] }
            scopeEvidence = index.evidenceOfUnits.positions(of: units).map { index.result.evidence[$0] }
        }
        parts = findParts()
    }

    // MARK: By id

    func gap(_ id: String) -> Gap? { index.gaps[id].map { result.gaps[$0] } }
    func map(_ id: String) -> MapResult? { index.maps[id].map { result.maps[$0] } }
    func sop(_ id: String) -> SOPResult? { index.sops[id].map { result.sops[$0] } }

    /// The strongest tie between a map and an SOP.
    func trace(map: String, sop: String) -> Trace? { index.traces[ResultIndex.TracePair(map: map, sop: sop)] }

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
        guard let unitsInScope else { return true }
        return unit.map(unitsInScope.contains) ?? false
    }

    /// The units of the scope: all, or the unit and those below.
    var scopeUnits: [Unit] { result.units.filter { isInScope($0.id) } }

    func isInScope(_ sop: SOPResult) -> Bool {
        if isInScope(sop.unit) { return true }
        switch sop.scope {
        case .owner: return false
        case .units(let ids): return ids.contains { isInScope($0) }
        case .everyUnit: return true
        }
    }

    /// The gaps of a scope, by gain, then effort, then id.
    func gaps(in scope: AnswerScope) -> [Gap] { (index.gapsOfScope[scope] ?? []).map { result.gaps[$0] } }
}
