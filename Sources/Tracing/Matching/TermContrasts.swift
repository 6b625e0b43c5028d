/// Words of two texts that exclude each other: *masuk* here and *keluar* there, *Golongan II* and *Golongan III*.
enum TermContrasts {
    /// One word of each text, for every group of which the two have different sides only.
    static func between(_ left: TextTerms, _ right: TextTerms, _ words: MatchingWords) -> [[String]] {
        let (mine, theirs) = (sides(of: left, words), sides(of: right, words))
        let keys = (Set(left.terms.map(\.key)), Set(right.terms.map(\.key)))
        let further = (further(mine, beside: theirs), further(theirs, beside: mine))
        return mine.keys.sorted().compactMap { group in
            let these = (mine[group] ?? []).filter { !further.0.contains($0.key) }
            let those = (theirs[group] ?? []).filter { !further.1.contains($0.key) }
            guard let first = these.first, let other = those.first, areApart(these, those) else { return nil }
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
        var isListed: Bool
    }

    /// Whether words of a group exclude each other: they share no side, or each has one of its own beside another (*from
    /// this to that*).
    private static func areApart(_ these: [Sided], _ those: [Sided]) -> Bool {
        let (mine, theirs) = (Set(these.map(\.side)), Set(those.map(\.side)))
        guard !mine.isDisjoint(with: theirs) else { return true }
        guard !(these + those).contains(where: \.isListed), mine.count > 1, theirs.count > 1 else { return false }
        return !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine)
    }

    /// What is listed beside a word that both texts share the side of says that there is more, and contradicts nothing:
    /// *SIM Baru dan Perpanjangan*.
    private static func further(_ mine: [Int: [Sided]], beside theirs: [Int: [Sided]]) -> Set<String> {
        var found: Set<String> = []
        for (group, these) in mine {
            guard let those = theirs[group] else { continue }
            let sides = Set(those.map(\.side))
            guard these.contains(where: { sides.contains($0.side) }) else { continue }
            found.formUnion(these.filter { $0.isListed && !sides.contains($0.side) }.map(\.key))
        }
        return found
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
            let fitting = (words.contrasts[term.key] ?? []).filter { contrast in
                // Two things that are listed are no phrase: kelahiran dan kematian is no lahir mati.
                let isList = contrast.stems.count == 2 && place + 1 < keys.count && text.terms[place + 1].isListed
                return !isList && fits(contrast, term, keys[place...])
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
                found[numbers, default: []].append(
                    Sided(side: number, word: term.word, key: term.key, isOneWord: false, isListed: term.isListed))
            }
        }
        return found
    }
}
