internal import Rubric

/// One way to count. A new measure is one new file in this folder and a line in `all`.
protocol Measuring: Sendable {
    static var kind: MeasureKind { get }

    /// What is counted in the scope, and what is missing.
    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured
}

/// A measure with the gaps it shows.
struct Measured {
    var measure: Measure
    var gaps: [GapDraft]
}

enum Measures {
    static let all: [any Measuring.Type] = [
        UnitsWithMaps.self, MapsWithSOP.self, CrossFunctionalMapsWithSOP.self, UnitsApplyingSOPs.self,
        MapsAndSOPsEvaluated.self,
    ]

    static func measured(_ kind: MeasureKind, _ view: ScopeView, _ ground: Groundwork) -> Measured? {
        all.first { $0.kind == kind }?.measure(view, ground)
    }
}
