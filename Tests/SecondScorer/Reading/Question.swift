/// An indicator as its area file writes it.
struct Question: Sendable {
    struct Criterion: Sendable {
        let choice: String
        let conditions: [String]
    }

    let id: String
    /// Without any it is for every level.
    let levels: [String]
    /// `nil` where no source gives a scale.
    let scale: String?
    let inputs: [String]
    let derivation: Derivation?
    let conditions: [String]
    let criteria: [Criterion]

    init(_ sheet: Sheet) throws {
        id = try sheet["id"].text
        levels = try sheet["levels"].texts
        scale = try Self.scale(sheet["scale"])
        inputs = try sheet["inputs"].items.map { try $0["id"].text }
        derivation = sheet["derived"].isNothing ? nil : try Derivation(sheet["derived"])
        conditions = try sheet["conditions"].items.map { try $0["id"].text }
        criteria = try sheet["criteria"].rows.filter { $0.key != "source" }.map { row in
            Criterion(choice: row.key, conditions: try row.value["conditions"].texts)
        }
    }

    private static func scale(_ sheet: Sheet) throws -> String? {
        switch sheet {
        case .nothing: nil
        case .text(let id): id
        case .list, .table: try sheet["id"].text
        }
    }
}
