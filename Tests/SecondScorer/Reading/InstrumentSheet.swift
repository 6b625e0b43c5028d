/// The whole instrument as its files say it.
struct InstrumentSheet: Sendable {
    struct Predicates: Sendable {
        let outOf: Fraction
        let list: [(code: String, bound: Bound)]
    }

    struct Gate: Sendable {
        enum Need: Sendable {
            case node(String, Bound)
            /// Of these nodes together, by the share of their maximum.
            case nodes([String], Bound)
            /// Of every area, by its share of its maximum.
            case everyArea(Bound)
        }

        let id: String
        let needs: [Need]
    }

    let root: Branch
    let scales: [String: Scale]
    let profiles: [ProfileSheet]
    private(set) var predicates: Predicates?
    private(set) var gates: [Gate]

    init(instrument: String, areas: [String: String]) throws {
        let sheet = try Sheet(yaml: instrument)
        root = try Branch(component: sheet["root"], areas: areas.mapValues { try Sheet(yaml: $0) })
        scales = Dictionary(
            try sheet["scales"].items.map { (try $0["id"].text, try Scale($0)) },
            uniquingKeysWith: { first, _ in first })
        let sets = try ProfileSheet.weightSets(sheet["weights"])
        profiles = try sheet["profiles"].items.map { try ProfileSheet($0, weightSets: sets) }
        gates = []
        try readBounds(sheet)
    }

    /// Predicates and gates, where the sheet has any.
    mutating func readBounds(_ sheet: Sheet) throws {
        predicates = sheet["predicates"].isNothing ? nil : try Predicates(sheet["predicates"])
        gates = try sheet["gates"].items.map { try Gate($0) }
    }
}

extension InstrumentSheet.Predicates {
    fileprivate init(_ sheet: Sheet) throws {
        outOf = try sheet["outOf"].number
        list = try sheet["list"].items.map { (try $0["code"].text, try Bound($0, from: "from", over: "over")) }
    }
}

extension InstrumentSheet.Gate {
    fileprivate init(_ sheet: Sheet) throws {
        id = try sheet["id"].text
        needs = try sheet["needs"].items.map { try Need($0) }
    }
}

extension InstrumentSheet.Gate.Need {
    fileprivate init(_ sheet: Sheet) throws {
        if !sheet["nodes"].isNothing {
            self = .nodes(try sheet["nodes"].texts, try Bound(sheet, from: "fromShare", over: "overShare"))
        } else if sheet["every"].isNothing {
            self = .node(try sheet["node"].text, try Bound(sheet, from: "from", over: "over"))
        } else if try sheet["every"].text == "area" {
            self = .everyArea(try Bound(sheet, from: "fromShare", over: "overShare"))
        } else {
            throw ReadingProblem("every: area was expected")
        }
    }
}
