import Findings

/// A sub-process inside more than two others. Said for the outermost that lies too deep.
struct SubProcessTooDeep: MapRule {
    let about = RuleDescription(
        id: "map/sub-process-too-deep",
        title: LocalizedText(
            id: "Sub-proses bertingkat terlalu dalam",
            en: "Sub-processes nested too deep"),
        explanation: LocalizedText(
            id: "Sub-proses berada di dalam lebih dari dua sub-proses lain. Pembaca kehilangan jejak; tingkat di "
                + "bawahnya lebih baik menjadi peta tersendiri.",
            en: "A sub-process lies inside more than two others. Readers lose the thread; what lies deeper is "
                + "better a map of its own."),
        action: LocalizedText(
            id: "Jadikan isinya peta tersendiri pada level berikutnya, dan panggil dengan call activity.",
            en: "Make the contents a map of the next level, and call it with a call activity."))

    func violations(in map: LintedMap) -> [Violation] {
        let nodes = map.nodes
        var depths = [Int](repeating: 1, count: nodes.count)
        return map.nodes { node, facts in
            // What lies around a node stands before it in the file.
            if let around = facts.container, around < node { depths[node] = depths[around] + 1 }
            guard facts.kind.isSubProcess, depths[node] == Self.limit + 1 else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id:
                    "\(name.indonesian) berada di tingkat \(depths[node]); lebih dari \(Self.limit) tingkat sulit diikuti.",
                en: "\(name.english) lies on level \(depths[node]); more than \(Self.limit) are hard to follow.")
        }
    }

    private static let limit = 3
}
