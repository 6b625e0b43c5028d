/// Abbreviations by their letters: initials (*BUP*, Batas Usia Pensiun) and syllables (*pilkades*, pemilihan kepala desa).
enum Acronym {
    /// The terms in a row that `word`, which nobody knows, abbreviates; `nil` where it abbreviates none of them.
    static func run(of word: String, in terms: [Term]) -> [Term]? {
        guard terms.count > 1, (2...14).contains(word.utf8.count), word.utf8.allSatisfy({ (97...122).contains($0) })
        else { return nil }
        let letters = Array(word.utf8)
        var parts: [(Term, Part)] = []
        for (place, term) in terms.enumerated() {
            // A synonym of two stems stands here twice.
            if place > 0, terms[place - 1].word == term.word { continue }
            for word in term.word.split(separator: " ") {
                parts.append((term, Part(letters: Array(word.utf8), base: Array(term.key.utf8))))
            }
        }
        for start in parts.indices {
            let rest = parts[start...].prefix(6).map(\.1)
            if let count = initials(letters, rest) ?? syllables(letters, rest) {
                var run: [Term] = []
                for (term, _) in parts[start..<start + count] where run.last != term { run.append(term) }
                return run
            }
        }
        return nil
    }

    /// A word and its base.
    private struct Part {
        var letters: [UInt8]
        var base: [UInt8]

        func begins(with piece: ArraySlice<UInt8>) -> Bool { letters.starts(with: piece) || base.starts(with: piece) }

        func holds(_ piece: ArraySlice<UInt8>) -> Bool {
            guard piece.count <= letters.count else { return false }
            return (0...letters.count - piece.count).contains { letters[$0...].starts(with: piece) }
        }
    }

    /// How many of the words the letters are the initials of.
    private static func initials(_ letters: [UInt8], _ words: [Part]) -> Int? {
        guard letters.count <= words.count, (2...6).contains(letters.count) else { return nil }
        return zip(letters, words).allSatisfy { $0 == $1.letters.first } ? letters.count : nil
    }

    /// How many of the words the letters are made of, two letters or more of each: the first from its beginning or that
    /// of its base (pe-milih-an), the others from anywhere.
    private static func syllables(_ letters: [UInt8], _ words: [Part]) -> Int? {
        guard letters.count >= 5 else { return nil }
        for count in 2...4 where count <= words.count && letters.count >= 2 * count {
            if isMade(letters[...], of: words.prefix(count)) { return count }
        }
        return nil
    }

    private static func isMade(_ letters: ArraySlice<UInt8>, of words: ArraySlice<Part>, isFirst: Bool = true) -> Bool {
        guard let word = words.first else { return letters.isEmpty }
        let most = letters.count - 2 * (words.count - 1)
        guard most >= 2 else { return false }
        for length in (2...min(most, 6)).reversed() {
            let piece = letters.prefix(length)
            guard word.begins(with: piece) || ((!isFirst || length > 2) && word.holds(piece)) else { continue }
            if isMade(letters.dropFirst(length), of: words.dropFirst(), isFirst: false) { return true }
        }
        return false
    }
}
