/// A unit of the agency (unit organisasi, perangkat daerah, OPD).
public struct Unit: Sendable, Hashable {
    public var id: String
    public var name: String
    /// The id of the unit above; `nil` at the top.
    public var parent: String?
    /// Units compared with each other: `dinas`, `badan`, `kecamatan`.
    public var peerGroup: String?
    /// Names the unit had before; a register that still uses one is understood, with a finding.
    public var formerNames: [String]
    /// The position that answers for the SOPs of the unit.
    public var responsible: String?

    public init(
        id: String, name: String, parent: String? = nil, peerGroup: String? = nil, formerNames: [String] = [],
        responsible: String? = nil
    ) {
        self.id = id
        self.name = name
        self.parent = parent
        self.peerGroup = peerGroup
        self.formerNames = formerNames
        self.responsible = responsible
    }
}

/// The units of an agency, in the order they were written, each with what lies below it.
///
/// A parent that does not exist, or a circle of parents, is not followed: the unit then stands at the top (the reader
/// reports it).
public struct UnitTree: Sendable {
    public let units: [Unit]
    private let position: [String: Int]
    private let above: [Int?]

    /// Of units with the same id the first counts.
    public init(_ written: [Unit]) {
        var kept: [Unit] = []
        var position: [String: Int] = [:]
        for unit in written where position[unit.id] == nil {
            position[unit.id] = kept.count
            kept.append(unit)
        }
        units = kept
        self.position = position
        above = Self.parents(of: kept, position: position)
    }

    /// The unit of this id.
    public subscript(id: String) -> Unit? { position[id].map { units[$0] } }

    /// Whether `id` is `ancestor` or lies below it.
    public func isUnit(_ id: String, atOrBelow ancestor: String) -> Bool {
        guard var current = position[id], let wanted = position[ancestor] else { return false }
        while current != wanted {
            guard let next = above[current] else { return false }
            current = next
        }
        return true
    }

    /// The unit and everything above it, from the unit upwards; empty for an unknown id.
    public func path(from id: String) -> [Unit] {
        var path: [Unit] = []
        var current = position[id]
        while let index = current {
            path.append(units[index])
            current = above[index]
        }
        return path
    }

    /// The parent each unit really has. Walks every chain once: what was reached in an earlier walk needs no second.
    private static func parents(of units: [Unit], position: [String: Int]) -> [Int?] {
        var parents = units.map { unit in unit.parent.flatMap { position[$0] } }
        var walk = Array(repeating: 0, count: units.count)
        for start in units.indices where walk[start] == 0 {
            var current: Int? = start
            while let index = current, walk[index] == 0 {
                walk[index] = start + 1
                current = parents[index]
            }
            guard let circle = current, walk[circle] == start + 1 else { continue }
            // Every unit of the circle stands at the top.
            var next: Int? = circle
            while let index = next {
                next = parents[index]
                parents[index] = nil
            }
        }
        return parents
    }
}
