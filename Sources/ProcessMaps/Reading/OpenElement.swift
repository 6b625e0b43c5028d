/// An element whose end has not come, with what lies around it.
struct OpenElement {
    /// `nil` for an element of another namespace or one BPMN does not know.
    var name: BPMNName?
    /// The nearest element of the model, itself included: whose a note is.
    var owner = Handle.none
    /// The nearest process or sub-process, itself included.
    var container = Handle.none
    /// How many sub-processes lie around what stands inside.
    var subProcessDepth: UInt16 = 0
    /// Inside `extensionElements`.
    var isExtension = false

    var capture = Capture.none
    /// Its characters are part of what is captured of an element around it.
    var isCaptured = false
    /// It is captured itself, and so is an element around it.
    var isNested = false
    /// It is a reference written as text, or lies in one.
    var isInReference = false
    /// The name beside an extension's text.
    var label = StoredText.empty

    // One of these lies on a stack for each open element and is copied for each new one: four bytes a number.
    private var processIndex: Int32 = -1
    private var laneIndex: Int32 = -1
    private var nodeIndex: Int32 = -1
    private var start: UInt32 = 0
    private var lineNumber: UInt32 = 0

    /// The nearest process, itself included.
    var process: Int? {
        get { processIndex < 0 ? nil : Int(processIndex) }
        set { processIndex = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
    }

    /// The nearest lane, itself included.
    var lane: Int? {
        get { laneIndex < 0 ? nil : Int(laneIndex) }
        set { laneIndex = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
    }

    /// The activity, event or gateway this is, or the nearest one around it.
    var node: Int? {
        get { nodeIndex < 0 ? nil : Int(nodeIndex) }
        set { nodeIndex = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
    }

    /// Where its characters begin.
    var captureStart: Int {
        get { Int(start) }
        set { start = UInt32(truncatingIfNeeded: newValue) }
    }

    var line: Int {
        get { Int(lineNumber) }
        set { lineNumber = UInt32(truncatingIfNeeded: newValue) }
    }
}

/// What becomes of the characters of an element.
enum Capture {
    case none
    case laneMember, neighbour, definitionReference, associationSource, associationTarget
    case documentation, annotation, extensionText, time

    var isReference: Bool {
        switch self {
        case .laneMember, .neighbour, .definitionReference, .associationSource, .associationTarget: true
        case .none, .documentation, .annotation, .extensionText, .time: false
        }
    }
}
