/// An element of the file while it is read: its table and its position there, in four bytes. Beside the tables of the
/// model there is one for all other elements of BPMN that have an id, since references may name them.
struct Handle: Hashable {
    private(set) var raw: UInt32

    enum Table: UInt32, CaseIterable {
        case process, pool, lane, node, sequenceFlow, messageFlow, data, annotation, group, association, other
    }

    static let none = Handle(raw: .max)

    private init(raw: UInt32) { self.raw = raw }

    /// The index lies below 2²⁸, which the limit on elements sees to.
    init(_ table: Table, _ index: Int) {
        raw = table.rawValue << 28 | UInt32(truncatingIfNeeded: index) & 0x0FFF_FFFF
    }

    /// `none` for an index past 2²⁸ − 1, which no file has.
    init(_ element: ElementIndex?) {
        switch element {
        case .process(let index): self.init(.process, checked: index)
        case .pool(let index): self.init(.pool, checked: index)
        case .lane(let index): self.init(.lane, checked: index)
        case .node(let index): self.init(.node, checked: index)
        case .sequenceFlow(let index): self.init(.sequenceFlow, checked: index)
        case .messageFlow(let index): self.init(.messageFlow, checked: index)
        case .data(let index): self.init(.data, checked: index)
        case .annotation(let index): self.init(.annotation, checked: index)
        case .group(let index): self.init(.group, checked: index)
        case .association(let index): self.init(.association, checked: index)
        case nil: self = .none
        }
    }

    private init(_ table: Table, checked index: Int) {
        self = (0..<1 << 28).contains(index) ? Handle(table, index) : .none
    }

    var isNone: Bool { self == .none }
    var table: Table? { isNone ? nil : Table(rawValue: raw >> 28) }
    var index: Int { Int(raw & 0x0FFF_FFFF) }

    /// The position in `ProcessMap.nodes`.
    var node: Int? { table == .node ? index : nil }
    /// The position in `ProcessMap.processes`.
    var process: Int? { table == .process ? index : nil }
    /// The position in `ProcessMap.lanes`.
    var lane: Int? { table == .lane ? index : nil }

    /// The element in the model; `nil` for one that has no table there.
    var element: ElementIndex? {
        switch table {
        case .process: .process(index)
        case .pool: .pool(index)
        case .lane: .lane(index)
        case .node: .node(index)
        case .sequenceFlow: .sequenceFlow(index)
        case .messageFlow: .messageFlow(index)
        case .data: .data(index)
        case .annotation: .annotation(index)
        case .group: .group(index)
        case .association: .association(index)
        case .other, nil: nil
        }
    }
}
