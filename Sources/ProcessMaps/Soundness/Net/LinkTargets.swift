/// The catching link events of one scope, by the name of the link; where the definition has none, by their own name.
struct LinkTargets {
    private var byLink: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private var all: Set<Int> = []

    init(_ nodes: [Int], of map: ProcessMap) {
        for node in nodes where map.nodes[node].kind == .intermediateCatchEvent && map.nodes[node].trigger == .link {
            let (link, name) = (Self.link(of: node, in: map), map[map.nodes[node].name])
            if !link.isEmpty { byLink[link, default: []].append(node) }
            if !name.isEmpty { byName[name, default: []].append(node) }
            all.insert(node)
        }
    }

    /// Where a throwing link event leads.
    func targets(of node: Int, in map: ProcessMap) -> [Int] {
        byLink[Self.link(of: node, in: map)] ?? byName[map[map.nodes[node].name]] ?? []
    }

    func isTarget(_ node: Int) -> Bool { all.contains(node) }

    private static func link(of node: Int, in map: ProcessMap) -> String { map.linkNames[node].map { map[$0] } ?? "" }
}
