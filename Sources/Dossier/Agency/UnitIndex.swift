/// Finds units by what people write: id, name, or a name the unit had before.
struct UnitIndex: Sendable {
    private var byID: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private var byFormerName: [String: [Int]] = [:]
    private let tree: UnitTree

    enum Match: Hashable {
        case unit(Unit)
        /// The unit has another name now.
        case formerName(Unit)
        /// Several units answer to the name.
        case ambiguous([Unit])
        case unknown
    }

    init(_ tree: UnitTree) {
        self.tree = tree
        for (position, unit) in tree.units.enumerated() {
            byID[Folding.name(unit.id), default: []].append(position)
            byName[Folding.name(unit.name), default: []].append(position)
            for name in unit.formerNames { byFormerName[Folding.name(name), default: []].append(position) }
        }
    }

    /// The unit `text` means: by id first, then by name, then by a former name.
    func match(_ text: String) -> Match {
        if let exact = tree[text] { return .unit(exact) }
        let key = Folding.name(text)
        guard !key.isEmpty else { return .unknown }
        for table in [byID, byName] {
            guard let found = table[key] else { continue }
            return found.count == 1 ? .unit(tree.units[found[0]]) : .ambiguous(found.map { tree.units[$0] })
        }
        guard let found = byFormerName[key] else { return .unknown }
        return found.count == 1 ? .formerName(tree.units[found[0]]) : .ambiguous(found.map { tree.units[$0] })
    }
}
