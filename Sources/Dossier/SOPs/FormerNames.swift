/// Finds names that units had before in running text.
struct FormerNames: Sendable {
    /// A name in a text, and what the unit is called now.
    struct Match: Hashable, Sendable {
        var written: String
        var unit: Unit
    }

    private struct Name: Sendable {
        var words: [String]
        var text: String
        /// `nil` for a name that is still in use.
        var unit: Unit?
    }

    /// By first word, the longest first: “Dinas Kesehatan dan KB” is not “Dinas Kesehatan”.
    private var names: [String: [Name]] = [:]

    init(_ units: UnitTree) {
        guard units.units.contains(where: { !$0.formerNames.isEmpty }) else { return }
        for unit in units.units {
            add(unit.name, nil)
            for former in unit.formerNames { add(former, unit) }
        }
        for (word, list) in names {
            names[word] = list.enumerated().sorted { left, right in
                let (one, two) = (left.element, right.element)
                if one.words.count != two.words.count { return one.words.count > two.words.count }
                if (one.unit == nil) != (two.unit == nil) { return one.unit == nil }
                return left.offset < right.offset
            }.map(\.element)
        }
    }

    private mutating func add(_ name: String, _ unit: Unit?) {
        let words = Self.words(of: name)
        guard let first = words.first else { return }
        names[first, default: []].append(Name(words: words, text: name, unit: unit))
    }

    /// The former names in `text`, each once, in their order.
    func matches(in text: String) -> [Match] {
        guard !names.isEmpty else { return [] }
        let words = Self.words(of: text)
        var found: [Match] = []
        var index = 0
        while index < words.count {
            guard let name = names[words[index]]?.first(where: { words[index...].starts(with: $0.words) }) else {
                index += 1
                continue
            }
            if let unit = name.unit {
                let match = Match(written: name.text, unit: unit)
                if !found.contains(match) { found.append(match) }
            }
            index += name.words.count
        }
        return found
    }

    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "&" }.map { Folding.name($0) }
    }
}
