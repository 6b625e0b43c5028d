import Findings

/// An exclusive, inclusive or complex gateway that splits and has no name: the question is missing.
struct UnnamedDecision: MapRule {
    let about = RuleDescription(
        id: "map/unnamed-decision",
        title: LocalizedText(
            id: "Keputusan tanpa nama",
            en: "Decision without a name"),
        explanation: LocalizedText(
            id: "Gateway mencabangkan alur, tetapi tidak menyebut pertanyaan yang diputuskan.",
            en: "The gateway splits the flow but does not say which question is decided."),
        action: LocalizedText(
            id: "Beri nama berupa pertanyaan, misalnya “Berkas lengkap?”.",
            en: "Name it with a question, for example “Documents complete?”."),
        basis: .bpmn("10.6"),
        counterparts: ["bpmnlint label-required"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind.isDecision, facts.name.isEmpty, map.outgoing.count(node) > 1 else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian): tidak terlihat apa yang diputuskan.",
                en: "\(name.english): it does not show what is decided.")
        }
    }
}
