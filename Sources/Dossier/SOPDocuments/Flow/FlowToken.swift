/// A word, number or sign of a sentence about the flow.
struct FlowToken: Hashable {
    enum Kind: Hashable { case word, number, arrow, sign(Character), newline }

    var kind: Kind
    /// Lower-case.
    var text: String
    /// Where it stands in the characters of the text.
    var range: Range<Int>

    func isWord(_ words: Set<String>) -> Bool { kind == .word && words.contains(text) }
    func isSign(_ signs: String) -> Bool { if case .sign(let sign) = kind { signs.contains(sign) } else { false } }

    static func all(in characters: [Character]) -> [FlowToken] {
        var tokens: [FlowToken] = []
        var place = 0
        while place < characters.count {
            let start = place
            let character = characters[place]
            var kind = Kind.sign(character)
            if isDigit(character) {
                kind = .number
                place = numberEnd(characters, from: place)
            } else if isLetter(character) {
                kind = .word
                while place < characters.count, isLetter(characters[place]) { place += 1 }
            } else if character.isNewline {
                kind = .newline
                place += 1
            } else if let length = arrow(characters, at: place) {
                kind = .arrow
                place += length
            } else {
                place += 1
                if character.isWhitespace { continue }
            }
            let text = lowercased(characters[start..<place])
            tokens.append(FlowToken(kind: kind, text: text, range: start..<place))
        }
        return tokens
    }

    /// `12`, `2a`, `2.1`; not the dot that ends a sentence.
    private static func numberEnd(_ characters: [Character], from start: Int) -> Int {
        func at(_ place: Int) -> Character? { place < characters.count ? characters[place] : nil }
        var place = start
        while let digit = at(place), isDigit(digit) { place += 1 }
        while at(place) == ".", let digit = at(place + 1), isDigit(digit) {
            place += 1
            while let digit = at(place), isDigit(digit) { place += 1 }
        }
        if let letter = at(place), letter.isASCII, letter.isLetter, at(place + 1)?.isLetter != true { place += 1 }
        return place
    }

    private static func arrow(_ characters: [Character], at place: Int) -> Int? {
        if "→⇒➔➜►➡".contains(characters[place]) { return 1 }
        guard "-=–".contains(characters[place]) else { return nil }
        var end = place
        while end < characters.count, "-=–".contains(characters[end]) { end += 1 }
        return end < characters.count && characters[end] == ">" ? end - place + 1 : nil
    }

    private static func lowercased(_ characters: ArraySlice<Character>) -> String {
        if characters.count == 1, let first = characters.first, !isLetter(first) { return String(first) }
        return String(characters).lowercased()
    }

    /// Characters know their properties by tables; most are ASCII.
    private static func isLetter(_ character: Character) -> Bool {
        character.asciiValue.map { (0x61...0x7A).contains($0 | 0x20) } ?? character.isLetter
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
