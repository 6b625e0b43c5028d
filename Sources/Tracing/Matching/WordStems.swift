internal import CLibStemmer
internal import Synchronization

/// Stems by Snowball's Indonesian algorithm (F. Tala, *A Study of Stemming Effects on Information Retrieval in Bahasa
/// Indonesia*, 2003), each word stemmed once.
///
/// A stemmer of libstemmer must not be used by two threads at a time, so it stands behind a lock.
final class WordStems: Sendable {
    static let shared = WordStems()

    /// How many stems are kept; beyond that words are stemmed anew.
    private static let limit = 200_000
    private let state: Mutex<State>

    private struct State: ~Copyable {
        let stemmer: OpaquePointer?
        var stems: [String: String] = [:]

        deinit { if let stemmer { sb_stemmer_delete(stemmer) } }
    }

    private init() { state = Mutex(State(stemmer: sb_stemmer_new("indonesian", "UTF_8"))) }

    /// The stem of a word in lower case; the word itself where it has none.
    func stem(_ word: String) -> String {
        state.withLock { state in
            if let known = state.stems[word] { return known }
            let stem = Self.stem(word, by: state.stemmer)
            if state.stems.count < Self.limit { state.stems[word] = stem }
            return stem
        }
    }

    private static func stem(_ word: String, by stemmer: OpaquePointer?) -> String {
        let bytes = Array(word.utf8)
        guard let stemmer, let size = Int32(exactly: bytes.count), size > 0,
            let found = sb_stemmer_stem(stemmer, bytes, size)
        else { return word }
        let stem = UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(stemmer)))
        return stem.isEmpty ? word : String(decoding: stem, as: UTF8.self)
    }
}
