internal import Findings

/// What the files of words say, as it is looked up.
struct WordTables: Sendable {
    /// What could not be understood in the files.
    var findings: [Finding] = []

    /// Abbreviations by the words they are written with.
    var abbreviations = Phrases()
    /// Abbreviations with several meanings, as written.
    var ambiguous: Set<String> = []
    /// What abbreviations stand for as a whole, so that no part is taken for a place: *rencana kerja pemerintah daerah*.
    var names = Phrases()
    /// Synonyms of things, and actions of several words, by stems.
    var synonyms = Synonyms()
    var actions = ActionWords()
    /// Things with kinds of their own, by the first of their stems.
    var kinds: [String: [ThingKind]] = [:]
    /// What makes a title another where only one of two has it: *perubahan*, *keberatan*.
    var shifts: Set<String> = []
    /// What belongs to a process, both as written: *roya* to *pemeliharaan data pendaftaran tanah*.
    var processes: [String: [String]] = [:]
    /// The processes as titles are read, by one of the keys that name them.
    var namedProcesses: [String: [NamedProcess]] = [:]
    /// What excludes something else, by the first of its stems.
    var contrasts: [String: [Contrast]] = [:]
    var contrastCount = 0
    /// What titles begin with without meaning anything, by words.
    var openings = Phrases()
    /// Words without meaning of their own.
    var fillers: Set<String> = []
    /// How much a stem says, where that is less than a word of its own: above 0, at most 1.
    var weights: [String: Double] = [:]
    var places = PlaceWords()
    /// Stems of what only says that a name is one of a unit: *dinas*, *kantor*.
    var unitFillers: Set<String> = []
    /// Words that lead to what is said beside the rest: *bagi*, *oleh*, *melalui*.
    var asideLeads: Set<String> = []
    var baseWords = BaseWords()
    /// By the base words there are.
    var stems = WordStems()
    /// Words that are known to be written right, so that none is taken for another misspelt.
    var known: Set<String> = []
    /// The words of parts of processes, which are written right too, but seldom enough that nothing is meant for them.
    var partWords: Set<String> = []
    var spellings = KnownSpellings()

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String {
        // No closures here: each would take a copy of all tables with it.
        if let known = stems[word] { return known }
        let stem = baseWords[word] ?? Snowball.indonesian.stem(word)
        stems.keep(stem, of: word)
        return stem
    }

    /// The known word that a misspelt one means: *pelyanan* for *pelayanan*; `nil` for a word that is known, and where
    /// several or none are near.
    func meant(by word: String) -> String? {
        guard word.utf8.count >= 5, !known.contains(word), !partWords.contains(word) else { return nil }
        if let found = spellings.meaning(of: word) { return found }
        let meant = nearest(to: word)
        spellings.keep(meant, of: word)
        return meant
    }

    private func nearest(to word: String) -> String? {
        guard baseWords[word] == nil, !known.contains(Snowball.indonesian.stem(word)) else { return nil }
        let nearest = spellings.nearest(to: word)
        return Set(nearest.map(stem)).count == 1 ? nearest.first : nil
    }

    /// Words with the likeliest meaning in place of each abbreviation, or of each that has only one.
    func opened(_ words: [String], certainOnly: Bool = false) -> [String] {
        var found: [String] = []
        var place = 0
        while place < words.count {
            var phrase = abbreviations.phrase(at: place, in: words)
            if certainOnly, let meanings = phrase?.meanings, meanings.count > 1 { phrase = nil }
            if let phrase { found += phrase.meaning } else { found.append(words[place]) }
            place += max(1, phrase?.words.count ?? 0)
        }
        return found
    }
}
