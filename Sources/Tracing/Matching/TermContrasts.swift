/// Words of two texts that exclude each other: *masuk* here and *keluar* there, *Golongan II* and *Golongan III*.
enum TermContrasts {
    /// One word of each text, for every group of which the two have different sides only.
    static func between(_ left: ContrastSides, _ right: ContrastSides) -> [[String]] {
        let (mine, theirs) = (left.groups, right.groups)
        guard !mine.isEmpty, !theirs.isEmpty else { return [] }
        let shared = mine.keys.filter { theirs[$0] != nil }.sorted()
        guard !shared.isEmpty else { return [] }
        let further = (further(mine, beside: theirs), further(theirs, beside: mine))
        return shared.compactMap { group in
            let these = (mine[group] ?? []).filter { !further.0.contains($0.key) }
            let those = (theirs[group] ?? []).filter { !further.1.contains($0.key) }
            guard let first = these.first, let other = those.first, areApart(these, those) else { return nil }
            // What both say in some form sets them apart in none: Penyusunan Laporan, Pelaporan.
            // But what is part of a longer word of the group is not the same: Gugatan, Gugatan Sederhana.
            let isShared =
                these.contains { $0.isOneWord && right.keys.contains($0.key) && !isPart($0, of: those) }
                || those.contains { $0.isOneWord && left.keys.contains($0.key) && !isPart($0, of: these) }
            return isShared ? nil : [first.word, other.word]
        }
    }

    private typealias Sided = ContrastSides.Sided

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
}
