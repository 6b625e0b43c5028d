/// Runs of words and what stands for them: the longest run that fits is taken, from left to right.
struct Phrases: Sendable {
    struct Phrase: Sendable {
        var words: [String]
        var meaning: [String]
        /// How the phrase is written, for people.
        var written: String
    }

    /// By first word, the longest first.
    private var byFirst: [String: [Phrase]] = [:]
    private(set) var count = 0

    /// Adds a phrase; where the same words are there already the later meaning holds.
    mutating func add(_ phrase: Phrase) {
        guard let first = phrase.words.first else { return }
        var known = byFirst[first] ?? []
        known.removeAll { $0.words == phrase.words }
        let place = known.firstIndex { $0.words.count < phrase.words.count } ?? known.count
        known.insert(phrase, at: place)
        byFirst[first] = known
        count += 1
    }

    /// The longest phrase that begins at `start`.
    func phrase(at start: Int, in words: [String]) -> Phrase? {
        guard words.indices.contains(start), let known = byFirst[words[start]] else { return nil }
        return known.first { phrase in
            start + phrase.words.count <= words.count
                && words[start..<start + phrase.words.count].elementsEqual(phrase.words)
        }
    }

    func contains(_ words: [String]) -> Bool { phrase(at: 0, in: words)?.words == words }
}
