public import Dossier
public import Findings
internal import ProcessMaps

/// Every map with a drawing beside the SOPs in force that are tied to it: what covers its activities and hand-offs, and
/// where an SOP contradicts its map.
public struct CoverageSet: Sendable {
    /// In the order of `Dossier.maps`; maps without a drawing that could be read are not there.
    public let comparisons: [MapComparison]
    /// Map by map, rule by rule.
    public let findings: [Finding]

    /// - Parameters:
    ///   - dossier: maps, SOPs and units.
    ///   - traces: what ties them; suggestions do not count.
    ///   - inForce: the SOPs that count, by id.
    public init(_ dossier: Dossier, traces: [Trace], inForce: Set<String>) {
        let ties = MapTies(dossier, traces: traces, inForce: inForce)
        let units = FormerUnitNames(dossier.units)
        let likeness = StepLikeness(dossier, ties: ties)
        var comparisons: [MapComparison] = []
        var findings: [Finding] = []
        for map in dossier.maps {
            guard let file = map.file, dossier.mapFiles.indices.contains(file) else { continue }
            let comparing = MapComparing(
                map, dossier.mapFiles[file], tie: ties[map.id], likeness: likeness, units: units)
            comparisons.append(comparing.comparison)
            findings += TraceRules.findings(ComparedMap(map: map, file: dossier.mapFiles[file], comparing: comparing))
        }
        self.comparisons = comparisons
        self.findings = findings
    }
}

/// The SOPs in force that are tied to one map.
struct MapTies: Sendable {
    struct Tie: Sendable {
        /// Tied to the whole map, in the order of their ids.
        var wholeMap: [SOP] = []
        /// By the XML id of the activity: ids of SOPs.
        var activities: [String: [String]] = [:]
        /// Tied to single activities alone, in the order of their ids.
        var ofActivities: [SOP] = []

        /// What is tied to the whole map is not tied to an activity alone, and nothing twice.
        fileprivate mutating func settle() {
            wholeMap.sort { $0.id < $1.id }
            var known = Set(wholeMap.map(\.id))
            ofActivities = ofActivities.filter { known.insert($0.id).inserted }.sorted { $0.id < $1.id }
        }
    }

    private(set) var byMap: [String: Tie] = [:]

    init(_ dossier: Dossier, traces: [Trace], inForce: Set<String>) {
        let sops = Dictionary(dossier.sops.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for trace in traces where trace.counts && inForce.contains(trace.sop) {
            guard let sop = sops[trace.sop] else { continue }
            if let activity = trace.activity {
                byMap[trace.map, default: Tie()].activities[activity, default: []].append(sop.id)
                byMap[trace.map, default: Tie()].ofActivities.append(sop)
            } else if byMap[trace.map]?.wholeMap.contains(where: { $0.id == sop.id }) != true {
                byMap[trace.map, default: Tie()].wholeMap.append(sop)
            }
        }
        for map in byMap.keys { byMap[map]?.settle() }
    }

    subscript(map: String) -> Tie { byMap[map] ?? Tie() }
}

extension StepLikeness {
    /// The words of the tool, and how common they are in the SOPs that are compared.
    init(_ dossier: Dossier, ties: MapTies) {
        let words = MatchingWords.bundled
        let compared = Set(ties.byMap.values.flatMap { ($0.wholeMap + $0.ofActivities).map(\.id) })
        let names = dossier.sops.filter { compared.contains($0.id) }.flatMap { $0.steps.map(\.activity) }
        self.init(weights: TermWeights(names.map { TextTerms($0, words: words) }, words: words), words: words)
    }
}
