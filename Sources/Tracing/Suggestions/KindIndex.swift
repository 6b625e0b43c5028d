/// Which keys may stand in a title in place of others: a thing and the kinds of it (*produk hukum*, *peraturan daerah*).
struct KindIndex {
    private let kinds: [String: [ThingKind]]
    /// Things by the first key of each of their kinds.
    private let things: [String: [ThingKind]]

    init(_ words: MatchingWords) {
        kinds = words.kinds
        var things: [String: [ThingKind]] = [:]
        for kind in words.kinds.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
            for first in Set(kind.kinds.compactMap(\.first)) { things[first, default: []].append(kind) }
        }
        self.things = things
    }

    /// The first keys of what is a kind of something the text names, or of what it names a kind of.
    func related(to text: TextTerms) -> Set<String> {
        var found: Set<String> = []
        for term in text.terms {
            for kind in kinds[term.key] ?? [] where kind.isNamed(by: text.terms) {
                found.formUnion(kind.kinds.compactMap(\.first))
            }
            for kind in things[term.key] ?? [] where !kind.members(among: text.terms).isEmpty {
                if let first = kind.name.first { found.insert(first) }
            }
        }
        return found
    }
}
