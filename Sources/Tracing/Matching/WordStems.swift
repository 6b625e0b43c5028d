internal import Synchronization

/// The stems of words that were asked for, for each stands in many titles.
final class WordStems: Sendable {
    /// So many are kept; beyond that words are stemmed anew.
    private static let limit = 200_000
    private let stems = Mutex<[String: String]>([:])

    /// What is kept of a word.
    subscript(word: String) -> String? { stems.withLock { $0[word] } }

    func keep(_ stem: String, of word: String) {
        stems.withLock { stems in
            if stems.count < Self.limit { stems[word] = stem }
        }
    }
}
