internal import Dossier

/// Reads titles for comparing them across units: the names of units are taken out, for in copies of one SOP they are
/// all that differs.
struct TitleReading: Sendable {
    let words: MatchingWords
    let names: UnitNames

    /// The title without names of units and of the agency; the whole of it, where nothing else is left.
    func withoutNames(_ title: String) -> String {
        let found = NameWords.of(title)
        let matches = names.matches(in: found)
        guard !matches.isEmpty else { return title }
        var kept: [String] = []
        var place = 0
        for match in matches {
            kept += found[place..<match.words.lowerBound]
            while let last = kept.last, Self.leads.contains(last) { kept.removeLast() }
            place = match.words.upperBound
        }
        kept += found[place...]
        return kept.isEmpty ? title : kept.joined(separator: " ")
    }

    func terms(of title: String) -> TextTerms { TextTerms(withoutNames(title), words: words) }

    /// What the title is about.
    func about(_ title: String) -> GroupTitle {
        let bare = withoutNames(title)
        let found = NameWords.of(bare)
        let levels = zip(found, found.dropFirst()).compactMap { before, word in
            before == "tingkat" && Self.areas.contains(word) ? word : nil
        }
        return GroupTitle(TextTerms(bare, words: words), words: words, levels: levels)
    }

    /// Levels of work, which are no places where they follow *tingkat*.
    private static let areas: Set<String> = [
        "desa", "kelurahan", "kecamatan", "kota", "kabupaten", "provinsi", "nasional", "internasional", "pusat",
        "daerah", "unit", "sekolah",
    ]

    /// Whether a title says no more than that it is one: *SOP*, *Standar Operasional Prosedur*.
    func isOnlyOpening(_ title: String) -> Bool {
        let found = NameWords.of(title)
        return words.openings.phrase(at: 0, in: found)?.words.count == found.count
    }

    /// What leads to a name and says nothing without it.
    private static let leads: Set<String> = ["di", "pada", "lingkungan", "lingkup", "oleh", "dilingkungan", "wilayah"]
}
