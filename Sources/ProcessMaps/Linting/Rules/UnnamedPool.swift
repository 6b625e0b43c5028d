import Findings

/// A pool without a name.
struct UnnamedPool: MapRule {
    let about = RuleDescription(
        id: "map/unnamed-pool",
        title: LocalizedText(
            id: "Pool tanpa nama",
            en: "Pool without a name"),
        explanation: LocalizedText(
            id: "Pool tidak bernama, sehingga tidak diketahui siapa pihaknya.",
            en: "The pool has no name, so it is not known which party it is."),
        action: LocalizedText(
            id: "Beri nama instansi atau pihak luarnya.",
            en: "Give it the name of the agency or the outside party."),
        basis: .bpmn("9.3"),
        counterparts: ["bpmnlint label-required"])

    func violations(in map: LintedMap) -> [Violation] {
        map.map.pools.indices.compactMap { pool in
            guard map.map.pools[pool].name.isEmpty else { return nil }
            let name = map.called(.pool(pool))
            return Violation(
                .pool(pool),
                LocalizedText(
                    id: "\(name.indonesian): pihaknya tidak diketahui.",
                    en: "\(name.english): it is not known which party it is."))
        }
    }
}
