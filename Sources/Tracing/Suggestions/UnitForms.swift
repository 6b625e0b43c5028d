internal import Dossier

/// The names of units as they are compared: *Dinkes* and *Dinas Kesehatan*, *Kantah* and *Kantor Pertanahan Kabupaten*.
struct UnitForms {
    private var names: [String: [Name]] = [:]

    /// One name, its abbreviations opened.
    private struct Name {
        var words: [Word]

        func has(_ key: String) -> Bool { words.contains { $0.key == key } }
    }

    private struct Word {
        var letters: [UInt8]
        var key: String
        /// Whether it says more than that this is a unit: not *dinas*, *kantor*.
        var isOwn: Bool
    }

    init(_ units: UnitTree, _ words: MatchingWords) {
        for unit in units.units where names[unit.id] == nil {
            let texts = [unit.id, unit.name] + unit.formerNames
            names[unit.id] = texts.map { text in
                Name(
                    words: words.unitWords(text).map {
                        Word(letters: Array($0.word.utf8), key: $0.key, isOwn: $0.isOwn)
                    })
            }
            .filter { $0.words.contains(where: \.isOwn) }
        }
    }

    /// Whether two units may be one that is written in two ways: one says all the other does, in some form.
    func mayBeOne(_ left: String, _ right: String) -> Bool {
        guard let mine = names[left], let others = names[right] else { return false }
        return mine.contains { name in others.contains { Self.holds(name, $0) || Self.holds($0, name) } }
    }

    /// Whether each word of `short` stands in `long`, or abbreviates words of it.
    private static func holds(_ short: Name, _ long: Name) -> Bool {
        short.words.allSatisfy { !$0.isOwn || long.has($0.key) || abbreviates($0.letters, long.words) }
    }

    /// Whether letters are made of the beginnings of words in a row, as offices are called for short: the first letter
    /// of each word or of its base, and any that follow it (*kan-tah*, *it-jen*, *BAK*). Two letters must stand for all
    /// of the name (*PN*).
    private static func abbreviates(_ letters: [UInt8], _ words: [Word]) -> Bool {
        guard (2...16).contains(letters.count), words.count > 1 else { return false }
        guard letters.count > 2 || words.count == 2 else { return false }
        return words.indices.contains { start in isMade(letters[...], of: words[start...].prefix(6), count: 0) }
    }

    private static func isMade(_ letters: ArraySlice<UInt8>, of words: ArraySlice<Word>, count: Int) -> Bool {
        guard !letters.isEmpty else { return count > 1 }
        guard let word = words.first else { return false }
        return (1...letters.count).reversed().contains { length in
            let piece = letters.prefix(length)
            let stands = begins(piece, word.letters) || begins(piece, Array(word.key.utf8))
            return stands && isMade(letters.dropFirst(length), of: words.dropFirst(), count: count + 1)
        }
    }

    /// Whether a piece begins with the first letter of a word and has its others in the order of the word.
    private static func begins(_ piece: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard piece.first == word.first else { return false }
        var rest = piece
        for letter in word where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
