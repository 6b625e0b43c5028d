import XMLStreaming

/// The element and attribute names of BPMN 2.0.2 that the reader knows; the raw value is the symbol the parser gives.
enum BPMNName: XMLSymbol, CaseIterable {
    // Flow nodes, in the order of `FlowNodeKind`
    case task, userTask, manualTask, serviceTask, sendTask, receiveTask, scriptTask, businessRuleTask
    case subProcess, adHocSubProcess, transaction, callActivity
    case exclusiveGateway, parallelGateway, inclusiveGateway, eventBasedGateway, complexGateway
    case startEvent, endEvent, intermediateCatchEvent, intermediateThrowEvent, boundaryEvent

    // Data, in the order of `DataKind`
    case dataObject, dataObjectReference, dataStore, dataStoreReference, dataInput, dataOutput

    // Event definitions, in the order of `EventTrigger` from `message` on
    case messageEventDefinition, timerEventDefinition, errorEventDefinition, escalationEventDefinition
    case cancelEventDefinition, compensateEventDefinition, conditionalEventDefinition, linkEventDefinition
    case signalEventDefinition, terminateEventDefinition

    // Structure
    case definitions, process, collaboration, participant, laneSet, lane, flowNodeRef, sequenceFlow, messageFlow
    case incoming, outgoing, conditionExpression, eventDefinitionRef
    case standardLoopCharacteristics, multiInstanceLoopCharacteristics

    // Artifacts and notes
    case association, dataInputAssociation, dataOutputAssociation, sourceRef, targetRef
    case textAnnotation, text, group, categoryValue, documentation, extensionElements

    // Counted only
    case choreography, choreographyTask, subChoreography, callChoreography
    case conversation, conversationNode, callConversation

    // When a timer rings, in the order of `TimerDefinition.Kind`
    case timeDuration, timeDate, timeCycle

    // For the drawing only
    case subConversation, conversationLink, message, dataState, participantMultiplicity
    case globalTask, globalUserTask, globalManualTask, globalScriptTask, globalBusinessRuleTask

    // Diagram interchange
    case BPMNDiagram, BPMNPlane, BPMNShape, BPMNEdge, BPMNLabel, Bounds, waypoint

    // Attributes (some names above are attributes too)
    case id, name, exporter, exporterVersion, processRef, attachedToRef, `default`, cancelActivity, isInterrupting
    case triggeredByEvent, isForCompensation, calledElement, isSequential, isCollection, categoryValueRef
    case value, key, metaKey, metaValue
    case bpmnElement, isHorizontal, isExpanded, isMarkerVisible, x, y, width, height
    case parallelMultiple, instantiate, eventGatewayType, associationDirection, messageRef, dataObjectRef, dataStoreRef
    case maximum, messageVisibleKind, participantBandKind

    /// The name in XML.
    var xmlName: String { String(describing: self) }

    static let count = allCases.count

    var flowNodeKind: FlowNodeKind? { Self.entry(Self.flowNodeKinds, at: self, from: .task) }
    var dataKind: DataKind? { Self.entry(Self.dataKinds, at: self, from: .dataObject) }
    var eventTrigger: EventTrigger? { Self.entry(Self.eventTriggers, at: self, from: .messageEventDefinition) }

    private static let flowNodeKinds = FlowNodeKind.allCases
    private static let dataKinds = DataKind.allCases
    private static let eventTriggers = EventTrigger.allCases.filter { $0 != .none && $0 != .multiple }

    private static func entry<Entry>(_ table: [Entry], at name: BPMNName, from first: BPMNName) -> Entry? {
        let index = Int(name.rawValue) - Int(first.rawValue)
        return table.indices.contains(index) ? table[index] : nil
    }
}

/// The namespaces of BPMN 2.0.2 (chapter 15); the raw value is the symbol the parser gives.
enum BPMNNamespace: XMLSymbol, CaseIterable {
    case model, di, dc, ddi

    var uri: String {
        switch self {
        case .model: "http://www.omg.org/spec/BPMN/20100524/MODEL"
        case .di: "http://www.omg.org/spec/BPMN/20100524/DI"
        case .dc: "http://www.omg.org/spec/DD/20100524/DC"
        case .ddi: "http://www.omg.org/spec/DD/20100524/DI"
        }
    }

    /// What the parser is to know. A file whose `definitions` lie in a namespace near the right one is read as if that
    /// were the right one.
    static func vocabulary(model: String = BPMNNamespace.model.uri) -> XMLVocabulary {
        XMLVocabulary(names: names, namespaces: [model] + allCases.dropFirst().map(\.uri))
    }

    private static let names = BPMNName.allCases.map(\.xmlName)
}
