/// Which nodes stand inside which: the content of sub-processes, and boundary events on their hosts. What a broken map
/// nests in a circle, or hangs on nothing, stands at the top level.
struct NodeNesting {
    /// The nodes of each sub-process, and of the top level (`nil`), in the order of the file; boundary events aside.
    private(set) var content: [Int?: [Int]] = [:]
    /// The boundary events of each host.
    private(set) var guests: [Int: [Int]] = [:]
    /// The host of each boundary event that has one.
    private(set) var hosts: [Int: Int] = [:]
    /// The sub-processes with content, innermost first.
    private(set) var insideOut: [Int] = []
    private var depths: [Int]

    init(_ map: ProcessMap) {
        let nodes = map.nodes
        depths = Array(repeating: 0, count: nodes.count)
        let containers = nodes.indices.map { index -> Int? in
            guard let container = nodes[index].container, container != index,
                nodes[known: container]?.kind.isSubProcess == true
            else { return nil }
            return container
        }
        let rooted = Self.depths(of: containers)
        for index in nodes.indices {
            depths[index] = rooted[index] ?? 0
            let container = rooted[index] == nil ? nil : containers[index]
            if nodes[index].kind == .boundaryEvent, let host = nodes[index].host,
                nodes[known: host]?.kind.isActivity == true
            {
                guests[host, default: []].append(index)
                hosts[index] = host
            } else {
                content[container, default: []].append(index)
            }
        }
        let filled = nodes.indices.filter { content[.some($0)] != nil }
        insideOut = filled.sorted { (depths[$1], $0) < (depths[$0], $1) }
    }

    /// How many containers are around each node; `nil` for one whose containers run in a circle.
    private static func depths(of containers: [Int?]) -> [Int?] {
        var known: [Int?] = Array(repeating: nil, count: containers.count)
        var isDone = Array(repeating: false, count: containers.count)
        for start in containers.indices where !isDone[start] {
            var path: [Int] = []
            var onPath: Set<Int> = []
            var next: Int? = start
            while let node = next, !isDone[node], onPath.insert(node).inserted {
                path.append(node)
                next = containers[node]
            }
            let isCircle = next.map { !isDone[$0] } ?? false
            var depth = next.map { known[$0].map { $0 + 1 } } ?? 0
            if isCircle { depth = nil }
            for node in path.reversed() {
                known[node] = depth
                isDone[node] = true
                depth = depth.map { $0 + 1 }
            }
        }
        return known
    }
}
