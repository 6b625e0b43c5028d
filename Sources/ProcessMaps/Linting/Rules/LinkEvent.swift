import Findings

/// A link event without a name, without its counterpart in the same process or sub-process, or a second target of
/// the same name.
struct LinkEvent: MapRule {
    let about = RuleDescription(
        id: "map/link-event",
        title: LocalizedText(
            id: "Event tautan tanpa pasangan",
            en: "Link event without a partner"),
        explanation: LocalizedText(
            id: "Event tautan (link) meneruskan alur ke event tautan lain yang bernama sama di proses yang sama. "
                + "Tanpa nama, tanpa pasangan, atau dengan dua sasaran bernama sama, alurnya terputus.",
            en: "A link event carries the flow to another link event of the same name in the same process. Without "
                + "a name, without a partner, or with two targets of one name, the flow is broken."),
        action: LocalizedText(
            id: "Beri nama yang sama pada tepat satu sasaran dan semua sumbernya.",
            en: "Give the same name to exactly one target and to all its sources."),
        basis: .bpmn("10.5.5"),
        counterparts: ["bpmnlint link-event"])

    func violations(in map: LintedMap) -> [Violation] {
        var targets: [Key: Int] = [:]
        var sources: Set<Key> = []
        let links = map.nodes.indices.filter { map.nodes[$0].trigger == .link }
        for node in links {
            guard let key = key(of: node, in: map) else { continue }
            if isTarget(node, in: map) { targets[key, default: 0] += 1 } else { sources.insert(key) }
        }
        return links.compactMap { node in
            problem(of: node, in: map, targets: targets, sources: sources).map { Violation(.node(node), $0) }
        }
    }

    private struct Key: Hashable {
        let scope: LintedMap.Scope
        let name: String
    }

    private func isTarget(_ node: Int, in map: LintedMap) -> Bool { map.nodes[node].kind == .intermediateCatchEvent }

    /// The name of the link, else of the event: what a reader pairs them by.
    private func key(of node: Int, in map: LintedMap) -> Key? {
        guard let scope = map.scope(of: node) else { return nil }
        let link = map.map.linkNames[node] ?? .empty
        let name = link.isEmpty ? map.nodes[node].name : link
        return name.isEmpty ? nil : Key(scope: scope, name: map.map[name])
    }

    private func problem(
        of node: Int, in map: LintedMap, targets: [Key: Int], sources: Set<Key>
    ) -> LocalizedText? {
        let name = map.called(node)
        guard let key = key(of: node, in: map) else {
            return LocalizedText(
                id: "Tautan pada \(name.indonesian) tidak bernama.", en: "The link of \(name.english) has no name.")
        }
        let link = key.name.quotedShort
        if !isTarget(node, in: map) {
            guard targets[key] == nil else { return nil }
            return LocalizedText(
                id: "Tautan \(link) tidak memiliki sasaran: alur terputus di \(name.indonesian).",
                en: "The link \(link) has no target: the flow breaks off at \(name.english).")
        }
        if (targets[key] ?? 0) > 1 {
            return LocalizedText(
                id: "Tautan \(link) memiliki lebih dari satu sasaran.", en: "The link \(link) has more than one target."
            )
        }
        guard !sources.contains(key) else { return nil }
        return LocalizedText(
            id: "Tidak ada yang menuju tautan \(link): \(name.indonesian) tidak pernah dicapai.",
            en: "Nothing leads to the link \(link): \(name.english) is never reached.")
    }
}
