import Findings

/// A sequence flow that begins or ends at nothing: an end is absent, or names what is not in the file or is no flow
/// node. Reading says once for the whole file which ends name nothing; lint names each flow and says it instead. No
/// path goes along such a flow.
struct DanglingSequenceFlow: MapRule {
    let about = RuleDescription(
        id: "map/dangling-sequence-flow",
        title: LocalizedText(
            id: "Alur tidak tersambung",
            en: "Flow not connected"),
        explanation: LocalizedText(
            id: "Salah satu ujung alur (sequence flow) kosong atau menunjuk elemen yang tidak ada di berkas. Alur "
                + "itu tidak dihitung sebagai jalan, jadi urutan kerja terputus di sana.",
            en: "An end of the sequence flow is absent or names an element that is not in the file. The flow does "
                + "not count as a way, so the order of the work breaks off there."),
        action: LocalizedText(
            id: "Sambungkan ulang ujung alur itu, atau hapus alurnya.",
            en: "Connect the end of the flow again, or delete the flow."),
        basis: .bpmn("7.6.1"))

    func violations(in map: LintedMap) -> [Violation] {
        map.flows { flow, facts in
            switch (facts.source, facts.target) {
            case (.some, .some): return nil
            case (let source?, nil):
                let name = map.called(source)
                return LocalizedText(
                    id: "Alur dari \(name.indonesian) tidak berujung di elemen mana pun.",
                    en: "A flow from \(name.english) ends at nothing.")
            case (nil, let target?):
                let name = map.called(target)
                return LocalizedText(
                    id: "Alur ke \(name.indonesian) tidak berawal dari elemen mana pun.",
                    en: "A flow to \(name.english) begins at nothing.")
            case (nil, nil):
                let name = map.called(.sequenceFlow(flow))
                return LocalizedText(
                    id: "Kedua ujung \(name.indonesian) tidak tersambung.",
                    en: "Both ends of the \(name.english) are not connected.")
            }
        }
    }
}
