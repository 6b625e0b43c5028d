public import Dossier
public import Rubric

extension Instrument {
    /// Whom a scope is. An instrument for units that an agency without units fills in speaks of that agency as the unit.
    ///
    /// - Parameters:
    ///   - scope: the agency, or a unit of it.
    ///   - hasUnits: whether the agency names units.
    /// - Returns: the level its questions are asked at.
    public func level(of scope: AnswerScope, hasUnits: Bool) -> AssessedLevel {
        switch scope {
        case .unit: .unit
        case .agency: hasUnits ? .agency : level
        }
    }
}
