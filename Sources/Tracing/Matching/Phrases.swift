/// Runs of words and what stands for them: the longest run that fits is taken, from left to right.
struct Phrases: Sendable {
    struct Phrase: Sendable {
        var words: [String]
        /// What it stands for; several where it is ambiguous, the likeliest first.
        var meanings: [[String]]
        /// How the phrase is written, for people.
        var written: String

        var meaning: [String] { meanings.first ?? [] }

        /// Whether it is of several words, the first written just so, and means more than the others: *pengesahan nikah*
        /// is *itsbat nikah*, but *pemasangan infus* is done to the *infus*.
        func isName(from word: String) -> Bool {
            words.count > 1 && written.lowercased().split(separator: " ").first.map(String.init) == word
                && !Set(meaning).isSubset(of: words.dropFirst())
        }
    }

    /// By first word, the longest first.
    private var byFirst: [String: [Phrase]] = [:]

    /// Adds a phrase; where the same words are there already the later meaning holds.
    mutating func add(_ words: [String], _ meanings: [[String]], written: String) {
        guard let first = words.first else { return }
        var known = byFirst[first] ?? []
        known.removeAll { $0.words == words }
        let place = known.firstIndex { $0.words.count < words.count } ?? known.count
        known.insert(Phrase(words: words, meanings: meanings, written: written), at: place)
        byFirst[first] = known
    }

    /// The longest phrase that begins at `start`.
    func phrase(at start: Int, in words: [String]) -> Phrase? {
        guard words.indices.contains(start), let known = byFirst[words[start]] else { return nil }
        return Self.longest(of: known, beginning: words[start...])
    }

    /// The longest phrase that begins at `start` in the forms that `form` gives the words.
    func phrase(at start: Int, in words: [String], by form: (String) -> String) -> Phrase? {
        guard words.indices.contains(start), let known = byFirst[form(words[start])] else { return nil }
        let most = known.first?.words.count ?? 0
        return Self.longest(of: known, beginning: words[start...].prefix(most).map(form)[...])
    }

    /// The first of `known`, which begin with the first of `words`, that stands there whole.
    private static func longest(of known: [Phrase], beginning words: ArraySlice<String>) -> Phrase? {
        // By position, for a phrase that is only looked at need not be copied.
        for place in known.indices where known[place].words.count <= words.count {
            let isThere = known[place].words.indices.dropFirst().allSatisfy {
                known[place].words[$0] == words[words.startIndex + $0]
            }
            if isThere { return known[place] }
        }
        return nil
    }

    /// All phrases, by their words.
    var all: [Phrase] {
        byFirst.values.joined().sorted { $0.words.lexicographicallyPrecedes($1.words) }
    }

    /// Where phrases stand, from left to right.
    func ranges(in words: [String]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = 0
        while place < words.count {
            let count = phrase(at: place, in: words)?.words.count ?? 0
            if count > 0 { found.append(place..<place + count) }
            place += max(1, count)
        }
        return found
    }

    /// What exactly these words stand for; `nil` where they are no phrase.
    func meaning(of words: [String]) -> [String]? {
        words.first.flatMap { byFirst[$0] }?.first { $0.words == words }?.meaning
    }

    /// Whether `words` stand one after the other in `others`.
    static func run(_ words: [String], within others: [String]) -> Bool {
        guard !words.isEmpty, words.count <= others.count else { return false }
        return (0...others.count - words.count).contains { others[$0...].starts(with: words) }
    }
}
