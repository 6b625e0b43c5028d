internal import Dossier

/// In what order an SOP has its steps carried out. Positions are those of `SOP.steps`.
///
/// Ways back to an earlier row say that work is done again, not that the later row comes first: they order nothing.
struct StepFlow: Sendable {
    /// By position of a step: the positions of the steps that come after it, sorted.
    private let after: [Set<Int>]
    /// Steps beyond `limit` of a flow table are in no order.
    let isCut: Bool

    static let limit = 600

    init(_ steps: [SOPStep]) {
        var after = [Set<Int>](repeating: [], count: steps.count)
        var isCut = false
        for procedure in SOPProcedure.all(in: steps) {
            if procedure.steps.count > Self.limit { isCut = true }
            for index in procedure.steps.indices.prefix(Self.limit).reversed() {
                for next in procedure.ways(from: index) where next > index {
                    after[index].insert(next)
                    after[index].formUnion(after[next])
                }
            }
        }
        self.after = after
        self.isCut = isCut
    }

    /// Whether the SOP leads from one step on to another.
    func leads(from step: Int, to other: Int) -> Bool { after[step].contains(other) }

    /// The steps that come after one, sorted.
    func steps(after step: Int) -> [Int] { after[step].sorted() }
}
