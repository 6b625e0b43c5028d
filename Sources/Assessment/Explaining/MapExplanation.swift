public import Dossier
public import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// Where one map stands, down to its lanes: what it is, the SOPs tied to it, what they cover, and what is missing.
public struct MapExplanation: Sendable {
    /// The agency for every scope it counts in, or the one unit that was asked for.
    public var scope: AnswerScope
    public var map: MapResult
    /// What makes it a map of several functions, or of one.
    public var kindBasis: KindBasis
    /// The cell of its code in the matrix; `nil` for a map no row names.
    public var matrixPlace: SourceLocation?
    /// The cell that names its unit.
    public var unitPlace: SourceLocation?
    /// The state its file ended in; `nil` without a drawing.
    public var fileState: ReadState?
    public var fileProblem: ReadProblem?
    /// What counts first, then what does not count today, then suggestions.
    public var ties: [ExplainedTie]
    /// Empty without a drawing.
    public var lanes: [ExplainedLane]
    public var handoffs: [ExplainedHandoff]
    public var timers: [ExplainedTimer]
    /// What the register of evidence holds for it.
    public var evidence: [ExplainedEvidence]
    public var counts: [ExplainedCount]
    /// Of the scopes it counts in, by gain.
    public var gaps: [Gap]
    /// What checks say of its file and its row, in the order of the result.
    public var findings: [Finding]

    /// What a kind rests on (contracts: *Rules of counting*, "Cross-functional").
    public enum KindBasis: Sendable, Hashable {
        /// The lanes and pools that do work.
        case drawing(performers: [String])
        /// Its code: there is no drawing, or not all of it could be read.
        case code
    }
}

extension MapExplanation {
    /// `nil` for an id that is no map's.
    init?(_ id: String, in scope: AnswerScope, _ index: ResultIndex) {
        guard let map = index.map(id) else { return nil }
        let result = index.result
        let record = index.record(ofMap: id)
        let file = map.file.flatMap { result.mapFiles.indices.contains($0) ? result.mapFiles[$0] : nil }
        (self.scope, self.map) = (scope, map)
        kindBasis = KindBasis(map, file)
        (matrixPlace, unitPlace) = (record?.matrixPlace, record?.unitPlace)
        (fileState, fileProblem) = (file?.state, file?.problem)

        let traces = result.traces.filter { $0.map == id }
        let sops = Set(traces.map(\.sop)).compactMap(index.position).sorted().compactMap(index.record(ofSOP:))
        ties = ExplainedTie.ties(
            traces, writtenIn: Dossier(index, maps: [record].compactMap(\.self), sops: sops), index)
        let work = ExplainedWork(map, index)
        (lanes, handoffs, timers) = (work?.lanes ?? [], work?.handoffs ?? [], work?.timers ?? [])
        evidence = result.evidence.filter { $0.subjects.contains(.map(id)) }.map {
            ExplainedEvidence($0, for: .evaluation, index)
        }

        let all = index.scopes(ofUnits: [map.unit].compactMap(\.self))
        let scopes = scope == .agency ? all : all.filter { $0 == scope }
        counts = ExplainedCount.counts(
            of: [
                .mapsWithSOP: [id], .crossFunctionalMapsWithSOP: [id], .unitsWithMaps: [map.unit].compactMap(\.self),
                .evaluation: evidence.map(\.evidence.id),
            ], in: scopes, index)
        gaps = result.gaps.filter { gap in
            scopes.contains(gap.scope) && (gap.subject.isMap && gap.subject.id == id || gap.mends(file?.path))
        }
        var places = FindingPlaces()
        places.add(file: file?.path)
        for place in [matrixPlace, map.location] + (record?.registeredSOPs.map(\.location) ?? []) {
            places.add(row: place)
        }
        // A contradiction that stands at the step of an SOP is about the map as well.
        let (own, documents) = (places, Set(sops.compactMap(\.documentPath)))
        findings = result.findings.filter { finding in
            own.holds(finding) || finding.location.path.map(documents.contains) ?? false && finding.compares(id)
        }
    }
}

extension MapExplanation.KindBasis {
    /// As the dossier decides: by the drawing, except that one read in part only proves a map of several functions.
    fileprivate init(_ map: MapResult, _ file: MapFile?) {
        guard let file, file.state == .read || file.state == .partlyRead && file.map.kind == .crossFunctional else {
            self = .code
            return
        }
        self = .drawing(performers: file.map.performers().map { file.map.name(of: $0) })
    }
}

extension GapSubject {
    var isMap: Bool { type == .map || type == .crossFunctionalMap }
}

extension Gap {
    /// Whether one of its actions repairs the file at `path`.
    fileprivate func mends(_ path: String?) -> Bool {
        guard let path else { return false }
        return actions.contains { $0.kind == .repairMap && $0.target == path }
    }
}
