/// A title or the name of an activity as terms that can be compared: normalised, abbreviations opened, synonyms joined,
/// stemmed, in the order of the text.
///
/// A leading *SOP* or numbering, years, filler words, and the place (*di lingkungan Dinas …*) are no terms.
///
///     let terms = TextTerms("SOP Pembuatan KTP-el", words: .bundled)
public struct TextTerms: Sendable, Hashable {
    public var terms: [Term] = []
    /// Stems of what was said of the place.
    public var places: Set<String> = []
    /// Abbreviations that were opened, as written, with what they stand for.
    public var opened: [Opened] = []
    /// The text read with another meaning of an abbreviation that has several.
    public var otherReadings: [TextTerms] = []
    /// Whether an action at the head may be part of what a thing is called.
    private var mayBeNamed = false
    /// Whether the text was so long that its end was not looked at.
    public var isCut = false

    public struct Opened: Sendable, Hashable {
        public var short: String
        public var long: String
    }

    typealias Word = TitleText.Word

    public init(_ text: String, words known: MatchingWords) {
        let title = TitleText(TitleOpening.withoutCode(text))
        let written = Self.spelt(TitleOpening.withoutOpening(title.words, known), known)
        self.init(written, isCut: title.isCut, reading: 0, known)
        if mayBeNamed {
            otherReadings.append(TextTerms(written, isCut: title.isCut, reading: 0, isNamed: true, known))
        }
        guard opened.contains(where: { known.isAmbiguous($0.short) }) else { return }
        for reading in 1..<Self.readingLimit {
            let other = TextTerms(written, isCut: title.isCut, reading: reading, known)
            let isNew = other.opened != opened && !otherReadings.contains { $0.opened == other.opened }
            if isNew { otherReadings.append(other) }
        }
    }

    private static let readingLimit = 3

    /// A text read in one way; `isNamed` says whether an action at the head is read as part of a thing that is called so:
    /// *Pengesahan Nikah* is the name of the *Itsbat Nikah*.
    private init(_ written: [Word], isCut: Bool, reading: Int, isNamed: Bool = false, _ known: MatchingWords) {
        self.isCut = isCut
        var words = open(written, reading: reading, known)
        words = TitleOpening.withoutYears(TitleOpening.withoutOpening(words, known))
        words = Self.markingAsides(takePlaces(from: words, known), known)
        let stemmed = words.filter { !known.fillers.contains($0.text) }.map { ($0, known.stem($0.text)) }
        terms = Self.withRoles(joined(stemmed, isNamed: isNamed, known), known)
    }

    /// The different keys, sorted.
    public var keys: [String] { Array(Set(terms.map(\.key))).sorted() }

    public var isEmpty: Bool { terms.isEmpty }

    // MARK: - Steps

    /// Misspelt words as they are meant.
    private static func spelt(_ words: [Word], _ known: MatchingWords) -> [Word] {
        words.map { word in
            guard let meant = known.meant(by: word.text) else { return word }
            return Word(text: meant, isAside: word.isAside, isListed: word.isListed)
        }
    }

    private mutating func open(_ words: [Word], reading: Int, _ known: MatchingWords) -> [Word] {
        let texts = words.map(\.text)
        var found: [Word] = []
        var place = 0
        while place < words.count {
            guard let phrase = known.abbreviations.phrase(at: place, in: texts) else {
                found.append(words[place])
                place += 1
                continue
            }
            let meaning = Self.meaning(of: phrase, in: texts, reading: reading)
            let isAside = words[place].isAside
            let isListed = words[place].isListed
            found += meaning.enumerated().map {
                Word(text: $1, isAside: isAside, isListed: $0 == 0 && isListed, isOpened: true)
            }
            opened.append(Opened(short: phrase.written, long: meaning.joined(separator: " ")))
            place += phrase.words.count
        }
        return found
    }

    /// The meaning whose words the rest of the title uses too; where none does, the likeliest, or the one asked for.
    private static func meaning(of phrase: Phrases.Phrase, in texts: [String], reading: Int) -> [String] {
        guard phrase.meanings.count > 1 else { return phrase.meaning }
        let present = Set(texts)
        let support = phrase.meanings.map { meaning in meaning.count { $0.utf8.count > 3 && present.contains($0) } }
        if let most = support.max(), most > 0, let place = support.firstIndex(of: most) {
            return phrase.meanings[place]
        }
        return phrase.meanings[min(reading, phrase.meanings.count - 1)]
    }

    private mutating func takePlaces(from words: [Word], _ known: MatchingWords) -> [Word] {
        var words = words
        while true {
            let texts = words.map(\.text)
            guard let range = known.places.range(in: texts, outside: known.names) else { break }
            let said = words[range].map(\.text).filter {
                !known.places.leads.contains($0) && !known.fillers.contains($0)
            }
            places.formUnion(said.map(known.stem))
            words.removeSubrange(range)
        }
        return words
    }

    /// What follows *bagi*, *oleh*, *melalui* says for whom and how, and is aside.
    private static func markingAsides(_ words: [Word], _ known: MatchingWords) -> [Word] {
        guard let lead = words.dropFirst().firstIndex(where: { known.asideLeads.contains($0.text) }) else {
            return words
        }
        var words = words
        for place in lead..<words.count { words[place].isAside = true }
        return words
    }

    /// Synonyms in place of what they stand for. At the head of a title an action is not part of a thing: *Penetapan
    /// Pajak* is no *Ketetapan Pajak*.
    private mutating func joined(
        _ stemmed: [(word: Word, stem: String)], isNamed: Bool, _ known: MatchingWords
    ) -> [Term] {
        let stems = stemmed.map(\.stem)
        var found: [Term] = []
        var place = 0
        var isHead = true
        while place < stems.count {
            let word = stemmed[place].word
            let isAction = isHead && known.isAction(word.text, stem: stems[place])
            let phrase = known.synonym(at: place, in: stems)
            let isFree =
                !isAction || (place > 0 && word.isOpened) || !ActionWords.hasForm(word.text)
                || phrase.map(known.isAction) ?? false
            let isName = !isFree && phrase?.isName(from: word.text) ?? false
            if isName { mayBeNamed = true }
            if let phrase, isFree || (isNamed && isName) {
                let words = stemmed[place..<place + phrase.words.count].map(\.word)
                let text = words.map(\.text).joined(separator: " ")
                let isAside = words.allSatisfy(\.isAside)
                found += phrase.meaning.enumerated().map { part, key in
                    Term(
                        key: key, word: text, role: .object, isAside: isAside, isListed: part == 0 && word.isListed,
                        isName: !isFree)
                }
                place += phrase.words.count
                isHead = isHead && known.isAction(phrase)
            } else {
                found.append(
                    Term(
                        key: stems[place], word: word.text, role: .object, isAside: word.isAside,
                        isListed: word.isListed))
                place += 1
                isHead = isAction
            }
        }
        return found
    }

    /// Whether what is done goes on with the term at `place`, behind an action: *Pelaksanaan Evaluasi*, *Penyelesaian
    /// Permohonan Restitusi*; but a request that is the thing itself is none (*Menerima permohonan dan menyampaikan …*).
    private static func leadsOn(to place: Int, in terms: [Term], _ known: MatchingWords) -> Bool {
        let action = terms[place - 1].key
        if known.broadActions.contains(action) || known.requests.contains(action) { return true }
        guard known.requests.contains(terms[place].key), place + 1 < terms.count else { return false }
        let next = terms[place + 1]
        return !next.isListed && !next.isAside && known.isAction(next.word, stem: next.key)
    }

    /// The terms with their roles. The head of a title is the action it begins with, those listed beside it, and what
    /// follows an action that only says that something is done (*Pelaksanaan Evaluasi*). Of a title of actions alone the
    /// last is what the others are about.
    private static func withRoles(_ terms: [Term], _ known: MatchingWords) -> [Term] {
        var terms = terms
        var head = 0
        while head < terms.count, known.isAction(terms[head].word, stem: terms[head].key) {
            guard head == 0 || terms[head].isListed || leadsOn(to: head, in: terms, known) else { break }
            head += 1
        }
        if head == 0, let first = terms.first, known.looksLikeAction(first.word, stem: first.key) {
            head = 1
            while head < terms.count, terms[head].isListed, known.isAction(terms[head].word, stem: terms[head].key) {
                head += 1
            }
        }
        // Beside words that say little only, the last action is what the others are about: Pelayanan Pensiun Pegawai.
        let isBare =
            head > 1 && !ActionWords.hasForm(terms[head - 1].word)
            && !known.makingActions.contains(terms[head - 1].key)
            && terms[head...].allSatisfy { known.weight(of: $0.key) < 0.4 } && !terms[head - 1].isListed
        let actions = head == terms.count || isBare ? head - 1 : head
        for place in 0..<max(0, actions) { terms[place].role = .action }
        return terms
    }
}

/// One term of a text.
public struct Term: Sendable, Hashable {
    /// What is compared: a stem, or the stem of the synonym that stands for all.
    public var key: String
    /// The word or words it was made of, in lower case.
    public var word: String
    public var role: Role
    /// Said beside the rest: in brackets, or of whom it is for and how it is done.
    public var isAside = false
    /// Named beside the term before it, as in a list.
    public var isListed = false
    /// Part of the name of a thing that an action at the head was taken into.
    var isName = false

    public enum Role: Sendable, Hashable {
        /// What is done, at the head of a title.
        case action
        /// What it is done to, and everything else.
        case object
    }
}
