/// The words that are known to be written right, so that one that is near to only one of them is taken for it.
struct KnownSpellings: Sendable {
    private struct Word: Sendable {
        var text: String
        var letters: [UInt8]
        /// A bit for each letter that stands in it.
        var mask: UInt32
    }

    /// By first letter and length, in the order of the words.
    private var words: [Int: [Word]] = [:]

    init(_ known: Set<String> = []) {
        for text in known.sorted() where text.utf8.count >= 5 {
            let letters = Array(text.utf8)
            words[Self.key(letters[0], letters.count), default: []].append(
                Word(text: text, letters: letters, mask: Self.mask(letters)))
        }
    }

    /// The words nearest to a word of small letters only that is none of them; several where they are as near.
    func nearest(to word: String) -> [String] {
        let letters = Array(word.utf8)
        guard let first = letters.first, letters.count <= 40, letters.allSatisfy({ (97...122).contains($0) }) else {
            return []
        }
        let mask = Self.mask(letters)
        var (found, least): ([String], Int) = ([], Int.max)
        for length in letters.count - 2...letters.count + 2 {
            let allowed = Spelling.allowance(letters.count, length)
            for other in words[Self.key(first, length)] ?? [] where abs(length - letters.count) <= allowed {
                // Each slip adds or takes away two letters at the most.
                guard (other.mask ^ mask).nonzeroBitCount <= 2 * allowed else { continue }
                let distance = Spelling.distance(letters, other.letters)
                guard distance <= min(allowed, least) else { continue }
                if distance < least { (found, least) = ([], distance) }
                found.append(other.text)
            }
        }
        return found
    }

    private static func key(_ first: UInt8, _ length: Int) -> Int { Int(first) << 8 | max(0, length) }

    private static func mask(_ letters: [UInt8]) -> UInt32 {
        letters.reduce(0) { mask, letter in
            (97...122).contains(letter) ? mask | 1 << UInt32(letter - 97) : mask
        }
    }
}
