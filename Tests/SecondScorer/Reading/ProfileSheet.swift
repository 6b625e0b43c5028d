/// A profile: which weights hold, and what counts.
struct ProfileSheet: Sendable {
    let id: String
    /// Sets of weights, the first that names a node holds.
    let weights: [[String: Fraction]]
    /// `nil`: everything counts.
    let parts: [String]?
    let without: [String]
    /// Indicator → scale.
    let assumptions: [String: String]

    init(_ sheet: Sheet, weightSets: [String: [String: Fraction]]) throws {
        id = try sheet["id"].text
        weights = try sheet["weights"].texts.map { name in
            guard let set = weightSets[name] else { throw ReadingProblem("no set of weights \(name)") }
            return set
        }
        parts = sheet["parts"].isNothing ? nil : try sheet["parts"].texts
        without = try sheet["without"].items.map { try $0["part"].text }
        assumptions = Dictionary(
            try sheet["assumptions"].items.map { (try $0["indicator"].text, try $0["scale"].text) },
            uniquingKeysWith: { first, _ in first })
    }

    static func weightSets(_ sheet: Sheet) throws -> [String: [String: Fraction]] {
        var sets: [String: [String: Fraction]] = [:]
        for set in try sheet.items {
            let nodes = try set["nodes"].rows.map { ($0.key, try $0.value.number) }
            sets[try set["id"].text] = Dictionary(nodes, uniquingKeysWith: { first, _ in first })
        }
        return sets
    }
}
