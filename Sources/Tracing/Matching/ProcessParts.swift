/// The parts of those processes that maps name, by the words.
///
/// The words know of the parts of over a thousand processes; an office draws a few dozen of them, and only these are
/// read.
struct ProcessParts: Sendable {
    /// By the first of their keys.
    private let parts: [String: [ProcessPart]]

    init(of maps: [TextTerms], words: MatchingWords) {
        let titles = (maps + maps.flatMap(\.otherReadings)).map { Set($0.keys) }
        var places: [String: [Int]] = [:]
        for (place, keys) in titles.enumerated() {
            for key in keys { places[key, default: []].append(place) }
        }
        var found: [String: [ProcessPart]] = [:]
        for (key, places) in places.sorted(by: { $0.key < $1.key }) {
            for process in words.namedProcesses[key] ?? []
            where places.contains(where: { titles[$0].isSuperset(of: process.neededKeys) }) {
                for part in Self.parts(of: process, words) { found[part.keys[0], default: []].append(part) }
            }
        }
        parts = found
    }

    private static func parts(of process: NamedProcess, _ words: MatchingWords) -> [ProcessPart] {
        let whole = Set(process.whole.map(\.key))
        return process.parts.compactMap { text in
            let keys = TextTerms(text, words: words).terms.map(\.key)
            // What says no more than the process is no part of it.
            return keys.allSatisfy(whole.contains) ? nil : ProcessPart(keys: keys, text: text, process: process)
        }
    }

    var isEmpty: Bool { parts.isEmpty }

    /// The parts that begin with a key.
    subscript(_ key: String) -> [ProcessPart] { parts[key] ?? [] }
}
