internal import Findings

/// Where the things of a pack stand that have an id, so that a complaint about how they fit together names the line.
struct PackPlaces {
    private var places: [Key: [SourceLocation]] = [:]

    enum Kind: Hashable {
        case node, indicator, scale, weightSet, profile, gate, predicates, settings
    }

    private struct Key: Hashable {
        var kind: Kind
        var id: String
    }

    mutating func note(_ kind: Kind, _ id: String, at location: SourceLocation) {
        places[Key(kind: kind, id: id), default: []].append(location)
    }

    /// Where it stands, the first time.
    func place(of kind: Kind, _ id: String = "") -> SourceLocation {
        places[Key(kind: kind, id: id)]?.first ?? SourceLocation()
    }

    /// Where it stands again, of those that stand more than once.
    func repetitions(of kinds: [Kind]) -> [(id: String, location: SourceLocation)] {
        var all: [(id: String, location: SourceLocation)] = []
        for kind in kinds {
            for (key, found) in places where key.kind == kind { all += found.map { (key.id, $0) } }
        }
        let byID = Dictionary(grouping: all) { $0.id }
        return byID.values.filter { $0.count > 1 }.flatMap {
            $0.sorted { Self.isBefore($0.location, $1.location) }.dropFirst()
        }
        .sorted { ($0.id, $0.location.line ?? 0) < ($1.id, $1.location.line ?? 0) }
    }

    private static func isBefore(_ left: SourceLocation, _ right: SourceLocation) -> Bool {
        (left.path ?? "", left.line ?? 0) < (right.path ?? "", right.line ?? 0)
    }
}
