import Findings

/// How messages call the elements of a map.
extension LintedMap {
    /// `kegiatan “Verifikasi berkas”`; an element without a name by its id, `kegiatan tanpa nama (Task_1)`.
    func called(_ node: Int) -> LocalizedText {
        let facts = map.nodes[node]
        return facts.kind.word + naming(facts.name, facts.id)
    }

    /// The same for any element.
    func called(_ element: ElementIndex) -> LocalizedText {
        switch element {
        case .node(let node): called(node)
        case .process(let process):
            LocalizedText(id: "proses", en: "process") + naming(map.processes[process].name, map.processes[process].id)
        case .pool(let pool): LocalizedText(id: "pool", en: "pool") + naming(map.pools[pool].name, map.pools[pool].id)
        case .lane(let lane): LocalizedText(id: "lane", en: "lane") + naming(map.lanes[lane].name, map.lanes[lane].id)
        case .sequenceFlow(let flow):
            LocalizedText(id: "alur", en: "flow") + naming(map.sequenceFlows[flow].name, map.sequenceFlows[flow].id)
        case .messageFlow(let flow):
            LocalizedText(id: "alur pesan", en: "message flow")
                + naming(map.messageFlows[flow].name, map.messageFlows[flow].id)
        case .data, .annotation, .group, .association:
            LocalizedText(id: "elemen", en: "element") + LocalizedText(map.name(of: element).quotedShort)
        }
    }

    /// A scope in a sentence: `proses “Izin”`, `sub-proses “Periksa”`.
    func called(scope: Scope) -> LocalizedText { called(scope.element) }

    /// A flow without a name by its ends: `alur dari “A” ke “B”`.
    func calledByEnds(flow: Int) -> LocalizedText {
        let facts = map.sequenceFlows[flow]
        guard let source = facts.source, let target = facts.target else { return called(.sequenceFlow(flow)) }
        let (from, to) = (called(source), called(target))
        return LocalizedText(
            id: "alur dari \(from.indonesian) ke \(to.indonesian)", en: "flow from \(from.english) to \(to.english)")
    }

    /// Several nodes: the first three, and how many more.
    func listed(_ nodes: [Int]) -> LocalizedText {
        let names = nodes.prefix(3).map(called)
        let more = nodes.count - names.count
        return LocalizedText(
            id: names.map(\.indonesian).joined(separator: ", ") + (more > 0 ? " dan \(more) lainnya" : ""),
            en: names.map(\.english).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
    }

    private func naming(_ name: StoredText, _ id: StoredText) -> LocalizedText {
        if !name.isEmpty { return LocalizedText(" " + map[name].quotedShort) }
        if id.isEmpty { return LocalizedText(id: " tanpa nama", en: " without a name") }
        let id = map[id].shortened
        return LocalizedText(id: " tanpa nama (\(id))", en: " without a name (\(id))")
    }
}

extension LocalizedText {
    /// A text that is the same in both languages: a name, an id.
    init(_ same: String) { self.init(id: same, en: same) }

    /// With a capital, to begin a sentence.
    var capitalised: LocalizedText {
        LocalizedText(
            id: indonesian.prefix(1).uppercased() + indonesian.dropFirst(),
            en: english.prefix(1).uppercased() + english.dropFirst())
    }
}

extension Int {
    /// `1 activity`, `3 activities`.
    func of(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}

extension String {
    /// In quotes, cut where it is longer than a message bears.
    var quotedShort: String { "“\(shortened)”" }

    fileprivate var shortened: String { count > 80 ? prefix(79) + "…" : self }
}

extension FlowNodeKind {
    /// What people call it.
    var word: LocalizedText {
        switch self {
        case .subProcess, .adHocSubProcess, .transaction: LocalizedText(id: "sub-proses", en: "sub-process")
        case .callActivity: LocalizedText(id: "kegiatan panggil", en: "call activity")
        case .exclusiveGateway: LocalizedText(id: "gateway eksklusif", en: "exclusive gateway")
        case .parallelGateway: LocalizedText(id: "gateway paralel", en: "parallel gateway")
        case .inclusiveGateway: LocalizedText(id: "gateway inklusif", en: "inclusive gateway")
        case .eventBasedGateway: LocalizedText(id: "gateway berbasis event", en: "event-based gateway")
        case .complexGateway: LocalizedText(id: "gateway kompleks", en: "complex gateway")
        case .startEvent: LocalizedText(id: "event mulai", en: "start event")
        case .endEvent: LocalizedText(id: "event akhir", en: "end event")
        case .intermediateCatchEvent, .intermediateThrowEvent:
            LocalizedText(id: "event antara", en: "intermediate event")
        case .boundaryEvent: LocalizedText(id: "event tepi", en: "boundary event")
        default: LocalizedText(id: "kegiatan", en: "activity")
        }
    }
}
