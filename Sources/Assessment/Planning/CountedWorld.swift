internal import Dossier

/// What the five measures count, by position, and what each action changes in it: the whole of the planning problem,
/// without names or dates. SOPs that are still to be drafted and maps that are still to be drawn stand in it too.
struct CountedWorld {
    struct Unit {
        /// Itself and everything above it.
        var path: [Int]
        /// Whether it is counted in the scope.
        var isCounted: Bool
        /// It has a map, of its own or below.
        var hasMap: Bool
        /// Evidence for all of its SOPs is there already.
        var isMonitored: Bool
    }

    struct Map {
        var isCounted: Bool
        var isAcross: Bool
        /// Exists now; else it comes with an action.
        var exists: Bool
        var unit: Int?
        /// SOPs that cover it when they are in force.
        var sops: [Int]
        /// SOPs that might, once the link is confirmed.
        var suggested: [Int] = []
    }

    struct SOP {
        var isInForce: Bool
        /// Evidence of application for the SOP itself is there already.
        var isProven: Bool
        var owner: Int?
        /// It counts only where its owner does.
        var isOwnOnly: Bool
        /// The units in whose proof it counts, in order.
        var units: [Int]
        /// SOPs it takes out of force when it comes into force by an action.
        var replaces: [Int] = []
        /// SOPs that take it out of force.
        var replacedBy: [Int] = []
        /// The map that must exist first: of the SOP of a map still to be drawn.
        var waitsFor: Int?
    }

    struct Evaluation {
        /// Of the evaluations that count: which are not followed up yet.
        var measure: EvaluationMeasure
        /// How many are open, without the one still to be made.
        var open: Int
    }

    var units: [Unit] = []
    var maps: [Map] = []
    var sops: [SOP] = []
    var evaluation: Evaluation?
    var actions: [PlanAction] = []
    /// A unit applies its SOPs when `proven × share.below ≥ inForce × share.above`.
    var share = (above: 1, below: 1)

    /// Whether one SOP without proof is enough to spoil the proof of a unit.
    var needsAll: Bool { share.above == share.below }

    var countedUnits: [Int] { units.indices.filter { units[$0].isCounted } }

    /// The number of units and of cross-function maps: no action changes them.
    var unitTotal: Int { units.count { $0.isCounted } }
    var acrossTotal: Int { maps.count { $0.isCounted && $0.isAcross && $0.exists } }

    /// Whether `unit` is `above` or lies below it.
    func isUnit(_ unit: Int, atOrBelow above: Int) -> Bool { units[unit].path.contains(above) }
}
