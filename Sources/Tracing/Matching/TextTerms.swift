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
    /// Whether the text was so long that its end was not looked at.
    public var isCut = false

    public struct Opened: Sendable, Hashable {
        public var short: String
        public var long: String
    }

    public init(_ text: String, words: MatchingWords) {
        let title = TitleText(text)
        isCut = title.isCut
        var written = Self.withoutOpening(title.words.map(String.init), words)
        written = open(written, words)
        written = Self.withoutOpening(written, words)
        written = Self.withoutYears(written)
        written = takePlaces(from: written, words)
        let stemmed = written.filter { !words.fillers.contains($0) }.map { ($0, words.stem($0)) }
        terms = Self.terms(of: Self.joined(stemmed, words), words)
    }

    /// The different keys, sorted.
    public var keys: [String] { Array(Set(terms.map(\.key))).sorted() }

    public var isEmpty: Bool { terms.isEmpty }

    // MARK: - Steps

    /// Without *SOP tentang*, numbers of a list, and codes of the 19/2018 scheme at the beginning.
    private static func withoutOpening(_ words: [String], _ known: MatchingWords) -> [String] {
        var start = 0
        while start < words.count {
            if let opening = known.openings.phrase(at: start, in: words) {
                start += opening.words.count
            } else if isNumbering(words[start]) {
                start += 1
            } else {
                break
            }
        }
        return start < words.count ? Array(words[start...]) : words
    }

    private static func isNumbering(_ word: String) -> Bool {
        word.utf8.count <= 3 && word.utf8.allSatisfy { (48...57).contains($0) }
    }

    private mutating func open(_ words: [String], _ known: MatchingWords) -> [String] {
        var found: [String] = []
        var place = 0
        while place < words.count {
            if let phrase = known.abbreviations.phrase(at: place, in: words) {
                found += phrase.meaning
                opened.append(Opened(short: phrase.written, long: phrase.meaning.joined(separator: " ")))
                place += phrase.words.count
            } else {
                found.append(words[place])
                place += 1
            }
        }
        return found
    }

    private static func withoutYears(_ words: [String]) -> [String] {
        var kept: [String] = []
        for word in words {
            guard isYear(word) else {
                kept.append(word)
                continue
            }
            while let last = kept.last, ["tahun", "anggaran", "ta", "pelajaran", "ajaran"].contains(last),
                last == "tahun" || last == "ta" || kept.dropLast().last == "tahun"
            { kept.removeLast() }
        }
        return kept.isEmpty ? words : kept
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
            && word.utf8.allSatisfy { (48...57).contains($0) }
    }

    private mutating func takePlaces(from words: [String], _ known: MatchingWords) -> [String] {
        var words = words
        while let range = known.places.range(in: words) {
            let said = words[range].filter {
                !known.places.leads.contains($0) && !known.fillers.contains($0)
            }
            places.formUnion(said.map(known.stem))
            words.removeSubrange(range)
        }
        return words
    }

    /// Synonyms in place of what they stand for.
    private static func joined(
        _ stemmed: [(String, String)], _ known: MatchingWords
    ) -> [(word: String, key: String)] {
        let stems = stemmed.map(\.1)
        var found: [(word: String, key: String)] = []
        var place = 0
        while place < stems.count {
            if let phrase = known.synonyms.phrase(at: place, in: stems) {
                let word = stemmed[place..<place + phrase.words.count].map(\.0).joined(separator: " ")
                found += phrase.meaning.map { (word, $0) }
                place += phrase.words.count
            } else {
                found.append((stemmed[place].0, stems[place]))
                place += 1
            }
        }
        return found
    }

    /// The terms with their roles: the actions a title begins with are its head.
    private static func terms(of found: [(word: String, key: String)], _ known: MatchingWords) -> [Term] {
        var isHead = true
        return found.enumerated().map { position, item in
            isHead = isHead && known.isAction(item.key)
            // A title of actions alone has the last of them as its thing: Monitoring dan Evaluasi, Cuti.
            return Term(key: item.key, word: item.word, role: isHead ? .action : .object)
        }
    }
}

/// One term of a text.
public struct Term: Sendable, Hashable {
    /// What is compared: a stem, or the stem of the synonym that stands for all.
    public var key: String
    /// The word or words it was made of, in lower case.
    public var word: String
    public var role: Role

    public enum Role: Sendable, Hashable {
        /// What is done, at the head of a title.
        case action
        /// What it is done to, and everything else.
        case object
    }
}
