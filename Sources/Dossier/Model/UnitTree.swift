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

    private static func parents(of units: [Unit], position: [String: Int]) -> [Int?] {
        let stated = units.map { unit in unit.parent.flatMap { position[$0] } }
        return units.indices.map { start in
            var seen: Set<Int> = [start]
            var current = stated[start]
            while let index = current {
                guard seen.insert(index).inserted else { return nil }
                current = stated[index]
            }
            return stated[start]
        }
    }
}
