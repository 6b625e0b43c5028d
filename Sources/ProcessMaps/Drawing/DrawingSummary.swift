import Findings

/// The name and the description of a drawing for those who do not see it.
struct DrawingSummary {
    let map: ProcessMap

    /// The map's own title, else what it is.
    var title: LocalizedText {
        let own = map[map.title]
        return own.isEmpty ? LocalizedText(id: "Peta proses", en: "Process map") : LocalizedText(id: own, en: own)
    }

    /// What the map holds, in one sentence, and who works on it, in another.
    var description: LocalizedText {
        var parts: [LocalizedText] = []
        func add(_ count: Int, _ indonesian: String, _ one: String, _ many: String) {
            guard count > 0 else { return }
            parts.append(LocalizedText(id: "\(count) \(indonesian)", en: "\(count) \(count == 1 ? one : many)"))
        }
        add(map.pools.count, "pool", "pool", "pools")
        add(map.lanes.count, "lajur", "lane", "lanes")
        add(map.nodes.count { $0.kind.isActivity }, "kegiatan", "activity", "activities")
        add(map.nodes.count { $0.kind.isGateway }, "gerbang", "gateway", "gateways")
        add(map.nodes.count { $0.kind.isEvent }, "kejadian", "event", "events")
        add(map.sequenceFlows.count, "alur", "sequence flow", "sequence flows")
        add(map.messageFlows.count, "alur pesan", "message flow", "message flows")
        guard let first = parts.first else {
            return LocalizedText(id: "Peta proses BPMN tanpa isi.", en: "A BPMN process map without content.")
        }
        let comma = LocalizedText(id: ", ", en: ", ")
        let list = parts.dropFirst().reduce(first) { $0 + comma + $1 }
        let sentence = LocalizedText(id: "Peta proses BPMN dengan ", en: "BPMN process map with ") + list
        return sentence + LocalizedText(id: ".", en: ".") + performers
    }

    private var performers: LocalizedText {
        var names = map.lanes.map { map[$0.name] }.filter { !$0.isEmpty }
        if names.isEmpty { names = map.pools.map { map[$0.name] }.filter { !$0.isEmpty } }
        guard !names.isEmpty else { return LocalizedText(id: "", en: "") }
        let shown = names.prefix(20).joined(separator: "; ") + (names.count > 20 ? "; …" : "")
        return LocalizedText(id: " Pelaksana: \(shown).", en: " Performers: \(shown).")
    }
}
