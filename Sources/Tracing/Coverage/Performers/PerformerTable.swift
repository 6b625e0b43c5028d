internal import ProcessMaps

/// The columns of an SOP beside the performers of the map: who is who.
struct PerformerTable: Sendable {
    private(set) var matches: [PerformerMatch] = []
    /// By column: the position in `MapSide.people`; nothing for a column that is nobody on the map.
    private(set) var people: [Int: Int] = [:]

    private let map: MapSide
    private let sop: SOPSide
    private var kinds: [Int: PerformerMatch.Kind] = [:]

    init(_ map: MapSide, _ sop: SOPSide, matching: StepMatching, units: FormerUnitNames) {
        self.map = map
        self.sop = sop
        takeSame()
        takeSimilar()
        takeByWork(matching)
        takeRest(units)
        matches = sop.columns.indices.compactMap { column in
            guard let kind = kinds[column], let step = sop.columns[column].steps.first else { return nil }
            return PerformerMatch(
                column: sop.columns[column].name, kind: kind, performer: people[column].map { map.people[$0].name },
                step: sop.steps[step].reference)
        }
    }

    /// The columns of one performer of the map.
    func columns(of person: Int) -> Set<Int> { Set(people.filter { $0.value == person }.keys) }

    private var openColumns: [Int] { sop.columns.indices.filter { kinds[$0] == nil } }
    private var openPeople: [Int] {
        let taken = Set(people.values)
        return map.people.indices.filter { !taken.contains($0) }
    }

    private mutating func take(_ column: Int, _ person: Int, _ kind: PerformerMatch.Kind) {
        people[column] = person
        kinds[column] = kind
    }

    private mutating func takeSame() {
        for column in sop.columns.indices {
            let compared = sop.columns[column].compared
            let same = map.people.indices.filter { PerformerLikeness(compared, map.people[$0].compared) == .same }
            if let person = same.first { take(column, person, .same) }
        }
    }

    /// The most alike first; a name that is as much like two others is nobody's.
    private mutating func takeSimilar() {
        var found: [(column: Int, person: Int, score: Double)] = []
        for column in openColumns {
            for person in openPeople {
                let likeness = PerformerLikeness(sop.columns[column].compared, map.people[person].compared)
                if case .similar(let score) = likeness { found.append((column, person, score)) }
            }
        }
        let ordered = found.sorted { ($1.score, $0.column, $0.person) < ($0.score, $1.column, $1.person) }
        for pair in ordered where kinds[pair.column] == nil && !people.values.contains(pair.person) {
            take(pair.column, pair.person, .renamed)
        }
    }

    /// A column all whose matched steps do the work of one performer, who has no column: another name for the same
    /// people, unless the names say that one is the head of the other.
    private mutating func takeByWork(_ matching: StepMatching) {
        let free = Set(openPeople)
        var found: [(column: Int, person: Int, count: Int)] = []
        for column in openColumns where !sop.columns[column].compared.isOutsider {
            let work = sop.columns[column].steps.compactMap { step in
                matching.chosen[step].map { map.activities[$0].person }
            }
            guard let first = work.first, let person = first, work.allSatisfy({ $0 == person }), free.contains(person),
                !map.people[person].isOutside,
                PerformerLikeness.ranksAgree(sop.columns[column].compared, map.people[person].compared)
            else { continue }
            found.append((column, person, work.count))
        }
        let ordered = found.sorted { ($1.count, $0.column) < ($0.count, $1.column) }
        for pair in ordered where !people.values.contains(pair.person) {
            take(pair.column, pair.person, .renamedByWork)
        }
    }

    private mutating func takeRest(_ units: FormerUnitNames) {
        let frames = frameNames(units)
        for column in openColumns {
            let name = sop.columns[column].compared
            if name.isOutsider || name.isSystem {
                kinds[column] = .outsider
            } else {
                // A pool or lane around others, or one without work of its own, is drawn on the map all the same.
                kinds[column] = frames.contains { PerformerLikeness(name, $0) != .different } ? .same : .extra
            }
        }
    }

    private func frameNames(_ units: FormerUnitNames) -> [PerformerName] {
        (map.model.pools.map(\.name) + map.model.lanes.map(\.name)).map { PerformerName(map.model[$0], units: units) }
            .filter { !$0.isEmpty }
    }
}
