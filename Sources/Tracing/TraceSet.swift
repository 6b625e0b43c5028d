public import Dossier
public import Findings

/// Every tie between the maps and the SOPs of a dossier, found by the rules of contracts.md, *Rules of counting*.
public struct TraceSet: Sendable {
    /// By map id, then SOP id, then activity.
    public let traces: [Trace]
    /// What the suggestions among the traces rest on, by confidence.
    public let suggestions: [LinkSuggestion]
    /// SOP codes in the row of a map they do not belong to, numbers that units share, and titles shared across units.
    public let findings: [Finding]

    /// Looks for ties by code, register, declaration in the drawing, equal title, and confirmed link.
    ///
    /// - Parameters:
    ///   - dossier: its maps and SOPs.
    ///   - asOf: the day an SOP must be in force on for its map to need no suggestion; without it none are made.
    public init(_ dossier: Dossier, suggestingFor asOf: CalendarDate? = nil) {
        let index = TraceableSOPs(dossier.sops)
        let (titles, numbers) = (TitleMatches(dossier, index: index), NumberMatches(dossier, index: index))
        let ties = Self.strongest(of: Self.written(in: dossier, index: index, titles, numbers))
        suggestions = asOf.map { Self.suggestions(for: dossier, ties: ties, asOf: $0) } ?? []
        traces = suggestions.isEmpty ? ties : Self.strongest(of: ties + suggestions.map { Trace($0, in: index) })
        findings =
            RegisterMatches.findings(of: dossier) + ConfirmedMatches.findings(of: dossier) + numbers.findings
            + titles.findings
    }

    /// Every place a tie is written in, so that a map and an SOP may have several. Of a few maps, or a few SOPs, out of
    /// many this is quick.
    ///
    /// - Parameter dossier: with the maps, SOPs and links that are asked about.
    /// - Returns: by basis, the strongest first.
    public static func written(in dossier: Dossier) -> [Trace] {
        let index = TraceableSOPs(dossier.sops)
        return written(
            in: dossier, index: index, TitleMatches(dossier, index: index), NumberMatches(dossier, index: index))
    }

    private static func written(
        in dossier: Dossier, index: TraceableSOPs, _ titles: TitleMatches, _ numbers: NumberMatches
    ) -> [Trace] {
        CodeMatches.traces(of: dossier, index: index) + numbers.traces(.register)
            + RegisterMatches.traces(of: dossier, index: index) + numbers.traces(.declared) + titles.traces
            + numbers.traces(.confirmed)
    }

    /// The confident suggestions that would help: for maps without an SOP in force, and for SOPs without a map.
    private static func suggestions(for dossier: Dossier, ties: [Trace], asOf: CalendarDate) -> [LinkSuggestion] {
        let inForce = Set(dossier.sops.filter { $0.standing(on: asOf) == .inForce }.map(\.id))
        let workedOut = Set(ties.filter { inForce.contains($0.sop) }.map(\.map))
        let tied = Set(ties.map(\.sop))
        return LinkSuggestions(dossier, ties: ties, minimum: LinkSuggestion.confident, words: .bundled) { sop, map in
            !workedOut.contains(dossier.maps[map].id) || !tied.contains(dossier.sops[sop].id)
        }.suggestions
    }

    /// One trace for each map, SOP and activity: the strongest. A tie to one activity is dropped where the whole map
    /// is tied to the same SOP.
    private static func strongest(of found: [Trace]) -> [Trace] {
        var best: [Tie: Trace] = [:]
        for trace in found {
            let tie = Tie(map: trace.map, sop: trace.sop, activity: trace.activity)
            if let known = best[tie], known.basis <= trace.basis { continue }
            best[tie] = trace
        }
        return best.values
            .filter { $0.activity == nil || best[Tie(map: $0.map, sop: $0.sop, activity: nil)] == nil }
            .sorted { ($0.map, $0.sop, $0.activity ?? "") < ($1.map, $1.sop, $1.activity ?? "") }
    }

    private struct Tie: Hashable {
        var map: String
        var sop: String
        var activity: String?
    }
}

extension Trace {
    fileprivate init(_ suggestion: LinkSuggestion, in index: TraceableSOPs) {
        let location = index.byID[suggestion.sop].map { index.sops[$0].location } ?? SourceLocation()
        self.init(
            map: suggestion.map, sop: suggestion.sop, basis: .suggestion, activity: suggestion.activity,
            location: location)
    }
}
