internal import Dossier

/// Who answers for the SOPs of each unit: the position the unit names, else the nearest above it.
struct Responsibility: Sendable {
    private var byUnit: [String: Responsible] = [:]

    init(_ units: UnitTree) {
        for unit in units.units {
            let naming = units.path(from: unit.id).first { $0.responsible.map { !$0.isBlank } ?? false }
            byUnit[unit.id] = naming.flatMap { unit in
                unit.responsible.map { Responsible(name: $0, unit: unit.id) }
            }
        }
    }

    /// `nil` for the agency, and where nobody is named.
    subscript(unit: String) -> Responsible? { byUnit[unit] }
}

extension AssessmentResult {
    /// Writes down with each gap who answers for the unit that has to act.
    mutating func nameResponsible(_ responsibility: Responsibility) {
        for index in gaps.indices { gaps[index].responsible = responsibility[gaps[index].owner]?.name }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
