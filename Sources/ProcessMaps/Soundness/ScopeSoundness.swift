/// What the check of one scope found. A scope is the top level of a process, or the inner level of a sub-process.
public struct ScopeSoundness: Sendable, Hashable {
    /// `.process` or, for the inner level of a sub-process, its `.node`.
    public var scope: ElementIndex
    public var verdict: SoundnessVerdict

    public init(scope: ElementIndex, verdict: SoundnessVerdict) {
        self.scope = scope
        self.verdict = verdict
    }
}

/// Whether the work of a scope always comes to its end.
public enum SoundnessVerdict: Sendable, Hashable {
    /// However choices fall, all work ends, no work is started twice by accident, and every element a path leads to
    /// can be carried out.
    case sound
    /// Never empty. Each is certain; there may be more, for what follows after two tokens met is not looked at. Where a
    /// map leaves something open (a flow without an end, several beginnings without a start event), each of them is
    /// there however that is read.
    case problems([SoundnessProblem])
    case notDecided(UndecidedReason)
}

/// One way in which the control flow of a scope goes wrong, and how to get there.
public struct SoundnessProblem: Sendable, Hashable {
    public var kind: Kind
    /// Where it shows: the join that waits for ever; the element that two tokens reach; the first element of the loop
    /// without a way out; the first element that is never carried out.
    public var place: ElementIndex
    /// What it comes from: the split that leaves the join waiting, or that started the two tokens; several where
    /// several start events lead to one parallel join; none where nothing single can be named.
    public var origins: [ElementIndex]
    /// What else is concerned: the flows a join waits for, the nodes of the loop, the nodes never carried out. In the
    /// order of the file.
    public var concerned: [ElementIndex]
    /// Nodes and sequence flows from a start to the place, in the order work reaches them, on a shortest way. Of a path
    /// longer than the limit only the last part.
    public var path: [ElementIndex]
    /// Whether what is missing never had a way to come at all: a flow nobody knows the end of may have been meant for it.
    var isNeverFed = false

    public init(
        kind: Kind, place: ElementIndex, origins: [ElementIndex] = [], concerned: [ElementIndex] = [],
        path: [ElementIndex] = []
    ) {
        self.kind = kind
        self.place = place
        self.origins = origins
        self.concerned = concerned
        self.path = path
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A join waits for work that will not come, and what is left of the work stops before an end.
        case deadlock
        /// Two tokens meet on one flow or in one activity: what follows is done twice.
        case lackOfSynchronisation
        /// Work goes round for ever without a way to an end.
        case livelock
        /// A path leads to the elements, yet no choice carries them out.
        case neverCarriedOut
    }
}

/// Why nothing certain can be said of a scope.
public enum UndecidedReason: Sendable, Hashable {
    /// The search reached a limit of `SoundnessLimits` before all states were seen.
    case limitReached
    /// A complex gateway with several incoming flows: when it goes on stands in an expression.
    case complexGateway(ElementIndex)
    /// The inner level of an ad-hoc sub-process with flows: its activities start as people see fit.
    case adHocSubProcess
    /// Several inclusive gateways on one cycle may wait for each other, and tools differ in what they do then.
    case inclusiveGatewaysInCycle([ElementIndex])
    /// A sequence flow has an end that is missing or lies in another scope, and what it was meant to do matters.
    case brokenFlow(ElementIndex)
    /// A boundary event that sits on no activity of its scope.
    case brokenAttachment(ElementIndex)
    /// A link that several catching events of the scope answer to.
    case ambiguousLink(ElementIndex)
    /// Every node has an incoming flow and there is no start event: nothing says where work begins.
    case noStart
    /// Several nodes begin without a start event, and whether all is well depends on whether they begin together.
    case unclearStart
    /// A node that no flow leads to though work begins elsewhere, and whether all is well depends on whether the part
    /// that follows it begins together with the rest or instead of it.
    case unreached(ElementIndex)
}
