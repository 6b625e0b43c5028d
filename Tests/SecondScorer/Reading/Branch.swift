/// A node of the worksheet: the root, a component, an area or a sub-area.
struct Branch: Sendable {
    enum Kind: Sendable { case aboveAreas, area, subArea }

    let kind: Kind
    let id: String
    let ownWeight: Fraction?
    let share: Fraction?
    /// Empty for sub-areas.
    let branches: [Branch]
    /// Empty but for sub-areas.
    let questions: [Question]

    /// The root or a component, and all below it. Areas stand in files of their own.
    init(component sheet: Sheet, areas: [String: Sheet]) throws {
        kind = .aboveAreas
        (id, ownWeight, share) = try Self.head(sheet)
        questions = []
        let components = try sheet["components"].items.map { try Branch(component: $0, areas: areas) }
        let files = try sheet["areas"].texts.map { name in
            guard let area = areas[name] else { throw ReadingProblem("no file \(name)") }
            return try Branch(area: area)
        }
        branches = components + files
    }

    private init(area sheet: Sheet) throws {
        kind = .area
        (id, ownWeight, share) = try Self.head(sheet)
        questions = []
        branches = try sheet["subAreas"].items.map { try Branch(subArea: $0) }
    }

    private init(subArea sheet: Sheet) throws {
        kind = .subArea
        (id, ownWeight, share) = try Self.head(sheet)
        branches = []
        questions = try sheet["indicators"].items.map { try Question($0) }
    }

    private static func head(_ sheet: Sheet) throws -> (id: String, weight: Fraction?, share: Fraction?) {
        (try sheet["id"].text, try sheet["weight"].number(at: "value"), try sheet["share"].number(at: "value"))
    }

    /// Every id below it, of nodes and indicators.
    var idsBelow: [String] {
        questions.map(\.id) + branches.flatMap { [$0.id] + $0.idsBelow }
    }
}
