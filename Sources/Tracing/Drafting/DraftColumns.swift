internal import ProcessMaps

/// Who the columns of a draft are: the deepest lanes or pools of its steps, in the order they first act.
///
/// Lanes of one name in one pool are one performer, and so are those of one name in all pools but for the pool that
/// tells them apart: `Staf (Dinas A)`.
struct DraftColumns {
    /// Empty names wait to be filled in.
    private(set) var names: [String] = []
    /// By node: its position in `names`.
    private(set) var column: [Int: Int] = [:]

    private struct Key: Hashable {
        var name: String
        var pool: Int?
        /// Those without a name are not one another.
        var performer: Performer?
    }

    /// `steps` in the order of the table. A decision without a lane is its neighbour's above.
    init(_ steps: [Int], of map: ProcessMap) {
        var keys: [Key] = []
        var last: Int?
        for step in steps {
            guard let performer = map.performer(of: step) else {
                let isGateway = map.nodes[step].kind.isGateway
                column[step] = isGateway ? last : nil
                if column[step] == nil { column[step] = Self.place(Key(name: "", pool: nil, performer: nil), &keys) }
                last = column[step]
                continue
            }
            let name = map.name(of: performer).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let pool = Self.pool(performer, map)
            let key = Key(name: name, pool: pool, performer: name.isEmpty ? performer : nil)
            column[step] = Self.place(key, &keys)
            last = column[step]
        }
        let doubled = Dictionary(grouping: keys, by: \.name).filter { $0.value.count > 1 }
        names = keys.map { key in
            guard !key.name.isEmpty, doubled[key.name] != nil, let pool = key.pool else { return key.name }
            let around = map[map.pools[pool].name]
            return around.isEmpty || around == key.name ? key.name : "\(key.name) (\(around))"
        }
    }

    private static func place(_ key: Key, _ keys: inout [Key]) -> Int {
        if let known = keys.firstIndex(of: key) { return known }
        keys.append(key)
        return keys.count - 1
    }

    private static func pool(_ performer: Performer, _ map: ProcessMap) -> Int? {
        switch performer {
        case .pool(let pool): map.pools.indices.contains(pool) ? pool : nil
        case .lane(let lane):
            map.lanes.indices.contains(lane)
                ? map.lanes[lane].process.flatMap { map.processes.indices.contains($0) ? map.processes[$0].pool : nil }
                : nil
        }
    }
}
