internal import Dossier
internal import Findings

/// The candidates of one SOP, each with its confidence beside its rivals.
struct SuggestionRanking {
    private let sop: Int
    private let field: SuggestionField
    private let title: TitleSimilarity.StepTitle
    private var scored: [Scored] = []

    private struct Scored {
        var target: Int
        var comparison: TitleSimilarity.Comparison
        var agreement: LinkAgreement
        var confidence: Double

        /// What the titles share.
        var shared: Set<String> { Set(comparison.shared.map(\.key)) }

        /// Whether the map only takes in what the SOP is about, and does not name it.
        var isByWhole: Bool { comparison.isWithin || comparison.shared.contains { $0.kind == .part } }

        /// What is left over of both titles.
        var rest: Double { comparison.rest.reduce(0, +) }
    }

    /// How much better another map must fit to lower the rest.
    private static let clearly = 0.03
    /// From here on a map is one that others stand back behind.
    private static let sure = 0.75
    /// What is left of the confidence of a map that only takes in what another names.
    private static let general = 0.82
    /// Among fewer maps than this, none that names the act itself says little, and so much is left of the confidence.
    private static let few = (maps: 5, left: 0.84)
    /// How much of the confidence a map takes from another that leaves more of the titles over.
    private static let fuller = 0.3
    /// … where it shares as much, but for words of this weight together.
    private static let little = 0.35
    /// A map that shares more is a rival even where it is that much less sure.
    private static let near = 0.1
    /// How much each word of the map that the SOP does not have takes, from this much on, and at most.
    private static let further = (each: 0.07, from: 1.0, most: 0.12)
    /// An activity is part of a map: it must fit better than the map itself …
    private static let activity = 0.97
    /// … and leave nothing of the SOP's title over: *Mendaftarkan pasien* is less than *Pendaftaran Pasien Rawat Jalan*.
    private static let activityRest = 0.35
    /// What somebody tied already fits at least so well.
    private static let tied = 0.95

    init(_ sop: Int, _ candidates: [Int], tied: Set<String>, in field: SuggestionField) {
        self.sop = sop
        self.field = field
        title = field.similarity.step(field.titles[sop], wider: field.wider[sop])
        scored = candidates.compactMap { score($0) }
        scored = bestOfEachMap()
        // What ties the SOP already is a rival too.
        let ties = tied.compactMap { field.mapTargets[$0] }.compactMap { score($0) }
        let tie = tied.isEmpty ? 0 : max(Self.tied, ties.map(\.confidence).max() ?? 0)
        let best = max(tie, scored.map(\.confidence).max() ?? 0)
        let rivals = scored.filter { $0.confidence >= Self.sure }
        let factors = scored.map { 1 - Self.fuller * min(1, surplus(of: $0, among: rivals)) }
        let named = rivals.filter { !$0.isByWhole }.map(\.confidence).max() ?? 0
        for place in scored.indices {
            let distance = best - scored[place].confidence
            var lowered = distance > Self.clearly ? max(0.6, 1 - 2 * distance) : 1
            let isFew = field.dossier.maps.count < Self.few.maps
            if scored[place].isByWhole, isFew { lowered *= Self.few.left }
            if scored[place].isByWhole, named >= scored[place].confidence { lowered = min(lowered, Self.general) }
            scored[place].confidence *= min(lowered, factors[place])
        }
    }

    /// How much more is left over beside this map than beside another that is as sure and shares all this one shares:
    /// *Pengelolaan Pengaduan Perizinan* is no *Pengelolaan Pengaduan* where there is a map of the former.
    private func surplus(of item: Scored, among rivals: [Scored]) -> Double {
        rivals.reduce(0) { surplus, rival in
            let more = item.rest - rival.rest
            guard more > surplus, rival.target != item.target, sharesAll(rival, of: item) else {
                return surplus
            }
            let least = rival.shared.count > item.shared.count ? item.confidence - Self.near : item.confidence
            guard rival.confidence >= least else { return surplus }
            return more
        }
    }

    /// Whether a map shares all that another shares, but for what says little.
    private func sharesAll(_ rival: Scored, of item: Scored) -> Bool {
        let weights = field.similarity.weights
        return item.shared.subtracting(rival.shared).sorted().reduce(0) { $0 + weights.weight(of: $1) } <= Self.little
    }

    private func score(_ target: Int) -> Scored? {
        let other = field.targets[target]
        let comparison = field.similarity.compare(title, with: other.title)
        guard comparison.similarity > 0.2 else { return nil }
        let agreement = LinkAgreement(
            sop: field.dossier.sops[sop], map: field.dossier.maps[other.map], in: field)
        let rest = min(0.5, Self.activityRest * (comparison.rest.first ?? 0))
        let part = other.activity == nil ? 1 : Self.activity * (1 - rest)
        let further = max(0, (comparison.rest.last ?? 0) - Self.further.from)
        let whole = 1 - min(Self.further.most, Self.further.each * further)
        // What a map does with a thing is no procedure of the thing: Mengarsipkan surat, Penyusutan Arsip.
        if other.activity != nil, !comparison.sharesAction { return nil }
        return Scored(
            target: target, comparison: comparison, agreement: agreement,
            confidence: agreement.confidence(of: comparison.similarity * part * whole))
    }

    /// Of a map and its activities the one that fits best.
    private func bestOfEachMap() -> [Scored] {
        var best: [Int: Scored] = [:]
        for item in scored {
            let map = field.targets[item.target].map
            if let known = best[map], known.confidence >= item.confidence { continue }
            best[map] = item
        }
        return best.values.sorted { $0.target < $1.target }
    }

    /// Those of at least `minimum` hundredths, the best first.
    func suggestions(minimum: Int) -> [LinkSuggestion] {
        let chosen = scored.map { ($0, hundredths: min(LinkSuggestion.most, Int(($0.confidence * 100).rounded()))) }
            .filter { $0.hundredths >= minimum }
            .sorted { ($1.hundredths, $0.0.target) < ($0.hundredths, $1.0.target) }
        return chosen.prefix(LinkSuggestions.perSOPLimit).map { suggestion($0.0, $0.hundredths) }
    }

    private func suggestion(_ item: Scored, _ hundredths: Int) -> LinkSuggestion {
        let target = field.targets[item.target]
        let (sop, map) = (field.dossier.sops[sop], field.dossier.maps[target.map])
        let texts = (field.titles[self.sop], target.title.text)
        return LinkSuggestion(
            sop: sop.id, map: map.id, activity: target.activity?.id, sopTitle: sop.title, mapTitle: map.title,
            activityName: target.activity?.name, hundredths: hundredths,
            reason: LinkReason.text(item.comparison, texts, item.agreement, isActivity: target.activity != nil),
            terms: Self.unique(item.comparison.shared.map(\.left)))
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
