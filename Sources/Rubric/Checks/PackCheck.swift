internal import Findings

/// One kind of check of how the parts of a pack fit together. Each is one file of this folder, and stands in
/// `PackChecks.all`.
protocol PackCheck: Sendable {
    static func findings(in pack: CheckedPack) -> [Finding]
}

enum PackChecks {
    static var all: [any PackCheck.Type] {
        [
            IDCheck.self, ReferenceCheck.self, ScaleCheck.self, WeightCheck.self, SumCheck.self, ProfileCheck.self,
            AnsweringCheck.self, CriteriaCheck.self, CrosswalkCheck.self, DerivationCheck.self, MeasureCheck.self,
            RhythmCheck.self, PredicateCheck.self, GateCheck.self, ValidityCheck.self, UnusedCheck.self,
        ]
    }
}

/// A pack that was read, with where its parts stand.
struct CheckedPack {
    let instrument: Instrument
    let pack: Pack
    let places: PackPlaces
    /// The keys of the sources that facts rest on.
    let usedSources: Set<String>
    /// Nodes with an area below them that was not read: what would be missed there is no mistake of the author.
    let incomplete: Set<String>
    /// Whether every area was read.
    let isWhole: Bool
    /// Every node, the root first.
    let nodes: [RubricNode]
    private let nodesByID: [String: RubricNode]
    private let indicatorsByID: [String: Indicator]
    private let scalesByID: [String: Scale]

    init(
        instrument: Instrument, pack: Pack, places: PackPlaces, usedSources: Set<String>, incomplete: Set<String>,
        isWhole: Bool
    ) {
        self.instrument = instrument
        self.pack = pack
        self.places = places
        self.usedSources = usedSources
        self.incomplete = incomplete
        self.isWhole = isWhole
        nodes = instrument.root.flattened
        nodesByID = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
        indicatorsByID = Dictionary(instrument.indicators.map { ($0.id, $0) }) { first, _ in first }
        scalesByID = Dictionary(instrument.scales.map { ($0.id, $0) }) { first, _ in first }
    }

    func node(_ id: String) -> RubricNode? { nodesByID[id] }
    func indicator(_ id: String) -> Indicator? { indicatorsByID[id] }
    func scale(_ id: String) -> Scale? { scalesByID[id] }

    /// The head of `instrument.yaml`.
    var top: SourceLocation { SourceLocation(path: "\(pack.name)/instrument.yaml", line: 1) }

    /// The ids of all nodes and indicators.
    var parts: [String] { nodes.map(\.id) + instrument.indicators.map(\.id) }

    /// The scales an indicator may be answered on: its own, else those profiles assume, each once.
    func scales(of indicator: Indicator) -> [Scale] {
        if let own = indicator.scale { return scale(own.value).map { [$0] } ?? [] }
        var ids: [String] = []
        for profile in instrument.profiles {
            for assumption in profile.assumptions
            where assumption.indicator == indicator.id && !ids.contains(assumption.scale) {
                ids.append(assumption.scale)
            }
        }
        return ids.compactMap(scale)
    }
}

/// What an author most likely meant who wrote something that is not there.
struct Suggestion {
    let known: [String]
    /// Each is compared with all that is known, so that only so many are.
    private static let compared = 1_000_000

    func action(for word: String, of wrong: Int = 1) -> LocalizedText? {
        guard known.count * wrong <= Self.compared, let meant = known.nearest(to: word, limit: 1).first else {
            return nil
        }
        return LocalizedText(id: "Mungkin maksudnya `\(meant)`.", en: "Did you mean `\(meant)`?")
    }
}
