import XMLStreaming

/// Turns the events of one BPMN file into a draft of its map.
///
/// The work is split by concern: structure (processes, lanes, nodes, flows), artifacts, diagram, notes. What an element
/// means depends on what lies around it, which the open elements keep.
struct MapBuilder: XMLReceiver, ~Copyable {
    var draft = MapDraft()
    /// What the root was; `nil` before it.
    private(set) var root: RootElement?
    /// The open elements, outermost first, and behind them room that was used before.
    private var open: [OpenElement] = []
    private var depth = 0

    /// Characters of the open elements that want theirs.
    var characters: [UInt8] = []
    /// How many open elements want their characters.
    var capturing = 0
    /// Bytes of references inside references that are still looked at. Each is read once for every element around it,
    /// which only broken files have at all.
    private(set) var nestedBytes = 4 << 20

    /// The shape or edge that is open.
    var shape: PendingShape?
    /// Shapes that lie around it, outermost first: none in any map a tool writes.
    var outerShapes: [PendingShape] = []
    var edge: PendingEdge?
    var openPlanes: [Int] = []
    /// The position among the other elements of the timer definition that is open, or was last, if it stands by itself.
    var openTimer: Int?

    /// The names of BPMN's drawing are enough, whatever their namespace: the file's own namespace is not the right one.
    private let isLenient: Bool

    init(isLenient: Bool = false) {
        self.isLenient = isLenient
        open.reserveCapacity(32)
    }

    // MARK: Events

    mutating func expect(bytes: Int) { draft.makeRoom(forFileOf: bytes) }

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        guard depth > 0 else { return begin(tag) }
        let parent = open[depth - 1]
        var element = parent
        element.name = nil
        element.capture = .none
        switch BPMNNamespace(rawValue: tag.namespace) {
        case .model:
            startModel(tag, inside: parent, &element)
        case .di, .dc, .ddi:
            startDrawing(tag, inside: parent, &element)
        case nil:
            if isLenient, let name = BPMNName(rawValue: tag.name), name.isDrawing {
                startDrawing(tag, inside: parent, &element)
            } else if parent.isExtension {
                startExtension(tag, &element)
            }
        }
        push(element)
        return true
    }

    mutating func end() {
        guard depth > 0 else { return }
        depth -= 1
        if open[depth].capture != .none {
            endCapture(of: open[depth], inside: depth > 0 ? open[depth - 1] : nil)
        } else if let name = open[depth].name, name.isDrawing {
            endDrawing(name)
        }
    }

    private mutating func push(_ element: OpenElement) {
        if depth < open.count {
            open[depth] = element
        } else {
            open.append(element)
        }
        depth += 1
    }

    var wantsText: Bool { capturing > 0 }

    mutating func text(_ utf8: Span<UInt8>) {
        utf8.withUnsafeBufferPointer { characters.append(contentsOf: $0) }
    }

    /// What was read, also where the file broke off inside an element.
    consuming func finish() -> MapDraft {
        while !openPlanes.isEmpty { endDrawing(.BPMNPlane) }
        return draft
    }

    // MARK: The root

    private mutating func begin(_ tag: borrowing XMLStartTag) -> Bool {
        let root = RootElement(tag)
        self.root = root
        guard root == .definitions else { return false }
        var element = OpenElement()
        element.name = .definitions
        draft.elementCounts[Int(BPMNName.definitions.rawValue)] += 1
        draft.definitionsID = define(tag, as: addOther(.definitions, inside: element))
        draft.definitionsName = name(of: tag)
        draft.exporter = tag.withValue(of: .exporter) { store(folded: $0) } ?? .empty
        draft.exporterVersion = tag.withValue(of: .exporterVersion) { store(folded: $0) } ?? .empty
        push(element)
        return true
    }

    // MARK: Capturing characters

    /// Keeps the characters of an element until it ends. Inside an element whose characters are kept there is no note to
    /// keep again: a thousand notes inside each other are one, not a thousand copies of the innermost. A reference is
    /// one wherever it stands, while `nestedBytes` lasts. What a vendor writes is kept too, since the characters of its
    /// elements are taken out as they end; but inside a reference they are the reference's.
    mutating func capture(_ capture: Capture, of element: inout OpenElement) {
        if capture == .extensionText {
            guard !element.isInReference else { return }
        } else if element.isCaptured {
            guard capture.isReference else { return }
        }
        element.isNested = element.isCaptured && capture.isReference
        element.isCaptured = capture != .extensionText
        element.isInReference = element.isInReference || capture.isReference
        element.capture = capture
        element.captureStart = characters.count
        capturing += 1
    }

    /// The characters of an element that ends are no longer wanted.
    mutating func endCapturing(of element: OpenElement) {
        capturing -= 1
        if element.isNested { nestedBytes -= characters.count - element.captureStart }
        if capturing == 0 { characters.removeAll(keepingCapacity: true) }
    }

    // MARK: Attributes

    /// Gives the id of a tag to an element.
    mutating func define(_ tag: borrowing XMLStartTag, as handle: Handle) -> StoredText {
        let line = tag.line
        return tag.withValue(of: .id) { utf8 in
            let symbol = draft.ids.symbol(of: utf8, in: &draft.map.texts)
            let text = draft.ids.texts[Int(symbol)]
            if !draft.ids.give(symbol, to: handle) { draft.duplicates.note(line: line, id: text) }
            return text
        } ?? .empty
    }

    /// The reference in an attribute, without the blanks around it; blank where the tag has none.
    mutating func reference(_ name: BPMNName, of tag: borrowing XMLStartTag) -> IDTable.Symbol {
        tag.withValue(of: name) { draft.symbol(trimmed: $0) } ?? IDTable.blank
    }

    /// The `name` of a tag with its blanks folded.
    mutating func name(of tag: borrowing XMLStartTag) -> StoredText {
        tag.withValue(of: .name) { store(folded: $0) } ?? .empty
    }

    mutating func store(folded utf8: Span<UInt8>) -> StoredText {
        draft.store(folded: utf8)
    }

    func isTrue(_ name: BPMNName, of tag: borrowing XMLStartTag) -> Bool {
        tag.withValue(of: name) { Numbers.isTrue($0) } ?? false
    }

    /// An element that has no table of its own.
    mutating func addOther(_ name: BPMNName?, inside parent: OpenElement) -> Handle {
        let handle = Handle(.other, draft.otherKinds.count)
        draft.otherKinds.append(name)
        draft.setContainer(of: handle, to: parent.container)
        return handle
    }
}

extension XMLStartTag {
    /// Hands the value of a BPMN attribute to `body`.
    @inline(__always)
    func withValue<Result>(of name: BPMNName, _ body: (Span<UInt8>) -> Result) -> Result? {
        withValue(of: name.rawValue, body)
    }
}
