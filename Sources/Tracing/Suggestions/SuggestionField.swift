internal import Dossier
internal import Findings
internal import ProcessMaps

/// Everything that is compared: the titles of the SOPs, and the titles of the maps and names of their activities.
struct SuggestionField {
    let dossier: Dossier
    let similarity: TitleSimilarity
    /// By position of the SOP.
    let titles: [TextTerms]
    /// The titles with processes in place of their parts, by position of the SOP.
    let wider: [[WiderReading]]
    let targets: [Target]
    private let index: TermIndex
    private let kinds: KindIndex
    let unitForms: UnitForms
    /// Positions in `targets` of the maps, by map id.
    let mapTargets: [String: Int]

    /// A map, or one activity of a map of several.
    struct Target {
        let map: Int
        var activity: Activity?
        let title: TitleSimilarity.MapTitle
    }

    struct Activity {
        var id: String
        var name: String
    }

    init(_ dossier: Dossier, words: MatchingWords) {
        self.dossier = dossier
        let names = dossier.units.units.flatMap { [$0.name] + $0.formerNames }
        let titles = dossier.sops.map(\.title) + dossier.maps.map(\.title)
        let known = words.learning(from: titles).knowing(units: names)
        let terms = dossier.sops.map { TextTerms($0.title, words: known) }
        self.titles = terms
        let maps = dossier.maps.map { TextTerms($0.title, words: known) }
        let only = SoleMaps(maps, words: known)
        let parts = ProcessParts(of: maps, words: words)
        wider = terms.map { text in
            text.widerReadings(parts, known).map { reading in
                var reading = reading
                reading.isSole = only.isSole(reading)
                return reading
            }
        }
        let weights = TermWeights(terms + maps, words: known)
        let similarity = TitleSimilarity(weights)
        self.similarity = similarity
        var targets = maps.enumerated().map { place, text in
            var title = similarity.map(text, parts: parts)
            title.isOnly = only.contains(place)
            title.soleKeys = only.soleKeys(of: place)
            return Target(map: place, title: title)
        }
        for (position, map) in dossier.maps.enumerated() {
            targets += Self.activities(of: map, in: dossier).map { activity in
                let text = TextTerms(activity.name, words: known)
                return Target(map: position, activity: activity, title: similarity.activity(text))
            }
        }
        self.targets = targets
        index = TermIndex(targets.map(\.title.text))
        kinds = KindIndex(known)
        unitForms = UnitForms(dossier.units, words)
        mapTargets = Dictionary(
            dossier.maps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The named activities of a drawn map that has more than one.
    private static func activities(of map: DossierMap, in dossier: Dossier) -> [Activity] {
        guard let file = map.file, dossier.mapFiles.indices.contains(file) else { return [] }
        let model = dossier.mapFiles[file].map
        let nodes = model.nodes.filter { $0.kind.isActivity && !$0.name.isEmpty }
        guard nodes.count > 1 else { return [] }
        return nodes.map { Activity(id: model[$0.id], name: model[$0.name]) }
    }

    /// The targets that may fit an SOP, by position.
    func candidates(for sop: Int) -> [Int] {
        let text = titles[sop]
        let readings = [text] + text.otherReadings
        let limit = LinkSuggestions.candidates(amongSOPs: dossier.sops.count)
        var found = readings.flatMap { index.candidates(for: $0, further: kinds.related(to: $0), limit: limit) }
        for reading in wider[sop] {
            let named = index.places(ofRarest: reading.neededKeys, limit: 10 * limit)
                .filter { reading.mayBe(targets[$0].title.text) }
            found += named.prefix(limit)
        }
        return readings.count == 1 && wider[sop].isEmpty ? found : Array(Set(found)).sorted()
    }
}
