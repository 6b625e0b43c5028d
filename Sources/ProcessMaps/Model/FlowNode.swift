/// An activity, gateway or event.
public struct FlowNode: Sendable, Hashable {
    public var kind: FlowNodeKind
    public var id: StoredText
    public var name: StoredText
    @CompactPosition public var process: Int?
    /// The sub-process (an index of `nodes`) around this node.
    @CompactPosition public var container: Int?
    /// The lane the node lies in: the deepest that names it; else, for a boundary event, the lane of its host; else
    /// the lane of the enclosing sub-process; else the one it is drawn in. `laneBasis` says which.
    @CompactPosition public var lane: Int?
    public var laneBasis: LaneBasis
    /// The activity a boundary event sits on.
    @CompactPosition public var host: Int?
    /// `none` where the event has no definition and for other nodes, `multiple` where it has several.
    public var trigger: EventTrigger
    public var loop: ActivityLoop
    /// `false` only for a boundary event or event sub-process start that leaves the work running.
    public var isInterrupting: Bool
    /// An event sub-process (`triggeredByEvent`).
    public var isEventSubProcess: Bool
    public var isForCompensation: Bool
    /// What a call activity calls; empty for others.
    public var calledElement: StoredText
    @CompactNumber public var line: Int

    public init(
        kind: FlowNodeKind, id: StoredText, name: StoredText = .empty, process: Int? = nil, container: Int? = nil,
        lane: Int? = nil, laneBasis: LaneBasis = .none, host: Int? = nil, trigger: EventTrigger = .none,
        loop: ActivityLoop = .none, isInterrupting: Bool = true, isEventSubProcess: Bool = false,
        isForCompensation: Bool = false, calledElement: StoredText = .empty, line: Int = 0
    ) {
        self.kind = kind
        self.id = id
        self.name = name
        self.process = process
        self.container = container
        self.lane = lane
        self.laneBasis = laneBasis
        self.host = host
        self.trigger = trigger
        self.loop = loop
        self.isInterrupting = isInterrupting
        self.isEventSubProcess = isEventSubProcess
        self.isForCompensation = isForCompensation
        self.calledElement = calledElement
        self.line = line
    }
}

/// The flow node types of BPMN 2.0.2; the raw value is the XML name.
public enum FlowNodeKind: String, Sendable, Hashable, CaseIterable {
    case task, userTask, manualTask, serviceTask, sendTask, receiveTask, scriptTask, businessRuleTask
    case subProcess, adHocSubProcess, transaction, callActivity
    case exclusiveGateway, parallelGateway, inclusiveGateway, eventBasedGateway, complexGateway
    case startEvent, endEvent, intermediateCatchEvent, intermediateThrowEvent, boundaryEvent

    public var isTask: Bool {
        switch self {
        case .task, .userTask, .manualTask, .serviceTask, .sendTask, .receiveTask, .scriptTask, .businessRuleTask: true
        default: false
        }
    }
    public var isSubProcess: Bool { self == .subProcess || self == .adHocSubProcess || self == .transaction }
    /// Work: tasks, sub-processes and call activities.
    public var isActivity: Bool { isTask || isSubProcess || self == .callActivity }
    public var isGateway: Bool {
        switch self {
        case .exclusiveGateway, .parallelGateway, .inclusiveGateway, .eventBasedGateway, .complexGateway: true
        default: false
        }
    }
    public var isEvent: Bool { !isActivity && !isGateway }
}

/// How a node came to its lane.
public enum LaneBasis: String, Sendable, Hashable {
    /// The node has no lane.
    case none
    /// A `flowNodeRef` names it.
    case reference
    /// It is the lane of the activity the boundary event is attached to.
    case host
    /// It is the lane of the enclosing sub-process.
    case enclosing
    /// It is drawn inside the lane, and nothing names it (some tools write no `flowNodeRef`).
    case geometry
}

/// What an event waits for or sends (BPMN 2.0.2, 10.5).
public enum EventTrigger: String, Sendable, Hashable, CaseIterable {
    case none, message, timer, error, escalation, cancel, compensate, conditional, link, signal, terminate, multiple
}

/// The loop marker of an activity.
public enum ActivityLoop: String, Sendable, Hashable, CaseIterable {
    case none, standard, parallel, sequential
}
