/// The name of a performer as it can be compared: lower case, abbreviations opened, words that say nothing dropped.
///
/// `Kasubbag Umpeg` and `Kepala Sub Bagian Umum dan Kepegawaian` are one.
struct PerformerName: Sendable, Hashable {
    let words: [String]

    init(_ name: String, units: FormerUnitNames = FormerUnitNames()) {
        let written = units.current(Self.opened(Self.split(name)))
        words = written.filter { !PositionWords.fillers.contains($0) }
    }

    var isEmpty: Bool { words.isEmpty }

    /// Nobody of the agency: who asks for the service, or is served.
    var isOutsider: Bool {
        guard let first = words.first else { return false }
        if let behind = PositionWords.outsiderPairs[first] {
            return behind.isEmpty || words.count == 1 || behind.contains(words[1])
        }
        return PositionWords.outsiders.contains(first)
    }

    /// A machine, which has no column in an SOP.
    var isSystem: Bool { words.first.map(PositionWords.systems.contains) ?? false }

    /// The words of a text with their abbreviations opened: *sub bagian* is one word.
    static func opened(_ words: [String]) -> [String] {
        var opened: [String] = []
        for word in words {
            opened += PositionWords.abbreviations[word] ?? [word]
        }
        var joined: [String] = []
        for word in opened {
            if joined.last == "sub", let last = joined.indices.last {
                joined[last] = "sub" + word
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    static func split(_ text: String) -> [String] {
        text.lowercased().prefix(300).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
