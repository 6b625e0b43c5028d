/// One `BPMNDiagram` with its plane (BPMN 2.0.2, chapter 12).
public struct Diagram: Sendable, Hashable {
    public var name: StoredText
    /// What the plane shows; its collaboration or process.
    @CompactElement public var element: ElementIndex?
    /// The positions in `ProcessMap.shapes` that lie on this plane.
    public var shapes: Range<Int>
    /// The positions in `ProcessMap.edges` that lie on this plane.
    public var edges: Range<Int>

    public init(
        name: StoredText = .empty, element: ElementIndex? = nil, shapes: Range<Int> = 0..<0, edges: Range<Int> = 0..<0
    ) {
        self.name = name
        self.element = element
        self.shapes = shapes
        self.edges = edges
    }
}

/// A `BPMNShape`: an element drawn as a box, circle or diamond.
public struct Shape: Sendable, Hashable {
    /// `nil` where `bpmnElement` names nothing of the file.
    @CompactElement public var element: ElementIndex?
    /// Pools and lanes: bands from left to right. `nil` where not said.
    public var isHorizontal: Bool?
    /// Sub-processes: drawn open. `nil` where not said.
    public var isExpanded: Bool?
    /// Exclusive gateways: drawn with the X. `nil` where not said.
    public var isMarkerVisible: Bool?
    public var bounds: Bounds
    /// Where the label stands; `nil` where the tool left it to the reader.
    public var label: Bounds?

    public init(
        element: ElementIndex?, bounds: Bounds, isHorizontal: Bool? = nil, isExpanded: Bool? = nil,
        isMarkerVisible: Bool? = nil, label: Bounds? = nil
    ) {
        self.element = element
        self.bounds = bounds
        self.isHorizontal = isHorizontal
        self.isExpanded = isExpanded
        self.isMarkerVisible = isMarkerVisible
        self.label = label
    }
}

/// A `BPMNEdge`: a flow or association drawn as a line.
public struct Edge: Sendable, Hashable {
    @CompactElement public var element: ElementIndex?
    public var label: Bounds?
    private var firstWaypoint: UInt32
    private var endOfWaypoints: UInt32

    public init(element: ElementIndex?, waypoints: Range<Int> = 0..<0, label: Bounds? = nil) {
        self.element = element
        self.label = label
        firstWaypoint = UInt32(clamping: waypoints.lowerBound)
        endOfWaypoints = UInt32(clamping: waypoints.upperBound)
    }

    /// The positions in `ProcessMap.waypoints`, source first.
    public var waypoints: Range<Int> {
        get { Int(firstWaypoint)..<Int(endOfWaypoints) }
        set {
            firstWaypoint = UInt32(clamping: newValue.lowerBound)
            endOfWaypoints = UInt32(clamping: newValue.upperBound)
        }
    }
}

/// A rectangle in the units of the drawing (pixels, y grows downwards).
public struct Bounds: Sendable, Hashable {
    public var x, y, width, height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// A point in the units of the drawing.
public struct Point: Sendable, Hashable {
    public var x, y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
