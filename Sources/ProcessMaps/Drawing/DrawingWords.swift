import Findings

/// What the parts of a drawing are called, for its tooltips and its description.
enum DrawingWords {
    /// `Tugas pengguna`, `Kejadian awal (pesan)`, …
    static func kind(of element: ElementIndex?, in map: ProcessMap) -> LocalizedText {
        switch element {
        case .node(let index): map.nodes[known: index].map(kind) ?? unknown
        case .data(let index): map.data[known: index].map { data[$0.kind] ?? unknown } ?? unknown
        case .process: LocalizedText(id: "Proses", en: "Process")
        case .pool: LocalizedText(id: "Pool", en: "Pool")
        case .lane: LocalizedText(id: "Lajur", en: "Lane")
        case .sequenceFlow: LocalizedText(id: "Alur", en: "Sequence flow")
        case .messageFlow: LocalizedText(id: "Alur pesan", en: "Message flow")
        case .annotation: LocalizedText(id: "Catatan", en: "Annotation")
        case .group: LocalizedText(id: "Kelompok", en: "Group")
        case .association: LocalizedText(id: "Asosiasi", en: "Association")
        case nil: unknown
        }
    }

    /// `Tugas koreografi`, `Percakapan`, …
    static func kind(of kind: OtherElement.Kind) -> LocalizedText {
        switch kind {
        case .choreographyTask: LocalizedText(id: "Tugas koreografi", en: "Choreography task")
        case .subChoreography: LocalizedText(id: "Subkoreografi", en: "Sub-choreography")
        case .callChoreography: LocalizedText(id: "Pemanggilan koreografi", en: "Call choreography")
        case .conversation: LocalizedText(id: "Percakapan", en: "Conversation")
        case .subConversation: LocalizedText(id: "Subpercakapan", en: "Sub-conversation")
        case .callConversation: LocalizedText(id: "Pemanggilan percakapan", en: "Call conversation")
        case .conversationLink: LocalizedText(id: "Tautan percakapan", en: "Conversation link")
        case .message: LocalizedText(id: "Pesan", en: "Message")
        }
    }

    private static func kind(of node: FlowNode) -> LocalizedText {
        let kind = node.isEventSubProcess ? eventSubProcess : nodes[node.kind] ?? unknown
        guard node.kind.isEvent, let trigger = triggers[node.trigger] else { return kind }
        return kind + LocalizedText(id: " (", en: " (") + trigger + LocalizedText(id: ")", en: ")")
    }

    private static let unknown = LocalizedText(id: "Unsur lain", en: "Other element")
    private static let eventSubProcess = LocalizedText(id: "Subproses kejadian", en: "Event sub-process")

    private static let nodes: [FlowNodeKind: LocalizedText] = [
        .task: LocalizedText(id: "Tugas", en: "Task"),
        .userTask: LocalizedText(id: "Tugas pengguna", en: "User task"),
        .manualTask: LocalizedText(id: "Tugas manual", en: "Manual task"),
        .serviceTask: LocalizedText(id: "Tugas sistem", en: "Service task"),
        .sendTask: LocalizedText(id: "Tugas kirim", en: "Send task"),
        .receiveTask: LocalizedText(id: "Tugas terima", en: "Receive task"),
        .scriptTask: LocalizedText(id: "Tugas skrip", en: "Script task"),
        .businessRuleTask: LocalizedText(id: "Tugas aturan bisnis", en: "Business rule task"),
        .subProcess: LocalizedText(id: "Subproses", en: "Sub-process"),
        .adHocSubProcess: LocalizedText(id: "Subproses ad hoc", en: "Ad-hoc sub-process"),
        .transaction: LocalizedText(id: "Transaksi", en: "Transaction"),
        .callActivity: LocalizedText(id: "Pemanggilan proses", en: "Call activity"),
        .exclusiveGateway: LocalizedText(id: "Gerbang eksklusif", en: "Exclusive gateway"),
        .parallelGateway: LocalizedText(id: "Gerbang paralel", en: "Parallel gateway"),
        .inclusiveGateway: LocalizedText(id: "Gerbang inklusif", en: "Inclusive gateway"),
        .eventBasedGateway: LocalizedText(id: "Gerbang berbasis kejadian", en: "Event-based gateway"),
        .complexGateway: LocalizedText(id: "Gerbang kompleks", en: "Complex gateway"),
        .startEvent: LocalizedText(id: "Kejadian awal", en: "Start event"),
        .endEvent: LocalizedText(id: "Kejadian akhir", en: "End event"),
        .intermediateCatchEvent: LocalizedText(id: "Kejadian antara, menunggu", en: "Intermediate catch event"),
        .intermediateThrowEvent: LocalizedText(id: "Kejadian antara, mengirim", en: "Intermediate throw event"),
        .boundaryEvent: LocalizedText(id: "Kejadian tepi", en: "Boundary event"),
    ]

    private static let triggers: [EventTrigger: LocalizedText] = [
        .message: LocalizedText(id: "pesan", en: "message"),
        .timer: LocalizedText(id: "waktu", en: "timer"),
        .error: LocalizedText(id: "galat", en: "error"),
        .escalation: LocalizedText(id: "eskalasi", en: "escalation"),
        .cancel: LocalizedText(id: "pembatalan", en: "cancel"),
        .compensate: LocalizedText(id: "kompensasi", en: "compensation"),
        .conditional: LocalizedText(id: "syarat", en: "conditional"),
        .link: LocalizedText(id: "sambungan", en: "link"),
        .signal: LocalizedText(id: "sinyal", en: "signal"),
        .terminate: LocalizedText(id: "hentikan semua", en: "terminate"),
        .multiple: LocalizedText(id: "beberapa pemicu", en: "multiple"),
    ]

    private static let data: [DataKind: LocalizedText] = [
        .dataObject: LocalizedText(id: "Data", en: "Data object"),
        .dataObjectReference: LocalizedText(id: "Data", en: "Data object"),
        .dataStore: LocalizedText(id: "Penyimpanan data", en: "Data store"),
        .dataStoreReference: LocalizedText(id: "Penyimpanan data", en: "Data store"),
        .dataInput: LocalizedText(id: "Masukan data", en: "Data input"),
        .dataOutput: LocalizedText(id: "Keluaran data", en: "Data output"),
    ]
}
