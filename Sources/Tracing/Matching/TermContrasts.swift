/// Words of two texts that exclude each other: *masuk* here and *keluar* there, *Golongan II* and *Golongan III*.
enum TermContrasts {
    /// One word of each text, for every group of which the two have different sides only.
    static func between(_ left: TextTerms, _ right: TextTerms, _ words: MatchingWords) -> [[String]] {
        let (mine, theirs) = (sides(of: left, words), sides(of: right, words))
        let keys = (Set(left.terms.map(\.key)), Set(right.terms.map(\.key)))
        return mine.keys.sorted().compactMap { group in
            guard let these = mine[group], let those = theirs[group], let first = these.first, let other = those.first,
                Set(these.map(\.side)).isDisjoint(with: those.map(\.side))
            else { return nil }
            // What both say in some form sets them apart in none: Penyusunan Laporan, Pelaporan.
            // But what is part of a longer word of the group is not the same: Gugatan, Gugatan Sederhana.
            let isShared =
                these.contains { $0.isOneWord && keys.1.contains($0.key) && !isPart($0, of: those) }
                || those.contains { $0.isOneWord && keys.0.contains($0.key) && !isPart($0, of: these) }
            return isShared ? nil : [first.word, other.word]
        }
    }

    /// A word of a text that stands on one side of a group.
    private struct Sided {
        var side: Int
        var word: String
        var key: String
        var isOneWord: Bool
    }

    private static func isPart(_ word: Sided, of others: [Sided]) -> Bool {
        others.contains { !$0.isOneWord && $0.key == word.key }
    }

    private static let numbers = -1

    /// What is done is not what comes of it: *pelaporan* is no *laporan*.
    private static func fits(_ contrast: MatchingWords.Contrast, _ term: Term, _ keys: ArraySlice<String>) -> Bool {
        guard keys.starts(with: contrast.stems) else { return false }
        let isDone = term.role == .action || MatchingWords.hasActionForm(term.word)
        // A phrase is a thing: perkara gugatan.
        let isThing = term.word.contains(" ") || !MatchingWords.hasActionForm(term.word)
        return contrast.isAction ? isDone : contrast.stems.count > 1 || isThing
    }

    private static func sides(of text: TextTerms, _ words: MatchingWords) -> [Int: [Sided]] {
        var found: [Int: [Sided]] = [:]
        let keys = text.terms.map(\.key)
        /// Where the longest word of each group ends: *ganti uang persediaan* is no *uang persediaan*.
        var ends: [Int: Int] = [:]
        for (place, term) in text.terms.enumerated() {
            let fitting = (words.contrasts[term.key] ?? []).filter { fits($0, term, keys[place...]) }
            for contrast in fitting.sorted(by: { $0.stems.count > $1.stems.count }) {
                let end = place + contrast.stems.count
                guard ends[contrast.group, default: 0] < end else { continue }
                ends[contrast.group] = end
                found[contrast.group, default: []].append(
                    Sided(
                        side: contrast.side, word: term.word, key: term.key, isOneWord: contrast.stems.count == 1))
            }
            if let number = Numerals.value(of: term.word) {
                found[numbers, default: []].append(
                    Sided(side: number, word: term.word, key: term.key, isOneWord: false))
            }
        }
        return found
    }
}
