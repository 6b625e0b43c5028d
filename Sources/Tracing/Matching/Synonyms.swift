/// Words for one thing, and actions of several words, by stems: *proposal penelitian* for *proposal riset*.
struct Synonyms: Sendable {
    private var phrases = Phrases()
    /// The phrases of several stems once more, each stem in its plain form: *proposal riset* by *proposal penelitian*.
    private var plainPhrases = Phrases()
    /// What a stem is in its plain form, where that is another.
    private var plainStems: [String: String] = [:]

    /// What exactly these stems stand for, of the phrases alone.
    func meaning(of stems: [String]) -> [String]? { phrases.meaning(of: stems) }

    /// What exactly these stems stand for, in the words of the text or in plain ones.
    func plainMeaning(of stems: [String]) -> [String]? {
        phrases.meaning(of: stems) ?? plainPhrases.meaning(of: stems.map(plain))
    }

    /// The longest synonym that begins at `start`, in the words of the text or in plain ones.
    func phrase(at start: Int, in stems: [String]) -> Phrases.Phrase? {
        let phrase = phrases.phrase(at: start, in: stems)
        let other = plainPhrases.phrase(at: start, in: stems, by: plain)
        return other.map { $0.words.count > phrase?.words.count ?? 0 ? $0 : phrase } ?? phrase
    }

    mutating func add(_ stems: [String], as meaning: [String], written: String) {
        phrases.add(stems, [meaning], written: written)
    }

    /// Adds things that are one; a thing that stands in two groups belongs to the first.
    ///
    /// - Parameter group: each thing as it is written, with its stems; the first is what all are called by.
    mutating func add(_ group: [(written: String, stems: [String])]) {
        guard let (first, whole) = group.first else { return }
        // The shortest that is part of the first stands for all; else a title that says less would not be found.
        let parts = group.dropFirst().map(\.stems).filter { $0.count < whole.count && Phrases.run($0, within: whole) }
        let least = parts.min { $0.count < $1.count } ?? whole
        let meaning = phrases.meaning(of: whole) ?? phrases.meaning(of: least) ?? least
        // The first is a phrase of its own, so that no part of it is taken for something else.
        if whole.count > 1 { add(whole, as: meaning, written: first) }
        for (text, stems) in group.dropFirst() {
            // What stands within its own meaning would grow with each reading.
            let isWithin = stems.count < meaning.count && Phrases.run(stems, within: meaning)
            guard !isWithin, phrases.meaning(of: stems) == nil else { continue }
            add(stems, as: meaning, written: text)
        }
    }

    /// Phrases whose words have synonyms of their own are found by any of these, and stand for what is said in plain
    /// words too: *akta kawin* for *akta nikah*. Where that would make one of two that mean different things, they are
    /// found by none. To be called when all are added.
    mutating func addPlain() {
        var found: [[String]: [String]?] = [:]
        for phrase in phrases.all where phrase.words.count == 1 && phrase.meaning.count == 1 {
            plainStems[phrase.words[0]] = phrase.meaning[0]
        }
        for phrase in phrases.all where phrase.meaning.count > 1 {
            add(phrase.words, as: phrase.meaning.map(plain), written: phrase.written)
        }
        let all = phrases.all
        for phrase in all where phrase.words.count > 1 {
            let words = phrase.words.map(plain)
            let isOne = found[words].map { $0 == phrase.meaning } ?? true
            found[words] = isOne ? .some(phrase.meaning) : .some(nil)
        }
        plainPhrases = Phrases()
        for (words, meaning) in found.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            if let meaning { plainPhrases.add(words, [meaning], written: words.joined(separator: " ")) }
        }
    }

    /// The stem that stands for all of the same meaning.
    private func plain(_ stem: String) -> String { plainStems[stem] ?? stem }
}
