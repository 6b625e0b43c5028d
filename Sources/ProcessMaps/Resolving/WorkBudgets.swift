/// How much work one file is worth where the work can grow faster than the file. Past a budget something is left
/// undecided, and a finding says what.
struct WorkBudgets: Sendable {
    /// Comparisons of a node's drawing with a lane's, about a second. Real maps need a few thousand; 200,000 nodes in
    /// 1,000 lanes of one pool need all.
    var laneComparisons = 200_000_000
    /// Steps along sequence flows, about a second. A map takes one for each node, unless flows leave their container,
    /// which BPMN forbids.
    var pathSteps = 50_000_000
}
