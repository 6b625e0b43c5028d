internal import CLibStemmer
internal import Synchronization

/// Snowball's Indonesian algorithm (F. Tala, *A Study of Stemming Effects on Information Retrieval in Bahasa Indonesia*,
/// 2003).
///
/// A stemmer of libstemmer must not be used by two threads at a time, so it stands behind a lock.
final class Snowball: Sendable {
    static let indonesian = Snowball("indonesian")

    private let stemmer: Mutex<Stemmer>

    private struct Stemmer: ~Copyable {
        let pointer: OpaquePointer?

        deinit { if let pointer { sb_stemmer_delete(pointer) } }
    }

    private init(_ language: String) { stemmer = Mutex(Stemmer(pointer: sb_stemmer_new(language, "UTF_8"))) }

    /// The stem of a word in lower case; the word itself where it has none.
    func stem(_ word: String) -> String {
        stemmer.withLock { stemmer in
            let bytes = Array(word.utf8)
            guard let pointer = stemmer.pointer, let size = Int32(exactly: bytes.count), size > 0,
                let found = sb_stemmer_stem(pointer, bytes, size)
            else { return word }
            let stem = UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(pointer)))
            return stem.isEmpty ? word : String(decoding: stem, as: UTF8.self)
        }
    }
}
