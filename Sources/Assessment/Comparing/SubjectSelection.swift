internal import Dossier
internal import Rubric

/// Chooses what is compared, and says of everything else why it is not.
struct SubjectSelection {
    struct Candidate {
        var key: SubjectKey
        var name: String
        var peerGroup: String?
    }

    private(set) var chosen: [Candidate] = []
    private(set) var excluded: [ExcludedSubject] = []
    private(set) var basis: ComparisonBasis?
    /// At which level the units of each result stand; only of results whose units lie in several levels.
    private(set) var levels: [Int: UnitLevel] = [:]

    private let sources: [ComparedResult]
    private let request: ComparisonRequest
    private let comparesUnits: Bool

    /// - Parameters:
    ///   - sources: in order, with what they are to each other.
    ///   - request: which group and level of units.
    ///   - comparesUnits: else agencies.
    ///   - standing: the total of a subject; `nil` where it has none.
    init(
        _ sources: ComparedSources, request: ComparisonRequest, comparesUnits: Bool,
        standing: (SubjectKey) -> Standing?
    ) {
        self.sources = sources.results
        self.request = request
        self.comparesUnits = comparesUnits
        for repeated in sources.repeated { exclude(whole: repeated.source, repeated.reason) }
        for days in sources.periods {
            for earlier in days.dropLast() {
                let last = days[days.count - 1]
                exclude(whole: earlier, .earlierPeriod(self.sources[last].provenance.asOf))
            }
        }
        for source in sources.latest { choose(from: source) }
        keepComparable()
        let bare = chosen.filter { standing($0.key).map { $0.maximum == .zero } ?? true }
        remove(bare.map(\.key), .nothingApplies)
        // Equal values stand by name, whatever order the results came in.
        chosen.sort { left, right in
            if left.name != right.name { return left.name < right.name }
            return (left.key.source, left.key.scope.text) < (right.key.source, right.key.scope.text)
        }
    }

    private mutating func choose(from source: Int) {
        let result = sources[source]
        guard comparesUnits else {
            chosen.append(
                Candidate(key: SubjectKey(source: source, scope: .agency), name: result.agency.name, peerGroup: nil))
            exclude(units: result.units, of: source, .unitOfAgency)
            return
        }
        for (unit, place) in places(of: result.units, source) {
            let key = SubjectKey(source: source, scope: .unit(unit.id))
            if let place {
                excluded.append(ExcludedSubject(subject: key, reason: place))
            } else if let wanted = request.peerGroup, unit.peerGroup != wanted {
                excluded.append(ExcludedSubject(subject: key, reason: .otherPeerGroup))
            } else {
                chosen.append(Candidate(key: key, name: unit.name, peerGroup: unit.peerGroup))
            }
        }
    }

    // MARK: - The tree of units

    /// Each unit, with why it stands at another level than the one compared.
    private mutating func places(of units: [Unit], _ source: Int) -> [(unit: Unit, reason: ExclusionReason?)] {
        let tree = UnitTree(units)
        let paths = tree.units.map { tree.path(from: $0.id).map(\.id) }
        let depths = paths.map(\.count)
        let parents = Set(paths.flatMap { $0.dropFirst() })
        let level = request.level ?? .depth(Self.usualDepth(depths))
        if Set(depths).count > 1 { levels[source] = level }
        return tree.units.enumerated().map { position, unit in
            switch level {
            case .depth(let depth):
                (unit, depths[position] == depth ? nil : depths[position] < depth ? .aboveLevel : .belowLevel)
            case .leaves: (unit, parents.contains(unit.id) ? .aboveLevel : nil)
            }
        }
    }

    /// The highest level that has two units or more; the highest of all where none has.
    private static func usualDepth(_ depths: [Int]) -> Int {
        var count: [Int: Int] = [:]
        for depth in depths { count[depth, default: 0] += 1 }
        return count.filter { $0.value > 1 }.keys.min() ?? 1
    }

    // MARK: - What cannot be compared

    private mutating func keepComparable() {
        let subjects = chosen.map { candidate in
            let provenance = sources[candidate.key.source].provenance
            return (ComparisonBasis(provenance), provenance.asOf)
        }
        basis = ComparisonBasis.common(of: subjects)
        guard let basis else { return }
        var kept: [Candidate] = []
        for (candidate, subject) in zip(chosen, subjects) {
            if let reason = subject.0.difference(from: basis) {
                excluded.append(ExcludedSubject(subject: candidate.key, reason: reason))
            } else {
                kept.append(candidate)
            }
        }
        chosen = kept
    }

    private mutating func remove(_ keys: [SubjectKey], _ reason: ExclusionReason) {
        let gone = Set(keys)
        guard !gone.isEmpty else { return }
        chosen.removeAll { gone.contains($0.key) }
        excluded += keys.map { ExcludedSubject(subject: $0, reason: reason) }
    }

    private mutating func exclude(whole source: Int, _ reason: ExclusionReason) {
        excluded.append(ExcludedSubject(subject: SubjectKey(source: source, scope: .agency), reason: reason))
        exclude(units: sources[source].units, of: source, reason)
    }

    private mutating func exclude(units: [Unit], of source: Int, _ reason: ExclusionReason) {
        excluded += units.map {
            ExcludedSubject(subject: SubjectKey(source: source, scope: .unit($0.id)), reason: reason)
        }
    }
}
