import Findings

/// Several activities of one process with the same name, but for letter case. Said once for each name, at the
/// second. Call activities are left alone: calling one process twice is what they are for.
struct DuplicateActivityName: MapRule {
    let about = RuleDescription(
        id: "map/duplicate-activity-name",
        title: LocalizedText(
            id: "Nama kegiatan berulang",
            en: "Activity name used twice"),
        explanation: LocalizedText(
            id: "Beberapa kegiatan dalam satu proses bernama sama, sehingga langkah SOP dan buktinya tidak dapat "
                + "dibedakan.",
            en: "Several activities of one process have the same name, so steps of the SOP and their evidence "
                + "cannot be told apart."),
        action: LocalizedText(
            id: "Bedakan namanya, atau gabungkan bila memang kegiatan yang sama.",
            en: "Tell them apart by name, or make them one if they are the same."))

    func violations(in map: LintedMap) -> [Violation] {
        var groups: [[Int]] = []
        var positions: [Key: Int] = [:]
        for (node, facts) in map.nodes.enumerated()
        where facts.kind.isActivity && facts.kind != .callActivity && !facts.name.isEmpty {
            let key = Key(process: facts.process, name: map.map[facts.name].lowercased())
            if let position = positions[key] {
                groups[position].append(node)
            } else {
                positions[key] = groups.count
                groups.append([node])
            }
        }
        return groups.filter { $0.count > 1 }.map { nodes in
            let name = map.map[map.nodes[nodes[1]].name].quotedShort
            let line = map.nodes[nodes[0]].line
            return Violation(
                .node(nodes[1]),
                LocalizedText(
                    id: "\(nodes.count) kegiatan bernama \(name) dalam satu proses (yang pertama di baris \(line)).",
                    en: "\(nodes.count) activities of one process are named \(name) (the first on line \(line))."))
        }
    }

    private struct Key: Hashable {
        let process: Int?
        let name: String
    }
}
