internal import BundledFiles
public import Findings

/// What the words of titles mean to each other: abbreviations, synonyms, contrasts, base words, and how much a word says.
///
/// The tool's own come from `Rubrics/words/*.yaml`; an agency may add a file of the same form. Read-only and safe to share.
public struct MatchingWords: Sendable {
    /// The words compiled into the tool.
    public static let bundled = MatchingWords(
        files: BundledFiles.paths.filter { $0.hasPrefix("Rubrics/words/") }.map { ($0, BundledFiles.text($0) ?? "") })

    /// What could not be understood in the files.
    public internal(set) var findings: [Finding] = []

    /// Abbreviations by the words they are written with.
    var abbreviations = Phrases()
    /// What abbreviations stand for as a whole, so that no part is taken for a place: *rencana kerja pemerintah daerah*.
    var names = Phrases()
    /// Synonyms of things, and actions of several words, by stems.
    var synonyms = Phrases()
    /// The synonyms of several stems once more, each stem in its plain form: *proposal riset* by *proposal penelitian*.
    private var plainSynonyms = Phrases()
    /// What a stem is in its plain form, where that is another.
    private var plainStems: [String: String] = [:]
    /// The groups of actions a stem belongs to; two actions with a group in common mean the same.
    var actionGroups: [String: [Int]] = [:]
    /// What the actions of a group must be done to, where they mean the same only then: *pengadaan* and *rekrutmen* of
    /// *pegawai*.
    private var groupThings: [Int: Set<String>] = [:]
    /// Things with kinds of their own, by the first of their stems.
    var kinds: [String: [ThingKind]] = [:]
    /// What makes a title another where only one of two has it: *perubahan*, *keberatan*.
    var shifts: Set<String> = []
    /// The actions as the files write them, each with the words it was made of.
    var actionForms: Set<String> = []
    /// Actions that say only that something is done: *pelaksanaan*, *pengelolaan*.
    var broadActions: Set<String> = []
    /// Actions that make what they name: *penyusunan analisis* is *analisis*, *pemberian izin* is *izin*.
    var makingActions: Set<String> = []
    /// Actions that are one stage of what a broad action covers: *pemeriksaan*, *akreditasi*.
    var stageActions: Set<String> = []
    /// Actions that only ask for something: what is done with a request is done for the thing (*Penyelesaian Permohonan
    /// Restitusi* is *Restitusi*).
    var requests: Set<String> = []
    /// Actions that take in all that is done with a thing: *pengelolaan*, *pembinaan*.
    var wholeActions: Set<String> = []
    /// Actions that look after a field, so that its parts belong to them: *pencegahan*, *pengawasan*.
    var fieldActions: Set<String> = []
    /// Actions that are work of their own beside the rest of what is done with a thing: *audit*, *akreditasi*.
    var ownActions: Set<String> = []
    /// What belongs to a process, by the first of its keys: *roya* to *pemeliharaan data pendaftaran tanah*.
    var parts: [String: [ProcessPart]] = [:]
    /// What excludes something else, by the first of its stems.
    var contrasts: [String: [Contrast]] = [:]
    /// What titles begin with without meaning anything, by words.
    var openings = Phrases()
    /// Words without meaning of their own.
    var fillers: Set<String> = []
    /// How much a stem says, where that is less than a word of its own: above 0, at most 1.
    var weights: [String: Double] = [:]
    var places = PlaceWords()
    /// Stems of what only says that a name is one of a unit: *dinas*, *kantor*.
    private var unitFillers: Set<String> = []
    /// Words that lead to what is said beside the rest: *bagi*, *oleh*, *melalui*.
    var asideLeads: Set<String> = []
    /// Words that look like actions and are none: *perpustakaan*.
    var nouns: Set<String> = []
    /// Abbreviations with several meanings, as written.
    var ambiguous: Set<String> = []
    var baseWords = BaseWords()
    /// Words that are known to be written right, so that none is taken for another misspelt.
    var known: Set<String> = []

    private var spellings = KnownSpellings()
    private var groupCount = 0

    /// One side of a group of contrasts.
    struct Contrast: Sendable, Hashable {
        var stems: [String]
        var group: Int
        var side: Int
        /// Whether it is something that is done: *penyusunan*.
        var isAction: Bool
    }

    /// - Parameter files: the path and text of each file, in the order they are read; of what two files say of the same
    ///   word the later holds.
    public init(files: [(path: String, text: String)]) {
        let read = files.map { WordsFile($0.text, path: $0.path) }
        // Base words come first, for all the others are kept by their stems.
        for file in read { addBaseWords(of: file) }
        // Titles are read with their abbreviations opened, and so are the words of the files.
        for file in read { addAbbreviations(of: file) }
        for file in read { addMeanings(of: file) }
        addPlainSynonyms()
        for file in read { addContrasts(of: file) }
        spellings = KnownSpellings(known)
        for file in read { addParts(of: file) }
    }

    /// These words and those of further files.
    public func adding(files: [(path: String, text: String)]) -> MatchingWords {
        var words = self
        let read = files.map { WordsFile($0.text, path: $0.path) }
        for file in read { words.addBaseWords(of: file) }
        for file in read { words.addAbbreviations(of: file) }
        for file in read { words.addMeanings(of: file) }
        words.addPlainSynonyms()
        for file in read { words.addContrasts(of: file) }
        words.spellings = KnownSpellings(words.known)
        for file in read { words.addParts(of: file) }
        return words
    }

    /// These words, with the names of units, which say where something is done and not what.
    public func knowing(units names: some Sequence<String>) -> MatchingWords {
        var words = self
        for name in names {
            let name = TitleText.words(of: name)
            // A unit that is called by its level only: Kelurahan is no Kecamatan.
            if name.count == 1, contrasts[stem(name[0])] != nil { continue }
            words.places.add(name: name)
        }
        return words
    }

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String { baseWords[word] ?? WordStems.shared.stem(word) }

    func isAmbiguous(_ abbreviation: String) -> Bool { ambiguous.contains(abbreviation) }

    func weight(of stem: String) -> Double { weights[stem] ?? 1 }

    /// Whether a word at the head of a title says what is done: *pengarsipan* and *mengarsipkan*, but not *arsip*.
    func isAction(_ word: String, stem: String) -> Bool {
        guard actionGroups[stem] != nil || broadActions.contains(stem) else { return false }
        return actionForms.contains(word) || actionForms.contains(stem) || (word.hasPrefix("me") && word != stem)
    }

    /// Whether two actions belong to one group, done to these things.
    func areSynonyms(_ left: String, _ right: String, of things: Set<String>) -> Bool {
        guard let groups = actionGroups[left], let others = actionGroups[right] else { return false }
        return groups.contains { group in
            others.contains(group) && (groupThings[group].map { !$0.isDisjoint(with: things) } ?? true)
        }
    }

    /// Whether an action is one stage among others of the same thing: *pengadaan*, *penghapusan*.
    func isStage(_ stem: String) -> Bool {
        stageActions.contains(stem) || contrasts[stem]?.contains { $0.isAction } ?? false
    }

    /// Whether a phrase stands for one action: *tindak lanjut*.
    func isAction(_ phrase: Phrases.Phrase) -> Bool {
        phrase.meaning.count == 1 && actionGroups[phrase.meaning[0]] != nil
    }

    /// Whether the first word of a title has the form of an action that no file names: *penyiangan*.
    func looksLikeAction(_ word: String, stem: String) -> Bool {
        guard !nouns.contains(word), word.utf8.count > 6 else { return false }
        return (word != stem && Self.hasActionForm(word)) || word.hasSuffix("asi")
    }

    /// The known word that a misspelt one means: *pelyanan* for *pelayanan*; `nil` for a word that is known, and where
    /// several or none are near.
    func meant(by word: String) -> String? {
        guard word.utf8.count >= 5, !known.contains(word), baseWords[word] == nil else { return nil }
        return spellings.meaning(of: word) { word in
            guard !known.contains(WordStems.shared.stem(word)) else { return nil }
            let nearest = spellings.nearest(to: word)
            return Set(nearest.map(stem)).count == 1 ? nearest.first : nil
        }
    }

    static func hasActionForm(_ word: String) -> Bool {
        (word.hasPrefix("pe") && word.hasSuffix("an")) || word.hasPrefix("me")
    }

    /// The words of the name of a unit with their stems, its abbreviations opened, without its class (*Kelas IB*); and
    /// whether a word says more than that it is a unit.
    func unitWords(_ name: String) -> [(word: String, key: String, isOwn: Bool)] {
        let words = TitleText.words(of: name)
        let named = zip([""] + words, words).filter { $0 != "kelas" && $1 != "kelas" }.map(\.1)
        return opened(named, certainOnly: true).filter { !fillers.contains($0) }.map { word in
            let key = stem(word)
            return (word, key, !unitFillers.contains(key))
        }
    }

    /// Words with the likeliest meaning in place of each abbreviation, or of each that has only one.
    private func opened(_ words: [String], certainOnly: Bool = false) -> [String] {
        var found: [String] = []
        var place = 0
        while place < words.count {
            var phrase = abbreviations.phrase(at: place, in: words)
            if certainOnly, let meanings = phrase?.meanings, meanings.count > 1 { phrase = nil }
            found += phrase?.meaning ?? [words[place]]
            place += max(1, phrase?.words.count ?? 0)
        }
        return found
    }

    // MARK: - Reading

    private mutating func addBaseWords(of file: WordsFile) {
        findings += file.findings
        for word in file.baseWords { baseWords.add(word) }
        for (variant, base) in file.spellings { baseWords.add(variant, as: base) }
        for (form, base) in file.fixedWords { baseWords.set(form, to: base) }
        known.formUnion(file.baseWords)
        fillers.formUnion(file.fillers.flatMap { TitleText.words(of: $0) })
        known.formUnion(fillers)
        places.add(file.places)
        for path in PlaceWords.parts.values { known.formUnion(file.places[keyPath: path]) }
    }

    private mutating func addAbbreviations(of file: WordsFile) {
        for (short, long) in file.abbreviations {
            let meanings = long.split(separator: "|").map { TitleText($0).words.map(\.text) }
            abbreviations.add(TitleText.words(of: short), meanings, written: short)
            if meanings.count > 1 { ambiguous.insert(short) }
            for words in meanings { addName(words) }
            known.formUnion(meanings.joined() + TitleText.words(of: short))
        }
    }

    private mutating func addMeanings(of file: WordsFile) {
        asideLeads.formUnion(file.asideLeads)
        unitFillers.formUnion(file.unitFillers.map(stem))
        nouns.formUnion(file.nouns)
        for text in file.openings {
            openings.add(TitleText.words(of: text), [], written: text)
            known.formUnion(TitleText.words(of: text))
        }
        for group in file.objects { addObjects(group) }
        for group in file.actions { addActions(group.members, things: group.things) }
        for text in file.shifts { shifts.formUnion(stems(text)) }
        for text in file.broadActions { broadActions.insert(action(text)) }
        for text in file.stageActions { stageActions.insert(action(text)) }
        for text in file.requests { requests.insert(action(text)) }
        for text in file.wholeActions { wholeActions.insert(action(text)) }
        for text in file.fieldActions { fieldActions.insert(action(text)) }
        for text in file.ownActions { ownActions.insert(action(text)) }
        for text in file.makingActions { makingActions.insert(action(text)) }
        for (weight, texts) in file.generic {
            for stem in texts.flatMap({ stems($0) }) { weights[stem] = weight }
        }
    }

    /// Contrasts and kinds are kept as titles are read, so they come when all synonyms are known.
    private mutating func addContrasts(of file: WordsFile) {
        for (name, kinds) in file.kinds { addKind(name, kinds) }
        for group in file.contrasts { addContrast(group) }
    }

    /// Parts are kept as titles are read, so they come when everything else is known.
    private mutating func addParts(of file: WordsFile) {
        for (whole, parts) in file.parts {
            let whole = TextTerms(whole, words: self)
            for text in parts {
                let part = TextTerms(text, words: self)
                // What says no more than the process is no part of it.
                let wholeKeys = Set(whole.terms.map(\.key))
                guard let first = part.terms.first, !whole.isEmpty, !wholeKeys.isSuperset(of: part.keys) else {
                    continue
                }
                self.parts[first.key, default: []].append(
                    ProcessPart(keys: part.terms.map(\.key), text: text, whole: whole.terms))
            }
        }
    }

    /// A unit is where something is done, and no name of a thing.
    private mutating func addName(_ words: [String]) {
        guard words.count > 2, let first = words.first, !places.kinds.contains(first) else { return }
        names.add(words, [], written: words.joined(separator: " "))
    }

    /// A thing that stands in two groups belongs to the first.
    private mutating func addObjects(_ group: [String]) {
        guard let first = group.first else { return }
        let whole = stems(first)
        // The shortest that is part of the first stands for all; else a title that says less would not be found.
        let parts = group.dropFirst().map { stems($0) }.filter {
            $0.count < whole.count && Phrases.run($0, within: whole)
        }
        let least = parts.min { $0.count < $1.count } ?? whole
        let meaning = synonyms.meaning(of: whole) ?? synonyms.meaning(of: least) ?? least
        for text in group { addName(TitleText.words(of: text)) }
        // The first is a phrase of its own, so that no part of it is taken for something else.
        if whole.count > 1 { synonyms.add(whole, [meaning], written: first) }
        for text in group.dropFirst() {
            let words = stems(text)
            // What stands within its own meaning would grow with each reading.
            let isWithin = words.count < meaning.count && Phrases.run(words, within: meaning)
            guard !isWithin, synonyms.meaning(of: words) == nil else { continue }
            synonyms.add(words, [meaning], written: text)
        }
    }

    /// Phrases whose words have synonyms of their own are found by any of these; where that would make one of two that
    /// mean different things, by none.
    private mutating func addPlainSynonyms() {
        var found: [[String]: [String]?] = [:]
        for phrase in synonyms.all where phrase.words.count == 1 && phrase.meaning.count == 1 {
            plainStems[phrase.words[0]] = phrase.meaning[0]
        }
        for phrase in synonyms.all where phrase.words.count > 1 {
            let words = phrase.words.map(plain)
            let isOne = found[words].map { $0 == phrase.meaning } ?? true
            found[words] = isOne ? .some(phrase.meaning) : .some(nil)
        }
        plainSynonyms = Phrases()
        for (words, meaning) in found.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            if let meaning { plainSynonyms.add(words, [meaning], written: words.joined(separator: " ")) }
        }
    }

    /// The stem that stands for all of the same meaning.
    private func plain(_ stem: String) -> String { plainStems[stem] ?? stem }

    /// The longest synonym that begins at `start`, in the words of the text or in plain ones.
    func synonym(at start: Int, in stems: [String]) -> Phrases.Phrase? {
        let phrase = synonyms.phrase(at: start, in: stems)
        let other = plainSynonyms.phrase(at: start, in: stems, by: plain)
        return other.map { $0.words.count > phrase?.words.count ?? 0 ? $0 : phrase } ?? phrase
    }

    private mutating func addActions(_ group: [String], things: [String]) {
        for text in group { actionGroups[action(text), default: []].append(groupCount) }
        if !things.isEmpty { groupThings[groupCount] = Set(things.flatMap { stems($0) }) }
        groupCount += 1
    }

    private mutating func addKind(_ name: String, _ kinds: [String]) {
        let name = thing(name)
        guard let first = name.first else { return }
        self.kinds[first, default: []].append(ThingKind(name: name, kinds: kinds.map { thing($0) }))
    }

    /// The stems of a thing as titles are read: abbreviations opened, synonyms joined.
    private mutating func thing(_ text: String) -> [String] {
        let stems = stems(text)
        return synonyms.meaning(of: stems) ?? plainSynonyms.meaning(of: stems.map(plain)) ?? stems
    }

    private mutating func addContrast(_ sides: [[String]]) {
        for (side, texts) in sides.enumerated() {
            for text in texts {
                let stems = thing(text)
                guard let first = stems.first else { continue }
                contrasts[first, default: []].append(
                    Contrast(
                        stems: stems, group: groupCount, side: side,
                        isAction: stems.count == 1 && Self.hasActionForm(text)))
            }
        }
        groupCount += 1
    }

    /// The one stem of an action; several words become one.
    private mutating func action(_ text: String) -> String {
        actionForms.insert(TitleText.words(of: text).filter { !fillers.contains($0) }.joined(separator: " "))
        let words = stems(text)
        let joined = words.joined()
        guard words.count > 1 else { return joined }
        actionForms.insert(joined)
        if let meaning = synonyms.meaning(of: words), meaning != [joined] { return meaning.joined() }
        synonyms.add(words, [[joined]], written: text)
        return joined
    }

    private mutating func stems(_ text: String) -> [String] {
        let words = TitleText.words(of: text)
        known.formUnion(words)
        return opened(words).filter { !fillers.contains($0) }.map(stem)
    }

}
