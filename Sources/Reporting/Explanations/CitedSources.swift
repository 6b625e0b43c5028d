internal import Rubric

/// The sources an explanation cites, numbered in the order they are first cited.
final class CitedSources {
    private(set) var sources: [Source] = []

    /// Its number, and whether it is cited for the first time.
    func number(of source: Source) -> (number: Int, isNew: Bool) {
        if let position = sources.firstIndex(of: source) { return (position + 1, false) }
        sources.append(source)
        return (sources.count, true)
    }
}
