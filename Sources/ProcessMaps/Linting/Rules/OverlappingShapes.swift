import Findings

/// Two nodes of one process or sub-process, or two pools, drawn on top of each other by more than a touch. Boundary
/// events lie on their host by right. Said once for each element that lies on an earlier one; bpmnlint names both,
/// and also what lies outside its pool or sub-process, which is left to the eye.
struct OverlappingShapes: MapRule {
    let about = RuleDescription(
        id: "map/overlapping-shapes",
        title: LocalizedText(
            id: "Gambar bertumpuk",
            en: "Shapes on top of each other"),
        explanation: LocalizedText(
            id: "Dua elemen digambar bertumpuk, sehingga salah satunya tertutup atau tampak tersambung padahal "
                + "tidak.",
            en: "Two elements are drawn on top of each other, so that one is hidden or seems connected when it is "
                + "not."),
        action: LocalizedText(
            id: "Geser salah satu elemen.",
            en: "Move one of the elements."),
        basis: .bpmn("12"),
        counterparts: ["bpmnlint no-overlapping-elements"])

    func violations(in map: LintedMap) -> [Violation] {
        OverlapSearch(map).found.map { upper, lower in
            let (one, other) = (map.called(upper), map.called(lower))
            return Violation(
                upper,
                LocalizedText(
                    id: "\(one.indonesian) digambar bertumpuk dengan \(other.indonesian).",
                    en: "\(one.english) is drawn on top of \(other.english)."))
        }
    }
}
