public import Findings
public import ProcessMaps

/// One SOP beside the map it is tied to.
public struct SOPComparison: Sendable, Hashable {
    /// `SOP.id`
    public var sop: String
    /// Which steps do which activity; in the order of the steps.
    public var matches: [StepMatch] = []
    /// Its columns beside the lanes and pools of the map, in the order they appear in the SOP.
    public var performers: [PerformerMatch] = []
    /// Steps in an order the map does not allow.
    public var contradictions: [OrderContradiction] = []
    /// Hand-offs to a performer who then has no step.
    public var unreceived: [UnreceivedHandoff] = []
    /// Steps that somebody else does on the map.
    public var otherPerformers: [OtherPerformer] = []
    /// Times that exceed a deadline on the map.
    public var late: [LateStep] = []
    /// How many deadlines of the map could not be compared with a time of the SOP.
    public var unjudgedDeadlines = 0

    /// Whether enough of the map was found again in the SOP to compare the rest: a quarter of the shorter of both.
    public var isRelated = false

    public init(sop: String) { self.sop = sop }
}

/// A step of an SOP, as a sentence names it.
public struct StepReference: Sendable, Hashable {
    /// The position in `SOP.steps`.
    public var position: Int
    /// The part of the document, where it has several flow tables.
    public var procedure: String?
    public var number: Int
    public var name: String
    public var location: SourceLocation

    public init(position: Int, procedure: String? = nil, number: Int, name: String, location: SourceLocation) {
        self.position = position
        self.procedure = procedure
        self.number = number
        self.name = name
        self.location = location
    }
}

/// An activity of a map, as a sentence names it.
public struct ActivityReference: Sendable, Hashable {
    /// The position in `ProcessMap.nodes`.
    public var node: Int
    public var id: String
    public var name: String
    /// Empty where the map names nobody.
    public var performer: String
    public var line: Int

    public init(node: Int, id: String, name: String, performer: String, line: Int) {
        self.node = node
        self.id = id
        self.name = name
        self.performer = performer
        self.line = line
    }
}

/// A step that does an activity.
public struct StepMatch: Sendable, Hashable {
    public var step: StepReference
    public var activity: ActivityReference
    /// How alike the two names are, in hundredths.
    public var likeness: Int
    /// The one step this activity was given to; others do it too, or a part of it.
    public var isChosen: Bool

    public init(step: StepReference, activity: ActivityReference, likeness: Int, isChosen: Bool) {
        self.step = step
        self.activity = activity
        self.likeness = likeness
        self.isChosen = isChosen
    }
}

/// A column of the SOP beside the performers of the map.
public struct PerformerMatch: Sendable, Hashable {
    public var column: String
    public var kind: Kind
    /// Who it is on the map; `nil` where nobody.
    public var performer: String?
    /// The first step of the column.
    public var step: StepReference

    public init(column: String, kind: Kind, performer: String? = nil, step: StepReference) {
        self.column = column
        self.kind = kind
        self.performer = performer
        self.step = step
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case same
        /// Much the same name.
        case renamed
        /// Another name, for who does the same work on the map.
        case renamedByWork
        /// No lane or pool of the map.
        case extra
        /// Somebody outside the agency, who needs no lane.
        case outsider
    }
}

/// Two steps in an order the map does not allow.
public struct OrderContradiction: Sendable, Hashable {
    /// The step the SOP has first, and its activity.
    public var first: StepReference
    public var firstActivity: ActivityReference
    public var second: StepReference
    public var secondActivity: ActivityReference
    /// The way on the map from the activity of `second` to that of `first`: the nodes by name, both ends included.
    public var path: [String]
    /// The XML ids of its flows.
    public var flows: [String]
    /// The flows as elements of the map.
    public var elements: [ElementIndex]

    public init(
        first: StepReference, firstActivity: ActivityReference, second: StepReference,
        secondActivity: ActivityReference, path: [String], flows: [String], elements: [ElementIndex]
    ) {
        self.first = first
        self.firstActivity = firstActivity
        self.second = second
        self.secondActivity = secondActivity
        self.path = path
        self.flows = flows
        self.elements = elements
    }
}

/// A hand-off to a performer who has no step behind it.
public struct UnreceivedHandoff: Sendable, Hashable {
    public var step: StepReference
    /// The activity of the step; `nil` where it is none of the map's.
    public var activity: ActivityReference?
    /// Who should receive.
    public var receiver: String
    /// The hand-off on the map; `nil` where only the words of the step hand over.
    public var flow: ElementIndex?
    /// XML id of the flow.
    public var flowID: String?
    /// What the receiver does with it on the map; empty where the map does not say.
    public var awaited: [ActivityReference]
    /// Whether the receiver has no step at all.
    public var hasNoStep: Bool

    public init(
        step: StepReference, activity: ActivityReference? = nil, receiver: String, flow: ElementIndex? = nil,
        flowID: String? = nil, awaited: [ActivityReference], hasNoStep: Bool
    ) {
        self.step = step
        self.activity = activity
        self.receiver = receiver
        self.flow = flow
        self.flowID = flowID
        self.awaited = awaited
        self.hasNoStep = hasNoStep
    }
}

/// A step one performer does in the SOP and another on the map, who has a column in the SOP too.
public struct OtherPerformer: Sendable, Hashable {
    public var step: StepReference
    public var columns: [String]
    public var activity: ActivityReference

    public init(step: StepReference, columns: [String], activity: ActivityReference) {
        self.step = step
        self.columns = columns
        self.activity = activity
    }
}

/// A time of the SOP that exceeds a deadline of the map.
public struct LateStep: Sendable, Hashable {
    /// The steps whose time was added, in their order.
    public var steps: [StepReference]
    public var time: LocalizedText
    /// What the deadline is on: an activity or sub-process.
    public var activity: ActivityReference
    /// The timer event.
    public var timer: ElementIndex
    /// XML id of the timer event.
    public var timerID: String
    public var timerName: String
    public var deadline: LocalizedText
    public var timerLine: Int

    public init(
        steps: [StepReference], time: LocalizedText, activity: ActivityReference, timer: ElementIndex, timerID: String,
        timerName: String, deadline: LocalizedText, timerLine: Int
    ) {
        self.steps = steps
        self.time = time
        self.activity = activity
        self.timer = timer
        self.timerID = timerID
        self.timerName = timerName
        self.deadline = deadline
        self.timerLine = timerLine
    }
}
