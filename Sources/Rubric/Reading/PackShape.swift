/// The mappings a pack is made of, each with the keys it may hold. The JSON Schemas in `Rubrics/schema` describe the
/// same: a test compares them. Every mapping may name a `source` besides.
enum PackShape: String, CaseIterable {
    case instrument, legalBasis, validity, sourceEntry, scale, root, component, area, subArea, text, number
    case indicator, scaleName, criterion, input, derivation, band, condition, crosswalk
    case weightSet, profile, exclusion, assumption, predicates, predicate, gate, need
    case settings, acceptedEvidence, evaluation, rhythm, efforts

    /// What may stand at a key.
    enum Form {
        /// A single value, or a list of them.
        case value
        case mapping(PackShape)
        /// Each of a list.
        case list(PackShape)
        /// A mapping whose keys are ids: the values are mappings of this shape, or single values where it is `nil`.
        case table(PackShape?)
        /// A single value, or the mapping.
        case valueOr(PackShape)
    }

    /// In the order the format describes them, without `source`.
    var keys: [(name: String, form: Form)] {
        switch self {
        case .instrument:
            [
                ("id", .value), ("version", .value), ("level", .value), ("title", .mapping(.text)),
                ("notice", .mapping(.text)), ("legalBasis", .mapping(.legalBasis)), ("validity", .mapping(.validity)),
                ("sources", .table(.sourceEntry)), ("scales", .list(.scale)), ("root", .mapping(.root)),
                ("weights", .list(.weightSet)), ("profiles", .list(.profile)),
                ("predicates", .mapping(.predicates)), ("gates", .list(.gate)), ("settings", .mapping(.settings)),
            ]
        case .legalBasis: [("regulation", .value), ("part", .value)]
        case .validity: [("from", .value), ("until", .value), ("knownTo", .value), ("replacedBy", .value)]
        case .sourceEntry: [("text", .value), ("confidence", .value)]
        case .scale: [("id", .value), ("kind", .value), ("choices", .table(nil)), ("maximum", .value)]
        case .root, .component: Self.node + [("components", .list(.component)), ("areas", .value)]
        case .area: Self.node + [("subAreas", .list(.subArea))]
        case .subArea: Self.node + [("indicators", .list(.indicator))]
        case .text: [("id", .value), ("en", .value)]
        case .number: [("value", .value)]
        default: furtherKeys
        }
    }

    /// What every node of the tree may say.
    private static let node: [(name: String, form: Form)] = [
        ("id", .value), ("title", .mapping(.text)), ("weight", .valueOr(.number)), ("share", .valueOr(.number)),
    ]

    private var furtherKeys: [(name: String, form: Form)] {
        switch self {
        case .indicator:
            [
                ("id", .value), ("number", .value), ("title", .mapping(.text)), ("levels", .value),
                ("measure", .value), ("scale", .valueOr(.scaleName)), ("criteria", .table(.criterion)),
                ("inputs", .list(.input)), ("derived", .mapping(.derivation)), ("conditions", .list(.condition)),
                ("evidence", .mapping(.text)), ("note", .mapping(.text)), ("crosswalk", .mapping(.crosswalk)),
            ]
        case .scaleName: [("id", .value)]
        case .criterion: [("id", .value), ("en", .value), ("conditions", .value)]
        case .input: [("id", .value), ("title", .mapping(.text))]
        case .derivation: [("realised", .value), ("base", .value), ("whenBaseIsZero", .value), ("bands", .list(.band))]
        case .band: [("choice", .value), ("from", .value), ("over", .value)]
        case .condition: [("id", .value), ("text", .mapping(.text))]
        case .crosswalk: [("same", .value), ("related", .value)]
        case .weightSet: [("id", .value), ("title", .mapping(.text)), ("nodes", .table(.number))]
        case .profile:
            [
                ("id", .value), ("default", .value), ("worksheet", .value), ("title", .mapping(.text)),
                ("weights", .value), ("parts", .value), ("without", .list(.exclusion)),
                ("assumptions", .list(.assumption)),
            ]
        case .exclusion: [("part", .value), ("reason", .mapping(.text))]
        case .assumption: [("indicator", .value), ("scale", .value), ("reason", .mapping(.text))]
        case .predicates: [("outOf", .value), ("list", .list(.predicate))]
        case .predicate: [("code", .value), ("from", .value), ("over", .value), ("title", .mapping(.text))]
        case .gate: [("id", .value), ("title", .mapping(.text)), ("needs", .list(.need))]
        case .need:
            [
                ("node", .value), ("nodes", .value), ("every", .value), ("from", .value), ("over", .value),
                ("fromShare", .value),
                ("overShare", .value),
            ]
        case .settings:
            [
                ("mostThreshold", .valueOr(.number)), ("unitShare", .valueOr(.number)),
                ("application", .list(.acceptedEvidence)), ("evaluation", .mapping(.evaluation)),
                ("rhythm", .list(.rhythm)), ("efforts", .mapping(.efforts)),
            ]
        case .acceptedEvidence: [("kind", .value), ("validityMonths", .value), ("unitWide", .value)]
        case .evaluation:
            [
                ("kind", .value), ("followUpKind", .value), ("intervalMonths", .value), ("intervals", .value),
                ("analysisWords", .value), ("choices", .table(nil)),
            ]
        case .rhythm: [("kind", .value), ("firstMonths", .value), ("everyMonths", .value), ("unitWide", .value)]
        case .efforts: [("days", .table(nil))]
        default: []
        }
    }
}
