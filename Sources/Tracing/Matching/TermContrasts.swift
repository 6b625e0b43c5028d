/// Words of two texts that exclude each other: *masuk* here and *keluar* there, *Golongan II* and *Golongan III*.
enum TermContrasts {
    /// One word of each text, for every group of which the two have different sides only.
    static func between(_ left: TextTerms, _ right: TextTerms, _ words: MatchingWords) -> [[String]] {
        let (mine, theirs) = (sides(of: left, words), sides(of: right, words))
        return mine.keys.sorted().compactMap { group in
            guard let these = mine[group], let those = theirs[group], let first = these.first, let other = those.first,
                Set(these.map(\.side)).isDisjoint(with: those.map(\.side))
            else { return nil }
            return [first.word, other.word]
        }
    }

    private static let numbers = -1

    /// What is done is not what comes of it: *pelaporan* is no *laporan*.
    private static func fits(_ contrast: MatchingWords.Contrast, _ term: Term, _ keys: ArraySlice<String>) -> Bool {
        guard keys.starts(with: contrast.stems) else { return false }
        return !contrast.isAction || term.role == .action || MatchingWords.hasActionForm(term.word)
    }

    private static func sides(of text: TextTerms, _ words: MatchingWords) -> [Int: [(side: Int, word: String)]] {
        var found: [Int: [(side: Int, word: String)]] = [:]
        let keys = text.terms.map(\.key)
        /// Where the longest word of each group ends: *ganti uang persediaan* is no *uang persediaan*.
        var ends: [Int: Int] = [:]
        for (place, term) in text.terms.enumerated() {
            let fitting = (words.contrasts[term.key] ?? []).filter { fits($0, term, keys[place...]) }
            for contrast in fitting.sorted(by: { $0.stems.count > $1.stems.count }) {
                let end = place + contrast.stems.count
                guard ends[contrast.group, default: 0] < end else { continue }
                ends[contrast.group] = end
                found[contrast.group, default: []].append((contrast.side, term.word))
            }
            if let number = Numerals.value(of: term.word) { found[numbers, default: []].append((number, term.word)) }
        }
        return found
    }
}
