internal import Synchronization

/// The words that are known to be written right, so that one that is near to only one of them is taken for it.
final class KnownSpellings: Sendable {
    private struct Word: Sendable {
        var text: String
        var letters: [UInt8]
        /// A bit for each letter that stands in it.
        var mask: UInt32
    }

    /// By first letter and length, in the order of the words.
    private let words: [Int: [Word]]

    /// What words that were asked for mean, for each stands in many titles.
    private let meanings = Mutex<[String: String?]>([:])

    /// So many are kept; beyond that they are looked for anew.
    private static let limit = 200_000

    init(_ known: Set<String> = []) {
        var words: [Int: [Word]] = [:]
        for text in known.sorted() where text.utf8.count >= 5 {
            let letters = Array(text.utf8)
            words[Self.key(letters[0], letters.count), default: []].append(
                Word(text: text, letters: letters, mask: Self.mask(letters)))
        }
        self.words = words
    }

    /// What is kept of a word: what it means, or that it means none.
    func meaning(of word: String) -> String?? { meanings.withLock { $0[word] } }

    func keep(_ meaning: String?, of word: String) {
        meanings.withLock { meanings in
            if meanings.count < Self.limit { meanings[word] = .some(meaning) }
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
