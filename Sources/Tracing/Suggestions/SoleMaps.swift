/// The maps that are alone in being about what they are about, by their titles.
///
/// Of such a map an act on the same thing is most likely a part, though the title names only the main work: where nothing
/// else is drawn of births, *Klarifikasi Berkas Kelahiran* belongs to *Pencatatan Kelahiran*. Among few maps that says
/// little: the others may not be drawn yet.
struct SoleMaps {
    private let titles: [TextTerms]
    /// The positions of the titles with a key.
    private let places: [String: [Int]]
    private let areMany: Bool
    private let words: MatchingWords

    /// Fewer maps than this are no picture of what an office does.
    private static let least = 5
    /// Words of no more weight than this do not tell what a title is about.
    private static let common = 0.25

    init(_ titles: [TextTerms], words: MatchingWords) {
        self.titles = titles
        self.words = words
        areMany = titles.count >= Self.least
        var places: [String: [Int]] = [:]
        for (place, title) in titles.enumerated() {
            for key in title.keys { places[key, default: []].append(place) }
        }
        self.places = places
    }

    /// Whether no other title names what this one is about.
    func contains(_ place: Int) -> Bool {
        let things = titles[place].terms.filter { term in
            term.role == .object && !term.isAside && words.weight(of: term.key) > Self.common
        }
        return areMany && !things.isEmpty && isAlone(Set(things.map(\.key)))
    }

    /// The words of its own that no other title has.
    func soleKeys(of place: Int) -> Set<String> {
        guard areMany else { return [] }
        return Set(
            titles[place].terms.filter { term in
                term.role == .object && !term.isAside && words.weight(of: term.key) > 0.9
                    && (places[term.key] ?? []).allSatisfy { titles[$0].keys == titles[place].keys }
            }.map(\.key))
    }

    /// Whether one title alone names a process, by more than one word: *koperasi* is no name of one.
    func isSole(_ reading: WiderReading) -> Bool {
        areMany && reading.neededKeys.count > 1 && isAlone(Set(reading.neededKeys))
    }

    /// Whether all titles that have these keys are the same.
    private func isAlone(_ keys: Set<String>) -> Bool {
        let rarest = keys.min { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }
        guard let rarest, let candidates = places[rarest] else { return false }
        var first: [String]?
        for place in candidates where keys.isSubset(of: titles[place].keys) {
            if let first, first != titles[place].keys { return false }
            first = titles[place].keys
        }
        return first != nil
    }
}
