@testable import ProcessMaps
import Testing

@Suite("Drawing of activities, events and gateways")
struct NodeDrawingTests {
    @Test("every kind of flow node is drawn, named and told what it is", arguments: FlowNodeKind.allCases)
    func everyKind(_ kind: FlowNodeKind) throws {
        let xml = Self.drawing(of: kind, name: "Verifikasi")
        let group = try xml.inside(kind.rawValue)
        let outline = kind.isEvent ? "circle" : kind.isGateway ? "polygon" : "rect"
        #expect(group.contains { $0.name == outline })
        #expect(try #require(group.first { $0.name == "title" }).text.hasSuffix(": Verifikasi"))
        #expect(xml.words == ["Verifikasi"])
    }

    @Test("no two kinds look the same", arguments: [FlowNodeKind.allCases])
    func kindsDiffer(_ kinds: [FlowNodeKind]) throws {
        // A boundary event looks like an event that waits; it differs in where it stands.
        let pictures = try kinds.filter { $0 != .boundaryEvent }.map { kind in
            try Self.look(Self.drawing(of: kind) { $0.trigger = kind.isEvent ? .message : .none }.inside(kind.rawValue))
        }
        #expect(Set(pictures).count == pictures.count)
    }

    @Test("no two triggers look the same", arguments: [FlowNodeKind.intermediateCatchEvent, .endEvent])
    func triggersDiffer(_ kind: FlowNodeKind) throws {
        let pictures = try EventTrigger.allCases.map { trigger in
            try Self.look(Self.drawing(of: kind) { $0.trigger = trigger }.inside(kind.rawValue))
        }
        #expect(Set(pictures).count == EventTrigger.allCases.count)
    }

    @Test(
        "a trigger that is sent is filled, one that is waited for is outlined",
        arguments: [EventTrigger.message, .error, .escalation, .cancel, .compensate, .link, .signal, .multiple])
    func throwIsFilled(_ trigger: EventTrigger) throws {
        func fills(_ kind: FlowNodeKind) throws -> [String] {
            let group = try Self.drawing(of: kind) { $0.trigger = trigger }.inside(kind.rawValue)
            return group.filter { ["polygon", "rect"].contains($0.name) }.compactMap { $0.attributes["fill"] }
        }
        #expect(try fills(.intermediateCatchEvent).allSatisfy { $0 == MapColour.paper.hex })
        #expect(try fills(.intermediateThrowEvent).allSatisfy { $0 == MapColour.ink.hex })
        #expect(try fills(.endEvent).allSatisfy { $0 == MapColour.ink.hex })
        #expect(try fills(.boundaryEvent).allSatisfy { $0 == MapColour.paper.hex })
    }

    @Test("a name leaves room for the boundary event over it")
    func nameAboveGuest() throws {
        func lastLine(withGuest: Bool) throws -> Double {
            var sketch = MapSketch()
            sketch.node(.task, "Memeriksa berkas permohonan dan lampirannya", at: .box(0, 0))
            if withGuest { sketch.node(.boundaryEvent, at: .box(32, 62, 36, 36)) { $0.host = 0 } }
            let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
            return try #require(xml["tspan"].compactMap { $0.attributes["y"].flatMap(Double.init) }.max())
        }
        #expect(try lastLine(withGuest: true) < 62)
        #expect(try lastLine(withGuest: false) > 50)
    }

    @Test("a start is one thin circle, an end one thick, what is between two")
    func circles() throws {
        func widths(_ kind: FlowNodeKind) throws -> [String?] {
            try Self.drawing(of: kind).inside(kind.rawValue).filter { $0.name == "circle" }
                .map { $0.attributes["stroke-width"] }
        }
        #expect(try widths(.startEvent) == ["1.5"])
        #expect(try widths(.endEvent) == ["3.5"])
        for kind in [FlowNodeKind.intermediateCatchEvent, .intermediateThrowEvent, .boundaryEvent] {
            #expect(try widths(kind).count == 2)
        }
    }

    @Test("an event that leaves the work running is drawn in dashes", arguments: [true, false])
    func interrupting(_ isInterrupting: Bool) throws {
        for kind in [FlowNodeKind.boundaryEvent, .startEvent] {
            let group = try Self.drawing(of: kind) { $0.isInterrupting = isInterrupting }.inside(kind.rawValue)
            let circles = group.filter { $0.name == "circle" }
            #expect(circles.allSatisfy { ($0.attributes["stroke-dasharray"] == nil) == isInterrupting })
        }
    }

    @Test("every loop marker is its own", arguments: [[ActivityLoop.none, .standard, .parallel, .sequential]])
    func loops(_ loops: [ActivityLoop]) throws {
        let pictures = try loops.map { loop in
            try Self.look(Self.drawing(of: .userTask) { $0.loop = loop }.inside("userTask"))
        }
        #expect(Set(pictures).count == loops.count)
    }

    @Test("compensation, an event sub-process and a call have the borders and markers of the notation")
    func borders() throws {
        func border(_ kind: FlowNodeKind, _ change: (inout FlowNode) -> Void = { _ in }) throws -> DrawnXML.Element {
            try #require(Self.drawing(of: kind, change: change).inside(kind.rawValue).first { $0.name == "rect" })
        }
        #expect(try border(.callActivity).attributes["stroke-width"] == "3.5")
        #expect(try border(.subProcess) { $0.isEventSubProcess = true }.attributes["stroke-dasharray"] != nil)
        #expect(try border(.subProcess).attributes["stroke-dasharray"] == nil)
        let plain = try Self.drawing(of: .task).inside("task").filter { $0.name == "polygon" }
        let undone = try Self.drawing(of: .task) { $0.isForCompensation = true }.inside("task")
        #expect(undone.filter { $0.name == "polygon" }.count == plain.count + 2)
    }

    @Test("a transaction has a double border")
    func transaction() throws {
        let drawn = Self.drawing(of: .transaction, isExpanded: true)
        #expect(try drawn.inside("transaction").filter { $0.name == "rect" }.count == 2)
    }

    @Test(
        "a closed sub-process has the plus, an open one has not", arguments: [FlowNodeKind.subProcess, .callActivity])
    func plus(_ kind: FlowNodeKind) throws {
        func lines(_ isExpanded: Bool) throws -> Int {
            try Self.drawing(of: kind, isExpanded: isExpanded).inside(kind.rawValue).count { $0.name == "polyline" }
        }
        #expect(try lines(false) == 2)
        #expect(try lines(true) == 0)
    }

    @Test("a closed event sub-process shows what starts it")
    func eventSubProcessStart() throws {
        var sketch = MapSketch()
        let inner = sketch.node(.subProcess, "Batal", at: .box(0, 0)) { $0.isEventSubProcess = true }
        sketch.node(.startEvent, container: inner) { $0.trigger = .timer }
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(try xml.inside("subProcess").contains { $0.name == "circle" })
    }

    @Test("an exclusive gateway has its X only where the file shows it", arguments: [nil, false, true])
    func marker(_ isVisible: Bool?) throws {
        var sketch = MapSketch()
        sketch.node(.exclusiveGateway, at: .box(0, 0, 50, 50), isMarkerVisible: isVisible)
        let group = try DrawnXML(MapDrawing(sketch.drawn).svg()).inside("exclusiveGateway")
        #expect(group.contains { $0.name == "polyline" } == (isVisible == true))
    }

    // MARK: Drawings of one node

    static func drawing(
        of kind: FlowNodeKind, name: String = "", isExpanded: Bool? = nil,
        change: (inout FlowNode) -> Void = { _ in }
    ) -> DrawnXML {
        var sketch = MapSketch()
        let size = kind.isEvent ? (36.0, 36.0) : kind.isGateway ? (50, 50) : (100, 80)
        sketch.node(
            kind, name, at: .box(10, 10, size.0, size.1), isExpanded: isExpanded, isMarkerVisible: true, change: change)
        return DrawnXML(MapDrawing(sketch.drawn).svg())
    }

    /// What is seen: the shapes, without titles.
    static func look(_ elements: [DrawnXML.Element]) -> [String] {
        elements.filter { $0.name != "title" }.map { element in
            element.name + element.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined()
        }
    }
}
