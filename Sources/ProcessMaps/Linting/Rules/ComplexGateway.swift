import Findings

/// A complex gateway: what it waits for stands in an expression no reader of the drawing sees.
struct ComplexGateway: MapRule {
    let about = RuleDescription(
        id: "map/complex-gateway",
        title: LocalizedText(
            id: "Gateway kompleks",
            en: "Complex gateway"),
        explanation: LocalizedText(
            id: "Aturan gateway kompleks tersimpan dalam ungkapan yang tidak terlihat pada gambar, sehingga pembaca "
                + "tidak tahu kapan alurnya lanjut.",
            en: "The rule of a complex gateway stands in an expression the drawing does not show, so readers do not "
                + "know when the flow goes on."),
        action: LocalizedText(
            id: "Uraikan menjadi gateway eksklusif dan paralel, atau tuliskan aturannya pada anotasi.",
            en: "Take exclusive and parallel gateways instead, or write the rule into an annotation."),
        basis: .bpmn("10.6.5"),
        counterparts: ["bpmnlint no-complex-gateway"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind == .complexGateway else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "Aturan \(name.indonesian) tidak terlihat pada gambar.",
                en: "The rule of the \(name.english) is not seen in the drawing.")
        }
    }
}
