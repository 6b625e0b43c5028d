import Findings

/// An activity without a name. A call activity counts as named by what it calls; event sub-processes begin with an
/// event that says what they are for.
struct UnnamedActivity: MapRule {
    let about = RuleDescription(
        id: "map/unnamed-activity",
        title: LocalizedText(
            id: "Kegiatan tanpa nama",
            en: "Activity without a name"),
        explanation: LocalizedText(
            id: "Kegiatan tidak bernama, sehingga tidak terlihat apa yang dikerjakan dan tidak dapat dikaitkan "
                + "dengan langkah SOP.",
            en: "The activity has no name, so it does not show what is done and cannot be tied to a step of an SOP."),
        action: LocalizedText(
            id: "Beri nama dengan kata kerja dan objeknya, misalnya “Memeriksa berkas permohonan”.",
            en: "Name it with a verb and its object, for example “Check application”."),
        basis: .bpmn("10.3"),
        counterparts: ["bpmnlint label-required"])

    func violations(in map: LintedMap) -> [Violation] {
        map.nodes { node, facts in
            guard facts.kind.isActivity, facts.name.isEmpty, facts.calledElement.isEmpty, !facts.isEventSubProcess
            else {
                return nil
            }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian): tidak terlihat apa yang dikerjakan.",
                en: "\(name.english): it does not show what is done.")
        }
    }
}
