internal import Dossier

/// The names units had before, so that a performer called after one is known.
struct FormerUnitNames: Sendable {
    private struct Name: Sendable {
        var former: [String]
        var current: [String]
    }

    /// By the first word of the former name, the longest first.
    private var names: [String: [Name]] = [:]

    init() {}

    init(_ units: UnitTree) {
        for unit in units.units {
            let current = PerformerName.opened(PerformerName.split(unit.name))
            for former in unit.formerNames {
                let words = PerformerName.opened(PerformerName.split(former))
                guard let first = words.first, words != current else { continue }
                names[first, default: []].append(Name(former: words, current: current))
            }
        }
        for (first, list) in names { names[first] = list.sorted { $0.former.count > $1.former.count } }
    }

    /// The words with what units were called before in today's words.
    func current(_ words: [String]) -> [String] {
        guard !names.isEmpty else { return words }
        var found: [String] = []
        var place = 0
        while place < words.count {
            if let name = names[words[place]]?.first(where: { words[place...].starts(with: $0.former) }) {
                found += name.current
                place += name.former.count
            } else {
                found.append(words[place])
                place += 1
            }
        }
        return found
    }
}
