/// A process of which the words know parts.
struct NamedProcess: Sendable {
    /// Its name, as a title is read.
    let whole: [Term]
    /// The keys of the things that name it, but for those that say next to nothing; sorted.
    let neededKeys: [String]
    /// Its parts, as the words write them.
    let parts: [String]

    init(_ name: String, _ parts: [String], _ known: MatchingWords) {
        whole = TextTerms(name, words: known).terms
        let things = whole.filter { $0.role == .object }
        let needed = things.filter { known.weight(of: $0.key) > AlignmentScale.mostUnnamed }
        neededKeys = Set((needed.isEmpty ? things : needed).map(\.key)).sorted()
        self.parts = parts
    }
}
