internal import Findings
internal import Rubric

/// The tree of an instrument, whose nodes a result lists from the root down, each with the id of the one above.
struct RubricTree {
    let root: RubricNode

    /// No instrument is nested as deep as this.
    private static let deepest = 32

    // Reads from the instrument.
    init(_ json: inout JSONObject) throws(JSONFault) {
        let listed = try json.objects("nodes", ListedNode.init)
        let isOnce = Set(listed.map(\.node.id)).count == listed.count
        guard isOnce, let root = Self.root(of: listed), root.flattened.count == listed.count else {
            throw JSONFault(entry: try json.member("nodes"), code: .outOfTable)
        }
        self.root = root
    }

    private static func root(of listed: [ListedNode]) -> RubricNode? {
        var below: [String: [ListedNode]] = [:]
        for node in listed { if let parent = node.parent { below[parent, default: []].append(node) } }
        return listed.first.flatMap { filled($0, below, levels: deepest) }
    }

    /// The node with all below it; `nil` where that is too deep.
    private static func filled(_ listed: ListedNode, _ below: [String: [ListedNode]], levels: Int) -> RubricNode? {
        guard levels > 0 else { return nil }
        var node = listed.node
        for child in below[node.id] ?? [] {
            guard let child = filled(child, below, levels: levels - 1) else { return nil }
            node.children.append(child)
        }
        return node
    }
}

/// A node without what is below it.
private struct ListedNode {
    var node: RubricNode
    var parent: String?

    init(_ json: inout JSONObject) throws(JSONFault) {
        let id = try json.string("id")
        let kind: RubricNode.Kind = try json.word("kind")
        parent = try json.stringOrNull("parent")
        let title = try json.localized("title")
        let indicators = try json.strings("indicators")
        // The weights are those in use: what a set of weights or a share comes to is worked out already.
        let weight = try json.sourcedOrNull("weight")
        let share = try json.sourcedOrNull("share")
        let source = try json.source("titleSource")
        node = RubricNode(
            id: id, kind: kind, title: Sourced(title, source: source), weight: weight, share: share,
            indicators: indicators)
        node.writtenShare = try json.stringOrNull("writtenShare")
    }
}
