internal import Dossier

/// How a unit of one day is found again on another.
public enum UnitTie: Sendable, Hashable {
    /// By its id.
    case same
    /// By its id; it has another name now. What it was called before.
    case renamed(String)
    /// Its id is new, and it says that it was called as the other was: that name, and its id.
    case formerName(String, id: String)
    /// Only on the later day. The units of the earlier one that it says it was, where they went into several or it came
    /// from several.
    case entered(from: [String])
    /// Only on the earlier day. The units of the later one that say they were it.
    case left(into: [String])
}

/// The units of two days of one agency, each with what it became.
///
/// By id first. A unit with a new id is an old one where it alone says it was called so (`formerNames`), and it names only
/// one that is gone. Units that were put together or parted are no single unit of either day: they are shown as gone and
/// as new, each with the others' ids.
struct UnitMatching {
    struct Pair: Hashable {
        var before: String?
        var after: String?
        var tie: UnitTie
    }

    /// In the order of the later day, then those that are gone in the order of the earlier.
    private(set) var pairs: [Pair] = []

    init(from before: [Unit], to after: [Unit]) {
        let earlier = UnitTree(before), later = UnitTree(after)
        let gone = earlier.units.filter { later[$0.id] == nil }
        let goneByName = Dictionary(grouping: gone) { Self.folded($0.name) }
        // Which units that are gone each later one says it was, and the other way round.
        var origins: [String: [Unit]] = [:]
        var heirs: [String: [String]] = [:]
        for unit in later.units {
            let names = ([unit.name] + unit.formerNames).map(Self.folded)
            var seen: Set<String> = []
            for origin in names.flatMap({ goneByName[$0] ?? [] }) where seen.insert(origin.id).inserted {
                // A unit that keeps its id is not said to be another only for having its name.
                origins[unit.id, default: []].append(origin)
                heirs[origin.id, default: []].append(unit.id)
            }
        }
        var followed: Set<String> = []
        for unit in later.units {
            let sources = origins[unit.id] ?? []
            if let same = earlier[unit.id] {
                let isRenamed = Self.folded(same.name) != Self.folded(unit.name)
                pairs.append(Pair(before: same.id, after: unit.id, tie: isRenamed ? .renamed(same.name) : .same))
            } else if sources.count == 1, heirs[sources[0].id]?.count == 1 {
                followed.insert(sources[0].id)
                pairs.append(
                    Pair(
                        before: sources[0].id, after: unit.id,
                        tie: .formerName(sources[0].name, id: sources[0].id)))
            } else {
                pairs.append(Pair(before: nil, after: unit.id, tie: .entered(from: sources.map(\.id))))
            }
        }
        for unit in gone where !followed.contains(unit.id) {
            pairs.append(Pair(before: unit.id, after: nil, tie: .left(into: heirs[unit.id] ?? [])))
        }
    }

    /// Letters and digits in lower case.
    private static func folded(_ name: String) -> String {
        String(name.replacing("&", with: "dan").lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
