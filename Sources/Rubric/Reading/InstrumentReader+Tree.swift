internal import Findings
internal import Yams

/// The tree: root, components, areas (one file each), sub-areas.
extension InstrumentReader {
    /// A pack nests its components a few levels; a deeper one is a mistake.
    private static let deepest = 12

    mutating func readNode(_ node: PackNode, kind: RubricNode.Kind, depth: Int) -> RubricNode? {
        guard depth <= Self.deepest else {
            findings.append(.pack("rubric/too-deep", Words.tooDeep(Self.deepest), node.location))
            return nil
        }
        var children = node.optionalList("components", into: &findings).compactMap {
            readNode($0, kind: .component, depth: depth + 1)
        }
        for item in node.optionalList("areas", into: &findings) {
            guard let path = item.scalar(into: &findings), let area = open(path) else { continue }
            readArea(area).map { children.append($0) }
        }
        return finish(node, kind: kind, children: children, indicators: [])
    }

    private mutating func readArea(_ node: PackNode) -> RubricNode? {
        let subAreas = node.list("subAreas", into: &findings).compactMap { readSubArea($0) }
        return finish(node, kind: .area, children: subAreas, indicators: [])
    }

    private mutating func readSubArea(_ node: PackNode) -> RubricNode? {
        let own = node.list("indicators", into: &findings).compactMap { readIndicator($0) }
        indicators += own
        return finish(node, kind: .subArea, children: [], indicators: own.map(\.id))
    }

    /// What every node has: id, title, weight and share.
    private mutating func finish(
        _ node: PackNode, kind: RubricNode.Kind, children: [RubricNode], indicators: [String]
    ) -> RubricNode? {
        let weight = node.optional("weight").flatMap { number($0) }
        let share = node.optional("share").flatMap { number($0) }
        let written = node.optional("share").flatMap { $0.optional("value") ?? $0 }?.node.scalar?.string
        guard let id = node.text("id", into: &findings), let title = sourcedText("title", of: node) else { return nil }
        places.note(.node, id, at: node.location)
        var read = RubricNode(
            id: id, kind: kind, title: title, weight: weight, share: share, children: children, indicators: indicators)
        read.writtenShare = share == nil ? nil : written
        return read
    }
}

private enum Words {
    static func tooDeep(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Komponen bersarang lebih dari \(limit) tingkat.", en: "Components nest more than \(limit) levels deep."
        )
    }
}
