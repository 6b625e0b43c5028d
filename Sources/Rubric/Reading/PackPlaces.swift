internal import Findings

/// Where the things of a pack stand, so that a complaint about how they fit together names the line.
struct PackPlaces {
    private var places: [Key: [SourceLocation]] = [:]

    /// What stands there. What belongs to something else is named by the id of that and its own: `tl.a` and `A`.
    enum Kind: Hashable {
        case node, weight, share, indicator, scale, weightSet, profile, gate, predicates, settings
        /// Of an indicator.
        case measure, scaleName, criterion, input, condition, derivation, crosswalk
        /// Of an indicator, in the order of its list.
        case band
        /// Of a profile.
        case usedWeights, part, exclusion, assumption
        /// Of a set of weights: a node's weight.
        case setWeight
        case predicate
        /// Of a gate, in the order of its list.
        case need
        /// Of the settings.
        case setting, evaluationChoice, rhythm
        /// By key.
        case source
        case validity
        /// By file name: where an area is named.
        case area
    }

    private struct Key: Hashable {
        var kind: Kind
        var owner: String
        var id: String
    }

    mutating func note(_ kind: Kind, _ id: String = "", of owner: String = "", at location: SourceLocation) {
        places[Key(kind: kind, owner: owner, id: id), default: []].append(location)
    }

    /// Where it stands, the first time.
    func place(of kind: Kind, _ id: String = "", of owner: String = "") -> SourceLocation {
        places[Key(kind: kind, owner: owner, id: id)]?.first ?? SourceLocation()
    }

    /// Where the things of a list stand, in its order.
    func places(of kind: Kind, of owner: String) -> [SourceLocation] {
        places[Key(kind: kind, owner: owner, id: "")] ?? []
    }

    /// Whether it stands somewhere.
    func holds(_ kind: Kind, _ id: String, of owner: String = "") -> Bool {
        places[Key(kind: kind, owner: owner, id: id)] != nil
    }

    /// The ids of everything of a kind with the first place of each, sorted by id.
    func all(_ kind: Kind) -> [(id: String, location: SourceLocation)] {
        places.compactMap { key, found in
            key.kind == kind ? found.first.map { (key.id, $0) } : nil
        }
        .sorted { $0.id < $1.id }
    }

    /// Where ids stand again, of those that stand more than once. The kinds named together share their ids.
    func repetitions(of kinds: [Kind]) -> [(id: String, location: SourceLocation)] {
        var found: [Key: [SourceLocation]] = [:]
        for (key, locations) in places where kinds.contains(key.kind) {
            found[Key(kind: kinds[0], owner: key.owner, id: key.id), default: []] += locations
        }
        return found.filter { $0.value.count > 1 }.flatMap { key, locations in
            locations.sorted(by: Self.isBefore).dropFirst().map { (key.id, $0) }
        }
        .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : Self.isBefore($0.1, $1.1) }
    }

    /// The order of files and, in each, of lines.
    static func isBefore(_ left: SourceLocation, _ right: SourceLocation) -> Bool {
        (left.path ?? "", left.line ?? 0, left.column ?? 0) < (right.path ?? "", right.line ?? 0, right.column ?? 0)
    }
}
