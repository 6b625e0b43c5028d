/// A stage, a paper or a case of a process, which stands in a title for the whole: *roya* for *pemeliharaan data
/// pendaftaran tanah*.
struct ProcessPart: Sendable {
    /// The keys of the part, one after the other.
    var keys: [String]
    /// As the words write it.
    var text: String
    /// The process, as a title is read.
    var whole: [Term]

    /// Whether it is something that is done: *penahanan* is no *tahanan*.
    var isAction: Bool { MatchingWords.hasActionForm(text) }
}
