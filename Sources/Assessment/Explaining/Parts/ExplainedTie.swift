public import Dossier
public import Findings
public import Tracing

/// What ties one map and one SOP, and every place it is written in.
public struct ExplainedTie: Sendable, Hashable {
    /// `MapResult.id`
    public var map: String
    public var mapTitle: String
    /// `SOPResult.id`
    public var sop: String
    public var sopTitle: String
    public var standing: SOPStanding
    /// What keeps the SOP from being in force; empty for one that is.
    public var failing: [ForceCondition]
    /// The strongest basis.
    public var basis: TraceBasis
    /// The activities (XML ids) that name the SOP, where the tie is to them and not to the whole map.
    public var activities: [String]
    /// Whether it works the map out: it counts, and the SOP is in force.
    public var covers: Bool
    /// The strongest first; at least one.
    public var places: [Place]
    /// Only of a suggestion: how sure it is, and why.
    public var suggestion: LinkSuggestion?

    /// One place a tie is written in.
    public struct Place: Sendable, Hashable {
        public var basis: TraceBasis
        public var location: SourceLocation
        /// Only of a confirmed link: who confirmed it, when and why.
        public var link: ConfirmedLink?
    }
}

extension ExplainedTie {
    /// The ties of a few maps or SOPs: `traces` of the result, with the further places `dossier` writes them in.
    static func ties(_ traces: [Trace], writtenIn dossier: Dossier, _ index: ResultIndex) -> [ExplainedTie] {
        let links = Dictionary(
            dossier.links.map { ($0.location, $0) }, uniquingKeysWith: { first, _ in first })
        let written = Dictionary(grouping: traces + TraceSet.written(in: dossier)) { Pair(map: $0.map, sop: $0.sop) }
        var seen: Set<Pair> = []
        return traces.filter { seen.insert(Pair(map: $0.map, sop: $0.sop)).inserted }.compactMap { trace in
            let all = written[Pair(map: trace.map, sop: trace.sop)] ?? [trace]
            return ExplainedTie(traces.filter { $0.map == trace.map && $0.sop == trace.sop }, all, links, index)
        }.sorted { ($0.rank, $0.basis, $0.map, $0.sop) < ($1.rank, $1.basis, $1.map, $1.sop) }
    }

    private init?(
        _ own: [Trace], _ written: [Trace], _ links: [SourceLocation: ConfirmedLink], _ index: ResultIndex
    ) {
        guard let first = own.min(by: { $0.basis < $1.basis }), let map = index.map(first.map),
            let sop = index.sop(first.sop)
        else { return nil }
        (self.map, mapTitle, self.sop, sopTitle) = (map.id, map.title, sop.id, sop.title)
        (standing, basis) = (sop.standing, first.basis)
        let record = index.position(ofSOP: sop.id).flatMap(index.record(ofSOP:))
        let asOf = index.result.provenance.asOf
        failing = record.map { ForceCondition.all(of: $0, on: asOf).filter { !$0.holds } } ?? []
        activities = own.contains { $0.activity == nil } ? [] : own.compactMap(\.activity)
        covers = first.counts && sop.standing == .inForce
        suggestion =
            first.basis == .suggestion
            ? index.result.suggestions.first { $0.map == first.map && $0.sop == first.sop } : nil
        var seen: Set<Place> = []
        places = written.sorted { $0.basis < $1.basis }.map { trace in
            Place(
                basis: trace.basis, location: trace.location,
                link: trace.basis == .confirmed ? links[trace.location] : nil)
        }.filter { seen.insert($0).inserted }
    }

    /// What counts comes first, then what does not count today, then suggestions.
    private var rank: Int { covers ? 0 : basis == .suggestion ? 2 : 1 }

    private struct Pair: Hashable {
        var map: String
        var sop: String
    }
}

extension Dossier {
    /// Some of the maps and SOPs of a result, as its ties were looked for.
    init(_ index: ResultIndex, maps: [DossierMap], sops: [SOP]) {
        let result = index.result
        self.init(
            agency: result.agency, units: index.units, maps: maps, mapFiles: result.mapFiles, sops: sops,
            links: result.records.links)
    }
}
