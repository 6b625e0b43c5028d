/// A stage, a paper or a case of a process, which stands in a title for the whole: *roya* for *pemeliharaan data
/// pendaftaran tanah*.
struct ProcessPart: Sendable {
    /// The keys of the part, one after the other.
    let keys: [String]
    /// As the words write it.
    let text: String
    let process: NamedProcess

    /// Whether a term of its one key names it: *penahanan* is no *tahanan*, and a common word must be written the same
    /// (*terlapor* is no *laporan*).
    func isNamed(by term: Term, _ known: MatchingWords) -> Bool {
        guard ActionWords.hasForm(text) == ActionWords.hasForm(term.word) else { return false }
        return known.weight(of: term.key) >= AlignmentScale.ownThing || term.word == text
    }
}
