public import Dossier
internal import ProcessMaps

/// The ties between SOPs and maps that nothing makes yet and that their titles speak for.
///
/// Suggestions never count until somebody confirms them in `links.yaml`. Several SOPs may be suggested for one map, and
/// several maps for one SOP; a clearly better map lowers the others.
///
/// Every SOP is compared with the targets that share its rarest terms, at most `candidateLimit` of them, so the time grows
/// with the number of SOPs and not with that of pairs.
public struct LinkSuggestions: Sendable {
    /// By confidence, the highest first, then by SOP, map and activity.
    public let suggestions: [LinkSuggestion]

    /// So many targets are compared with one SOP at the most.
    public static let candidateLimit = 60
    /// So many comparisons are made in all, so that a register of tens of thousands of SOPs does not wait for
    /// suggestions: with that many each SOP is compared with fewer targets, `leastCandidates` at the least.
    public static let comparisonBudget = 200_000
    public static let leastCandidates = 3

    /// How many targets one of `sops` SOPs is compared with.
    static func candidates(amongSOPs sops: Int) -> Int {
        max(leastCandidates, min(candidateLimit, comparisonBudget / max(sops, 1)))
    }
    /// So many suggestions are made for one SOP at the most, the best.
    public static let perSOPLimit = 10

    /// - Parameters:
    ///   - dossier: its SOPs and maps.
    ///   - ties: what ties them already.
    ///   - minimum: the least confidence, in hundredths.
    ///   - words: what the words of titles mean to each other; those of the dossier itself come on top.
    public init(
        _ dossier: Dossier, ties: [Trace], minimum: Int = LinkSuggestion.confident, words: MatchingWords = .bundled
    ) {
        self.init(dossier, ties: ties, minimum: minimum, words: words) { _, _ in true }
    }

    /// Only of those ties that would be of use, by the positions of SOP and map.
    init(
        _ dossier: Dossier, ties: [Trace], minimum: Int, words: MatchingWords, isOpen: (_ sop: Int, _ map: Int) -> Bool
    ) {
        guard !dossier.sops.isEmpty, !dossier.maps.isEmpty else {
            suggestions = []
            return
        }
        let field = SuggestionField(dossier, words: words)
        let tied = Dictionary(grouping: ties.filter(\.counts)) { $0.sop }
        var found: [LinkSuggestion] = []
        for (position, sop) in dossier.sops.enumerated() {
            // A revoked SOP ties nothing any more.
            guard sop.status != .revoked, sop.status != .superseded else { continue }
            let maps = Set((tied[sop.id] ?? []).map(\.map))
            let above = Self.ancestors(of: maps, in: dossier, field)
            let candidates = field.candidates(for: position).filter { candidate in
                let target = field.targets[candidate]
                let map = dossier.maps[target.map]
                return !maps.contains(map.id) && !above.contains(map.code?.text ?? "") && isOpen(position, target.map)
            }
            guard !candidates.isEmpty else { continue }
            found += SuggestionRanking(position, candidates, tied: maps, in: field).suggestions(minimum: minimum)
        }
        suggestions = found.sorted { left, right in
            if left.hundredths != right.hundredths { return left.hundredths > right.hundredths }
            return (left.sop, left.map, left.activity ?? "") < (right.sop, right.map, right.activity ?? "")
        }
    }

    /// The codes above those of maps: an SOP of a map never covers an ancestor of it (contracts: *Rules of counting*).
    private static func ancestors(of maps: Set<String>, in dossier: Dossier, _ field: SuggestionField) -> Set<String> {
        var above: Set<String> = []
        for map in maps {
            guard let position = field.mapTargets[map], var code = dossier.maps[position].code?.text else { continue }
            while let cut = code.lastIndex(where: { $0 == "." || $0 == "-" }) {
                code = String(code[..<cut])
                above.insert(code)
                if code.hasSuffix(".CFM") { above.insert(String(code.dropLast(4))) }
            }
        }
        return above
    }
}
