/// What few elements of few maps have, kept beside the tables by position in them. Most of it only a drawing asks.
public struct NotationDetails: Sendable, Hashable {
    /// Events that wait for all their triggers, not for one of them (positions in `nodes`).
    public var parallelMultipleEvents: Set<Int> = []
    /// Event-based gateways and receive tasks that start a process (positions in `nodes`).
    public var instantiatingNodes: Set<Int> = []
    /// Event-based gateways that wait for all their events (`eventGatewayType`; positions in `nodes`).
    public var parallelEventGateways: Set<Int> = []
    /// Call activities that call a global task of the same file, and what type of task that is (positions in `nodes`).
    public var calledTasks: [Int: FlowNodeKind] = [:]
    /// Pools that stand for several participants (positions in `pools`).
    public var multiInstancePools: Set<Int> = []
    /// Associations drawn with an arrowhead; those not here have none (positions in `associations`).
    public var associationDirections: [Int: AssociationDirection] = [:]
    /// The data object or store a reference stands for (positions in `data`).
    public var dataTargets: [Int: Int] = [:]
    /// The state a data object is in (positions in `data`).
    public var dataStates: [Int: StoredText] = [:]
    /// Inputs and outputs that an activity or event declares for itself, which no drawing shows (positions in `data`).
    public var innerData: Set<Int> = []
    /// The sub-process around data, annotations and groups (positions in `nodes`); nodes know theirs.
    public var containers: [ElementIndex: Int] = [:]
    /// The names of the messages that flow (positions in `messageFlows`).
    public var messageNames: [Int: StoredText] = [:]

    /// Choreography tasks, conversations and messages, which have no table of their own.
    public var others: [OtherElement] = []
    /// The positions in `others` of what a shape shows (positions in `shapes`).
    public var otherShapes: [Int: Int] = [:]
    /// The positions in `others` of what a line shows (positions in `edges`).
    public var otherEdges: [Int: Int] = [:]
    /// Shapes of participants that are bands of a choreography task (positions in `shapes`).
    public var participantBands: [Int: ParticipantBand] = [:]
    /// Lines that carry the shape of a message (`messageVisibleKind`; positions in `edges`).
    public var messageShapes: [Int: MessageShape] = [:]

    public init() {}
}

/// Where an association has arrowheads (BPMN 2.0.2, 8.4.1).
public enum AssociationDirection: String, Sendable, Hashable {
    case one = "One"
    case both = "Both"
}

/// The shape of a message on its flow (BPMN 2.0.2, 12.3.2): light where it begins an exchange, dark where it answers.
public enum MessageShape: String, Sendable, Hashable {
    case initiating
    case nonInitiating = "non_initiating"
}

/// A band of a choreography task with the name of a participant (BPMN 2.0.2, 12.2.3.3).
public enum ParticipantBand: String, Sendable, Hashable {
    case topInitiating = "top_initiating"
    case middleInitiating = "middle_initiating"
    case bottomInitiating = "bottom_initiating"
    case topNonInitiating = "top_non_initiating"
    case middleNonInitiating = "middle_non_initiating"
    case bottomNonInitiating = "bottom_non_initiating"

    /// Whether the participant begins the exchange.
    public var isInitiating: Bool {
        self == .topInitiating || self == .middleInitiating || self == .bottomInitiating
    }
}

/// An element that is drawn, and plays no part in an agency's figures.
public struct OtherElement: Sendable, Hashable {
    public var kind: Kind
    public var id: StoredText
    public var name: StoredText
    public var line: Int

    /// The raw value is the XML name.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case choreographyTask, subChoreography, callChoreography
        case conversation, subConversation, callConversation, conversationLink
        case message
    }

    public init(kind: Kind, id: StoredText, name: StoredText = .empty, line: Int = 0) {
        self.kind = kind
        self.id = id
        self.name = name
        self.line = line
    }
}
