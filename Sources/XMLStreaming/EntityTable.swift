/// The entities an internal subset declares, and what each would come to if its text were put in its place. Nothing ever
/// is: the sizes only tell a bomb from an abbreviation.
struct EntityTable {
    /// What putting in an entity would come to.
    struct Size {
        /// At most `EntityTable.enough`, where it stops counting.
        var bytes = 0
        /// Whether it lies outside or brings in a `<`, itself or through another.
        var isMarkup = false
        /// How many entities lie inside each other, itself included.
        var depth = 1
        /// `false` for one that leads to itself, or through too many others.
        var isFinite = true
    }

    private struct Entity {
        var own: Size
        /// The entities its text refers to, in the order of their first places, and how often it does.
        var references: [(name: String, count: Int)]
        var size: Size?
        /// Its size is being taken.
        var isOpen = false
    }

    private var entities: [Entity] = []
    private var positions: [String: Int] = [:]
    private var hasSizes = false

    private static let enough = 1 << 40
    /// Entities inside each other. libxml2 has the same limit.
    private static let depth = 40

    /// Notes an entity; its `value` is `nil` where it lies in a file outside. Of two with one name the first counts.
    mutating func declare(_ name: String, value: [UInt8]?) {
        guard positions[name] == nil else { return }
        // What was taken for a name nobody declares may turn out to be this one.
        if hasSizes { for entity in entities.indices { entities[entity].size = nil } }
        hasSizes = false
        positions[name] = entities.count
        let own = Size(bytes: value?.count ?? 0, isMarkup: value?.contains(UInt8(ascii: "<")) ?? true)
        entities.append(Entity(own: own, references: value.map(Self.references) ?? []))
    }

    /// `nil` for an entity nobody declared.
    mutating func size(of name: String) -> Size? {
        guard let root = positions[name] else { return nil }
        hasSizes = true
        var path: [(entity: Int, next: Int)] = entities[root].size == nil ? [(root, 0)] : []
        while let (entity, next) = path.last {
            entities[entity].isOpen = true
            guard next < entities[entity].references.count else {
                close(entity)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            guard let inner = positions[entities[entity].references[next].name], entities[inner].size == nil else {
                continue
            }
            if entities[inner].isOpen { entities[entity].own.isFinite = false } else { path.append((inner, 0)) }
        }
        return entities[root].size
    }

    /// The sizes of all it refers to are known, but of those that lead back to it.
    private mutating func close(_ entity: Int) {
        var size = entities[entity].own
        for (name, count) in entities[entity].references {
            guard let part = positions[name].flatMap({ entities[$0].size }) else { continue }
            size.isMarkup = size.isMarkup || part.isMarkup
            size.isFinite = size.isFinite && part.isFinite
            size.depth = max(size.depth, part.depth + 1)
            let (bytes, isHuge) = part.bytes.multipliedReportingOverflow(by: count)
            size.bytes = isHuge ? Self.enough : min(Self.enough, size.bytes + min(Self.enough, bytes))
        }
        size.isFinite = size.isFinite && size.depth <= Self.depth
        entities[entity].size = size
        entities[entity].isOpen = false
    }

    /// The names between `&` and `;`, but for numbers.
    private static func references(in value: [UInt8]) -> [(name: String, count: Int)] {
        var found: [(name: String, count: Int)] = []
        var positions: [String: Int] = [:]
        var rest = value[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            rest = rest[(start + 1)...]
            guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { break }
            if rest.first != UInt8(ascii: "#") {
                let name = String(decoding: rest[..<end], as: UTF8.self)
                if let known = positions[name] {
                    found[known].count += 1
                } else {
                    positions[name] = found.count
                    found.append((name, 1))
                }
            }
            rest = rest[(end + 1)...]
        }
        return found
    }
}
