import Findings

/// Nodes that can only be reached from one another: a circle with no way in. What no flow leads to at all is said
/// by `ImplicitStart`, `Disconnected` and `NoStartEvent`, and what comes after it is not said again.
struct Unreachable: MapRule {
    let about = RuleDescription(
        id: "map/unreachable",
        title: LocalizedText(
            id: "Tidak dapat dicapai dari awal",
            en: "Cannot be reached from the start"),
        explanation: LocalizedText(
            id: "Sekelompok elemen hanya dapat dicapai dari satu sama lain: alurnya berputar tanpa jalan masuk, "
                + "jadi tidak akan pernah dikerjakan.",
            en: "A group of elements can only be reached from one another: the flow runs in a circle with no way "
                + "in, so the work is never done."),
        action: LocalizedText(
            id: "Sambungkan alur dari bagian proses yang dapat dicapai.",
            en: "Connect a flow from the part of the process that can be reached."),
        basis: .bpmn("13.2"))

    func violations(in map: LintedMap) -> [Violation] {
        map.groups(of: map.reachability.unreachable).map { group in
            let names = map.listed(group)
            return Violation(
                .node(group[0]),
                LocalizedText(
                    id: "\(names.indonesian) tidak dapat dicapai dari awal proses.",
                    en: "\(names.english) cannot be reached from the start of the process."))
        }
    }
}
