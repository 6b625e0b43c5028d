/// A stage, a paper or a case of a process, which stands in a title for the whole: *roya* for *pemeliharaan data
/// pendaftaran tanah*.
struct ProcessPart: Sendable {
    /// The keys of the part, one after the other.
    var keys: [String]
    /// As the words write it.
    var text: String
    /// The process, as a title is read.
    var whole: [Term]

    /// The keys of the things that name the process, but for those that say next to nothing.
    func neededKeys(_ known: MatchingWords) -> [String] {
        let things = whole.filter { $0.role == .object }
        let needed = things.filter { known.weight(of: $0.key) > AlignmentScale.mostUnnamed }
        return Set((needed.isEmpty ? things : needed).map(\.key)).sorted()
    }

    /// Whether it is something that is done: *penahanan* is no *tahanan*.
    var isAction: Bool { ActionWords.hasForm(text) }
}
