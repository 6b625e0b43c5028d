/// Who does a piece of work on a map: a lane, or the pool where there is no lane (pelaksana).
public enum Performer: Sendable, Hashable {
    case lane(Int)
    case pool(Int)
}

/// A flow that leaves one performer for another (serah-terima): a sequence flow between lanes, or a message flow
/// between pools.
public struct Handoff: Sendable, Hashable {
    /// The sequence or message flow.
    public var flow: ElementIndex
    /// The node that gives; `nil` for a black-box pool.
    public var from: Int?
    /// The node that receives; `nil` for a black-box pool.
    public var to: Int?
    public var fromPerformer: Performer
    public var toPerformer: Performer

    public init(
        flow: ElementIndex, from: Int? = nil, to: Int? = nil, fromPerformer: Performer, toPerformer: Performer
    ) {
        self.flow = flow
        self.from = from
        self.to = to
        self.fromPerformer = fromPerformer
        self.toPerformer = toPerformer
    }
}

/// A map of work shared by two or more performers, or of one (contracts: *Rules of counting*).
public enum MapKind: String, Sendable, Hashable, CaseIterable {
    case crossFunctional, singleFunction
}
