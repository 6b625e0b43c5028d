internal import Dossier
internal import Findings
internal import ProcessMaps

/// What beside the titles speaks for a tie or against it: the units, and who does the work.
struct LinkAgreement {
    enum Units {
        /// The same unit, or one above the other.
        case same(String)
        /// The SOP is shared with the unit of the map.
        case shared(String)
        case different(String, String)
        case unknown
    }

    let units: Units
    /// How many performers of the SOP's steps stand on the map too, of how many; `nil` where one of them names none.
    let performers: (found: Int, of: Int)?

    init(sop: SOP, map: DossierMap, in field: SuggestionField) {
        units = Self.units(sop, map, field)
        performers = Self.performers(sop, map, field)
    }

    /// A confidence moved by what is known: agreement takes away part of the doubt, disagreement part of the confidence.
    func confidence(of similarity: Double) -> Double {
        var confidence = similarity
        switch units {
        case .same: confidence = 1 - (1 - confidence) * 0.97
        case .shared: confidence = 1 - (1 - confidence) * 0.98
        // Another unit does other work, unless the titles are all but the same.
        case .different: confidence *= 0.82
        case .unknown: break
        }
        if let performers {
            if 2 * performers.found >= performers.of { confidence = 1 - (1 - confidence) * 0.85 }
            if performers.found == 0 { confidence *= 0.88 }
        }
        return confidence
    }

    private static func units(_ sop: SOP, _ map: DossierMap, _ field: SuggestionField) -> Units {
        guard let owner = map.unit, let other = sop.unit else { return .unknown }
        let tree = field.dossier.units
        if tree.isUnit(other, atOrBelow: owner) || tree.isUnit(owner, atOrBelow: other) { return .same(owner) }
        if sop.covers(owner, in: tree) { return .shared(owner) }
        return field.unitForms.mayBeOne(owner, other) ? .unknown : .different(owner, other)
    }

    private static func performers(
        _ sop: SOP, _ map: DossierMap, _ field: SuggestionField
    ) -> (found: Int, of: Int)? {
        let mine = Set(sop.steps.flatMap(\.performers)).sorted().prefix(30)
        guard mine.count > 1, let file = map.file, field.dossier.mapFiles.indices.contains(file) else { return nil }
        let model = field.dossier.mapFiles[file].map
        let names = Set(model.lanes.map { model[$0.name] } + model.pools.map { model[$0.name] }).filter { !$0.isEmpty }
        guard names.count > 1 else { return nil }
        let words = field.similarity.weights.words
        let theirs = names.sorted().prefix(30).map { Set(TextTerms($0, words: words).keys) }
        let found = mine.count { performer in
            let keys = Set(TextTerms(performer, words: words).keys)
            return theirs.contains { !$0.isEmpty && ($0.isSubset(of: keys) || keys.isSubset(of: $0)) && !keys.isEmpty }
        }
        return (found, mine.count)
    }
}
