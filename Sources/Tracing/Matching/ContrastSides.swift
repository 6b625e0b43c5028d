/// What a text says on sides of groups of words that exclude each other.
struct ContrastSides: Sendable {
    /// By group.
    let groups: [Int: [Sided]]
    /// The keys of the whole text.
    let keys: Set<String>

    /// A word of a text that stands on one side of a group.
    struct Sided: Sendable {
        var side: Int
        var word: String
        var key: String
        var isOneWord: Bool
        var isListed: Bool
    }

    /// The group of all numbers.
    private static let numbers = -1

    init(_ text: TextTerms, _ words: MatchingWords) {
        var found: [Int: [Sided]] = [:]
        let keys = text.terms.map(\.key)
        // Where the longest word of each group ends: *ganti uang persediaan* is no *uang persediaan*.
        var ends: [Int: Int] = [:]
        for (place, term) in text.terms.enumerated() {
            let fitting = (words.contrasts[term.key] ?? []).filter { contrast in
                // Two things that are listed are no phrase: kelahiran dan kematian is no lahir mati.
                let isList = contrast.stems.count == 2 && place + 1 < keys.count && text.terms[place + 1].isListed
                return !isList && Self.fits(contrast, term, keys[place...])
            }
            for contrast in fitting.sorted(by: { $0.stems.count > $1.stems.count }) {
                let end = place + contrast.stems.count
                guard ends[contrast.group, default: 0] < end else { continue }
                ends[contrast.group] = end
                found[contrast.group, default: []].append(
                    Sided(
                        side: contrast.side, word: term.word, key: term.key, isOneWord: contrast.stems.count == 1,
                        isListed: term.isListed))
            }
            if let number = Numerals.value(of: term.word) {
                found[Self.numbers, default: []].append(
                    Sided(side: number, word: term.word, key: term.key, isOneWord: false, isListed: term.isListed))
            }
        }
        groups = found
        self.keys = Set(keys)
    }

    /// What is done is not what comes of it: *pelaporan* is no *laporan*.
    private static func fits(_ contrast: Contrast, _ term: Term, _ keys: ArraySlice<String>) -> Bool {
        guard keys.starts(with: contrast.stems) else { return false }
        let isDone = term.role == .action || ActionWords.hasForm(term.word)
        // A phrase is a thing: perkara gugatan.
        let isThing = term.word.contains(" ") || !ActionWords.hasForm(term.word)
        return contrast.isAction ? isDone : contrast.stems.count > 1 || isThing
    }
}
